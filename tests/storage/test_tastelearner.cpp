// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storage/papersample.h"
#include "storage/tastelearner.h"
#include "storage/wordplaces.h"
#include "storagetest.h"

#include <sqlite3.h>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

/** What the person likes is learned from marks, and said of all papers. */
class TestTasteLearner : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void takesTheLatestMarks();
    void learnsNothingWhereItIsOff();
    void learnsNothingFromFew();
    void putsWhatIsLikedFirst();
    void saysOfAllWhatItSaysOfOne();
    void agreesWithinDays();
    void learnsWhatIsMarkedLater();
    void readsPapersThatComeLater();
    void forgets();
    void goesOnAfterAnInterruption();
    void asksSqliteWhereTheIndexIsUnknown();
    void relates();
    void relatesByMoreThanOneWord();
    void relatesNothingUnknown();

private:
    [[nodiscard]] std::vector<ArxivId> about(const QString &subject, int count) const;
    void star(const QString &subject, int count = 8);
    void putPapers(QDate day, int from, int count);
    void learn();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Finder> m_finder;
};

namespace {

const QStringList subjects{u"bees"_s, u"taxes"_s, u"rivers"_s, u"clocks"_s, u"poems"_s};

/** Of each subject there are words that only its papers have, each of them some. */
Entry paperAbout(int number)
{
    const QString subject = subjects[number % subjects.size()];
    Entry entry = makeEntry("2107.00001"_L1, u"On %1 and number %2"_s.arg(subject).arg(number));
    entry.arxivId = *ArxivId::parse(u"2107.%1"_s.arg(number, 5, 10, QChar(u'0')));
    QStringList words{u"We look at gardens."_s};
    for (int i = 0; i < 4; ++i) {
        words += u"%1word%2"_s.arg(subject).arg((number / 5 + i) % 12);
    }
    entry.abstract = words.join(u' ');
    return entry;
}

QString subjectOf(const PaperRow &row)
{
    return row.title.section(u' ', 1, 1);
}

const std::vector<SortStep> bestFirst{{SortKey::Fit, true}};

} // namespace

void TestTasteLearner::putPapers(QDate day, int from, int count)
{
    std::vector<Entry> entries;
    for (int i = from; i < from + count; ++i) {
        entries.push_back(paperAbout(i));
    }
    put(*m_database, makeDigest(day, std::move(entries)));
}

void TestTasteLearner::init()
{
    m_finder = nullptr;
    m_database = openLibrary();
    for (int day = 0; day < 10; ++day) {
        putPapers(QDate(2021, 7, 1).addDays(day), 1 + day * 30, 30);
    }
    m_finder = std::make_unique<Finder>(*m_database);
}

std::vector<ArxivId> TestTasteLearner::about(const QString &subject, int count) const
{
    std::vector<ArxivId> ids;
    for (const PaperRow &row : findRows(*m_database, {.search = search(u"title:"_s + subject), .limit = count})) {
        ids.push_back(row.arxivId);
    }
    return ids;
}

void TestTasteLearner::star(const QString &subject, int count)
{
    need(MarkStore(*m_database).setStarred(about(subject, count), true));
}

/** As the program does where nobody asks. */
void TestTasteLearner::learn()
{
    int pieces = 0;
    while (need(m_finder->prepare())) {
        QVERIFY(++pieces < 1000);
    }
}

void TestTasteLearner::takesTheLatestMarks()
{
    MarkStore marks(*m_database);
    const auto rows = findRows(*m_database, {.limit = 6});
    need(marks.setStarred(std::vector{rows[0].arxivId, rows[1].arxivId}, true));
    need(marks.setState(std::vector{rows[1].arxivId, rows[2].arxivId}, ReadState::Skipped));
    need(marks.setState(std::vector{rows[3].arxivId}, ReadState::Read));
    need(marks.mark({{.entries = {rows[4].entryId}, .starred = {}, .state = {}, .rating = 4},
                     {.entries = {rows[5].entryId}, .starred = {}, .state = {}, .rating = 2}}));
    Catalogue catalogue;
    CatalogueLoader loader(*m_database, catalogue);
    need(loader.refresh());
    const LikedSlots found = likedSlots(catalogue);
    const auto slotsOf = [&](std::initializer_list<size_t> places) {
        std::vector<uint32_t> result;
        for (const size_t place : places) {
            const auto slot = std::ranges::find(catalogue.entry, uint32_t(rows[place].entryId.value));
            result.push_back(uint32_t(slot - catalogue.entry.begin()));
        }
        std::ranges::sort(result);
        return result;
    };
    QCOMPARE(found.liked, slotsOf({0, 1, 4})); // a star says more than that it was skipped
    QCOMPARE(found.passed, slotsOf({2, 5}));
}

