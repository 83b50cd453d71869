// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/libraryservice.h"
#include "services/servicetest.h"
#include "support/madeuplibrary.h"
#include "support/sharedfiles.h"

using namespace hotpapers;
using namespace hotpapers::services;

/** What the person likes is learned beside what a window asks for, and told of. */
class TestFit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_service.reset(); }
    void tellsOfTaste();
    void isOffAtFirst();
    void givesFitsWithRows();
    void givesPoints();
    void relates();
    void relatesRealPapers();

private:
    static constexpr int timeout = 30'000;
    template <typename T, typename Ask> Result<T> answer(Ask ask);
    FoundRows find(const PaperQuery &query);
    void star(int count);

    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<LibraryService> m_service;
};

namespace {

QString idOf(int number)
{
    return u"2107.%1"_s.arg(number, 5, 10, QChar(u'0'));
}

const std::vector<SortStep> bestFirst{{SortKey::Fit, true}};

} // namespace

/** Waits for what `ask` asks the service for. */
template <typename T, typename Ask> Result<T> TestFit::answer(Ask ask)
{
    std::optional<Result<T>> answered;
    ask([&](Result<T> result) { answered = std::move(result); });
    if (!QTest::qWaitFor([&] { return answered.has_value(); }, timeout)) {
        qFatal("no answer");
    }
    return *std::move(answered);
}

FoundRows TestFit::find(const PaperQuery &query)
{
    return answer<FoundRows>([&](auto take) { m_service->find(query, {}, this, take); }).value();
}

/** Papers of even numbers are about bees. */
void TestFit::init()
{
    m_library = std::make_unique<MadeUpLibrary>();
    QList<MadeUpEntry> entries;
    for (int i = 1; i <= 60; ++i) {
        const QString subject = i % 2 == 0 ? u"Bees"_s : u"Rivers"_s;
        entries +=
            {.id = idOf(i),
             .title = u"%1 of kind %2"_s.arg(subject).arg(i),
             .abstract = u"We count %1 with %2."_s.arg(i % 2 == 0 ? u"honey pollen"_s : u"water floods"_s, u"care"_s),
             .retweets = i};
    }
    m_library->import(u"2021-07-27"_s, entries);
    m_service = std::make_unique<LibraryService>(m_library->file());
}

/** The first so many about bees. */
void TestFit::star(int count)
{
    std::vector<ArxivId> papers;
    for (int i = 1; i <= count; ++i) {
        papers.push_back(*ArxivId::parse(idOf(2 * i)));
    }
    QVERIFY(answer<void>([&](auto take) { m_service->setStarred(papers, true, this, take); }));
}

void TestFit::tellsOfTaste()
{
    QSignalSpy changed(m_service.get(), &LibraryService::tasteChanged);
    m_service->setLearning(true);
    star(8);
    const auto taste = [&] { return answer<TasteInfo>([&](auto take) { m_service->taste({}, this, take); }).value(); };
    const TasteInfo learned{8, 0, true};
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() && taste() == learned, timeout);
    const auto fit = answer<PaperFit>([&](auto take) { m_service->fit(*ArxivId::parse(idOf(40)), {}, this, take); });
    QVERIFY(fit->percent > 50 && !fit->words.empty() && fit->words.front().weight > 0);
    changed.clear();
    m_service->setLearning(false);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, timeout);
    QCOMPARE(taste(), TasteInfo());
    QVERIFY(find({}).fits.empty());
}

void TestFit::isOffAtFirst()
{
    QSignalSpy changed(m_service.get(), &LibraryService::tasteChanged);
    star(8);
    QVERIFY(find({.order = bestFirst}).fits.empty());
    const auto points = answer<FitPoints>([&](auto take) { m_service->fitPoints({}, {}, this, take); });
    QCOMPARE(points.value(), FitPoints());
    QVERIFY(changed.isEmpty());
}

void TestFit::givesFitsWithRows()
{
    star(8);
    m_service->setLearning(true);
    const FoundRows found = find({.order = bestFirst, .limit = 40});
    QCOMPARE(found.fits.size(), size_t(40));
    for (size_t i = 0; i < found.firstRows.size(); ++i) {
        QCOMPARE(found.firstRows[i].title.startsWith(u"Bees"_s), i < 30);
        QCOMPARE(found.fits[i] > 50, i < 30);
    }
}

void TestFit::givesPoints()
{
    star(8);
    m_service->setLearning(true);
    const ArxivId best = *ArxivId::parse(idOf(60)); // the hottest of those that fit, unless it is read
    const auto points = [&](const FitQuery &query) {
        return answer<FitPoints>([&](auto take) { m_service->fitPoints(query, {}, this, take); }).value();
    };
    const FitPoints all = points({.limit = 50});
    QCOMPARE(all.taste, (TasteInfo{8, 0, true}));
    QCOMPARE(all.points.size(), size_t(50));
    QCOMPARE(all.points.front().paper, best);
    QVERIFY(all.points.front().fit > 50 && all.points.front().heat > 90);
    QVERIFY(all.points.front().title.startsWith(u"Bees"_s));
    QVERIFY(std::ranges::is_sorted(all.points, std::greater(), &FitPoint::fit));
    QVERIFY(answer<void>([&](auto take) { m_service->setState({best}, ReadState::Read, this, take); }));
    QVERIFY(!std::ranges::contains(points({.limit = 50}).points, best, &FitPoint::paper));
    QVERIFY(std::ranges::contains(points({.unreadOnly = false}).points, best, &FitPoint::paper));
    QCOMPARE(points({.search = parseSearch(u"title:rivers").value()}).points.size(), size_t(30));
    QVERIFY(points({.days = DayRange::of(QDate(2021, 7, 28))}).points.empty());
}

void TestFit::relates()
{
    const auto related = answer<std::vector<RelatedPaper>>(
        [&](auto take) { m_service->related(*ArxivId::parse(idOf(3)), 10, {}, this, take); });
    QCOMPARE(related->size(), size_t(10));
    for (const RelatedPaper &paper : *related) {
        QVERIFY(paper.title.startsWith(u"Rivers"_s) && paper.words.contains(u"floods"_s));
    }
    const auto none = answer<std::vector<RelatedPaper>>(
        [&](auto take) { m_service->related(*ArxivId::parse(u"1901.00001"_s), 10, {}, this, take); });
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void TestFit::relatesRealPapers()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    auto library = m_library->open();
    QStringList paths;
    for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
        paths += file.filePath();
    }
    QVERIFY(library.import(paths).has_value());
    const auto vision = library.find({.search = parseSearch(u"title:\"vision transformer\"").value()}).value();
    const auto rows = library.rows(vision.entries).value();
    QVERIFY(rows.size() > 3);
    const auto isAboutIt = [](const QString &title) {
        return title.contains(u"transform"_s, Qt::CaseInsensitive) || title.contains(u"vision"_s, Qt::CaseInsensitive);
    };
    int related = 0;
    for (const PaperRow &row : rows) {
        const auto papers = library.related(row.arxivId, 5).value();
        QCOMPARE(papers.size(), size_t(5));
        related += int(std::ranges::any_of(papers, isAboutIt, &RelatedPaper::title));
    }
    QVERIFY2(related * 4 > int(rows.size()) * 3, qPrintable(u"%1 of %2"_s.arg(related).arg(rows.size())));
}

QTEST_GUILESS_MAIN(TestFit)
#include "test_fit.moc"
