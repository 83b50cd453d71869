// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/importfolder.h"
#include "services/library.h"
#include "services/parallelreader.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "support/fulldisk.h"

#include <QTemporaryDir>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestImportStop : public QObject, private fixture::ImportFolder
{
    Q_OBJECT
private slots:
    void init() { static_cast<fixture::ImportFolder &>(*this) = fixture::ImportFolder(); }

    void storesWholeDigestsOrNoneWhenCancelled()
    {
        constexpr int files = 60;
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), files, 8);
        Library whole = library(u"whole"_s);
        QCOMPARE(import(whole, {path(u"in"_s)}).imported, files);

        bool isWhole = false;
        for (int cancelAt = 1; !isWhole; ++cancelAt) { // at each call there is
            const QString name = u"cancelled%1"_s.arg(cancelAt);
            Library library = this->library(name);
            std::stop_source stop;
            int call = 0;
            ImportProgress reached;
            const auto progress = [&](ImportProgress told) {
                reached = call < cancelAt ? told : reached;
                if (++call == cancelAt) {
                    stop.request_stop();
                }
            };
            int asked = 0;
            const auto report = library.import({path(u"in"_s)}, stop.get_token(), progress,
                                               [&] { return ++asked % 5 == 0; }); // so many are a batch
            QVERIFY(report);
            QCOMPARE(report->cancelled, call >= cancelAt);
            QCOMPARE(qint64(report->imported), library.info()->digests);
            QCOMPARE(report->imported, reached.done); // what was told is on disk, and nothing came after it
            QCOMPARE(report->entries, library.info()->entries);
            const auto digests = library.digests({QDate(2021, 1, 1), QDate(2022, 1, 1)});
            for (const DigestSummary &digest : *digests) {
                QCOMPARE(fixture::digestBytes(library, digest.days), fixture::digestBytes(whole, digest.days));
            }
            QCOMPARE(library.check(), QStringList());
            isWhole = call < cancelAt;

            QCOMPARE(import(library, {path(u"in"_s)}).imported, files - report->imported);
            QCOMPARE(fixture::allRows(library), fixture::allRows(whole));
        }
    }

    void answersACancelSoon()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2020, 1, 1), 400, 20);
        Library library = this->library();
        std::stop_source stop;
        QElapsedTimer sinceCancel;
        const auto report = library.import({path(u"in"_s)}, stop.get_token(), [&](ImportProgress progress) {
            if (progress.done > 200 && !stop.stop_requested()) {
                stop.request_stop();
                sinceCancel.start();
            }
        });
        const qint64 elapsed = sinceCancel.elapsed();
        QVERIFY(report && report->cancelled);
        QVERIFY(report->imported < 400);
        if (elapsed > 100) {
            qWarning("the cancel was answered after %lld ms", elapsed);
        }
        QVERIFY2(elapsed < 1000, "100 ms are meant; a loaded machine gets ten times that");
    }

    void completesARunThatWasKilled()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 10);
        Library whole = library(u"whole"_s);
        (void)import(whole, {path(u"in"_s)});
        {
            // Digests are stored, their heat and stamps are not.
            auto database = storage::Database::open(path(u"killed"_s));
            auto transaction = storage::Transaction::begin(**database);
            storage::DigestStore store(**database);
            for (const QString &name : QDir(path(u"in"_s)).entryList(QDir::Files).first(6)) {
                const ReadFile file = readDigestFile({path(u"in/"_s + name), 0, 0});
                QVERIFY(store.put(file.digest->record, file.digest->contentHash, file.stamp.path));
            }
            QVERIFY(store.settle());
            QVERIFY(transaction->commit());
        }
        Library killed = library(u"killed"_s);
        QVERIFY(fixture::allRows(killed) != fixture::allRows(whole));
        const ImportReport report = import(killed, {path(u"in"_s)});
        QCOMPARE(report.imported, 4);
        QCOMPARE(report.unchanged, 6);
        QCOMPARE(fixture::allRows(killed), fixture::allRows(whole));
    }

    void leavesAWholeLibraryAtEachBatch()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 60, 40);
        Library library = this->library();
        int batches = 0;
        int known = 0;
        // Somebody always waits: each digest is a batch. Another, who sees what is on disk, has heat and stamps too.
        const auto progress = [&](ImportProgress reached) {
            if (reached.done > known && ++batches == 30) {
                QVERIFY(QFile::copy(path(u"library.sqlite"_s), path(u"copy.sqlite"_s)));
                QVERIFY(QFile::copy(path(u"library.sqlite-wal"_s), path(u"copy.sqlite-wal"_s)));
            }
            known = reached.done;
        };
        QVERIFY(library.import({path(u"in"_s)}, {}, progress, [] { return true; }));
        QCOMPARE(batches, 60);
        Library copy = this->library(u"copy.sqlite"_s);
        Library whole = this->library(u"whole.sqlite"_s);
        for (int day = 0; day < 30; ++day) {
            const QString name = QDate(2021, 3, 1).addDays(day).toString(Qt::ISODate) + u".md"_s;
            (void)import(whole, {path(u"in/"_s + name)});
        }
        QCOMPARE(fixture::allRows(copy), fixture::allRows(whole));
        QCOMPARE(import(copy, {path(u"in"_s)}).unchanged, 30);
        QCOMPARE(fixture::allRows(copy), fixture::allRows(library));
    }

    void cancelsInTheMiddleOfABatch()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 200, 40);
        Library library = this->library();
        std::stop_source stop;
        int asked = 0;
        const auto report = library.import({path(u"in"_s)}, stop.get_token(), {}, [&] {
            if (++asked == 3) { // in the batch, some digests are written
                stop.request_stop();
            }
            return false;
        });
        QVERIFY(report && report->cancelled);
        QCOMPARE(report->imported, 0);
        QCOMPARE(report->files, 0);
        QCOMPARE(library.info()->digests, 0);
        QCOMPARE(library.check(), QStringList());
        QCOMPARE(import(library, {path(u"in"_s)}).imported, 200);
    }

    void stopsWithTheErrorOfTheLibrary()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 3);
        Library library = this->library();
        auto other = storage::Database::open(path(u"library.sqlite"_s));
        const auto transaction = storage::Transaction::begin(**other); // for longer than anybody waits
        const auto report = library.import({path(u"in"_s)});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::LibraryBusy);
        QCOMPARE(library.info()->digests, 0);
    }

    // Whenever the stop comes, the answer is the same; most likely it comes while another's lock is waited for.
    void isCancelledWhileItWaits()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 3);
        Library library = this->library();
        auto other = storage::Database::open(path(u"library.sqlite"_s));
        const auto transaction = storage::Transaction::begin(**other);
        std::stop_source stop;
        const std::jthread cancelling([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            stop.request_stop();
        });
        const auto report = library.import({path(u"in"_s)}, stop.get_token());
        QVERIFY(report && report->cancelled);
        QCOMPARE(report->imported, 0);
        QCOMPARE(library.info()->digests, 0);
    }

    // The second file takes many times as long to be read as the first takes to be written.
    void letsOthersWriteWhileItReads()
    {
        const QString small = fixture::write(path(u"1.md"_s), fixture::digest(QDate(2021, 3, 1)).bytes());
        const QString large = fixture::write(path(u"2.md"_s), fixture::digest(QDate(2021, 3, 2), 4'000).bytes());
        Library library = this->library();
        int asked = 0;
        std::vector<int> done;
        QVERIFY(library.import(
            {small, large}, {}, [&](ImportProgress reached) { done.push_back(reached.done); },
            [&] { return ++asked == 2; })); // the first time right after the small one
        QVERIFY(std::ranges::contains(done, 1));
        QCOMPARE(done.back(), 2);
    }

    void keepsWhatIsStoredWhereTheDiskIsFull()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 100, 40);
        Library library = this->library();
        (void)import(library, {fixture::write(path(u"a.md"_s), fixture::digest(QDate(2021, 2, 1)).bytes())});
        const auto report = [&] {
            const fixture::FullDisk disk(1'500'000);
            return library.import({path(u"in"_s)});
        }();
        QVERIFY(!report);
        QVERIFY(report.error().code == ErrorCode::LibraryFull || report.error().code == ErrorCode::LibraryFailed);
        QCOMPARE(library.check(), QStringList());
        QVERIFY(library.info()->digests >= 1 && library.info()->digests < 101);
        QCOMPARE(import(library, {path(u"in"_s)}).rejected, 0); // there is room again
        QCOMPARE(library.info()->digests, 101);
        Library whole = fixture::open(u":memory:"_s);
        (void)import(whole, {path(u"in"_s), path(u"a.md"_s)});
        QCOMPARE(fixture::allRows(library), fixture::allRows(whole));
    }

    void tellsProgressFromNothingToAll()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 30);
        Library library = this->library();
        std::vector<ImportProgress> told;
        QVERIFY(library.import({path(u"in"_s)}, {}, [&](ImportProgress progress) { told.push_back(progress); }));
        QCOMPARE(told.front(), (ImportProgress{0, 0}));
        QCOMPARE(told.back(), (ImportProgress{30, 30}));
        QVERIFY(std::ranges::is_sorted(told, {}, &ImportProgress::done));
    }
};

QTEST_GUILESS_MAIN(TestImportStop)
#include "test_importstop.moc"
