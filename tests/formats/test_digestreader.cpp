// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "formats/frontmatterreader.h"
#include "support/digesttext.h"
#include "support/golden.h"

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

namespace {

QString dump(const Tweet &tweet)
{
    QString text = u"  tweet %1 by %2 (@%3) on %4, %5 %6, %7\n"_s.arg(
        tweet.id, tweet.author, tweet.handle, tweet.date.toString(Qt::ISODate), tweet.language,
        tweet.direction == TextDirection::RightToLeft ? u"rtl"_s : u"ltr"_s, tweet.url);
    text += u"    "_s + QString(tweet.text).replace(u"\n"_s, u"\\n"_s) + u'\n';
    for (const TextLink &link : tweet.links) {
        text += u"    link "_s + tweet.text.sliced(link.start, link.length) + u" -> "_s + link.href + u'\n';
    }
    return text;
}

QString dump(const Entry &entry)
{
    QString text = u"entry %1: %2%3\n"_s.arg(QString::number(entry.rank), entry.title,
                                             entry.verbatim.isEmpty() ? u""_s : u" (verbatim)"_s);
    text += u"  id %1, abs %2, pdf %3\n"_s.arg(entry.arxivId.text(), entry.absUrl, entry.pdfUrl);
    text += u"  authors "_s + entry.authors.join(u" / "_s) + u'\n';
    text += u"  categories "_s + entry.categories.join(u" / "_s) + u'\n';
    text += u"  counts %1, %2 at %3\n"_s.arg(entry.counts.retweets)
                .arg(entry.counts.favorites)
                .arg(entry.counts.measuredAt.toString(Qt::ISODate));
    text += u"  abstract "_s + QString(entry.abstract).replace(u"\n"_s, u"\\n"_s) + u'\n';
    for (const Tweet &tweet : entry.tweets) {
        text += dump(tweet);
    }
    return text;
}

QByteArray dump(const DigestReading &reading)
{
    const Digest &digest = reading.digest;
    const FrontMatter &front = digest.frontMatter;
    QString text =
        u"days %1 to %2, %3\n"_s.arg(digest.days.first.toString(Qt::ISODate), digest.days.last.toString(Qt::ISODate),
                                     digest.complete ? u"complete"_s : u"cut off"_s);
    text += u"front matter: %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9\n"_s.arg(
        front.title, front.generatedAt.toString(Qt::ISODate), front.templateName, front.draft ? u"draft"_s : u""_s,
        front.slug, front.category, front.tags.join(u'/'), front.description, front.socialImage);
    for (const Entry &entry : digest.entries) {
        text += dump(entry);
    }
    for (const Notice &notice : reading.notices) {
        text += u"line %1: %2: %3\n"_s.arg(notice.line).arg(codeName(notice.code), notice.detail);
    }
    return text.toUtf8();
}

} // namespace

class DigestReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void fixturesAreRead_data();
    void fixturesAreRead();
    void formsOfTextAreRead_data();
    void formsOfTextAreRead();
    void daysAreFound_data();
    void daysAreFound();
    void moments_data();
    void moments();
    void partsAreRepaired();
    void headingsInAbstractsStay();
    void entriesAreWritten();
    void frontMatterIsWritten();
};

void DigestReaderTest::fixturesAreRead_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/digests"));
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void DigestReaderTest::fixturesAreRead()
{
    QFETCH(QString, name);
    const QByteArray bytes = fixture(name);
    const auto reading = readDigest(bytes, name);
    QVERIFY(reading.has_value());
    compareGolden(dump(*reading), u"digests/"_s + QFileInfo(name).baseName() + u".txt"_s);
    QCOMPARE(reading->source, writeDigest(reading->digest));
    QCOMPARE(reading->source, reading->isRepaired() ? fixture(u"plain.md"_s) : bytes);
}

void DigestReaderTest::formsOfTextAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = fixture(u"plain.md"_s);
    QTest::newRow("CRLF") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("BOM, CRLF") << "\xEF\xBB\xBF" + QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("blank lines before") << "\n\n" + plain;
    QTest::newRow("no last line end") << plain.trimmed();
    QTest::newRow("UTF-16LE") << utf16(plain, false, true);
    QTest::newRow("UTF-16BE") << utf16(plain, true, true);
    QTest::newRow("UTF-16LE, no BOM") << utf16(plain, false, false);
    QTest::newRow("UTF-16BE, no BOM") << utf16(plain, true, false);
    QTest::newRow("UTF-16LE, CRLF") << utf16(QByteArray(plain).replace("\n", "\r\n"), false, true);
    QTest::newRow("no blank lines")
        << QByteArray(plain).replace("\n\n", "\n").replace("\n\n", "\n").replace("\n\n", "\n");
    QTest::newRow("more blank lines") << QByteArray(plain).replace("\n", "\n\n");
    QTest::newRow("spaces at line ends") << QByteArray(plain).replace("\n", "  \n");
}

/** However the text stands in its file, the same is read from it, and the file's bytes come back. */
void DigestReaderTest::formsOfTextAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto plain = readDigest(fixture(u"plain.md"_s));
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    QVERIFY(reading->notices.empty());
    QCOMPARE(writeDigest(reading->digest), bytes);
    QCOMPARE(reading->source, bytes);
    Digest digest = reading->digest;
    digest.preamble = plain->digest.preamble;
    digest.encoding = plain->digest.encoding;
    for (Entry &entry : digest.entries) {
        entry.verbatim.clear();
    }
    QCOMPARE(digest.frontMatter.title, plain->digest.frontMatter.title);
    QVERIFY(digest == plain->digest);
}

