// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chosenpapers.h"
#include "storage/highlightstore.h"
#include "storage/notestore.h"
#include "storage/samestore.h"
#include "storage/shelfstore.h"
#include "storage/userdatastore.h"
#include "storagetest.h"

#include <QDateTime>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

/** What is made of one of several papers that are one is made of all. */
class SameStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database = openLibrary();
        put(*m_database,
            makeDigest(QDate(2021, 7, 27),
                       {makeEntry("2107.00001"_L1, u"Slow snails"_s), makeEntry("2107.00002"_L1, u"Slow snails"_s),
                        makeEntry("2107.00003"_L1, u"Slow slugs"_s), makeEntry("2107.00004"_L1, u"Four"_s)}));
    }

    void linkingShares();
    void undoGivesEachBack();
    void notesBeforeAreKept();
    void changesAreShared();
    void manyAreMarkedAndUndone();
    void groupsBecomeOne();
    void separateOnesKeepWhatTheyHave();
    void whatNoDigestHasComesAlong();
    void mergingSharesAndKeepsGroups();
    void importedTagsAndNotesAreShared();
    void refuses_data();
    void refuses();
    void failureChangesNothing();
    void takenBackInAnotherOrder();
    void linkedAgainTheyShare();
    void manyGroupsAreLinkedAtOnce();
    void facesAreAll();

private:
    UserStep change(const UserTurn &what) { return need(turn(*m_database, what)); }
    UserStep link(const std::vector<ArxivId> &papers) { return change(UserChange(LinkSame{{papers}})); }
    void take(const UserData &marks) // as an import does
    {
        Transaction transaction = need(Transaction::begin(*m_database));
        need(mergeMarks(*m_database, marks, u"digest.md"_s));
        need(transaction.commit());
    }
    MarkChanges mark(const ArxivId &paper, MarkChange what)
    {
        what.entries = need(entriesOf(*m_database, {&paper, 1}));
        return need(MarkStore(*m_database).mark({what}));
    }
    Mark markOf(const ArxivId &paper) { return need(PaperStore(*m_database).paper(paper)).mark; }
    QStringList person() // all that the person made but versions of notes
    {
        return texts(*m_database,
                     u"SELECT arxiv_id, starred || state || rating || priority, starred_at, state_at FROM user_paper"
                     " ORDER BY arxiv_id"_s)
            + texts(*m_database, u"SELECT arxiv_id, tag FROM user_tag ORDER BY arxiv_id, tag"_s)
            + texts(*m_database, u"SELECT arxiv_id, markdown, changed_at FROM user_note ORDER BY arxiv_id"_s)
            + texts(*m_database, u"SELECT arxiv_id, leader FROM user_same ORDER BY arxiv_id"_s);
    }
    /** One is starred, rated and noted; two is read, tagged and noted. */
    void makeMarks()
    {
        MarkStore marks(*m_database);
        mark(m_one, {.entries = {}, .starred = true, .state = ReadState::Reading, .rating = 2});
        mark(m_one, {.entries = {}, .starred = {}, .state = {}, .tag = TagChange{u"Walks"_s, true}});
        mark(m_two, {.entries = {}, .starred = {}, .state = ReadState::Read, .rating = 4, .priority = Priority::Low});
        mark(m_two, {.entries = {}, .starred = {}, .state = {}, .tag = TagChange{u"garden"_s, true}});
        need(marks.setNote(m_one, u"Ours"_s));
        need(marks.setNote(m_two, u"Theirs"_s));
    }

    const ArxivId m_one = arxivId("2107.00001"_L1);
    const ArxivId m_two = arxivId("2107.00002"_L1);
    const ArxivId m_three = arxivId("2107.00003"_L1);
    const ArxivId m_four = arxivId("2107.00004"_L1);
    const ArxivId m_absent = arxivId("2106.99999"_L1);
    std::unique_ptr<Database> m_database;
};

void SameStoreTest::linkingShares()
{
    makeMarks();
    link({m_one, m_two});
    const Mark mark = markOf(m_one);
    QVERIFY(mark.starred);
    QVERIFY(mark.state == ReadState::Read);
    QCOMPARE(mark.rating, 4);
    QVERIFY(mark.priority == Priority::Low);
    QCOMPARE(mark.tags, (QStringList{u"garden"_s, u"Walks"_s}));
    const QString note = mark.note;
    QVERIFY2(note.startsWith(u"Ours\n\n### 2107.00002, ") && note.endsWith(u" UTC\n\nTheirs"), qPrintable(note));
    QCOMPARE(markOf(m_two), mark);
    QCOMPARE(searched(*m_database, u"note:ours note:theirs"_s), u"2107.00001 2107.00002"_s);
    QCOMPARE(searched(*m_database, u"is:starred tag:garden"_s), u"2107.00001 2107.00002"_s);
    QCOMPARE(need(SameStore(*m_database).others(m_two)), std::vector{m_one});
    QVERIFY(need(SameStore(*m_database).others(m_three)).empty());
    QCOMPARE(markOf(m_three), Mark());
}

