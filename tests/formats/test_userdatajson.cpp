// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestencoding.h"
#include "formats/digestmarks.h"
#include "formats/digestreader.h"
#include "formats/digestwriter.h"
#include "formats/userdatajson.h"
#include "support/madeupuserdata.h"
#include "support/makedigest.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;

class TestUserDataJson : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasWritten()
    {
        for (quint32 seed = 0; seed < 40; ++seed) {
            const UserData data = madeUpUserData(seed);
            const auto read = readUserData(writeUserData(data));
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QCOMPARE(*read, data);
        }
        QCOMPARE(readUserData(writeUserData({})), Result<UserData>(UserData()));
    }

    void canBeReadByEye()
    {
        UserData data;
        UserPaper paper{paperId(1)};
        paper.starred = {true, 1'627'370'000};
        paper.note = {u"Häuser"_s, 0};
        data.papers = {paper};
        data.tags = {{u"snails"_s, 0x00ff00}};
        const QByteArray json = writeUserData(data);
        for (const QByteArrayView part :
             {"\"id\": \"2107.00001\"", "\"starred\": true", "\"starredAt\": \"2021-07-27T07:13:20Z\"",
              "\"note\": \"Häuser\"", "\"color\": \"#00ff00\"", "\"version\": 1"}) {
            QVERIFY2(json.contains(part), json.constData());
        }
        QVERIFY(!json.contains("rating"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code = ErrorCode::NotUserData) {
            QTest::newRow(name) << json << code;
        };
        const auto data = [](const QByteArray &members) {
            return R"({"format": "hotpapers-user-data", "version": 1, )" + members + '}';
        };
        const auto paper = [&](const QByteArray &members) {
            return data(R"("papers": [{"id": "2107.00001", )" + members + "}]");
        };
        row("nothing", {});
        row("no JSON", "hello");
        row("cut off", writeUserData(madeUpUserData(1)).chopped(20));
        row("an array", "[]");
        row("of another program", R"({"format": "zotero", "version": 1})");
        row("no version", R"({"format": "hotpapers-user-data"})");
        row("newer", R"({"format": "hotpapers-user-data", "version": 2})", ErrorCode::UserDataNewer);
        row("papers are no array", data(R"("papers": {})"));
        row("a paper is no object", data(R"("papers": [1])"));
        row("no id", data(R"("papers": [{"starred": true}])"));
        row("a wrong id", data(R"("papers": [{"id": "2107.1"}])"));
        row("an URL for an id", data(R"("papers": [{"id": "https://arxiv.org/abs/2107.00001"}])"));
        row("a paper twice", data(R"("papers": [{"id": "2107.00001"}, {"id": "2107.00001"}])"));
        row("a star that is no flag", paper(R"("starred": "yes")"));
        row("an unknown state", paper(R"("state": "burnt")"));
        row("too many stars", paper(R"("rating": 6)"));
        row("a broken rating", paper(R"("rating": 2.5)"));
        row("a huge rating", paper(R"("rating": 1e300)"));
        row("a rating below", paper(R"("rating": -1)"));
        row("a moment without zone", paper(R"("starredAt": "2021-07-27T07:13:20")"));
        row("no moment", paper(R"("starredAt": "yesterday")"));
        row("a moment before 1970", paper(R"("starredAt": "1969-07-27T07:13:20Z")"));
        row("a note that is none", paper(R"("note": 5)"));
        row("a NUL in a note", paper(R"("note": "a\u0000b")"));
        row("an endless note", paper(R"("note": ")" + QByteArray(5'000'000, 'x') + '"'));
        row("an empty tag", paper(R"("tags": [" ,"])"));
        row("a tag that is none", paper(R"("tags": [null])"));
        row("a highlight of no colour", paper(R"("highlights": [{"start": 1, "text": "x"}])"));
        row("a highlight of colour 5", paper(R"("highlights": [{"color": 5, "start": 1, "text": "x"}])"));
        row("a highlight before", paper(R"("highlights": [{"color": 1, "start": -1, "text": "x"}])"));
        row("a list without a name", data(R"("lists": [{"papers": []}])"));
        row("a list twice", data(R"("lists": [{"name": "a"}, {"name": "A"}])"));
        row("a list of numbers", data(R"("lists": [{"name": "a", "papers": [1]}])"));
        row("no colour", data(R"("tags": [{"tag": "a", "color": "red"}])"));
        row("a name of no state", data(R"("stateNames": {"burnt": "x"})"));
        row("a paper in two groups", data(R"("same": [["2107.00001"], ["2107.00001"]])"));
        row("a group of one", data(R"("same": [["2107.00001", "2107.00001"]])"));
        QByteArrayList many;
        for (int i = 0; i <= int(maximumSame); ++i) {
            many += "2107." + QByteArray::number(12345 + i);
        }
        row("a group that is too large", data(R"("same": [[")" + many.join(R"(", ")") + R"("]])"));
        row("deep", data("\"papers\": " + QByteArray(100'000, '[')));
    }
    void refuses()
    {
        QFETCH(const QByteArray, json);
        const auto read = readUserData(json, u"my.json"_s);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QCOMPARE(read.error().subject, u"my.json"_s);
    }

    void passesOverWhatItDoesNotKnow()
    {
        const auto read = readUserData(R"({"format": "hotpapers-user-data", "version": 1, "mood": "good",
            "papers": [{"id": "2107.00001", "smell": 3, "starred": true}]})");
        QVERIFY(read);
        QVERIFY(read->papers[0].starred.value);
    }

    void marksGoWithADigest()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const UserData marks = madeUpUserData(seed);
            const QByteArray comment = marksComment(marks);
            QCOMPARE(comment.count("-->"), 1);
            QCOMPARE(comment.count("--"), 2);
            QCOMPARE(comment.count('<'), 1);
            QVERIFY(std::ranges::all_of(comment, [](char c) { return c == '\n' || (c >= ' ' && c < 0x7f); }));
            for (const QByteArray &text : {QByteArray("digest"), QByteArray("digest\n\n\n"), QByteArray("d\r\n")}) {
                const MarksTaken taken = takeMarks(text + comment);
                QCOMPARE(taken.text, text);
                QCOMPARE(taken.marks, std::optional(marks));
            }
        }
        QVERIFY(marksComment({}).isEmpty());
    }

    void takesSeveralComments()
    {
        UserData one;
        one.papers = {UserPaper{.arxivId = paperId(1), .starred = {true, 5}}};
        UserData two;
        two.papers = {UserPaper{.arxivId = paperId(2), .starred = {true, 5}}};
        const MarksTaken taken = takeMarks("a\n" + marksComment(one) + "b\n" + marksComment(two) + "c");
        QCOMPARE(taken.text, "a\nb\nc");
        QCOMPARE(taken.marks->papers.size(), 2U);
        QByteArray tight = "a\n" + marksComment(one) + marksComment(two).sliced(1); // an editor took the blank line
        QCOMPARE(takeMarks(tight).marks->papers.size(), 2U);
    }

    void keepsWhatIsNoMarks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << QByteArray("a\n<!-- something -->\n");
        QTest::newRow("not closed") << QByteArray("a\n<!-- hotpapers-marks\n{");
        QTest::newRow("no JSON") << QByteArray("a\n<!-- hotpapers-marks\nhello\n-->\n");
        QTest::newRow("newer") << QByteArray(
            "a\n<!-- hotpapers-marks\n{\"format\": \"hotpapers-user-data\", \"version\": 2}\n-->\n");
        QTest::newRow("within a line") << "a " + marksComment(madeUpUserData(1)).sliced(1);
        QTest::newRow("many openings") << QByteArray("\n<!-- hotpapers-marks").repeated(50'000);
        QTest::newRow("many that are none") << QByteArray("\n<!-- hotpapers-marks\n{\n-->").repeated(50'000);
    }
    void keepsWhatIsNoMarks()
    {
        QFETCH(const QByteArray, text);
        const MarksTaken taken = takeMarks(text);
        QCOMPARE(taken.text, text);
        QVERIFY(!taken.marks);
    }

    void readersGetTheDigestAlone_data()
    {
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("UTF-8") << TextEncoding::Utf8;
        QTest::newRow("UTF-16") << TextEncoding::Utf16LittleEndian;
    }
    void readersGetTheDigestAlone()
    {
        QFETCH(const TextEncoding, encoding);
        Digest digest = test::makeDigest(QDate(2021, 7, 27), {test::makeEntry("2107.00001"_L1, u"Snäils"_s)});
        digest.encoding = encoding;
        const QByteArray bytes = writeDigest(digest);
        const UserData marks = madeUpUserData(3);
        const auto plain = readDigest(bytes);
        const auto marked = readDigest(bytes + encodeText(marksComment(marks), encoding));
        QVERIFY(plain && marked);
        QCOMPARE(marked->marks, std::optional(marks));
        QVERIFY(!plain->marks);
        QCOMPARE(marked->digest, plain->digest);
        QCOMPARE(marked->source, bytes);
        QCOMPARE(marked->notices, plain->notices);
    }
};

QTEST_GUILESS_MAIN(TestUserDataJson)
#include "test_userdatajson.moc"
