// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include "storage/tagstore.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

} // namespace

/** Tags of many papers at once, undone as they were. */
class TagStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tagsAndUndoes();
    void takesATag();
    void spellsATagOneWay();
    void knowsAPaperByEachOfItsEntries();
    void counts();
    void isFoundBySearch();
    void raisesItsOwnRevisionAlone();
    void changesAllOrNothing();

private:
    [[nodiscard]] MarkChanges change(std::vector<EntryId> papers, const QString &tag, bool tagged = true)
    {
        MarkChange change;
        change.entries = std::move(papers);
        change.tag = TagChange{tag, tagged};
        return need(MarkStore(*m_database).mark({change}));
    }
    [[nodiscard]] QStringList stored()
    {
        return texts(*m_database, u"SELECT tag, arxiv_id FROM user_tag ORDER BY 2, 1 COLLATE NOCASE"_s);
    }
    [[nodiscard]] EntryId entry(const QString &id)
    {
        return findEntries(*m_database, {.search = search(u"id:"_s + id)}).front();
    }

    std::unique_ptr<Database> m_database;
    std::vector<EntryId> m_all;
};

void TagStoreTest::init()
{
    m_database = openLibrary();
    put(*m_database,
        makeDigest(day,
                   {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s),
                    makeEntry("2107.00003"_L1, u"Three"_s)}));
    m_all = findEntries(*m_database);
    QCOMPARE(m_all.size(), size_t(3));
}

void TagStoreTest::tagsAndUndoes()
{
    const EntryId one = entry(u"2107.00001"_s);
    (void)change({one}, u"kept"_s);
    const auto undo = change(m_all, u"kept"_s);
    QCOMPARE(stored().size(), 6);
    const auto redo = need(MarkStore(*m_database).mark(undo));
    QCOMPARE(stored(), (QStringList{u"kept"_s, u"2107.00001"_s})); // had it before
    (void)need(MarkStore(*m_database).mark(redo));
    QCOMPARE(stored().size(), 6);
}

void TagStoreTest::takesATag()
{
    (void)change(m_all, u"a"_s);
    const auto undo = change({entry(u"2107.00002"_s)}, u"a"_s, false);
    QCOMPARE(stored(), (QStringList{u"a"_s, u"2107.00001"_s, u"a"_s, u"2107.00003"_s}));
    (void)need(MarkStore(*m_database).mark(undo));
    QCOMPARE(stored().size(), 6);
    QVERIFY(change(m_all, u"none"_s, false).empty());
}

void TagStoreTest::spellsATagOneWay()
{
    (void)change({entry(u"2107.00001"_s)}, u"GAN"_s);
    (void)change({entry(u"2107.00002"_s)}, u"gan"_s);
    QCOMPARE(stored(), (QStringList{u"GAN"_s, u"2107.00001"_s, u"GAN"_s, u"2107.00002"_s}));
}

void TagStoreTest::knowsAPaperByEachOfItsEntries()
{
    put(*m_database, makeDigest(day.addDays(1), {makeEntry("2107.00001"_L1, u"One"_s)}));
    const auto ids = texts(*m_database, u"SELECT id FROM entry WHERE arxiv_id = '2107.00001' ORDER BY id"_s);
    QCOMPARE(ids.size(), 2);
    const EntryId first{ids[0].toLongLong()};
    const EntryId second{ids[1].toLongLong()};
    const auto undo = change({first, second}, u"a"_s);
    QCOMPARE(undo.front().entries.size(), size_t(1));
    QCOMPARE(need(TagStore(*m_database).tagsOf(std::array{second})), (std::vector<TagCount>{{u"a"_s, 1, 1}}));
}

void TagStoreTest::counts()
{
    (void)change(m_all, u"all"_s);
    (void)change({m_all[0]}, u"one"_s);
    const auto counts = need(TagStore(*m_database).tagsOf(std::array{m_all[0], m_all[1]}));
    QCOMPARE(counts, (std::vector<TagCount>{{u"all"_s, 2, 3}, {u"one"_s, 1, 1}}));
    QCOMPARE(
        need(PaperStore(*m_database).paper(need(PaperStore(*m_database).rows(std::array{m_all[0]})).front().arxivId))
            .mark.tags,
        (QStringList{u"all"_s, u"one"_s}));
}

void TagStoreTest::isFoundBySearch()
{
    QCOMPARE(searched(*m_database, u"tag:survey"_s), QString());
    (void)change({entry(u"2107.00002"_s)}, u"survey"_s);
    QCOMPARE(searched(*m_database, u"tag:survey"_s), u"2107.00002"_s);
}

// Else readers would read the marks of all papers again (raiseRevision).
void TagStoreTest::raisesItsOwnRevisionAlone()
{
    const QString sql = u"SELECT marks, tags FROM revision"_s;
    const QStringList before = texts(*m_database, sql);
    (void)change(m_all, u"a"_s);
    const QStringList after = texts(*m_database, sql);
    QCOMPARE(after[0], before[0]);
    QVERIFY(after[1] != before[1]);
}

void TagStoreTest::changesAllOrNothing()
{
    need(m_database->runScript(u"CREATE TRIGGER refuse BEFORE INSERT ON user_tag WHEN new.tag = 'b'"
                               " BEGIN SELECT raise(ABORT, 'no'); END"_s));
    MarkChange good;
    good.entries = m_all;
    good.tag = TagChange{u"a"_s, true};
    MarkChange bad = good;
    bad.tag = TagChange{u"b"_s, true};
    QVERIFY(!MarkStore(*m_database).mark({good, bad}));
    QCOMPARE(stored(), QStringList());
}

QTEST_GUILESS_MAIN(TagStoreTest)
#include "test_tagstore.moc"
