// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "formats/frontmatterreader.h"
#include "support/golden.h"
#include "support/sharedfiles.h"

#include <QElapsedTimer>
#include <QtEndian>

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace Qt::StringLiterals;

namespace {

QString codeName(NoticeCode code)
{
    static const QStringList names{u"RepairedWindows1252"_s,
                                   u"RepairedMacRoman"_s,
                                   u"UnknownFrontMatter"_s,
                                   u"BadFrontMatter"_s,
                                   u"MissingFrontMatter"_s,
                                   u"MissingDay"_s,
                                   u"BadGenerationDate"_s,
                                   u"MissingAuthors"_s,
                                   u"MissingCounts"_s,
                                   u"BadCounts"_s,
                                   u"MissingLinks"_s,
                                   u"BadIdentifier"_s,
                                   u"MissingCategories"_s,
                                   u"RepeatedPaper"_s,
                                   u"UnknownLine"_s,
                                   u"BadTweet"_s,
                                   u"InvalidUtf8"_s,
                                   u"ControlCharacters"_s,
                                   u"CutOff"_s,
                                   u"TooMany"_s};
    return names.value(int(code), u"?"_s);
}

QString dump(const Tweet &tweet)
{
    QString text = u"  tweet %1 by %2 (@%3) on %4, %5 %6, %7\n"_s.arg(
        tweet.id, tweet.author, tweet.handle, tweet.date.toString(Qt::ISODate), tweet.language,
        tweet.direction == TextDirection::RightToLeft ? u"rtl"_s : u"ltr"_s, tweet.url);
    text += u"    "_s + QString(tweet.text).replace(u"\n"_s, u"\\n"_s) + u'\n';
    for (const TextLink &link : tweet.links)
        text += u"    link "_s + tweet.text.sliced(link.start, link.length) + u" -> "_s + link.href + u'\n';
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
    for (const Tweet &tweet : entry.tweets)
        text += dump(tweet);
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
    for (const Entry &entry : digest.entries)
        text += dump(entry);
    for (const Notice &notice : reading.notices)
        text += u"line %1: %2: %3\n"_s.arg(notice.line).arg(codeName(notice.code), notice.detail);
    return text.toUtf8();
}

QByteArray fixture(const QString &name)
{
    return fileBytes(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/digests/") + name);
}

QByteArray utf16(const QByteArray &utf8, bool isBigEndian, bool hasMark)
{
    const QString text = (hasMark ? QString(QChar(0xFEFF)) : QString()) + QString::fromUtf8(utf8);
    QByteArray bytes(text.size() * 2, '\0');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        isBigEndian ? qToBigEndian(unit, bytes.data() + 2 * i) : qToLittleEndian(unit, bytes.data() + 2 * i);
    }
    return bytes;
}

const QByteArray frontMatter = "---\ntitle: Hot Papers 2021-07-27\ndate: 2021-07-28T07:10:32.Z\n---\n\n";
const QByteArray entryHead =
    "# 1. A Title\n\nAda Brook\n\n- retweets: 1, favorites: 2 (07/28/2021 07:10:32)\n\n"
    "- links: [abs](https://arxiv.org/abs/2107.00001) | [pdf](https://arxiv.org/pdf/2107.00001)\n"
    "- [cs.LG](https://arxiv.org/list/cs.LG/recent)\n\n";

std::vector<NoticeCode> codes(const DigestReading &reading)
{
    std::vector<NoticeCode> codes;
    for (const Notice &notice : reading.notices)
        codes.push_back(notice.code);
    return codes;
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
    void badInputIsRefused_data();
    void badInputIsRefused();
    void oddInputIsNoticed_data();
    void oddInputIsNoticed();
    void daysAreFound_data();
    void daysAreFound();
    void moments_data();
    void moments();
    void everyCutIsRead();
    void invalidBytesAreShown();
    void partsAreRepaired();
    void headingsInAbstractsStay();
    void entriesAreBounded();
    void hostileInputIsCheap_data();
    void hostileInputIsCheap();
    void entriesAreWritten();
    void frontMatterIsWritten();
};

void DigestReaderTest::fixturesAreRead_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/digests"));
    for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void DigestReaderTest::fixturesAreRead()
{
    QFETCH(QString, name);
    const QByteArray bytes = fixture(name);
    const auto reading = readDigest(bytes, name);
    QVERIFY(reading.has_value());
    hotpapers::tests::compareGolden(dump(*reading), u"digests/"_s + QFileInfo(name).baseName() + u".txt"_s);
    QCOMPARE(writeDigest(reading->digest), reading->isRepaired() ? fixture(u"plain.md"_s) : bytes);
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
    Digest digest = reading->digest;
    digest.preamble = plain->digest.preamble;
    digest.encoding = plain->digest.encoding;
    for (Entry &entry : digest.entries)
        entry.verbatim.clear();
    QCOMPARE(digest.frontMatter.title, plain->digest.frontMatter.title);
    QVERIFY(digest == plain->digest);
}

void DigestReaderTest::badInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::NotADigest;
    QTest::newRow("blank") << QByteArray("\n \r\n") << ErrorCode::NotADigest;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") + frontMatter << ErrorCode::NotADigest;
    QTest::newRow("PDF") << "%PDF-1.7\n" + frontMatter << ErrorCode::NotADigest;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << ErrorCode::NotADigest;
    QTest::newRow("noise in a digest") << frontMatter + entryHead + QByteArray(500, '\x01') << ErrorCode::NotADigest;
    QTest::newRow("UTF-16 with half a character") << utf16(frontMatter, false, true) + "x" << ErrorCode::NotADigest;
    QTest::newRow("UTF-16 with a lone surrogate")
        << utf16(frontMatter, false, true) + "\x01\xD8" << ErrorCode::NotADigest;
    QTest::newRow("prose") << QByteArray("# Notes\n\nSome words.\n") << ErrorCode::NotADigest;
    QTest::newRow("another's front matter")
        << QByteArray("---\ntitle: My 2021-07-27\n---\n\nDear diary,\n") << ErrorCode::NotADigest;
    QTest::newRow("open front matter") << QByteArray("---\ntitle: Hot Papers 2021-07-27\n") << ErrorCode::NotADigest;
    QTest::newRow("no day at all") << QByteArray(
        "---\ntitle: Hot Papers\n---\n\n# 1. A Title\n\nA\n\n- links: [abs](x)\n")
                                   << ErrorCode::NotADigest;
    QTest::newRow("too large") << frontMatter + QByteArray(maximumDigestBytes, 'x') << ErrorCode::TooLarge;
}

