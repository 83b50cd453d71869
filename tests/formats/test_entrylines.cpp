// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestwriter.h"
#include "formats/entrylines.h"
#include "formats/utf8.h"

#include <QTest>

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace Qt::StringLiterals;

class EntryLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAreRead_data();
    void countsAreRead();
    void momentsAreWritten();
    void charactersBeyondAsciiAreFound();
};

void EntryLinesTest::countsAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("counts"); // empty where it is no such line
    const auto row = [](const char *line, const QString &counts) { QTest::newRow(line) << QByteArray(line) << counts; };
    row("- retweets: 1, favorites: 2 (07/28/2021 07:10:32)", u"1 2 2021-07-28T07:10:32Z"_s);
    row("  - retweets:1,favorites:0002  (07/28/2021\t07:10:32) \v", u"1 2 2021-07-28T07:10:32Z"_s);
    row("- retweets: 1, favorites: 2(07/28/2021 07:10:32)", u"1 2 2021-07-28T07:10:32Z"_s);
    row("- retweets: 1, favorites: 2", u"1 2 "_s);
    row("- retweets: 2147483647, favorites: 2 ", u"2147483647 2 "_s);
    row("- retweets: 1, favorites: 2 (13/28/2021 07:10:32)", u"1 2 "_s);
    row("- retweets: 1, favorites: 2 (02/29/2021 07:10:32)", u"1 2 "_s);
    row("- retweets: 1, favorites: 2 (07/28/2021 24:10:32)", u"1 2 "_s);
    row("- retweets: 2147483648, favorites: 2", {});
    row("- retweets: 1, favorites: 99999999999999999999", {});
    row("- retweets: -1, favorites: 2", {});
    row("- retweets: , favorites: 2", {});
    row("- retweets: 1, favorites: ", {});
    row("- retweets: 1 , favorites: 2", {});
    row("- retweets: 1; favorites: 2", {});
    row("- retweets: 1, favourites: 2", {});
    row("- retweets: 1, favorites: 2 x", {});
    row("- retweets: 1, favorites: 2 (", {});
    row("- retweets: 1, favorites: 2 ()", {});
    row("- retweets: 1, favorites: 2 (07/28/2021)", {});
    row("- retweets: 1, favorites: 2 (07/28/202107:10:32)", {});
    row("- retweets: 1, favorites: 2 (7/28/2021 07:10:32)", {});
    row("- retweets: 1, favorites: 2 (07/28/02021 07:10:32)", {});
    row("- retweets: 1, favorites: 2 (07/28/2021 07:10:32", {});
    row("- retweets: 1, favorites: 2 (07/28/2021 07:10:3", {});
    row("- retweets: 1, favorites: 2 (07/28/2021 07:10:32) x", {});
    row("- retweets: \xD9\xA1, favorites: 2", {}); // an Arabic digit
    row("x - retweets: 1, favorites: 2", {});
}

void EntryLinesTest::countsAreRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, counts);
    const auto read = readCounts(line);
    const QString text = read
        ? u"%1 %2 %3"_s.arg(read->retweets).arg(read->favorites).arg(read->measuredAt.toString(Qt::ISODate))
        : QString();
    QCOMPARE(text, counts);
}

void EntryLinesTest::momentsAreWritten()
{
    Entry entry;
    entry.counts = {1, 2, QDateTime(QDate(2021, 7, 8), QTime(9, 1, 2), QTimeZone::UTC)};
    QVERIFY(writeEntry(entry).contains("\n- retweets: 1, favorites: 2 (07/08/2021 09:01:02)\n"));
    entry.counts.measuredAt = QDateTime(QDate(2021, 7, 8), QTime(1, 1, 2), QTimeZone::fromSecondsAheadOfUtc(7200));
    QVERIFY(writeEntry(entry).contains("(07/07/2021 23:01:02)\n"));
    entry.counts.measuredAt = {};
    QVERIFY(writeEntry(entry).contains("favorites: 2 ()\n"));
}

void EntryLinesTest::charactersBeyondAsciiAreFound()
{
    for (qsizetype size = 0; size < 40; ++size) {
        QByteArray text(size, '\x7F');
        QCOMPARE(findNonAscii(text), size);
        for (qsizetype at = 0; at < size; ++at) {
            text[at] = '\x80';
            QCOMPARE(findNonAscii(text), at);
            QCOMPARE(findNonAscii(text, at), at);
            QCOMPARE(findNonAscii(text, at + 1), size);
            text[at] = '\0';
        }
    }
}

QTEST_GUILESS_MAIN(EntryLinesTest)
#include "test_entrylines.moc"