void TestTasteLearner::learnsNothingWhereItIsOff()
{
    star(u"bees"_s);
    learn();
    QCOMPARE(m_finder->taste(), TasteInfo());
    QCOMPARE(m_finder->tasteVersion(), 0);
    QVERIFY(need(m_finder->find({.order = bestFirst})).fits.empty());
    QCOMPARE(need(m_finder->fit(arxivId("2107.00001"_L1))), PaperFit());
}

void TestTasteLearner::learnsNothingFromFew()
{
    m_finder->setLearning(true);
    star(u"bees"_s, 4);
    learn();
    QCOMPARE(m_finder->taste(), (TasteInfo{4, 0, false}));
    const FoundPapers found = need(m_finder->find({.order = bestFirst}));
    QVERIFY(found.fits.empty());
    QCOMPARE(found.entries, findEntries(*m_database)); // which says nothing
}

void TestTasteLearner::putsWhatIsLikedFirst()
{
    star(u"bees"_s);
    need(MarkStore(*m_database).setState(about(u"taxes"_s, 30), ReadState::Skipped));
    m_finder->setLearning(true);
    const FoundPapers found = need(m_finder->find({.order = bestFirst})); // learns at once
    QCOMPARE(m_finder->taste(), (TasteInfo{8, 30, true}));
    const auto rows = need(PaperStore(*m_database).rows(found.entries));
    QCOMPARE(rows.size(), size_t(300));
    QCOMPARE(found.fits.size(), rows.size());
    for (size_t i = 0; i < 60; ++i) {
        QCOMPARE(subjectOf(rows[i]), u"bees"_s);
        QCOMPARE(subjectOf(rows[rows.size() - 1 - i]), u"taxes"_s);
    }
    QVERIFY(found.fits.front() > 60 && found.fits.back() < 40);
    QVERIFY(std::ranges::is_sorted(found.fits, std::greater()));
}

void TestTasteLearner::saysOfAllWhatItSaysOfOne()
{
    star(u"rivers"_s);
    m_finder->setLearning(true);
    learn();
    const FoundPapers found = need(m_finder->find({}));
    const auto rows = need(PaperStore(*m_database).rows(found.entries));
    std::set<int> different;
    for (size_t i = 0; i < rows.size(); ++i) {
        const PaperFit fit = need(m_finder->fit(rows[i].arxivId));
        QCOMPARE(fit.percent, int(found.fits[i]));
        different.insert(fit.percent);
        const Paper paper = need(PaperStore(*m_database).paper(rows[i].arxivId));
        for (const FitWord &word : fit.words) {
            QVERIFY(paper.latest().title.contains(word.word) || paper.latest().abstract.contains(word.word));
            QVERIFY(word.word != u"rivers"_s || word.weight > 0);
        }
    }
    QVERIFY(different.size() > 3);
    QVERIFY(!m_finder->fit(arxivId("1901.00001"_L1)));
}

void TestTasteLearner::agreesWithinDays()
{
    star(u"clocks"_s);
    m_finder->setLearning(true);
    const PaperQuery days{.days = DayRange{QDate(2021, 7, 2), QDate(2021, 7, 4)}, .order = bestFirst};
    const FoundPapers within = need(m_finder->find(days)); // of days alone, and yet it is learned
    QVERIFY(within.fits.size() == 90 && m_finder->taste().isLearned);
    PaperQuery all = days;
    all.days = std::nullopt;
    const FoundPapers found = need(m_finder->find(all));
    std::vector<EntryId> expected;
    std::vector<quint8> fits;
    for (size_t i = 0; i < found.entries.size(); ++i) {
        if (std::ranges::contains(within.entries, found.entries[i])) {
            expected.push_back(found.entries[i]);
            fits.push_back(found.fits[i]);
        }
    }
    QCOMPARE(within.entries, expected);
    QCOMPARE(within.fits, fits);
    all.order = {{SortKey::Fit, false}};
    QCOMPARE(need(m_finder->find(all)).fits.front(), found.fits.back());
    all.order = bestFirst;
    all.limit = 3;
    QCOMPARE(need(m_finder->find(all)).fits, (std::vector(found.fits.begin(), found.fits.begin() + 3)));
    all.search = search(u"title:clocks"_s); // few: sorted by themselves
    QVERIFY(std::ranges::all_of(need(m_finder->find(all)).fits, [](quint8 fit) { return fit > 50; }));
}

