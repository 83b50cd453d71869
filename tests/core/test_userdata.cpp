// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userdataparts.h"
#include "support/madeupuserdata.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

/** What is kept of two sides, whatever the order: without headings of notes, orders, and what stays ours. */
struct Kept
{
    std::map<ArxivId, std::tuple<Timed<bool>, Timed<ReadState>, Timed<int>, Timed<Priority>>> marks;
    QSet<QString> tags; // `id tag`
    QSet<QString> noteLines; // `id line`
    QSet<QString> others; // versions, highlights, papers of lists, searches, groups

    bool operator==(const Kept &) const = default;
};

Kept keptOf(const UserData &data)
{
    Kept kept;
    for (const UserPaper &paper : data.papers) {
        const QString id = paper.arxivId.text() + u' ';
        kept.marks[paper.arxivId] = {paper.starred, paper.state, paper.rating, paper.priority};
        for (const QString &tag : paper.tags) {
            kept.tags.insert(id + nameKey(tag));
        }
        for (const QString &line : paper.note.value.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u"### ")) {
                kept.noteLines.insert(id + line);
            }
        }
        for (const NoteVersion &version : paper.versions) {
            kept.others.insert(id + u"was "_s + version.markdown);
        }
        for (const Highlight &highlight : paper.highlights) {
            kept.others.insert(id + u"%1 %2 %3"_s.arg(highlight.start).arg(int(highlight.color)).arg(highlight.text));
        }
    }
    for (const UserList &list : data.lists) {
        for (const ArxivId &id : list.papers) {
            kept.others.insert(u"list %1 %2"_s.arg(nameKey(list.name), id.text()));
        }
    }
    for (const UserSearch &search : data.searches) {
        kept.others.insert(u"search %1 %2"_s.arg(search.query).arg(search.notify));
    }
    for (const auto &group : data.same) {
        QStringList ids;
        for (const ArxivId &id : group) {
            ids += id.text();
        }
        ids.sort();
        kept.others.insert(u"same "_s + ids.join(u' '));
    }
    return kept;
}

UserData withNote(const QString &note, qint64 at = 1'600'000'000)
{
    UserPaper paper{paperId(1)};
    paper.note = {note, note.isEmpty() ? 0 : at};
    UserData data;
    data.papers = {paper};
    return data;
}

} // namespace

