// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

class MarkStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void stars();
    void tellsWhen();
    void setsStates_data();
    void setsStates();
    void keepsNotesAsTyped_data();
    void keepsNotesAsTyped();
    void findsNotes();
    void changesAllOrNothing();
    void oneMarkLeavesTheOthers();
    void importLeavesMarks();
    void raisesRevisions();

private:
    Mark mark(QLatin1StringView id) { return need(PaperStore(*m_database).paper(arxivId(id))).mark; }

    std::unique_ptr<Database> m_database;
    const std::vector<ArxivId> m_both{arxivId("2107.00001"_L1), arxivId("2107.00002"_L1)};
};

void MarkStoreTest::init()
{
    m_database = openLibrary();
    put(*m_database,
        makeDigest(QDate(2021, 7, 27),
                   {makeEntry("2107.00001"_L1, u"A"_s), makeEntry("2107.00002"_L1, u"B"_s),
                    makeEntry("2107.00003"_L1, u"C"_s)}));
}

void MarkStoreTest::stars()
{
    MarkStore marks(*m_database);
    need(marks.setStarred(m_both, true));
    QCOMPARE(searched(*m_database, u"is:starred"_s), u"2107.00001 2107.00002"_s);
    QVERIFY(findRows(*m_database, {}).front().starred);
    QVERIFY(!findRows(*m_database, {}).back().starred);
    need(marks.setStarred(std::span(m_both).first(1), false));
    QCOMPARE(searched(*m_database, u"is:starred"_s), u"2107.00002"_s);
    need(marks.setStarred({}, true));
    QCOMPARE(need(PaperStore(*m_database).info()).starred, 1);
}

// The one way to change marks and the other: each tells when the star and when the state became what they are.
void MarkStoreTest::tellsWhen()
{
    MarkStore marks(*m_database);
    const auto moments = [this] {
        return texts(*m_database,
                     u"SELECT coalesce(starred_at, 'never'), coalesce(state_at, 'never') FROM user_paper"
                     " ORDER BY arxiv_id"_s)
            .first(2);
    };
    const auto setBack = [this] {
        need(m_database->execute(u"UPDATE user_paper SET starred_at = 1, state_at = 2 WHERE 1"_s));
    };
    need(marks.setStarred(m_both, true));
    QVERIFY(moments()[0] != u"never");
    QCOMPARE(moments()[1], u"never"_s);
    setBack();
    need(marks.setStarred(m_both, true)); // is it already
    QCOMPARE(moments(), (QStringList{u"1"_s, u"2"_s}));
    need(marks.setState(m_both, ReadState::Read));
    QCOMPARE(moments()[0], u"1"_s);
    QVERIFY(moments()[1].size() > 5);
    setBack();
    const std::vector<EntryId> entries = findEntries(*m_database);
    need(marks.mark({{entries, true, ReadState::Skipped}}));
    QCOMPARE(moments()[0], u"1"_s);
    QVERIFY(moments()[1].size() > 5);
    setBack();
    need(marks.mark({{entries, false, std::nullopt}}));
    QVERIFY(moments()[0].size() > 5);
    QCOMPARE(moments()[1], u"2"_s);
}

void MarkStoreTest::setsStates_data()
{
    QTest::addColumn<ReadState>("state");
    QTest::addColumn<QString>("inState");
    QTest::addColumn<int>("unread");
    QTest::newRow("unread") << ReadState::Unread << u"2107.00001 2107.00002 2107.00003"_s << 3;
    QTest::newRow("reading") << ReadState::Reading << u"2107.00001 2107.00002"_s << 1;
    QTest::newRow("read") << ReadState::Read << u"2107.00001 2107.00002"_s << 1;
    QTest::newRow("skipped") << ReadState::Skipped << u"2107.00001 2107.00002"_s << 1;
}

void MarkStoreTest::setsStates()
{
    QFETCH(ReadState, state);
    need(MarkStore(*m_database).setState(m_both, state));
    QTEST(searched(*m_database, u"is:"_s + toString(state)), "inState");
    QVERIFY(mark("2107.00001"_L1).state == state);
    QVERIFY(findRows(*m_database, {}).front().state == state);
    const PaperStore papers(*m_database);
    QTEST(int(need(papers.info()).unread), "unread");
    QTEST(need(papers.digests(DayRange::of(QDate(2021, 7, 27)))).front().unread, "unread");
}

void MarkStoreTest::keepsNotesAsTyped_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("Markdown") << u"# Heading\n\n- *one*\n- [two](https://example.org)\n"_s;
    QTest::newRow("white space") << u" \t\n\n"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE user_note; --\""_s;
    QTest::newRow("emoji") << u"𝗺𝗮𝘁𝗵 🔥 e\u0301"_s;
    QTest::newRow("long") << u"word "_s.repeated(100'000);
}