void TestTasteLearner::learnsWhatIsMarkedLater()
{
    star(u"bees"_s);
    m_finder->setLearning(true);
    learn();
    const int version = m_finder->tasteVersion();
    learn();
    QCOMPARE(m_finder->tasteVersion(), version); // nothing has changed
    need(MarkStore(*m_database).setState(about(u"rivers"_s, 5), ReadState::Read));
    learn();
    QCOMPARE(m_finder->tasteVersion(), version); // nothing that matters
    const ArxivId poem = about(u"poems"_s, 20).back();
    const int before = need(m_finder->fit(poem)).percent;
    const FoundPapers known = need(m_finder->find({.order = bestFirst}));
    star(u"poems"_s);
    QCOMPARE(need(m_finder->find({.order = bestFirst})).fits, known.fits); // until there is time
    learn();
    QVERIFY(m_finder->tasteVersion() > version);
    QCOMPARE(m_finder->taste(), (TasteInfo{16, 0, true}));
    QVERIFY(need(m_finder->fit(poem)).percent > before);
    QVERIFY(need(m_finder->find({.order = bestFirst})).fits != known.fits); // no order is kept
    need(MarkStore(*m_database).setStarred(about(u"poems"_s, 8), false));
    learn();
    QCOMPARE(m_finder->taste(), (TasteInfo{8, 0, true}));
    QCOMPARE(need(m_finder->fit(poem)).percent, before);
}

void TestTasteLearner::readsPapersThatComeLater()
{
    star(u"bees"_s);
    m_finder->setLearning(true);
    learn();
    const int version = m_finder->tasteVersion();
    putPapers(QDate(2021, 8, 1), 301, 10);
    learn();
    QCOMPARE(m_finder->tasteVersion(), version + 1);
    const FoundPapers found = need(m_finder->find({.search = search(u"date:2021-08-01"_s)}));
    QCOMPARE(found.fits.size(), size_t(10));
    const auto rows = need(PaperStore(*m_database).rows(found.entries));
    for (size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(found.fits[i] > 50, subjectOf(rows[i]) == u"bees"_s);
        QCOMPARE(int(found.fits[i]), need(m_finder->fit(rows[i].arxivId)).percent);
    }
    putPapers(QDate(2021, 8, 2), 311, 100); // so many that it is learned anew
    learn();
    QVERIFY(m_finder->tasteVersion() > version + 1);
    QCOMPARE(need(m_finder->find({})).fits.size(), size_t(410));
}

void TestTasteLearner::forgets()
{
    star(u"bees"_s);
    m_finder->setLearning(true);
    learn();
    const int version = m_finder->tasteVersion();
    m_finder->setLearning(false);
    QVERIFY(m_finder->tasteVersion() != version);
    learn();
    QCOMPARE(m_finder->taste(), TasteInfo());
    QVERIFY(need(m_finder->find({.order = bestFirst})).fits.empty());
    m_finder->setLearning(true);
    learn();
    QCOMPARE(m_finder->taste(), (TasteInfo{8, 0, true}));
    need(MarkStore(*m_database).setStarred(about(u"bees"_s, 8), false));
    learn();
    QCOMPARE(m_finder->taste(), TasteInfo());
    QVERIFY(need(m_finder->find({})).fits.empty());
}