void DigestReaderTest::badInputIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto reading = readDigest(bytes, u"name.md"_s);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, code);
    QCOMPARE(reading.error().subject, u"name.md"_s);
}

void DigestReaderTest::oddInputIsNoticed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::vector<Notice>>("notices");
    const auto row = [](const char *name, const QByteArray &bytes, std::vector<Notice> notices) {
        QTest::newRow(name) << bytes << notices;
    };
    row("nothing odd", frontMatter + entryHead + "Abstract.\n\n\n\n", {});
    row("no front matter", entryHead + "Abstract.\n",
        {{NoticeCode::MissingDay, 0, u"2021-07-28"_s}, {NoticeCode::MissingFrontMatter, 1, {}}});
    row("no day", QByteArray(frontMatter).replace(" 2021-07-27", "") + entryHead + "Abstract.\n",
        {{NoticeCode::MissingDay, 0, u"2021-07-28"_s}});
    row("no entries", frontMatter, {});
    row("open front matter", QByteArray(frontMatter).replace("---\n\n", "") + entryHead + "Abstract.\n",
        {{NoticeCode::BadFrontMatter, 2, u"it does not end"_s}});
    row("bad date", QByteArray(frontMatter).replace("2021-07-28T", "someday") + entryHead + "Abstract.\n",
        {{NoticeCode::BadGenerationDate, 3, u"someday07:10:32.Z"_s}});
    row("no YAML", QByteArray(frontMatter).replace("Papers", "Papers: the") + entryHead + "Abstract.\n",
        {{NoticeCode::BadFrontMatter, 2, u"illegal map value"_s}});
    row("no mapping", "---\n- 2021-07-27\n---\n" + entryHead + "Abstract.\n",
        {{NoticeCode::MissingDay, 0, u"2021-07-28"_s}, {NoticeCode::BadFrontMatter, 2, u"no mapping"_s}});
    row("list as title", "---\ntitle: [a, b]\nslug: x-2021-07-27\n---\n" + entryHead + "Abstract.\n",
        {{NoticeCode::BadFrontMatter, 2, u"title"_s}});
    row("no counts",
        frontMatter + QByteArray(entryHead).replace("- retweets: 1, favorites: 2 (07/28/2021 07:10:32)\n\n", "")
            + "Abstract.\n",
        {{NoticeCode::MissingCounts, 6, {}}});
    row("no links", frontMatter + QByteArray(entryHead).replace("- links", "- lynx") + "Abstract.\n",
        {{NoticeCode::MissingLinks, 6, {}},
         {NoticeCode::BadIdentifier, 6, u"A Title"_s},
         {NoticeCode::MissingCategories, 6, {}}});
    row("text behind a tweet",
        frontMatter + entryHead
            + "Abstract.\n\n<blockquote><p>t</p><a href=\"/status/1\">x</a></blockquote>\nwords\n\n# 9. No entry\n",
        {{NoticeCode::UnknownLine, 18, u"words"_s}, {NoticeCode::UnknownLine, 20, u"# 9. No entry"_s}});
    row("control characters", frontMatter + entryHead + "An\x1B[31m ab\x07stract.\n",
        {{NoticeCode::ControlCharacters, 15, u"2"_s}});
    row("one NUL", frontMatter + entryHead + QByteArray("An\0abstract.\n", 13),
        {{NoticeCode::ControlCharacters, 15, u"1"_s}});
    row("invalid UTF-8", frontMatter + entryHead + "caf\xE9 \xFF.\n", {{NoticeCode::InvalidUtf8, 15, u"2"_s}});
    row("an open tweet in the middle",
        frontMatter + entryHead + "Abstract.\n\n<blockquote>open\n\n\n\n\n"
            + QByteArray(entryHead).replace("00001", "00002") + "Abstract.\n",
        {{NoticeCode::BadTweet, 17, u"<blockquote>open"_s}});
    row("an open tweet at the end", frontMatter + entryHead + "Abstract.\n\n<blockquote>open",
        {{NoticeCode::CutOff, 17, u"<blockquote>open"_s}});
    row("a cut heading", frontMatter + entryHead + "Abstract.\n\n\n\n\n# 2. Half a ti",
        {{NoticeCode::CutOff, 20, u"# 2. Half a ti"_s}});
    row("a cut number", frontMatter + entryHead + "Abstract.\n\n\n\n\n# 2", {{NoticeCode::CutOff, 20, u"# 2"_s}});
    row("cut authors", frontMatter + entryHead + "Abstract.\n\n\n\n\n# 2. A title\n\nHalf An Au",
        {{NoticeCode::CutOff, 22, u"Half An Au"_s}});
    row("cut counts", frontMatter + QByteArray(entryHead).first(entryHead.indexOf("favo")),
        {{NoticeCode::CutOff, 10, u"- retweets: 1,"_s}});
    row("a cut abstract", frontMatter + entryHead + "An abs", {{NoticeCode::CutOff, 15, u"An abs"_s}});
    row("a cut script",
        frontMatter + entryHead + "A.\n\n<blockquote><p>t</p><a href=\"/status/1\">x</a></blockquote>\n<scr",
        {{NoticeCode::CutOff, 18, u"<scr"_s}});
}