void DigestReaderTest::daysAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DayRange>("days");
    const DayRange weekend{QDate(2021, 7, 24), QDate(2021, 7, 26)};
    QTest::newRow("day") << u"Hot Papers 2021-07-27"_s << DayRange::of(QDate(2021, 7, 27));
    QTest::newRow("range") << u"Hot Papers 2021-07-24 - 2021-07-26"_s << weekend;
    QTest::newRow("slug") << u"hot-papers-2021-07-24---2021-07-26"_s << weekend;
    QTest::newRow("short slug") << u"hot-papers-2021-07-24-2021-07-26"_s << weekend;
    QTest::newRow("other dash") << u"Hot Papers 2021-07-24–2021-07-26"_s << weekend;
    QTest::newRow("backwards") << u"2021-07-26 to 2021-07-24"_s << weekend;
    QTest::newRow("no day") << u"Hot Papers 2021-13-27"_s << DayRange();
    QTest::newRow("digits around") << u"12021-07-271"_s << DayRange();
    QTest::newRow("centuries") << u"0001-01-01 - 9999-12-31"_s << DayRange();
}

void DigestReaderTest::daysAreFound()
{
    QFETCH(QString, text);
    QFETCH(DayRange, days);
    QVERIFY(daysNamedIn(text) == days);
}

void DigestReaderTest::moments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("empty fraction") << "2021-07-28T07:10:32.Z"_ba << u"2021-07-28T07:10:32Z"_s;
    QTest::newRow("ISO") << "2021-07-28T07:10:32Z"_ba << u"2021-07-28T07:10:32Z"_s;
    QTest::newRow("fraction") << "2021-07-28T07:10:32.123Z"_ba << u"2021-07-28T07:10:32Z"_s;
    QTest::newRow("offset") << "2021-07-28T01:10:32+02:00"_ba << u"2021-07-27T23:10:32Z"_s;
    QTest::newRow("day") << "2021-07-28"_ba << u"2021-07-28T00:00:00Z"_s;
    QTest::newRow("quoted") << "\"2021-07-28 07:10\""_ba << u"2021-07-28T07:10:00Z"_s;
    QTest::newRow("hour 25") << "2021-07-28T25:10:32.Z"_ba << QString();
}

void DigestReaderTest::moments()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto reading = readDigest("---\ntitle: 2021-07-27\ndate: " + text + "\n---\n");
    QVERIFY(reading.has_value());
    QCOMPARE(reading->digest.frontMatter.generatedAt.toString(Qt::ISODate), utc);
}

void DigestReaderTest::partsAreRepaired()
{
    const auto reading = readDigest(frontMatter + entryHead + "NaÃ¯ve “quotes”.\n");
    QVERIFY(reading->isRepaired());
    QCOMPARE(reading->notices, (std::vector<Notice>{{NoticeCode::RepairedWindows1252, 15, u"1"_s}}));
    QCOMPARE(reading->digest.entries.front().abstract, u"Naïve “quotes”."_s);
    QVERIFY(!readDigest(frontMatter + entryHead + "Naïve “quotes”.\n")->isRepaired());
}

void DigestReaderTest::headingsInAbstractsStay()
{
    const QByteArray abstract = "One.\n\n# 2. Not an entry\n\n## Results\n\n# 3. Nor this\nTwo.";
    const QByteArray entry = entryHead + abstract + "\n\n\n\n";
    const QByteArray second = QByteArray(entry).replace("# 1.", "# 2.").replace("00001", "00002");
    const auto reading = readDigest(frontMatter + entry + "\n" + second);
    QVERIFY(reading.has_value());
    QVERIFY(reading->notices.empty());
    QCOMPARE(reading->digest.entries.size(), size_t(2));
    for (const Entry &read : reading->digest.entries) {
        QCOMPARE(read.abstract, QString::fromUtf8(abstract));
        QVERIFY(read.verbatim.isEmpty());
    }
}

void DigestReaderTest::entriesAreWritten()
{
    const auto reading = readDigest(fixture(u"plain.md"_s));
    for (const Entry &entry : reading->digest.entries) {
        QVERIFY(entry.verbatim.isEmpty());
    }
    Entry entry = reading->digest.entries.front();
    QVERIFY(fixture(u"plain.md"_s).contains(writeEntry(entry)));
    QCOMPARE(entrySource(entry), writeEntry(entry));
    entry.verbatim = "as it was\n";
    QCOMPARE(entrySource(entry), "as it was\n"_ba);
    entry.tweets.front().links = {{5, -1, u"x"_s}, {1 << 30, 1 << 30, u"x"_s}}; // from a library that somebody changed
    QVERIFY(!writeEntry(entry).isEmpty());
}

void DigestReaderTest::frontMatterIsWritten()
{
    FrontMatter front = readDigest(fixture(u"plain.md"_s))->digest.frontMatter;
    front.title = u"Hot \"Papers\": 2021-05-12 \\ # é\n\u0085x"_s;
    front.draft = true;
    front.tags = {u"- a: b"_s, u"&x"_s};
    const auto reading = readDigest(writeFrontMatter(front));
    QVERIFY(reading.has_value());
    QVERIFY(reading->notices.empty());
    QVERIFY(reading->digest.frontMatter == front);
}

QTEST_GUILESS_MAIN(DigestReaderTest)
#include "test_digestreader.moc"
