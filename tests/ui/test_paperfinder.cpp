// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "support/madeuplibrary.h"
#include "ui/paperfinder.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::PaperTableModel;
using services::LibraryService;

/** What fills the table: the answer to the latest question, and of its rows those that are looked at. */
class TestPaperFinder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void firstRowsComeWithTheAnswer();
    void olderQuestionsAreNotAnswered();
    void failureKeepsWhatIsShown();
    void latestPagesComeFirst();
    void marksAreSeenWhereOneLooks();
    void wholeListIsMarkedAtOnce();
    void showsWhatARunningImportHasStored();

private:
    static constexpr int papers = 640; ///< ten pages
    static constexpr int timeout = 30'000;

    void show(const PaperQuery &query = {})
    {
        QSignalSpy found(m_finder.get(), &ui::PaperFinder::found);
        m_finder->show(query);
        QVERIFY(found.wait(timeout));
    }

    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<LibraryService> m_service;
    std::unique_ptr<PaperTableModel> m_model;
    std::unique_ptr<ui::PaperFinder> m_finder;
};

void TestPaperFinder::init()
{
    m_library = std::make_unique<MadeUpLibrary>();
    QList<MadeUpEntry> entries;
    for (int i = 0; i < papers; ++i) {
        entries.append({.id = u"2107.%1"_s.arg(i, 5, 10, QChar(u'0')), .title = u"Paper %1"_s.arg(i)});
    }
    m_library->import(u"2021-07-27"_s, entries);
    m_service = std::make_unique<LibraryService>(m_library->file());
    m_model = std::make_unique<PaperTableModel>();
    m_finder = std::make_unique<ui::PaperFinder>(*m_service, *m_model);
}

void TestPaperFinder::cleanup()
{
    m_finder.reset();
    m_model.reset();
    m_service.reset();
    m_library.reset();
}

void TestPaperFinder::firstRowsComeWithTheAnswer()
{
    const QSignalSpy wanted(m_model.get(), &PaperTableModel::rowsWanted);
    bool known = false;
    connect(m_finder.get(), &ui::PaperFinder::found, this, [&] { known = m_model->paper(0) && m_model->paper(63); });
    show();
    QVERIFY(known);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(m_model->rowCount(), papers);
    QCOMPARE(m_finder->unread(), papers);
}

void TestPaperFinder::olderQuestionsAreNotAnswered()
{
    const QSignalSpy found(m_finder.get(), &ui::PaperFinder::found);
    for (int limit = 1; limit <= 30; ++limit) {
        m_finder->show({.limit = limit});
    }
    show({.limit = 31});
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_model->rowCount(), 31);
}

void TestPaperFinder::failureKeepsWhatIsShown()
{
    show({.limit = 7});
    emit m_finder->failed(Error{ErrorCode::LibraryBusy, {}, {}});
    QCOMPARE(m_model->rowCount(), 7);
}

void TestPaperFinder::latestPagesComeFirst()
{
    show();
    std::vector<int> pages;
    connect(m_model.get(), &PaperTableModel::dataChanged, this, [&](const QModelIndex &first, const QModelIndex &last) {
        QCOMPARE(last.row() - first.row() + 1, PaperTableModel::pageRows);
        pages.push_back(first.row() / PaperTableModel::pageRows);
    });
    for (int page = 1; page < 10; ++page) { // as if the scroll bar were dragged past them
        QVERIFY(!m_model->paper(page * PaperTableModel::pageRows));
    }
    QTRY_COMPARE_WITH_TIMEOUT(pages, (std::vector{1, 2, 9, 8, 7, 6}), timeout);
    QVERIFY(!m_model->paper(3 * PaperTableModel::pageRows)); // was passed over, but can be asked for
    QTRY_VERIFY_WITH_TIMEOUT(m_model->paper(3 * PaperTableModel::pageRows), timeout);
}

void TestPaperFinder::marksAreSeenWhereOneLooks()
{
    show();
    QVERIFY(!m_model->paper(100));
    QTRY_VERIFY_WITH_TIMEOUT(m_model->paper(100), timeout);
    m_service->setStarred({m_model->paper(100)->arxivId}, true, this, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_model->paper(100)->starred, timeout);
}

void TestPaperFinder::wholeListIsMarkedAtOnce()
{
    PaperQuery unread;
    unread.search = searchFor(FlagCondition{SearchFlag::Unread});
    show(unread);
    const auto all = m_model->entries();
    m_service->turn(std::make_shared<MarkChanges>(1, MarkChange{{all.begin(), all.end()}, {}, ReadState::Read}), this,
                    {});
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 0, timeout);
    QCOMPARE(m_finder->unread(), 0);
}

void TestPaperFinder::showsWhatARunningImportHasStored()
{
    show();
    m_library->import(u"2021-07-28"_s, {{.id = u"2108.00001"_s, .title = u"New"_s}}); // as the import's thread does
    emit m_service->digestsChanged();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), papers + 1, timeout);
    QCOMPARE(m_model->paper(0)->title, u"New"_s);
}

QTEST_GUILESS_MAIN(TestPaperFinder)
#include "test_paperfinder.moc"