void DigestReaderTest::oddInputIsNoticed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<Notice>, notices);
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    for (const Notice &notice : reading->notices) {
        if (std::ranges::find(notices, notice) == notices.end())
            qInfo().noquote() << notice.line << codeName(notice.code) << notice.detail;
    }
    QVERIFY(reading->notices == notices);
    const auto all = codes(*reading);
    QCOMPARE(reading->digest.complete, std::ranges::find(all, NoticeCode::CutOff) == all.end());
    QCOMPARE(writeDigest(reading->digest), bytes);
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

/** A file that ends anywhere is read, kept to the byte, and never taken for a whole one within a line of its structure. */
void DigestReaderTest::everyCutIsRead()
{
    const QByteArray bytes = fixture(u"plain.md"_s);
    const qsizetype firstEntry = bytes.indexOf("# 1.");
    for (qsizetype size = firstEntry + 5; size < bytes.size(); ++size) {
        const QByteArray cut = bytes.first(size);
        const auto reading = readDigest(cut);
        QVERIFY2(reading.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(writeDigest(reading->digest), cut);
        const bool atLineEnd = bytes[size] == '\n' || cut.endsWith('\n');
        if (!atLineEnd && !QByteArrayView(".!?)\"").contains(cut.trimmed().back()))
            QVERIFY2(!reading->digest.complete, qPrintable(QString::fromUtf8(cut.last(60))));
    }
}

void DigestReaderTest::invalidBytesAreShown()
{
    const QByteArray bytes = frontMatter + entryHead + "caf\xE9 \x81 ok\n\n\n\n";
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->digest.entries.front().abstract, u"café \u0081 ok"_s);
    QCOMPARE(writeDigest(reading->digest), bytes);
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

void DigestReaderTest::entriesAreBounded()
{
    const auto crowd =
        readDigest(frontMatter + QByteArray(entryHead).replace("Brook", QByteArray(", X").repeated(11'000)) + "A.\n");
    QCOMPARE(crowd->digest.entries.front().authors.size(), 10'000);
    QCOMPARE(crowd->notices, (std::vector<Notice>{{NoticeCode::TooMany, 8, u"authors"_s}}));
    QByteArray bytes = frontMatter;
    for (int i = 0; i < 12'000; ++i)
        bytes += "# 1. x\n- links:\n";
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->digest.entries.size(), size_t(10'000));
    QCOMPARE(reading->notices.back().code, NoticeCode::TooMany);
    QCOMPARE(writeDigest(reading->digest), bytes);
}

void DigestReaderTest::hostileInputIsCheap_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype size = 4 * 1024 * 1024;
    const auto row = [](const char *name, const QByteArray &start, const QByteArray &repeated) {
        QTest::newRow(name) << start + repeated.repeated((size - start.size()) / repeated.size());
    };
    const QByteArray abstract = frontMatter + entryHead + "A.\n";
    row("one line", abstract, "x");
    row("headings", frontMatter + entryHead, "# 1. x\n");
    row("blank lines", abstract, "\n");
    row("entries", frontMatter, "# 1. x\n- links: [abs](https://arxiv.org/abs/2107.00001)\n");
    row("authors", frontMatter + "# 1. x\n", "A, ");
    row("links", frontMatter + "# 1. x\n- links: ", "[a](b");
    row("brackets", frontMatter + "# 1. x\n- links: ", "[");
    row("categories", frontMatter + "# 1. x\n- [a](arxiv.org/list/", ")[a](b");
    row("counts", frontMatter + "# 1. x\n- retweets: ", "1");
    row("open tweets", abstract, "<blockquote>\n");
    row("tweets", abstract, "<blockquote><p>t</p></blockquote>\n");
    row("tweets in a line", abstract, "<blockquote></blockquote>");
    row("a long tweet", abstract + "<blockquote>", "<p>");
    row("nested tweets", abstract, "<blockquote>" + QByteArray("<b>").repeated(5000) + "</blockquote>\n");
    row("formatting", abstract,
        "<blockquote><b a><b b><b c><b d><b e><b f><b g><b h>" + QByteArray("<p>").repeated(900) + "</blockquote>\n");
    row(
        "attributes", abstract, "<blockquote " + [] {
            QByteArray names;
            for (int i = 0; i < 3000; ++i)
                names += QByteArray::number(i, 36) + ' ';
            return names;
        }() + "></blockquote>\n");
    row("brackets in front matter", "---\na: ", "[");
    row("long front matter", "---\ntitle: 2021-07-27\n", "a: b\n");
    row("damage", abstract, "Ã© √© é \xC3");
}

void DigestReaderTest::hostileInputIsCheap()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto reading = readDigest(bytes);
    qInfo() << timer.elapsed() << "ms";
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    if (reading && !reading->isRepaired())
        QVERIFY(writeDigest(reading->digest) == bytes);
}

void DigestReaderTest::entriesAreWritten()
{
    const auto reading = readDigest(fixture(u"plain.md"_s));
    for (const Entry &entry : reading->digest.entries)
        QVERIFY(entry.verbatim.isEmpty());
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
