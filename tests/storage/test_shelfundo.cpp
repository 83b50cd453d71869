// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chosenpapers.h"
#include "storage/liststore.h"
#include "storage/shelfstore.h"
#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

/** What is taken back takes nothing else with it. */
class ShelfUndoTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database = openLibrary();
        put(*m_database,
            makeDigest(QDate(2021, 7, 27),
                       {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s),
                        makeEntry("2107.00003"_L1, u"Three"_s)}));
    }

    void otherChangesStay()
    {
        const ListId list = make(u"List"_s, m_one);
        const UserStep step = change(UserChange(AddToList{list, std::vector{m_two}}));
        change(UserChange(AddToList{list, std::vector{m_three}}));
        change(UserChange(RenameList{list, u"Renamed"_s}));
        change(step);
        QCOMPARE(papersOf(u"Renamed"_s), (QStringList{m_one.text(), m_three.text()}));
    }

    // Notes and marks of reading are written beside the steps.
    void whatWasWrittenSinceStays()
    {
        const UserStep step = change(UserChange(BringIn{u"List"_s, {{.arxivId = m_one, .note = u"Theirs"_s}}}));
        need(MarkStore(*m_database).setNote(m_one, u"Theirs, and half an hour of mine"_s));
        change(step);
        QVERIFY(need(ListStore(*m_database).lists()).empty());
        QCOMPARE(need(PaperStore(*m_database).paper(m_one)).mark.note, u"Theirs, and half an hour of mine"_s);
    }

    void whatComesBackToAListThatIsGoneGoesWithIt()
    {
        const ListId list = make(u"List"_s, m_one);
        const UserStep taken = change(UserChange(TakeFromList{list, std::vector{m_one}}));
        need(m_database->runScript(u"DELETE FROM user_list"_s)); // as another program does
        const UserStep redo = change(taken);
        QCOMPARE(texts(*m_database, u"SELECT arxiv_id FROM user_list_paper"_s), QStringList());
        QCOMPARE(need(PaperStore(*m_database).check()), QStringList());
        change(redo);
    }

    // Of a row that a step made only what the person set counts, not when.
    void whatWasSetAndTakenBackSinceDoesNotStay()
    {
        const auto rate = [&](int rating) {
            const auto entries = need(entriesOf(*m_database, {&m_two, 1}));
            return need(
                MarkStore(*m_database).mark({{.entries = entries, .starred = {}, .state = {}, .rating = rating}}));
        };
        const auto markOfTwo = [&] { return need(PaperStore(*m_database).paper(m_two)).mark; };
        need(MarkStore(*m_database).setStarred(std::vector{m_one}, true));
        const UserStep unlink = change(UserChange(LinkSame{{std::vector{m_one, m_two}}}));
        QVERIFY(markOfTwo().starred);
        need(MarkStore(*m_database).mark(rate(4)));
        const UserStep link = change(unlink);
        QCOMPARE(markOfTwo(), Mark());
        QVERIFY(need(PaperStore(*m_database).paper(m_one)).mark.starred);
        const UserStep again = change(link);
        rate(4);
        change(again);
        QCOMPARE(markOfTwo().rating, 4);
    }

    void numbersAreGivenOnce()
    {
        const UserStep step = change(UserChange(RemoveList{make(u"List"_s, m_one)}));
        make(u"Other"_s, m_two); // not undone
        change(step);
        QCOMPARE(papersOf(u"List"_s), QStringList(m_one.text()));
        QCOMPARE(papersOf(u"Other"_s), QStringList(m_two.text()));
    }

    void aListWhoseNameIsTakenComesBackByAnother()
    {
        const ListId list = make(u"List"_s, m_one);
        const UserStep removed = change(UserChange(RemoveList{list}));
        make(u"list"_s, m_two);
        const UserStep redo = change(removed);
        QCOMPARE(papersOf(u"List (2)"_s), QStringList(m_one.text()));
        QCOMPARE(papersOf(u"List"_s), QStringList(m_two.text()));
        QCOMPARE(texts(*m_database, u"SELECT name FROM user_list ORDER BY id"_s),
                 (QStringList{u"List (2)"_s, u"list"_s}));
        change(redo);
        QCOMPARE(texts(*m_database, u"SELECT name FROM user_list"_s), QStringList(u"list"_s));
        const UserStep renamed = change(UserChange(RenameList{make(u"Old"_s, m_three), u"New"_s}));
        make(u"Old"_s, m_one);
        change(change(change(renamed)));
        QCOMPARE(papersOf(u"Old (2)"_s), QStringList(m_three.text()));
        QCOMPARE(papersOf(u"Old"_s), QStringList(m_one.text()));
    }

    void aSearchWhoseNameIsTakenComesBackByAnother()
    {
        change(UserChange(KeepSearch{{{}, u"Snails"_s, u"snails"_s}}));
        const SearchId search = need(ShelfStore(*m_database).shelf()).searches.front().id;
        const UserStep changed = change(UserChange(KeepSearch{{search, u"Slugs"_s, u"slugs"_s, true}}));
        change(UserChange(KeepSearch{{{}, u"Snails"_s, u"other"_s}}));
        change(changed);
        QCOMPARE(texts(*m_database, u"SELECT name, query, notify FROM user_search ORDER BY id"_s),
                 (QStringList{u"Snails (2)"_s, u"snails"_s, u"0"_s, u"Snails"_s, u"other"_s, u"0"_s}));
    }

    void aTagWhoseNameIsTakenIsOneWithIt()
    {
        need(m_database->runScript(u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('a', '2107.00001')"_s));
        need(turn(*m_database, UserChange(ColorTag{u"a"_s, 0xff})));
        const UserStep removed = change(UserChange(RemoveTag{u"a"_s}));
        need(m_database->runScript(u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('A', '2107.00001')"_s));
        need(turn(*m_database, UserChange(ColorTag{u"A"_s, 0xf0})));
        change(removed);
        QCOMPARE(tags(), (QStringList{u"A"_s, m_one.text()}));
    }

    void tagGetsANameBelowItself()
    {
        need(m_database->runScript(
            u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('a', '2107.00001'), ('a/b', '2107.00002')"_s));
        const UserStep step = change(UserChange(RenameTag{u"a"_s, u"a/b"_s}));
        QCOMPARE(tags(), (QStringList{u"a/b"_s, m_one.text(), u"a/b/b"_s, m_two.text()}));
        change(step);
        QCOMPARE(tags(), (QStringList{u"a"_s, m_one.text(), u"a/b"_s, m_two.text()}));
    }

private:
    UserStep change(const UserTurn &what) { return need(turn(*m_database, what)); }
    ListId make(const QString &name, const ArxivId &paper)
    {
        change(UserChange(MakeList{name, std::vector{paper}}));
        return need(ListStore(*m_database).find(name));
    }
    [[nodiscard]] QStringList papersOf(const QString &list) const
    {
        QStringList ids;
        for (const ListedPaper &paper : need(ListStore(*m_database).papers(need(ListStore(*m_database).find(list))))) {
            ids += paper.arxivId.text();
        }
        return ids;
    }
    [[nodiscard]] QStringList tags() const
    {
        return texts(*m_database, u"SELECT tag, arxiv_id FROM user_tag ORDER BY tag"_s);
    }

    const ArxivId m_one = arxivId("2107.00001"_L1);
    const ArxivId m_two = arxivId("2107.00002"_L1);
    const ArxivId m_three = arxivId("2107.00003"_L1);
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(ShelfUndoTest)
#include "test_shelfundo.moc"
