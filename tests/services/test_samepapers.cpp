// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/libraryservice.h"
#include "support/madeuplibrary.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

/** What a library says of papers under other ids. */
class TestSamePapers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_library = std::make_unique<MadeUpLibrary>();
        m_library->import(
            u"2021-07-20"_s,
            {{.id = u"2107.00001"_s, .title = u"How Snails Learn to Walk Slowly"_s},
             {.id = u"2107.00002"_s, .title = u"Slow Snails"_s},
             {.id = u"2107.00003"_s, .title = u"How Snails Learn to Walk Slowly"_s, .authors = u"Bo Berg"_s}});
        m_library->import(u"2021-07-21"_s,
                          {{.id = u"2107.00004"_s, .title = u"How snails learn to walk slowly, again"_s},
                           {.id = u"2107.00005"_s, .title = u"Slow Snails v2"_s},
                           {.id = u"2107.00006"_s, .title = u"Slow Snails and Others"_s}});
    }

    void showsWhatLooksTheSame();
    void findsShorterTitles();
    void showsWhatIsLinked();
    void importsLinkNothing();
    void findsGroups();
    void stops();
    void namesAllWhoseMarksChange();
    void tellsWhatIsLinked();
    void answersTheWindow();

private:
    static ArxivId id(int number) { return *ArxivId::parse(u"2107.%1"_s.arg(number, 5, 10, QChar(u'0'))); }
    static std::vector<ArxivId> ids(const std::vector<PaperTitle> &papers)
    {
        std::vector<ArxivId> ids;
        std::ranges::transform(papers, std::back_inserter(ids), &PaperTitle::paper);
        return ids;
    }
    static void link(Library &library, const std::vector<ArxivId> &papers)
    {
        QVERIFY(library.turn(UserChange(LinkSame{{papers}})));
    }

    std::unique_ptr<MadeUpLibrary> m_library;
};

void TestSamePapers::showsWhatLooksTheSame()
{
    Library library = m_library->open();
    const SamePapers same = library.sameAs(id(1)).value();
    QVERIFY(same.linked.empty());
    QCOMPARE(same.alike, (std::vector{PaperTitle{id(4), u"How snails learn to walk slowly, again"_s}}));
    QCOMPARE(ids(library.sameAs(id(4))->alike), std::vector{id(1)});
    QCOMPARE(ids(library.sameAs(id(2))->alike), std::vector{id(5)});
    QCOMPARE(library.sameAs(id(3)).value(), SamePapers());
    QCOMPARE(library.sameAs(id(6)).value(), SamePapers());
    QCOMPARE(library.sameAs(id(99)).error().code, ErrorCode::NotFound);
}

void TestSamePapers::findsShorterTitles()
{
    const QString title = u"Slow snails in wet gardens walk at night"_s;
    m_library->import(u"2021-07-22"_s,
                      {{.id = u"2107.00007"_s, .title = title},
                       {.id = u"2107.00008"_s, .title = title + u": comprehensive investigation"_s}});
    Library library = m_library->open();
    QCOMPARE(ids(library.sameAs(id(7))->alike), std::vector{id(8)});
    QCOMPARE(ids(library.sameAs(id(8))->alike), std::vector{id(7)});
}

void TestSamePapers::showsWhatIsLinked()
{
    Library library = m_library->open();
    link(library, {id(1), id(6)});
    const SamePapers same = library.sameAs(id(6)).value();
    QCOMPARE(same.linked, (std::vector{PaperTitle{id(1), u"How Snails Learn to Walk Slowly"_s}}));
    QVERIFY(same.alike.empty());
    link(library, {id(1), id(4)});
    QVERIFY(library.sameAs(id(1))->alike.empty());
    QCOMPARE(ids(library.sameAs(id(4))->linked), (std::vector{id(1), id(6)}));
    UserData waiting;
    waiting.same = {{id(2), id(88)}}; // which no digest has
    QVERIFY(library.turn(UserChange(MergeUserData{waiting, {}})));
    QCOMPARE(library.sameAs(id(2))->linked, std::vector{PaperTitle{id(88)}});
}

void TestSamePapers::importsLinkNothing()
{
    Library library = m_library->open();
    QVERIFY(library.setStarred(std::vector{id(1)}, true));
    m_library->import(u"2021-07-22"_s, {{.id = u"2107.00007"_s, .title = u"How Snails Learn to Walk Slowly"_s}});
    QVERIFY(library.sameAs(id(7))->linked.empty());
    QCOMPARE(library.sameAs(id(7))->alike.size(), size_t(2));
    QVERIFY(!library.paper(id(7))->mark.starred);
}