void SameStoreTest::undoGivesEachBack()
{
    makeMarks();
    const QStringList before = person();
    const UserStep step = link({m_one, m_two, m_three});
    const QStringList linked = person();
    QVERIFY(linked != before);
    const UserStep redo = change(step);
    QCOMPARE(person(), before);
    QCOMPARE(searched(*m_database, u"note:theirs"_s), u"2107.00002"_s);
    change(redo);
    QCOMPARE(person(), linked);
}

void SameStoreTest::notesBeforeAreKept()
{
    makeMarks();
    link({m_one, m_two});
    const auto versions = need(NoteStore(*m_database).versions(m_two));
    QCOMPARE(versions.size(), size_t(1));
    QCOMPARE(versions.front().markdown, u"Theirs"_s);
}

void SameStoreTest::changesAreShared()
{
    link({m_one, m_two});
    MarkStore marks(*m_database);
    mark(m_two, {.entries = {}, .starred = true, .state = ReadState::Reading, .rating = 3, .priority = Priority::High});
    const MarkChanges untag =
        mark(m_one, {.entries = {}, .starred = {}, .state = {}, .tag = TagChange{u"garden"_s, true}});
    need(marks.setNote(m_two, u"Shared"_s));
    const Mark expected{true, ReadState::Reading, u"Shared"_s, {u"garden"_s}, 3, Priority::High};
    QCOMPARE(markOf(m_one), expected);
    QCOMPARE(markOf(m_two), expected);
    QCOMPARE(searched(*m_database, u"note:shared"_s), u"2107.00001 2107.00002"_s);
    need(marks.mark(untag));
    QCOMPARE(markOf(m_two).tags, QStringList());
    need(marks.setStarred(std::vector{m_one}, false));
    QVERIFY(!markOf(m_two).starred);
    need(marks.setState(std::vector{m_two}, ReadState::Skipped));
    QVERIFY(markOf(m_one).state == ReadState::Skipped);
    need(marks.setNote(m_one, {}));
    QVERIFY(markOf(m_two).note.isEmpty());
    QCOMPARE(markOf(m_three), Mark());
}

void SameStoreTest::manyAreMarkedAndUndone()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = "2108." + QByteArray::number(10'000 + i);
        entries.push_back(makeEntry(QLatin1StringView(id), u"P"_s));
    }
    put(*m_database, makeDigest(QDate(2021, 8, 27), entries));
    const std::vector<EntryId> all = findEntries(*m_database, {.days = DayRange::of(QDate(2021, 8, 27))});
    QCOMPARE(all.size(), size_t(1000));
    link({arxivId("2108.10007"_L1), m_two, m_one});
    link({arxivId("2108.10008"_L1), arxivId("2108.10009"_L1)});
    mark(m_two, {.entries = {}, .starred = true, .state = ReadState::Skipped});
    const QStringList before = person();
    const MarkChanges undo =
        need(MarkStore(*m_database).mark({{.entries = all, .starred = {}, .state = ReadState::Read}}));
    QVERIFY(markOf(m_one).state == ReadState::Read);
    QCOMPARE(searched(*m_database, u"is:read"_s).count(u' ') + 1, 1002);
    need(MarkStore(*m_database).mark(undo));
    QVERIFY(markOf(m_one).state == ReadState::Skipped);
    QCOMPARE(searched(*m_database, u"is:read"_s), QString());
    QCOMPARE(searched(*m_database, u"is:skipped"_s), u"2107.00001 2107.00002 2108.10007"_s);
}

void SameStoreTest::groupsBecomeOne()
{
    link({m_one, m_two});
    link({m_three, m_four});
    mark(m_three, {.entries = {}, .starred = true, .state = {}});
    link({m_two, m_four});
    QVERIFY(markOf(m_one).starred);
    QCOMPARE(need(SameStore(*m_database).others(m_one)), (std::vector{m_two, m_three, m_four}));
    QCOMPARE(texts(*m_database, u"SELECT DISTINCT leader FROM user_same"_s), QStringList(m_two.text()));
}