class TestUserData : public QObject
{
    Q_OBJECT
private slots:
    void mergingAgainChangesNothing()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const UserData ours = madeUpUserData(seed);
            const UserData theirs = madeUpUserData(seed + 1000);
            const UserData once = merged(ours, theirs, u"b.json"_s);
            QCOMPARE(merged(once, theirs, u"b.json"_s), once);
            QCOMPARE(merged(once, theirs, u"copy of b.json"_s), once);
            QCOMPARE(merged(once, ours, u"a.json"_s), once);
            QCOMPARE(merged(ours, ours, u"a.json"_s), ours);
            QCOMPARE(merged(UserData(), ours, u"a.json"_s), ours);
        }
    }

    void keepsTheSameInEitherOrder()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const UserData a = madeUpUserData(seed);
            const UserData b = madeUpUserData(seed + 1000);
            QVERIFY2(keptOf(merged(a, b, u"b"_s)) == keptOf(merged(b, a, u"a"_s)), qPrintable(QString::number(seed)));
        }
    }

    void losesNothingOfEitherSide()
    {
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Kept ours = keptOf(madeUpUserData(seed));
            const Kept theirs = keptOf(madeUpUserData(seed + 1000));
            const Kept both = keptOf(merged(madeUpUserData(seed), madeUpUserData(seed + 1000), u"b"_s));
            for (const Kept &side : {ours, theirs}) {
                QVERIFY(both.tags.contains(side.tags));
                QVERIFY(both.noteLines.contains(side.noteLines));
            }
        }
    }

    void laterWins_data()
    {
        QTest::addColumn<qint64>("ourTime");
        QTest::addColumn<int>("ours");
        QTest::addColumn<qint64>("theirTime");
        QTest::addColumn<int>("theirs");
        QTest::addColumn<int>("rating");
        QTest::newRow("theirs is later") << qint64(10) << 5 << qint64(20) << 1 << 1;
        QTest::newRow("ours is later") << qint64(30) << 5 << qint64(20) << 1 << 5;
        QTest::newRow("taken away later") << qint64(10) << 5 << qint64(20) << 0 << 0;
        QTest::newRow("unknown gives way") << qint64(0) << 5 << qint64(20) << 1 << 1;
        QTest::newRow("of one moment the higher") << qint64(20) << 2 << qint64(20) << 4 << 4;
        QTest::newRow("both unknown") << qint64(0) << 2 << qint64(0) << 4 << 4;
    }
    void laterWins()
    {
        QFETCH(const qint64, ourTime);
        QFETCH(const int, ours);
        QFETCH(const qint64, theirTime);
        QFETCH(const int, theirs);
        UserData a = withNote({});
        UserData b = withNote({});
        a.papers[0].rating = {ours, ourTime};
        b.papers[0].rating = {theirs, theirTime};
        QTEST(merged(a, b, {}).papers[0].rating.value, "rating");
        QTEST(merged(b, a, {}).papers[0].rating.value, "rating");
    }

    void notes_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("note");
        const QString heading = u"\n\n### b.json, 2020-09-13 12:26 UTC\n\n"_s;
        QTest::newRow("equal") << u"same"_s << u"same"_s << u"same"_s;
        QTest::newRow("only theirs") << QString() << u" a\n"_s << u" a\n"_s;
        QTest::newRow("only ours") << u" a\n"_s << QString() << u" a\n"_s;
        QTest::newRow("differ") << u"mine"_s << u"yours"_s << u"mine"_s + heading + u"yours"_s;
        QTest::newRow("a word is no line")
            << u"not good at all"_s << u"good"_s << u"not good at all"_s + heading + u"good"_s;
        QTest::newRow("within ours") << u"one\ntwo"_s << u"two"_s << u"one\ntwo"_s;
        QTest::newRow("within theirs") << u"two"_s << u"one\ntwo\nthree"_s << u"one\ntwo\nthree"_s;
    }
    void notes()
    {
        QFETCH(const QString, ours);
        QFETCH(const QString, theirs);
        QTEST(merged(withNote(ours), withNote(theirs), u"b.json"_s).papers[0].note.value, "note");
    }

    void searchesOfOneNameAreBothKept()
    {
        UserData a;
        UserData b;
        a.searches = {{u"New"_s, u"cat:cs.LG"_s}};
        b.searches = {{u"new"_s, u"cat:cs.CV"_s}};
        const UserData both = merged(a, b, {});
        QCOMPARE(both.searches.size(), 2U);
        QCOMPARE(both.searches[1], (UserSearch{u"new (2)"_s, u"cat:cs.CV"_s}));
        QCOMPARE(merged(both, b, {}), both);
    }

    void groupsThatShareAPaperAreOne()
    {
        UserData a;
        UserData b;
        a.same = {{paperId(3), paperId(4)}, {paperId(5), paperId(6)}, {paperId(8), paperId(9)}};
        b.same = {{paperId(7), paperId(1)}, {paperId(6), paperId(2), paperId(4)}, {paperId(1), paperId(9)}};
        const std::vector<std::vector<ArxivId>> same = {{paperId(3), paperId(2), paperId(4), paperId(5), paperId(6)},
                                                        {paperId(8), paperId(1), paperId(7), paperId(9)}};
        QCOMPARE(merged(a, b, {}).same, same);
        QCOMPARE(merged(merged(a, b, {}), b, {}).same, same);
    }

    void groupsStaySmallEnough()
    {
        const auto group = [](int from, size_t count) {
            std::vector<ArxivId> papers;
            for (int i = 0; i < int(count); ++i) {
                papers.push_back(paperId(from + i));
            }
            return papers;
        };
        UserData a;
        UserData b;
        a.same = {group(1, maximumSame - 1), group(201, 2)};
        b.same = {{paperId(1), paperId(201)}, group(301, maximumSame + 1), {paperId(1), paperId(500)}};
        std::vector<ArxivId> full = a.same[0];
        full.push_back(paperId(500));
        const UserData both = merged(a, b, {});
        QCOMPARE(both.same, (std::vector{full, a.same[1]}));
        QCOMPARE(merged(both, b, {}), both);
    }

    // Twice as much takes some twice as long. All of it takes some tenths of a second, even where each step is checked.
    void muchIsMergedSoon()
    {
        constexpr int many = 20'000;
        UserData a;
        UserData b;
        for (int i = 0; i < many; ++i) {
            a.same.push_back({paperId(2 * i), paperId(2 * i + 1)});
            b.same.push_back({paperId(2 * i + 1), paperId(2 * many + i)});
            a.searches.push_back({u"Search %1"_s.arg(i), u"a"_s});
            b.searches.push_back({u"search %1"_s.arg(i), u"b"_s});
        }
        UserPaper paper{paperId(1)};
        for (int i = 0; i < many; ++i) {
            paper.highlights.push_back({.start = i, .text = u"word"_s, .changedAt = i});
            paper.versions.push_back({2 * i, u"ours"_s});
        }
        a.papers = {paper};
        for (int i = 0; i < many; ++i) {
            paper.highlights[size_t(i)].changedAt += i % 2;
            paper.versions[size_t(i)].markdown = u"theirs"_s;
        }
        b.papers = {paper};
        QElapsedTimer timer;
        timer.start();
        const UserData both = merged(a, b, {});
        QVERIFY2(timer.elapsed() < 10'000,
                 qPrintable(QString::number(timer.elapsed()))); // 400 million steps took longer
        QCOMPARE(both.same.size(), size_t(many));
        QCOMPARE(both.searches.size(), size_t(2 * many));
        QCOMPARE(both.papers[0].versions.size(), size_t(2 * many));
        QCOMPARE(both.papers[0].highlights, paper.highlights);
    }

    void listsKeepOurOrder()
    {
        UserData a;
        UserData b;
        a.lists = {{u"Read"_s, 5, {paperId(3), paperId(1)}}};
        b.lists = {{u"read"_s, 9, {paperId(2), paperId(1), paperId(4)}}, {u"Other"_s}};
        const UserData both = merged(a, b, {});
        QCOMPARE(both.lists[0], (UserList{u"Read"_s, 5, {paperId(3), paperId(1), paperId(2), paperId(4)}}));
        QCOMPARE(both.lists[1].name, u"Other"_s);
    }

    void handsOnWhatIsAskedFor()
    {
        UserData data;
        data.papers = {UserPaper{paperId(1)}, UserPaper{paperId(2)}};
        data.papers[0].tags = {u"Snails"_s};
        data.papers[0].versions = {{5, u"before"_s}};
        data.papers[1].tags = {u"secret"_s};
        data.tags = {{u"snails"_s, 0xff}, {u"secret"_s, 0xf0}};
        data.lists = {{u"with"_s, 0, {paperId(2), paperId(1)}}, {u"without"_s, 0, {paperId(2)}}};
        data.searches = {{u"mine"_s, u"x"_s}};
        const UserData handed = ofPapers(data, {paperId(1)});
        QCOMPARE(handed.papers.size(), 1U);
        QVERIFY(handed.papers[0].versions.empty());
        QCOMPARE(handed.tags, (std::vector{UserTag{u"snails"_s, 0xff}}));
        QCOMPARE(handed.lists, (std::vector{data.lists[0]}));
        QVERIFY(handed.searches.empty());
        QVERIFY(ofPapers(data, {paperId(7)}).isEmpty());
    }

    void papersThatAreOneShare_data()
    {
        QTest::addColumn<ReadState>("one");
        QTest::addColumn<ReadState>("other");
        QTest::addColumn<ReadState>("furthest");
        using enum ReadState;
        QTest::newRow("read") << Read << Reading << Read;
        QTest::newRow("reading") << Unread << Reading << Reading;
        QTest::newRow("skipped under one id") << Skipped << Unread << Skipped;
        QTest::newRow("skipped, then read") << Skipped << Reading << Reading;
        QTest::newRow("unread") << Unread << Unread << Unread;
    }

    void papersThatAreOneShare()
    {
        QFETCH(const ReadState, one);
        QFETCH(const ReadState, other);
        std::vector papers = {UserPaper{paperId(1)}, UserPaper{paperId(2)}};
        papers[0].state = {one, 9};
        papers[1].state = {other, 5};
        papers[0].starred = {false, 9};
        papers[1].starred = {true, 5};
        papers[0].tags = {u"Snails"_s};
        papers[1].tags = {u"gardens"_s, u"snails"_s};
        papers[0].note = {u"One"_s, 5};
        papers[1].note = {u"Other"_s, 0};
        papers[0].versions = {{1, u"draft"_s}};
        const std::vector linked = shared(papers, Sharing::Furthest);
        QFETCH(const ReadState, furthest);
        QVERIFY(linked[1].state.value == furthest);
        QCOMPARE(linked[1].starred, (Timed<bool>{true, 5}));
        QCOMPARE(linked[1].tags, (QStringList{u"gardens"_s, u"Snails"_s}));
        QCOMPARE(linked[1].note, (Timed<QString>{u"One\n\n### 2107.00002\n\nOther"_s, 5}));
        QCOMPARE(linked[0].note, linked[1].note);
        QCOMPARE(linked[0].versions.size(), size_t(1));
        QVERIFY(linked[1].versions.empty());
        QCOMPARE(shared(linked, Sharing::Furthest), linked);
        QCOMPARE(shared(linked, Sharing::Latest), linked);

        const std::vector latest = shared(papers, Sharing::Latest);
        QVERIFY(latest[1].state == (Timed<ReadState>{one, 9}));
        QCOMPARE(latest[1].starred, (Timed<bool>{false, 9}));
    }

    void takesPartsAsOne()
    {
        for (quint32 seed = 0; seed < 20; ++seed) {
            const UserData data = madeUpUserData(seed);
            const UserDataParts parts(data);
            for (int i = 0; i < 12; ++i) {
                const QSet<ArxivId> papers = {paperId(i), paperId(2 * i), paperId(12 - i)};
                QCOMPARE(parts.ofPapers(papers), ofPapers(data, papers));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestUserData)
#include "test_userdata.moc"