void TestTasteLearner::goesOnAfterAnInterruption()
{
    star(u"bees"_s);
    m_finder->setLearning(true);
    learn();
    const FoundPapers expected = need(m_finder->find({.order = bestFirst}));
    for (int pieces = 0; pieces < 60; ++pieces) { // whichever piece is cut short
        Finder finder(*m_database);
        finder.setLearning(true);
        for (int i = 0; i < pieces; ++i) {
            need(finder.prepare());
        }
        {
            std::stop_source stop;
            stop.request_stop();
            const Database::Interruption interruption(*m_database, stop.get_token());
            std::ignore = finder.prepare();
        }
        const FoundPapers found = need(finder.find({.order = bestFirst}));
        QCOMPARE(found.fits, expected.fits);
        QCOMPARE(found.entries, expected.entries);
    }
}

void TestTasteLearner::asksSqliteWhereTheIndexIsUnknown()
{
    star(u"bees"_s);
    const auto places = [&] {
        WordPlaceReader reader(*m_database);
        reader.use(1, 400);
        return need(reader.places(u"beesword3"_s));
    };
    const WordPlaces known = places();
    QVERIFY(known.title.isEmpty() && known.abstract.count() > 10);
    QCOMPARE(sqlite3_db_config(m_database->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr), SQLITE_OK);
    need(m_database->runScript(u"UPDATE paper_search_config SET v = 5 WHERE k = 'version'"_s));
    const WordPlaces asked = places();
    QCOMPARE(asked.title, known.title);
    QCOMPARE(asked.abstract, known.abstract);
    m_finder->setLearning(true);
    const FoundPapers found = need(m_finder->find({.order = bestFirst}));
    const auto rows = need(PaperStore(*m_database).rows(found.entries));
    QCOMPARE(subjectOf(rows.front()), u"bees"_s);
    QCOMPARE(int(found.fits.front()), need(m_finder->fit(rows.front().arxivId)).percent);
}

void TestTasteLearner::relates()
{
    const auto paper = need(PaperStore(*m_database).paper(arxivId("2107.00006"_L1)));
    const auto related = need(m_finder->related(paper.arxivId, 20));
    QCOMPARE(related.size(), size_t(20));
    for (const RelatedPaper &other : related) {
        QVERIFY(other.paper != paper.arxivId);
        QVERIFY(other.title.contains(u"taxes"_s));
        QVERIFY(other.percent > 0 && other.percent <= 100);
        QVERIFY(other.words.size() >= 2);
        for (const QString &word : other.words) {
            QVERIFY((paper.latest().title + paper.latest().abstract).contains(word));
        }
    }
    QVERIFY(std::ranges::is_sorted(related, std::greater(), &RelatedPaper::percent));
    QVERIFY(related.front().state == ReadState::Unread);
    QVERIFY(related.front().days.isValid());
    QVERIFY(m_finder->taste() == TasteInfo()); // nothing is learned
    QVERIFY(need(m_finder->related(paper.arxivId, 0)).empty());
}

void TestTasteLearner::relatesByMoreThanOneWord()
{
    Entry lone = makeEntry("2201.00001"_L1, u"Bees unheard of"_s);
    lone.abstract = u"Quite lonely."_s;
    Entry other = makeEntry("2201.00002"_L1, u"A lonely quay"_s);
    other.abstract = u"UNHEARD of before."_s;
    put(*m_database, makeDigest(QDate(2022, 1, 1), {lone, other}));
    const auto related = need(m_finder->related(lone.arxivId, 20));
    QCOMPARE(related.size(), size_t(1));
    QCOMPARE(related.front().paper, other.arxivId);
    QCOMPARE(QSet<QString>(related.front().words.begin(), related.front().words.end()),
             (QSet<QString>{u"unheard"_s, u"lonely"_s, u"of"_s}));
}

void TestTasteLearner::relatesNothingUnknown()
{
    const auto related = m_finder->related(arxivId("1901.00001"_L1), 20);
    QVERIFY(!related);
    QCOMPARE(related.error().code, ErrorCode::NotFound);
    Entry empty = makeEntry("2201.00003"_L1, u"$x$"_s);
    empty.abstract.clear();
    put(*m_database, makeDigest(QDate(2022, 1, 1), {empty}));
    QVERIFY(need(m_finder->related(empty.arxivId, 20)).empty());
}

QTEST_GUILESS_MAIN(TestTasteLearner)
#include "test_tastelearner.moc"