void SameStoreTest::separateOnesKeepWhatTheyHave()
{
    makeMarks();
    link({m_one, m_two, m_three});
    const Mark shared = markOf(m_one);
    const UserStep step = change(UserChange(SeparateSame{std::vector{m_one}})); // the leader
    QCOMPARE(need(SameStore(*m_database).others(m_two)), std::vector{m_three});
    QVERIFY(need(SameStore(*m_database).others(m_one)).empty());
    QCOMPARE(markOf(m_one), shared);
    mark(m_one, {.entries = {}, .starred = false, .state = {}});
    QVERIFY(markOf(m_two).starred);
    mark(m_one, {.entries = {}, .starred = true, .state = {}});
    change(UserChange(SeparateSame{std::vector{m_three}}));
    QCOMPARE(texts(*m_database, u"SELECT arxiv_id FROM user_same"_s), QStringList());
    change(step);
    QVERIFY(need(SameStore(*m_database).others(m_one)).size() <= 1);
}

void SameStoreTest::whatNoDigestHasComesAlong()
{
    UserData data;
    data.same = {{m_absent, m_one}};
    change(UserChange(MergeUserData{data, u"mine.json"_s}));
    mark(m_one, {.entries = {}, .starred = true, .state = ReadState::Read});
    mark(m_one, {.entries = {}, .starred = {}, .state = {}, .tag = TagChange{u"garden"_s, true}});
    need(MarkStore(*m_database).setNote(m_one, u"Ours"_s));
    put(*m_database, makeDigest(QDate(2021, 7, 28), {makeEntry("2106.99999"_L1, u"Slow snails"_s)}));
    QCOMPARE(markOf(m_absent), markOf(m_one));
    QVERIFY(markOf(m_absent).starred);
    QCOMPARE(markOf(m_absent).tags, QStringList(u"garden"_s));
    QCOMPARE(markOf(m_absent).note, u"Ours"_s);
}

void SameStoreTest::mergingSharesAndKeepsGroups()
{
    makeMarks();
    link({m_one, m_two});
    const UserData ours = need(UserDataStore(*m_database).read());
    const std::unique_ptr<Database> other = openLibrary();
    put(*other,
        makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s)}));
    need(turn(*other, UserChange(MergeUserData{ours, u"mine.json"_s})));
    QCOMPARE(need(UserDataStore(*other).read()), ours);

    // What was changed elsewhere, where they are not linked, is shared here; the later wins.
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    UserPaper changed{m_two};
    changed.starred = {false, now + 100};
    changed.rating = {1, now + 100};
    changed.tags = {u"elsewhere"_s};
    changed.note = {u"Written elsewhere"_s, now + 100};
    UserData theirs;
    theirs.papers = {changed};
    const QStringList before = person();
    const UserStep step = change(UserChange(MergeUserData{theirs, u"other.json"_s}));
    QCOMPARE(markOf(m_one), markOf(m_two));
    QVERIFY(!markOf(m_one).starred);
    QCOMPARE(markOf(m_one).rating, 1);
    QVERIFY(markOf(m_one).tags.contains(u"elsewhere"_s));
    QVERIFY(markOf(m_one).note.contains(u"Ours") && markOf(m_one).note.endsWith(u"Written elsewhere"));
    QCOMPARE(searched(*m_database, u"note:elsewhere"_s), u"2107.00001 2107.00002"_s);
    const QStringList merged = person();
    change(UserChange(MergeUserData{theirs, u"other.json"_s}));
    QCOMPARE(person(), merged);
    change(step);
    QCOMPARE(person(), before);
}

