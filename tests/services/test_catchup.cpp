// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/madeuplibrary.h"

#include <QTest>

#include <algorithm>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Which papers one catches up with. */
class TestCatchUp : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheHottestUnread();
    void keepsToTheShare();
    void isTheSameInAnyOrderOfImport();
    void knowsHowFarOneHasRead();
    void findsTheFirstUnread();
};

namespace {

ArxivId id(int number)
{
    return *ArxivId::parse(u"2107.%1"_s.arg(number, 5, 10, QChar(u'0')));
}

/** Ten papers, the first with the most retweets; every other one of another category. */
QList<MadeUpEntry> tenPapers(int first, int retweets)
{
    QList<MadeUpEntry> entries;
    for (int i = 0; i < 10; ++i) {
        entries.append({.id = id(first + i).text(),
                        .title = u"Paper %1"_s.arg(first + i),
                        .categories = {i % 2 == 0 ? u"cs.LG"_s : u"cs.%1"_s.arg(QChar(u'A' + i))},
                        .retweets = retweets - 10 * i,
                        .favorites = 1});
    }
    return entries;
}

QStringList textsOf(const CatchUpChoice &choice)
{
    QStringList texts;
    for (const ArxivId &paper : choice.papers) {
        texts.append(paper.text().last(3));
    }
    return texts;
}

} // namespace

void TestCatchUp::choosesTheHottestUnread()
{
    MadeUpLibrary file;
    file.import(u"2021-07-20"_s, tenPapers(100, 900));
    file.import(u"2021-07-27"_s, tenPapers(200, 500));
    services::Library library = file.open();
    const CatchUpRequest all{.since = QDate(2021, 7, 1), .papers = 3, .share = 100};
    QCOMPARE(textsOf(library.catchUp(all).value()), (QStringList{u"100"_s, u"101"_s, u"102"_s}));
    QCOMPARE(library.catchUp(all)->unread, 20);
    QVERIFY(library.setState(std::vector{id(100)}, ReadState::Read));
    QVERIFY(library.setState(std::vector{id(102)}, ReadState::Skipped));
    QCOMPARE(textsOf(library.catchUp(all).value()), (QStringList{u"101"_s, u"103"_s, u"104"_s}));
    const CatchUpRequest late{.since = QDate(2021, 7, 21), .papers = 30, .share = 100};
    QCOMPARE(library.catchUp(late)->papers.size(), 10);
    QCOMPARE(library.catchUp(late)->papers.front(), id(200));
    QVERIFY(library.catchUp({.since = QDate(2021, 7, 28)})->papers.empty());
}

void TestCatchUp::keepsToTheShare()
{
    MadeUpLibrary file;
    file.import(u"2021-07-27"_s, tenPapers(200, 500));
    services::Library library = file.open();
    const CatchUpRequest request{.since = QDate(2021, 7, 1), .papers = 5, .share = 20};
    QCOMPARE(textsOf(library.catchUp(request).value()),
             (QStringList{u"200"_s, u"201"_s, u"203"_s, u"205"_s, u"207"_s}));
}

// Papers that nothing else tells apart go by their ids.
void TestCatchUp::isTheSameInAnyOrderOfImport()
{
    QStringList days = {u"2021-07-20"_s, u"2021-07-21"_s, u"2021-07-22"_s};
    std::optional<CatchUpChoice> first;
    do {
        MadeUpLibrary file;
        for (const QString &day : std::as_const(days)) {
            const int number = day.last(2).toInt() * 100;
            file.import(day, tenPapers(number, 100));
        }
        const auto choice = file.open().catchUp({.since = QDate(2021, 7, 1), .papers = 12, .share = 40});
        QVERIFY(choice);
        first = first.value_or(*choice);
        QCOMPARE(*choice, *first);
    } while (std::ranges::next_permutation(days).found);
}

void TestCatchUp::knowsHowFarOneHasRead()
{
    MadeUpLibrary file;
    file.import(u"2021-07-20"_s, tenPapers(100, 900));
    file.import(u"2021-07-24 - 2021-07-26"_s, tenPapers(200, 500));
    file.import(u"2021-07-27"_s, tenPapers(300, 500));
    services::Library library = file.open();
    QVERIFY(!library.readUpTo()->isValid());
    QVERIFY(library.setState(std::vector{id(100)}, ReadState::Read));
    QCOMPARE(library.readUpTo().value(), QDate(2021, 7, 20));
    QVERIFY(library.setState(std::vector{id(205)}, ReadState::Skipped));
    QCOMPARE(library.readUpTo().value(), QDate(2021, 7, 26));
}

void TestCatchUp::findsTheFirstUnread()
{
    MadeUpLibrary file;
    file.import(u"2021-07-20"_s, tenPapers(100, 900));
    services::Library library = file.open();
    const std::vector<EntryId> entries = library.find({})->entries;
    QCOMPARE(library.firstUnread(entries).value(), 0);
    QVERIFY(library.setState(std::vector{id(100), id(101)}, ReadState::Read));
    QVERIFY(library.setState(std::vector{id(102)}, ReadState::Reading));
    QCOMPARE(library.firstUnread(entries).value(), 3);
    QCOMPARE(library.firstUnread({}).value(), -1);
    QVERIFY(library.mark({MarkChange{entries, {}, ReadState::Read}}));
    QCOMPARE(library.firstUnread(entries).value(), -1);
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "test_catchup.moc"
