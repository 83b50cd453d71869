// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/libraryservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestLibraryService : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LibraryService> m_service;

    static constexpr int timeout = 30'000;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString file() const { return path(u"library.sqlite"_s); }
    static ArxivId id(int number) { return *ArxivId::parse(u"2101.%1"_s.arg(number, 5, 10, QChar(u'0'))); }

    /** Waits until the reader has done what was asked for before. */
    void awaitReader()
    {
        bool answered = false;
        m_service->latest(this, [&](const Result<DayRange> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, timeout);
    }
    /** The same of what finds. */
    void awaitFinder()
    {
        bool answered = false;
        m_service->find({.limit = 0}, {}, this, [&](const Result<FoundRows> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, timeout);
    }
    /** Has the import end what it writes at once, for somebody else wants to write. */
    void interruptImport()
    {
        connect(m_service.get(), &LibraryService::importProgress, this, [this](ImportProgress progress) {
            if (progress.total > 0 && progress.done == 0) {
                m_service->setStarred({id(102)}, true, this, {});
            }
        });
    }
    ImportReport import(const QString &folder)
    {
        QSignalSpy finished(m_service.get(), &LibraryService::importFinished);
        m_service->import({folder});
        if (!finished.wait(timeout)) {
            qFatal("the import did not end");
        }
        return finished[0][0].value<Result<ImportReport>>().value();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        fixture::write(path(u"first/a.md"_s), fixture::digest(QDate(2021, 3, 1), 3, 100).bytes());
        QVERIFY(fixture::open(file()).import({path(u"first"_s)}));
        m_service = std::make_unique<LibraryService>(file());
    }
    void cleanup() { m_service.reset(); }

    void opens()
    {
        QSignalSpy opened(m_service.get(), &LibraryService::opened);
        QVERIFY(opened.wait(timeout));
        QCOMPARE(m_service->file(), file());
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
        MarkChanges undoing;
        m_service->mark({{all, true, ReadState::Read}}, this, [&](const Result<MarkChanges> &result) {
            QCOMPARE(changed.count(), 1); // the signal follows
            undoing = *result;
        });
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, timeout);
        const auto named = changed[1][0].value<QList<ArxivId>>();
        QCOMPARE(QSet<ArxivId>(named.begin(), named.end()), (QSet{id(100), id(101), id(102)}));
        QVERIFY(fixture::open(file()).paper(id(101))->mark.starred);
        QVERIFY(fixture::open(file()).paper(id(102))->mark.state == ReadState::Read);
        m_service->mark(undoing, this, {});
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
            m_service->mark({{found->entries, {}, ReadState::Read}}, this, {});
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

    void imports()
    {
        QSignalSpy progress(m_service.get(), &LibraryService::importProgress);
        QSignalSpy changed(m_service.get(), &LibraryService::digestsChanged);
        fixture::writeDigests(path(u"more"_s), QDate(2021, 4, 1), 5);
        const ImportReport report = import(path(u"more"_s));
        QCOMPARE(report.imported, 5);
        QVERIFY(!m_service->isImporting());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(progress.last()[0].value<ImportProgress>(), (ImportProgress{5, 5}));
        QCOMPARE(import(path(u"more"_s)).unchanged, 5);
        QCOMPARE(changed.count(), 1); // nothing was stored
    }

    void importsOneAfterTheOther()
    {
        QSignalSpy finished(m_service.get(), &LibraryService::importFinished);
        fixture::writeDigests(path(u"more"_s), QDate(2021, 4, 1), 5);
        m_service->import({path(u"more"_s)});
        m_service->import({path(u"first"_s)});
        QVERIFY(m_service->isImporting());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, timeout);
        QCOMPARE(finished[0][0].value<Result<ImportReport>>()->imported, 5);
        QCOMPARE(finished[1][0].value<Result<ImportReport>>()->unchanged, 1);
        QVERIFY(!m_service->isImporting());
    }

    void cancelsTheImportAndThoseThatWait()
    {
        QSignalSpy finished(m_service.get(), &LibraryService::importFinished);
        fixture::writeDigests(path(u"more"_s), QDate(2020, 1, 1), 300, 20);
        interruptImport();
        connect(m_service.get(), &LibraryService::importProgress, this, [&](ImportProgress progress) {
            if (progress.done > 0) {
                m_service->cancelImport();
            }
        });
        m_service->import({path(u"more"_s)});
        m_service->import({path(u"first"_s)});
        QVERIFY(finished.wait(timeout));
        const auto report = finished[0][0].value<Result<ImportReport>>();
        QVERIFY(report->cancelled);
        QVERIFY(report->imported > 0 && report->imported < 300);
        QVERIFY(!m_service->isImporting());
        QCOMPARE(import(path(u"first"_s)).unchanged, 1); // a later one is not meant
        QCOMPARE(finished.count(), 2);
    }

    void starsWhileAnImportRuns()
    {
        QSignalSpy finished(m_service.get(), &LibraryService::importFinished);
        fixture::writeDigests(path(u"more"_s), QDate(2020, 1, 1), 300, 20);
        int stars = 0;
        connect(m_service.get(), &LibraryService::importProgress, this, [&](ImportProgress progress) {
            if (progress.total == 0 || progress.done == progress.total) {
                return;
            }
            m_service->setStarred({id(100)}, true, this, [&](const Result<void> &result) {
                QVERIFY(result);
                stars += finished.isEmpty();
            });
        });
        m_service->import({path(u"more"_s)});
        QVERIFY(finished.wait(timeout));
        QVERIFY(stars > 0);
        QCOMPARE(finished[0][0].value<Result<ImportReport>>()->imported, 300);
    }

    void endsWhileItIsBusy()
    {
        fixture::writeDigests(path(u"more"_s), QDate(2020, 1, 1), 300, 20);
        QSignalSpy progress(m_service.get(), &LibraryService::importProgress);
        interruptImport();
        m_service->import({path(u"more"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty() && progress.last()[0].value<ImportProgress>().done > 0, timeout);
        for (int i = 0; i < 20; ++i) {
            m_service->find({}, {}, this, [](const auto &) { QFAIL("there is nobody to answer"); });
            m_service->setNote(id(100), u"note %1"_s.arg(i), this, {});
        }
        m_service->exportToFile(path(u"out.md"_s), {}, {}, this, [](const auto &) { QFAIL("nobody"); });
        m_service.reset();
        Library library = fixture::open(file());
        QCOMPARE(library.paper(id(100))->mark.note, u"note 19"_s);
        QCOMPARE(library.check(), QStringList());
        const qint64 digests = library.info()->digests;
        QVERIFY(digests < 301);
        QCOMPARE(library.import({path(u"more"_s)})->imported, 301 - digests);
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