void SameStoreTest::importedTagsAndNotesAreShared()
{
    link({m_one, m_two});
    change(UserChange(BringIn{u"List"_s, {{.arxivId = m_one, .tags = {u"garden"_s}, .note = u"Theirs"_s}}}));
    QCOMPARE(markOf(m_two).note, u"Theirs"_s);
    QCOMPARE(markOf(m_two).tags, QStringList(u"garden"_s));
    QVERIFY(markOf(m_two).lists.isEmpty()); // a list has a paper, not a group

    UserPaper marked{m_two};
    marked.starred = {true, 1'600'000'000};
    marked.note = {u"From a digest"_s, 1'600'000'000};
    UserData marks;
    marks.papers = {marked};
    take(marks);
    QVERIFY(markOf(m_one).starred);
    QCOMPARE(searched(*m_database, u"note:digest"_s), u"2107.00001 2107.00002"_s);

    need(MarkStore(*m_database).setNote(m_three, u"Zyzzyva"_s));
    UserData groups;
    groups.same = {{m_three, m_four}}; // and no note: ours comes to be of both
    take(groups);
    QCOMPARE(searched(*m_database, u"note:zyzzyva"_s), u"2107.00003 2107.00004"_s);
}

void SameStoreTest::refuses_data()
{
    QTest::addColumn<std::vector<ArxivId>>("papers");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("none") << std::vector<ArxivId>() << ErrorCode::TooFewSame;
    QTest::newRow("one") << std::vector{m_three, m_three} << ErrorCode::TooFewSame;
    QTest::newRow("one of a group") << std::vector{m_one} << ErrorCode::TooFewSame;
    QTest::newRow("absent") << std::vector{m_three, m_absent} << ErrorCode::NotFound;
}

void SameStoreTest::refuses()
{
    makeMarks();
    link({m_one, m_two});
    const QStringList before = person();
    QFETCH(const std::vector<ArxivId>, papers);
    const auto step = turn(*m_database, UserChange(LinkSame{{papers}}));
    QVERIFY(!step);
    QTEST(step.error().code, "code");
    const auto codeOfSeparating = [this](const std::vector<ArxivId> &some) {
        return turn(*m_database, UserChange(SeparateSame{some})).error().code;
    };
    QCOMPARE(codeOfSeparating({m_one, m_three}), ErrorCode::NotLinked);
    QCOMPARE(codeOfSeparating({m_absent}), ErrorCode::NotFound);
    QCOMPARE(person(), before);
}

void SameStoreTest::failureChangesNothing()
{
    makeMarks();
    const QStringList before = person();
    need(m_database->runScript(u"CREATE TRIGGER refuse BEFORE INSERT ON user_same WHEN new.arxiv_id = '2107.00002'"
                               " BEGIN SELECT raise(ABORT, 'no'); END"_s));
    QVERIFY(!turn(*m_database, UserChange(LinkSame{{std::vector{m_one, m_two}}})));
    QCOMPARE(person(), before);
    QCOMPARE(searched(*m_database, u"note:theirs"_s), u"2107.00002"_s);
}

void SameStoreTest::takenBackInAnotherOrder()
{
    const UserStep first = link({m_one, m_two});
    link({m_one, m_three});
    change(first); // leaves three, which named one its leader
    QCOMPARE(texts(*m_database, u"SELECT arxiv_id FROM user_same"_s), QStringList());
    link({m_one, m_two});
    const UserStep second = link({m_three, m_one});
    change(UserChange(SeparateSame{std::vector{m_three}}));
    change(second);
    for (const QString &leader : texts(*m_database, u"SELECT DISTINCT leader FROM user_same"_s)) {
        QCOMPARE(texts(*m_database, u"SELECT leader FROM user_same WHERE arxiv_id = ?"_s, {leader}),
                 QStringList(leader));
    }
}

// Notes are no steps.
void SameStoreTest::linkedAgainTheyShare()
{
    MarkStore marks(*m_database);
    need(marks.setNote(m_one, u"Ours"_s));
    const UserStep redo = change(link({m_one, m_two}));
    need(marks.setNote(m_one, u"Ours, and more"_s));
    change(redo);
    QCOMPARE(markOf(m_two).note, markOf(m_one).note);
    QVERIFY(markOf(m_two).note.contains(u"Ours, and more"));
    QCOMPARE(searched(*m_database, u"note:more"_s), u"2107.00001 2107.00002"_s);

    const UserStep step = change(UserChange(SeparateSame{std::vector{m_two}}));
    need(marks.setNote(m_two, u"Its own"_s));
    change(step);
    QCOMPARE(markOf(m_two).note, markOf(m_one).note);
    QVERIFY(markOf(m_one).note.contains(u"Its own") && markOf(m_one).note.contains(u"Ours"));
}

void SameStoreTest::manyGroupsAreLinkedAtOnce()
{
    makeMarks();
    const std::vector<ChosenPapers> two = {std::vector{m_three, m_four}, std::vector{m_one, m_two}};
    const UserStep step = change(UserChange(LinkSame{{two[0], two[1], std::vector{m_four, m_one}}}));
    QCOMPARE(need(SameStore(*m_database).others(m_one)), (std::vector{m_two, m_three, m_four}));
    QCOMPARE(markOf(m_three), markOf(m_two));
    QCOMPARE(markOf(m_three).rating, 4);
    change(step);
    QCOMPARE(markOf(m_three), Mark());
    change(UserChange(LinkSame{two}));
    QCOMPARE(need(SameStore(*m_database).groups()),
             (std::vector<std::vector<ArxivId>>{{m_one, m_two}, {m_three, m_four}}));
    QCOMPARE(markOf(m_three), Mark());
}

void SameStoreTest::facesAreAll()
{
    link({m_two, m_four});
    const auto papers = need(facedPapers(*m_database, findEntries(*m_database)));
    QCOMPARE(papers.size(), size_t(4));
    QCOMPARE(papers[0].leader, m_two.text().toUtf8());
    QVERIFY(papers[1].leader.isEmpty());
    QVERIFY(looksSame(papers[3].face, papers[2].face));
    QVERIFY(!looksSame(papers[3].face, papers[1].face));
}

QTEST_GUILESS_MAIN(SameStoreTest)
#include "test_samestore.moc"