void TestSamePapers::findsGroups()
{
    Library library = m_library->open();
    const auto found = [&](size_t limit) {
        QStringList groups;
        const auto all = library.alikeGroups(library.find({})->entries, limit).value();
        for (const std::vector<PaperRow> &group : all) {
            QStringList papers;
            std::ranges::transform(group, std::back_inserter(papers),
                                   [](const PaperRow &row) { return row.arxivId.text(); });
            groups += papers.join(u' ');
        }
        return groups;
    };
    QCOMPARE(found(10), (QStringList{u"2107.00005 2107.00002"_s, u"2107.00004 2107.00001"_s}));
    QCOMPARE(found(1).size(), 1);
    link(library, {id(2), id(5)});
    QCOMPARE(found(10), QStringList(u"2107.00004 2107.00001"_s));
    m_library->import(u"2021-07-22"_s, {{.id = u"2107.00007"_s, .title = u"Slow Snails"_s}});
    QCOMPARE(found(10).front(), u"2107.00007 2107.00005 2107.00002"_s); // one of them is not linked
    QList<MadeUpEntry> many;
    for (int i = 0; i < 120; ++i) {
        many.push_back({.id = id(100 + i).text(), .title = u"Editorial"_s});
    }
    m_library->import(u"2021-07-23"_s, many);
    QCOMPARE(found(1).front().count(u' ') + 1, int(maximumSame));
}

void TestSamePapers::stops()
{
    Library library = m_library->open();
    std::stop_source stop;
    stop.request_stop();
    const std::vector<EntryId> all = library.find({})->entries;
    QCOMPARE(library.alikeGroups(all, 10, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(library.sameAs(id(1), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestSamePapers::namesAllWhoseMarksChange()
{
    {
        Library library = m_library->open();
        link(library, {id(1), id(4)});
    }
    LibraryService service(m_library->file());
    QSignalSpy changed(&service, &LibraryService::marksChanged);
    const auto papers = [&] {
        auto named = changed.takeFirst()[0].value<QList<ArxivId>>();
        std::ranges::sort(named);
        return named;
    };
    service.setStarred({id(4)}, true, this, {});
    QVERIFY(changed.wait());
    QCOMPARE(papers(), (QList{id(1), id(4)}));
    service.setNote(id(1), u"Shared"_s, this, {});
    QVERIFY(changed.wait());
    QCOMPARE(papers(), (QList{id(1), id(4)}));
    const std::vector<EntryId> entries = m_library->open().find({.search = searchFor(IdCondition{id(1)})})->entries;
    auto mark =
        std::make_shared<MarkChanges>(MarkChanges{{.entries = entries, .starred = {}, .state = ReadState::Read}});
    service.turn(mark, this, {});
    QVERIFY(changed.wait());
    QCOMPARE(papers(), (QList{id(1), id(4)}));
    QCOMPARE(m_library->open().paper(id(4))->mark, m_library->open().paper(id(1))->mark);
    service.turn(mark, this, {});
    QVERIFY(changed.wait());
    QVERIFY(m_library->open().paper(id(4))->mark.state == ReadState::Unread);
}

void TestSamePapers::tellsWhatIsLinked()
{
    Library library = m_library->open();
    const std::vector<EntryId> all = library.find({})->entries;
    QVERIFY(library.linkedOf(all)->empty());
    link(library, {id(1), id(4)});
    QCOMPARE(library.linkedOf(all).value(), (std::vector{id(1), id(4)}));
    QCOMPARE(library.withSame({id(4), id(6)}).value(), (std::vector{id(4), id(6), id(1)}));
}

void TestSamePapers::answersTheWindow()
{
    LibraryService service(m_library->file());
    std::optional<SamePapers> same;
    std::optional<std::vector<std::vector<PaperRow>>> groups;
    service.sameAs(id(1), {}, this, [&](const Result<SamePapers> &found) { same = found.value(); });
    service.alikeGroups(10, {}, this, [&](const auto &found) { groups = found.value(); });
    QTRY_VERIFY(same && groups);
    QCOMPARE(ids(same->alike), std::vector{id(4)});
    QCOMPARE(groups->size(), size_t(2));
}

QTEST_GUILESS_MAIN(TestSamePapers)
#include "test_samepapers.moc"
