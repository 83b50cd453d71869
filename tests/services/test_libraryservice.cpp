// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/servicetest.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestLibraryService : public ServiceTest
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opens()
    {
        QSignalSpy opened(m_service.get(), &LibraryService::opened);
        QVERIFY(opened.wait(timeout));
        QCOMPARE(m_service->file(), file());
    }

    void proposesPapersToLinkTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("papers");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("an id's beginning") << u"2101.0010"_s << 3;
        QTest::newRow("an id") << u" 2101.00101 "_s << 1;
        QTest::newRow("no id of the library") << u"2102"_s << 0;
        QTest::newRow("no word of a title") << u"unheardof"_s << 0;
    }

    void proposesPapersToLinkTo()
    {
        QFETCH(const QString, typed);
        std::optional<std::vector<PaperTitle>> papers;
        m_service->papersLike(typed, 10, {}, this,
                              [&](const Result<std::vector<PaperTitle>> &found) { papers = *found; });
        QTRY_VERIFY_WITH_TIMEOUT(papers, timeout);
        QTEST(int(papers->size()), "papers");
        const bool haveTitles = std::ranges::none_of(*papers, &QString::isEmpty, &PaperTitle::title);
        QVERIFY(haveTitles);
        if (!papers->empty()) { // by its title, too
            const PaperTitle first = papers->front();
            papers.reset();
            m_service->papersLike(first.title, 10, {}, this,
                                  [&](const Result<std::vector<PaperTitle>> &found) { papers = *found; });
            QTRY_VERIFY_WITH_TIMEOUT(papers, timeout);
            QVERIFY(std::ranges::contains(*papers, first));
        }
    }

    void answersWhatWasAskedBeforeItWasOpen()
    {
        std::vector<QString> answers;
        const auto note = [&](const QString &what) {
            QVERIFY(QThread::currentThread() == thread());
            answers.push_back(what);
        };
        const DayRange march{QDate(2021, 3, 1), QDate(2021, 3, 31)};
        m_service->find({}, {}, this, [&](const Result<FoundRows> &found) {
            note(u"find %1"_s.arg(found->papers));
            m_service->rows(found->entries, {}, this,
                            [&](const Result<std::vector<PaperRow>> &rows) { note(rows->front().title); });
            m_service->source(found->entries.front(), {}, this,
                              [&](const Result<QString> &source) { note(source->section(u'\n', 0, 0)); });
        });
        m_service->paper(id(101), {}, this, [&](const Result<Paper> &paper) { note(paper->arxivId.text()); });
        m_service->digests(march, {}, this, [&](const Result<std::vector<DigestSummary>> &found) {
            note(QString::number(found->size()));
        });
        m_service->neighbour(QDate(2021, 3, 5), -1, this,
                             [&](const Result<DayRange> &days) { note(days->first.toString(Qt::ISODate)); });
        m_service->latest(this, [&](const Result<DayRange> &days) { note(days->last.toString(Qt::ISODate)); });
        m_service->info(this, [&](const Result<LibraryInfo> &info) { note(u"info %1"_s.arg(info->papers)); });
        QVERIFY(answers.empty());
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 8U, timeout);
        // What is found, what is read and what takes long come on threads of their own: in order on each.
        const auto place = [&](const QString &answer) { return std::ranges::find(answers, answer) - answers.begin(); };
        QVERIFY(place(u"find 3"_s) < place(u"Finding 100"_s));
        QVERIFY(place(u"Finding 100"_s) < place(u"# 1. Finding 100"_s));
        QVERIFY(place(u"2101.00101"_s) < place(u"1"_s));
        QVERIFY(place(u"1"_s) < place(u"2021-03-01"_s));
        QCOMPARE(std::ranges::count(answers, u"2021-03-01"_s), 2);
        QVERIFY(std::ranges::contains(answers, u"info 3"_s));
    }

    void bringsTheFirstRowsWithTheAnswer()
    {
        fixture::writeDigests(path(u"more"_s), QDate(2021, 4, 1), 40);
        import(path(u"more"_s));
        std::optional<FoundRows> answer;
        m_service->find({}, {}, this, [&](const Result<FoundRows> &found) { answer = *found; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, timeout);
        QCOMPARE(answer->papers, 123);
        QCOMPARE(answer->unread, 123);
        QCOMPARE(answer->entries.size(), 123U);
        QCOMPARE(answer->firstRows.size(), LibraryService::firstRows);
        for (size_t i = 0; i < answer->firstRows.size(); ++i) {
            QCOMPARE(answer->firstRows[i].entryId, answer->entries[i]);
        }
        answer.reset();
        m_service->find({.limit = 0}, {}, this, [&](const Result<FoundRows> &found) { answer = *found; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, timeout);
        QCOMPARE(answer->papers, 123);
        QVERIFY(answer->entries.empty() && answer->firstRows.empty());
    }

    void findsFacetsAndNames()
    {
        std::optional<Facets> facets;
        m_service->facets({}, {}, this, [&](const Result<Facets> &found) { facets = *found; });
        QStringList names;
        m_service->complete(SearchField::Tweeter, u"zoe"_s, 10, {}, this,
                            [&](const Result<QStringList> &found) { names = *found; });
        QTRY_COMPARE_WITH_TIMEOUT(names, QStringList{u"zoe_example"_s}, timeout);
        QVERIFY(facets);
        QVERIFY(std::ranges::contains(facets->categories, FacetCount{u"cs.LG"_s, 3}));
    }

    void answersTheLatestOfManyQuestionsAlone()
    {
        std::vector<int> answered;
        std::stop_source stop;
        for (int i = 0; i < 50; ++i) { // as if somebody typed
            stop.request_stop();
            stop = {};
            m_service->find({.limit = i}, stop.get_token(), this, [&, i](const Result<FoundRows> &found) {
                QVERIFY(found);
                answered.push_back(i);
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(!answered.empty(), timeout);
        awaitFinder();
        QCOMPARE(answered, std::vector{49});
    }

    void givesErrorsAsAnswers()
    {
        std::optional<ErrorCode> code;
        m_service->paper(id(9), {}, this, [&](const Result<Paper> &paper) { code = paper.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::NotFound, timeout);
    }

    void dropsStaleAnswers()
    {
        bool answered = false;
        std::stop_source stop;
        m_service->find({}, stop.get_token(), this, [&](const auto &) { answered = true; });
        stop.request_stop();
        awaitFinder();
        QVERIFY(!answered);
    }

    void dropsAnAnswerThatBecameStaleOnItsWay()
    {
        bool answered = false;
        std::stop_source stop;
        m_service->find({.limit = 0}, {}, this, [&](const auto &) {
            awaitFinder(); // so the answer below has been found, and waits to be given
            stop.request_stop();
        });
        m_service->find({}, stop.get_token(), this, [&](const auto &) { answered = stop.stop_requested(); });
        awaitFinder();
        QVERIFY(!answered);
    }

    void dropsAnswersWhoseContextIsGone()
    {
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_service->find({}, {}, context.get(), [&](const auto &) { answered = true; });
        m_service->setStarred({id(100)}, true, context.get(), [&](const auto &) { answered = true; });
        QSignalSpy changed(m_service.get(), &LibraryService::marksChanged);
        context.reset();
        QVERIFY(changed.wait(timeout)); // the work is done nevertheless
        awaitFinder();
        QVERIFY(!answered);
    }

    void answersInTheThreadOfTheContext()
    {
        QThread thread;
        thread.start();
        QObject context;
        context.moveToThread(&thread);
        std::atomic<QThread *> answeredIn = nullptr;
        m_service->latest(&context, [&](const auto &) { answeredIn = QThread::currentThread(); });
        QTRY_COMPARE_WITH_TIMEOUT(answeredIn.load(), &thread, timeout);
        QMetaObject::invokeMethod(&context, [&] { context.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }

    void answersWhenAChangeIsOnDisk()
    {
        QSignalSpy changed(m_service.get(), &LibraryService::marksChanged);
        int answers = 0;
        const auto onDisk = [&](const Result<void> &result, const auto &check) {
            QVERIFY(result);
            QCOMPARE(changed.count(), answers++); // the signal follows
            QVERIFY(check(fixture::open(file()).paper(id(100))->mark));
        };
        m_service->setStarred({id(100), id(101)}, true, this, [&](const Result<void> &result) {
            onDisk(result, [](const Mark &mark) { return mark.starred; });
        });
        m_service->setState({id(100)}, ReadState::Read, this, [&](const Result<void> &result) {
            onDisk(result, [](const Mark &mark) { return mark.state == ReadState::Read; });
        });
        m_service->setNote(id(100), u"*read*"_s, this, [&](const Result<void> &result) {
            onDisk(result, [](const Mark &mark) { return mark.note == u"*read*"_s; });
        });
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, timeout);
        QCOMPARE(answers, 3);
        QCOMPARE(changed[0][0].value<QList<ArxivId>>(), (QList{id(100), id(101)}));
    }

    void marksByEntriesAndTellsWhatUndoesIt()
    {
        QSignalSpy changed(m_service.get(), &LibraryService::marksChanged);
        std::vector<EntryId> all;
        m_service->find({}, {}, this, [&](const Result<FoundRows> &found) { all = found->entries; });
        QTRY_COMPARE_WITH_TIMEOUT(all.size(), 3U, timeout);
        m_service->setState({id(101)}, ReadState::Reading, this, {});
        const auto turned = std::make_shared<MarkChanges>(1, MarkChange{all, true, ReadState::Read});
        m_service->turn(turned, this, [&](const Result<void> &result) {
            QVERIFY(result);
            QCOMPARE(changed.count(), 1); // the signal follows
        });
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, timeout);
        const auto named = changed[1][0].value<QList<ArxivId>>();
        QCOMPARE(QSet<ArxivId>(named.begin(), named.end()), (QSet{id(100), id(101), id(102)}));
        QVERIFY(fixture::open(file()).paper(id(101))->mark.starred);
        QVERIFY(fixture::open(file()).paper(id(102))->mark.state == ReadState::Read);
        m_service->turn(turned, this, {});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 3, timeout);
        QCOMPARE(fixture::open(file()).paper(id(101))->mark, (Mark{false, ReadState::Reading, {}}));
        QCOMPARE(fixture::open(file()).paper(id(102))->mark, Mark());
    }

    void namesNoMarksWhereTheyAreMany()
    {
        fixture::writeDigests(path(u"more"_s), QDate(2021, 4, 1), 40);
        import(path(u"more"_s));
        QSignalSpy changed(m_service.get(), &LibraryService::marksChanged);
        m_service->find({}, {}, this, [&](const Result<FoundRows> &found) {
            m_service->turn(std::make_shared<MarkChanges>(1, MarkChange{found->entries, {}, ReadState::Read}), this,
                            {});
        });
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, timeout);
        QVERIFY(changed[0][0].value<QList<ArxivId>>().isEmpty());
        QCOMPARE(fixture::open(file()).info()->unread, 0);
    }

    void tellsOfNoChangeWhereThereWasNone()
    {
        QSignalSpy changed(m_service.get(), &LibraryService::marksChanged);
        std::optional<ErrorCode> code;
        m_service->setStarred({id(100), id(9)}, true, this,
                              [&](const Result<void> &result) { code = result.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::NotFound, timeout);
        QCOMPARE(changed.count(), 0);
    }

    void losesNoWriteAtItsEnd()
    {
        for (int i = 0; i < 50; ++i) {
            m_service->setNote(id(100 + i % 3), u"note %1"_s.arg(i), nullptr, {});
        }
        m_service->setStarred({id(102)}, true, nullptr, {});
        m_service.reset(); // before it was even opened
        const Library library = fixture::open(file());
        QCOMPARE(library.paper(id(100))->mark.note, u"note 48"_s);
        QCOMPARE(library.paper(id(101))->mark.note, u"note 49"_s);
        QVERIFY(library.paper(id(102))->mark.starred);
    }

    void tellsThatTheLibraryCannotBeOpened()
    {
        LibraryService service(fixture::write(path(u"text.sqlite"_s), QByteArray(5000, 'x')));
        QSignalSpy failed(&service, &LibraryService::failed);
        QSignalSpy opened(&service, &LibraryService::opened);
        bool answered = false;
        service.find({}, {}, this, [&](const auto &) { answered = true; });
        service.setStarred({id(100)}, true, this, [&](const auto &) { answered = true; });
        service.import({path(u"first"_s)});
        QVERIFY(failed.wait(timeout));
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::LibraryNotOpened);
        service.import({path(u"first"_s)});
        QVERIFY(!service.isImporting());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(opened.count(), 0);
        QVERIFY(!answered);
    }

    void exportsWhileTheReaderAnswers()
    {
        ExportRequest request;
        request.what = ExportRequest::What::Digests;
        std::optional<Result<int>> written;
        m_service->exportToFile(path(u"out.md"_s), request, {}, this,
                                [&](const Result<int> &result) { written = result; });
        QTRY_VERIFY_WITH_TIMEOUT(written, timeout);
        QCOMPARE(*written, 1);
        QCOMPARE(fixture::read(path(u"out.md"_s)), fixture::read(path(u"first/a.md"_s)));
    }
};

QTEST_GUILESS_MAIN(TestLibraryService)
#include "test_libraryservice.moc"
