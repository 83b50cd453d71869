// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/liststore.h"
#include "storage/referencestore.h"
#include "storage/shelfstore.h"
#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

ArxivId id(const QString &text)
{
    return ArxivId::parse(text).value();
}

} // namespace

/** Lists of other programs, brought in and taken back. */
class ReferenceStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = openLibrary();
        put(*m_database, makeDigest(day, {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s)}));
    }
    void cleanup() { m_database.reset(); }

    void unknownPapersWaitWithTheirReference();
    void whatTheListKnewLessGivesWay();
    void aDigestCompletesAPaper();
    void namesAreMadeUnique();
    void ownTagsAndNotesStay();
    void notesAreFound();

private:
    UserStep bringIn(const QString &name, const std::vector<Reference> &references)
    {
        return need(turn(*m_database, UserChange(BringIn{name, references})));
    }
    std::vector<ListedPaper> papersOf(const QString &name)
    {
        const ListStore store(*m_database);
        return need(store.papers(need(store.find(name))));
    }
    Mark markOf(const QString &paper) { return need(PaperStore(*m_database).paper(id(paper))).mark; }

    std::unique_ptr<Database> m_database;
};

void ReferenceStoreTest::unknownPapersWaitWithTheirReference()
{
    bringIn(u"Mine"_s,
            {{.arxivId = id(u"2107.00002"_s), .title = u"Another Title"_s},
             {.title = u"Without an id"_s},
             {.arxivId = id(u"hep-th/9901001"_s), .title = u"Strings"_s, .authors = {u"A. Author"_s, u"Ö. \"Q\""_s}},
             {.arxivId = id(u"2107.00099"_s)}});
    const auto papers = papersOf(u"mine"_s);
    QCOMPARE(papers.size(), size_t(3));
    QCOMPARE(papers[0].arxivId, id(u"2107.00002"_s));
    QVERIFY(!papers[0].entry.isNull());
    QCOMPARE(papers[1], (ListedPaper{id(u"hep-th/9901001"_s), {}, u"Strings"_s, {u"A. Author"_s, u"Ö. \"Q\""_s}}));
    QCOMPARE(papers[2], (ListedPaper{id(u"2107.00099"_s), {}}));
    const ReadingList list = need(ListStore(*m_database).lists()).at(0);
    QCOMPARE(list.papers, 1);
    QCOMPARE(list.waiting, 2);
}

void ReferenceStoreTest::whatTheListKnewLessGivesWay()
{
    bringIn(u"Ids"_s, {{.arxivId = id(u"2107.00099"_s)}});
    bringIn(u"More"_s, {{.arxivId = id(u"2107.00099"_s), .title = u"Known"_s, .authors = {u"A. Author"_s}}});
    bringIn(u"Less"_s, {{.arxivId = id(u"2107.00099"_s), .title = u"Otherwise"_s}});
    QCOMPARE(papersOf(u"Ids"_s).at(0), (ListedPaper{id(u"2107.00099"_s), {}, u"Known"_s, {u"A. Author"_s}}));
}

void ReferenceStoreTest::aDigestCompletesAPaper()
{
    bringIn(u"Mine"_s, {{.arxivId = id(u"2107.00099"_s), .title = u"Known"_s, .tags = {u"slow"_s}, .note = u"Mine"_s}});
    put(*m_database, makeDigest(day.addDays(1), {makeEntry("2107.00099"_L1, u"Snails"_s)}));
    QVERIFY(!papersOf(u"Mine"_s).at(0).entry.isNull());
    QCOMPARE(markOf(u"2107.00099"_s).tags, QStringList(u"slow"_s));
    QCOMPARE(markOf(u"2107.00099"_s).note, u"Mine"_s);
    QCOMPARE(found(*m_database, {.search = search(u"note:mine"_s)}), u"2107.00099"_s);
}

void ReferenceStoreTest::namesAreMadeUnique()
{
    for (int i = 0; i < 3; ++i) {
        bringIn(u" Mine "_s, {{.arxivId = id(u"2107.00001"_s)}});
    }
    QStringList names;
    for (const ReadingList &list : need(ListStore(*m_database).lists())) {
        names += list.name;
    }
    QCOMPARE(names, (QStringList{u"Mine"_s, u"Mine (2)"_s, u"Mine (3)"_s}));
    const auto long1 = need(ReferenceStore(*m_database).freeName(QString(1'000, u'x')));
    QVERIFY(long1.size() < maximumShelfName);
    QCOMPARE(turn(*m_database, UserChange(BringIn{u" "_s, {}})).error().code, ErrorCode::InvalidArgument);
}

void ReferenceStoreTest::ownTagsAndNotesStay()
{
    need(MarkStore(*m_database).setNote(id(u"2107.00001"_s), u"My own words"_s));
    const auto entries = findEntries(*m_database, {.search = search(u"id:2107.00001"_s)});
    need(MarkStore(*m_database)
             .mark({{.entries = entries, .starred = {}, .state = {}, .tag = TagChange{u"Own"_s, true}}}));
    bringIn(u"Mine"_s,
            {{.arxivId = id(u"2107.00001"_s), .tags = {u"theirs"_s}, .note = u"Theirs"_s},
             {.arxivId = id(u"2107.00002"_s), .tags = {u"OWN"_s, u"slow"_s}, .note = u"Brought"_s}});
    QCOMPARE(markOf(u"2107.00001"_s).tags, QStringList(u"Own"_s));
    QCOMPARE(markOf(u"2107.00001"_s).note, u"My own words"_s);
    QCOMPARE(markOf(u"2107.00002"_s).tags, (QStringList{u"Own"_s, u"slow"_s}));
    QCOMPARE(markOf(u"2107.00002"_s).note, u"Brought"_s);
}

void ReferenceStoreTest::notesAreFound()
{
    Finder finder(*m_database);
    const PaperQuery query{.search = search(u"note:brought"_s)};
    UserStep step = bringIn(u"Mine"_s, {{.arxivId = id(u"2107.00002"_s), .note = u"Brought"_s}});
    QCOMPARE(need(finder.find(query)).papers, 1);
    step = need(turn(*m_database, step));
    QCOMPARE(need(finder.find(query)).papers, 0);
    QCOMPARE(markOf(u"2107.00002"_s).note, QString());
    need(turn(*m_database, step));
    QCOMPARE(need(finder.find(query)).papers, 1);
}

QTEST_GUILESS_MAIN(ReferenceStoreTest)
#include "test_referencestore.moc"
