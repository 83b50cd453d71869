// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "support/digesttext.h"

#include <QElapsedTimer>

using namespace hotpapers;
using namespace hotpapers::formats;
using namespace hotpapers::tests;

/** What is no digest, half a digest, or made to do harm. */
class BadDigestsTest : public QObject
{
    Q_OBJECT

private slots:
    void badInputIsRefused_data();
    void badInputIsRefused();
    void oddInputIsNoticed_data();
    void oddInputIsNoticed();
    void everyCutIsRead();
    void invalidBytesAreShown();
    void entriesAreBounded();
    void hostileInputIsCheap_data();
    void hostileInputIsCheap();
};

void BadDigestsTest::badInputIsRefused_data()
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

void BadDigestsTest::badInputIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto reading = readDigest(bytes, u"name.md"_s);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, code);
    QCOMPARE(reading.error().subject, u"name.md"_s);
}

void BadDigestsTest::oddInputIsNoticed_data()
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
    row("C1 controls", frontMatter + entryHead + "An\xC2\x85 a\xC2\xA0\xC2\xB7\xC2\x9F" + "stract.\n",
        {{NoticeCode::ControlCharacters, 15, u"2"_s}});
    row("DEL", frontMatter + entryHead + "An\x7F abstract.\n", {{NoticeCode::ControlCharacters, 15, u"1"_s}});
    row("a lone carriage return", frontMatter + entryHead + "An\r abstract.\r\n",
        {{NoticeCode::ControlCharacters, 15, u"1"_s}});
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

void BadDigestsTest::oddInputIsNoticed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::vector<Notice>, notices);
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    for (const Notice &notice : reading->notices) {
        if (std::ranges::find(notices, notice) == notices.end()) {
            qInfo().noquote() << notice.line << codeName(notice.code) << notice.detail;
        }
    }
    QVERIFY(reading->notices == notices);
    QCOMPARE(reading->digest.complete, !std::ranges::contains(notices, NoticeCode::CutOff, &Notice::code));
    QCOMPARE(writeDigest(reading->digest), bytes);
}

/** A file that ends anywhere is read, kept to the byte, and never taken for a whole one within a line of its structure. */
void BadDigestsTest::everyCutIsRead()
{
    const QByteArray bytes = fixture(u"plain.md"_s);
    const qsizetype firstEntry = bytes.indexOf("# 1.");
    for (qsizetype size = firstEntry + 5; size < bytes.size(); ++size) {
        const QByteArray cut = bytes.first(size);
        const auto reading = readDigest(cut);
        QVERIFY2(reading.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(writeDigest(reading->digest), cut);
        const bool atLineEnd = bytes[size] == '\n' || cut.endsWith('\n');
        if (!atLineEnd && !QByteArrayView(".!?)\"").contains(cut.trimmed().back())) {
            QVERIFY2(!reading->digest.complete, qPrintable(QString::fromUtf8(cut.last(60))));
        }
    }
}

void BadDigestsTest::invalidBytesAreShown()
{
    const QByteArray bytes = frontMatter + entryHead + "caf\xE9 \x81 ok\n\n\n\n";
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->digest.entries.front().abstract, u"café \u0081 ok"_s);
    QCOMPARE(writeDigest(reading->digest), bytes);
}

void BadDigestsTest::entriesAreBounded()
{
    const auto crowd =
        readDigest(frontMatter + QByteArray(entryHead).replace("Brook", QByteArray(", X").repeated(11'000)) + "A.\n");
    QCOMPARE(crowd->digest.entries.front().authors.size(), 10'000);
    QCOMPARE(crowd->notices, (std::vector<Notice>{{NoticeCode::TooMany, 8, u"authors"_s}}));
    QByteArray bytes = frontMatter;
    for (int i = 0; i < 12'000; ++i) {
        bytes += "# 1. x\n- links:\n";
    }
    const auto reading = readDigest(bytes);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->digest.entries.size(), size_t(10'000));
    QCOMPARE(reading->notices.back().code, NoticeCode::TooMany);
    QCOMPARE(writeDigest(reading->digest), bytes);
}

void BadDigestsTest::hostileInputIsCheap_data()
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
            for (int i = 0; i < 3000; ++i) {
                names += QByteArray::number(i, 36) + ' ';
            }
            return names;
        }() + "></blockquote>\n");
    row("brackets in front matter", "---\na: ", "[");
    row("long front matter", "---\ntitle: 2021-07-27\n", "a: b\n");
    row("damage", abstract, "Ã© √© é \xC3");
}

void BadDigestsTest::hostileInputIsCheap()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto reading = readDigest(bytes);
    qInfo() << timer.elapsed() << "ms";
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    if (reading && !reading->isRepaired()) {
        QVERIFY(writeDigest(reading->digest) == bytes);
    }
}

QTEST_GUILESS_MAIN(BadDigestsTest)
#include "test_baddigests.moc"