void MarkStoreTest::keepsNotesAsTyped()
{
    QFETCH(QString, note);
    MarkStore marks(*m_database);
    need(marks.setNote(m_both[0], u"first"_s));
    need(marks.setNote(m_both[0], note));
    QCOMPARE(mark("2107.00001"_L1).note, note);
    QVERIFY(findRows(*m_database, {}).front().hasNote);
    QCOMPARE(searched(*m_database, u"has:note"_s), u"2107.00001"_s);
    need(marks.setNote(m_both[0], {}));
    QCOMPARE(searched(*m_database, u"has:note"_s), QString());
    QCOMPARE(need(PaperStore(*m_database).info()).notes, 0);
}

void MarkStoreTest::findsNotes()
{
    MarkStore marks(*m_database);
    need(marks.setNote(m_both[0], u"compare with Léonard's **kettle**"_s));
    for (const QString &search :
         {u"kettle"_s, u"leonard"_s, u"note:kettle"_s, u"note:\"leonard s kettle\""_s, u"note:kett*"_s}) {
        QCOMPARE(searched(*m_database, search), u"2107.00001"_s);
    }
    QCOMPARE(searched(*m_database, u"title:kettle"_s), QString());
    QCOMPARE(searched(*m_database, u"-kettle"_s), u"2107.00002 2107.00003"_s);
    need(marks.setNote(m_both[0], u"teapot"_s));
    QCOMPARE(searched(*m_database, u"kettle"_s), QString());
    QCOMPARE(searched(*m_database, u"note:teapot"_s), u"2107.00001"_s);
    need(marks.setNote(m_both[0], {}));
    QCOMPARE(searched(*m_database, u"teapot"_s), QString());
    QCOMPARE(searched(*m_database, u"title:a author:brook"_s), u"2107.00001"_s); // the rest is found as before
}

void MarkStoreTest::changesAllOrNothing()
{
    MarkStore marks(*m_database);
    const std::vector some{m_both[0], arxivId("2107.99999"_L1), m_both[1]};
    QCOMPARE(marks.setStarred(some, true).error(), (Error{ErrorCode::NotFound, u"2107.99999"_s, {}}));
    QCOMPARE(marks.setState(some, ReadState::Read).error().code, ErrorCode::NotFound);
    QCOMPARE(marks.setNote(some[1], u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(marks.setStarred(std::vector{ArxivId()}, true).error().code, ErrorCode::NotFound);
    QVERIFY(!m_database->isInTransaction());
    QCOMPARE(need(m_database->selectNumber(
                 u"SELECT (SELECT count(*) FROM user_paper) + (SELECT count(*) FROM user_note)"_s)),
             0);
}

void MarkStoreTest::oneMarkLeavesTheOthers()
{
    MarkStore marks(*m_database);
    need(marks.setStarred(m_both, true));
    need(marks.setState(m_both, ReadState::Read));
    need(marks.setNote(m_both[0], u"n"_s));
    const Mark all{true, ReadState::Read, u"n"_s};
    QCOMPARE(mark("2107.00001"_L1), all);
    need(marks.setStarred(m_both, false));
    const Mark unstarred{false, ReadState::Read, u"n"_s};
    QCOMPARE(mark("2107.00001"_L1), unstarred);
    QCOMPARE(mark("2107.00003"_L1), Mark());
}

void MarkStoreTest::importLeavesMarks()
{
    MarkStore marks(*m_database);
    need(marks.setStarred(m_both, true));
    need(marks.setState(m_both, ReadState::Skipped));
    need(marks.setNote(m_both[0], u"kettle"_s));
    const auto everything = [&] {
        return texts(*m_database, u"SELECT arxiv_id, starred, state, changed_at FROM user_paper"_s)
            + texts(*m_database, u"SELECT arxiv_id, markdown, changed_at FROM user_note"_s);
    };
    const QStringList before = everything();
    put(*m_database, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"Other"_s)}));
    put(*m_database, makeDigest(QDate(2021, 7, 28), {makeEntry("2107.00001"_L1, u"Again"_s)}));
    QCOMPARE(everything(), before);
    QCOMPARE(searched(*m_database, u"kettle again"_s), u"2107.00001"_s);
}

void MarkStoreTest::raisesRevisions()
{
    MarkStore marks(*m_database);
    const auto revisions = [&] { return texts(*m_database, u"SELECT marks, notes, words FROM revision"_s); };
    const auto ofPapers = [&] {
        return texts(*m_database, u"SELECT arxiv_id, revision FROM user_paper ORDER BY arxiv_id"_s);
    };
    QCOMPARE(revisions(), (QStringList{u"0"_s, u"0"_s, u"1"_s}));
    need(marks.setStarred(m_both, true));
    need(marks.setState(std::span(m_both).first(1), ReadState::Read));
    QCOMPARE(revisions(), (QStringList{u"2"_s, u"0"_s, u"1"_s}));
    QCOMPARE(ofPapers(), (QStringList{u"2107.00001"_s, u"2"_s, u"2107.00002"_s, u"1"_s}));
    need(marks.setNote(m_both[0], u"n"_s));
    QCOMPARE(revisions(), (QStringList{u"2"_s, u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(MarkStoreTest)
#include "test_markstore.moc"
