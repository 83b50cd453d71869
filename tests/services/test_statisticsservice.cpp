// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/servicetest.h"

using namespace hotpapers;
using namespace hotpapers::services;

/** Numbers are answered, or not any more, and pictures of them are written whole or not at all. */
class TestStatisticsService : public ServiceTest
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void counts();
    void countsAuthors();
    void isStopped();
    void savesAFile();
    void keepsTheFileWhereItFails();
};

void TestStatisticsService::counts()
{
    std::optional<Statistics> statistics;
    m_service->statistics({.today = QDate(2021, 3, 2)}, {}, this,
                          [&](const Result<Statistics> &answer) { statistics = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(statistics, timeout);
    QCOMPARE(statistics->papers, 3);
    QCOMPARE(statistics->time.days(), DayRange::of({2021, 3, 1}));
}

void TestStatisticsService::countsAuthors()
{
    std::optional<std::vector<FacetCount>> all;
    std::optional<std::vector<FacetCount>> none;
    m_service->authors({}, {}, this, [&](const auto &answer) { all = answer.value(); });
    m_service->authors(searchFor(FlagCondition{SearchFlag::Starred}), {}, this,
                       [&](const auto &answer) { none = answer.value(); });
    QTRY_VERIFY_WITH_TIMEOUT(all && none, timeout);
    QVERIFY(!all->empty() && all->front().papers == 3);
    QVERIFY(none->empty());
}

void TestStatisticsService::isStopped()
{
    std::stop_source stop;
    bool answered = false;
    m_service->statistics({.today = QDate(2021, 3, 2)}, stop.get_token(), this, [&](const auto &) { answered = true; });
    m_service->authors({}, stop.get_token(), this, [&](const auto &) { answered = true; });
    stop.request_stop();
    awaitFinder();
    QVERIFY(!answered);
}

void TestStatisticsService::savesAFile()
{
    const QByteArray bytes(300'000, 'x');
    std::optional<Result<void>> saved;
    m_service->saveFile(path(u"plot.png"_s), bytes, this, [&](const Result<void> &answer) { saved = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(saved, timeout);
    QVERIFY(saved->has_value());
    QFile file(path(u"plot.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStatisticsService::keepsTheFileWhereItFails()
{
    std::optional<Result<void>> saved;
    m_service->saveFile(path(u"missing/plot.png"_s), "x", this, [&](const Result<void> &answer) { saved = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(saved, timeout);
    QVERIFY(!*saved);
    QCOMPARE(saved->error().code, ErrorCode::CannotWrite);
    QCOMPARE(saved->error().subject, path(u"missing/plot.png"_s));
}

QTEST_GUILESS_MAIN(TestStatisticsService)
#include "test_statisticsservice.moc"
