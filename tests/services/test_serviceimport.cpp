// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/servicetest.h"

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

/** Importing for a window: beside what else is asked, and until it is cancelled. */
class TestServiceImport : public ServiceTest
{
    Q_OBJECT
private:
    /** Has the import end what it writes at once, for somebody else wants to write. */
    void interruptImport()
    {
        connect(m_service.get(), &LibraryService::importProgress, this, [this](ImportProgress progress) {
            if (progress.total > 0 && progress.done == 0) {
                m_service->setStarred({id(102)}, true, this, {});
            }
        });
    }
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        fixture::writeDigests(path(u"more"_s), QDate(2020, 1, 1), 600, 20);
        QSignalSpy progress(m_service.get(), &LibraryService::importProgress);
        interruptImport();
        m_service->import({path(u"more"_s)});
        while (progress.isEmpty() || progress.last()[0].value<ImportProgress>().done == 0) {
            QVERIFY(progress.wait(timeout));
        }
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
        QVERIFY(digests < 601);
        QCOMPARE(library.import({path(u"more"_s)})->imported, 601 - digests);
    }
};

QTEST_GUILESS_MAIN(TestServiceImport)
#include "test_serviceimport.moc"
