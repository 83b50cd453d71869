// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfixture.h"
#include "services/library.h"
#include "services/parallelreader.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "support/fulldisk.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestImport : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_top;

    QString path(const QString &name) const { return m_top + u'/' + name; }
    Library library(const QString &name = u"library.sqlite"_s) const { return fixture::open(path(name)); }
    ImportReport import(Library &library, const QStringList &paths) const
    {
        auto report = library.import(paths);
        if (!report) {
            qFatal("import: %s", qPrintable(report.error().detail));
        }
        return *report;
    }
    /** The library's own file and what is still in its log. */
    QByteArray stored(const QString &name = u"library.sqlite"_s) const
    {
        return fixture::read(path(name)) + fixture::read(path(name + u"-wal"_s));
    }
    static const FileReport *reportOf(const ImportReport &report, const QString &file)
    {
        const auto found = std::ranges::find(report.reports, file, &FileReport::file);
        return found == report.reports.end() ? nullptr : &*found;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_top = QFileInfo(m_dir->path()).canonicalFilePath();
    }

    void countsWhatItStored()
    {
        fixture::write(path(u"in/1.md"_s), fixture::digest(QDate(2021, 3, 1), 4, 100).bytes());
        fixture::write(path(u"in/2.md"_s), fixture::digest(QDate(2021, 3, 2), 3, 102).bytes()); // two papers again
        fixture::write(path(u"in/3.txt"_s), fixture::damaged(fixture::digest(QDate(2021, 3, 3), 2, 200).bytes()));
        Library library = this->library();
        const ImportReport report = import(library, {path(u"in"_s), path(u"missing.md"_s)});
        QCOMPARE(report.files, 4);
        QCOMPARE(report.imported, 3);
        QCOMPARE(report.repaired, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.entries, 9);
        QCOMPARE(report.papers, 7);
        QCOMPARE(report.tweets, 9);
        QVERIFY(!report.cancelled);
        QCOMPARE(report.reports.size(), 2U);
        QCOMPARE(report.reports[0].file, path(u"in/3.txt"_s));
        QCOMPARE(report.reports[0].outcome, FileOutcome::Repaired);
        QVERIFY(!report.reports[0].notices.empty());
        QCOMPARE(report.warnings, qint64(report.reports[0].notices.size()));
        QCOMPARE(report.reports[1].error->code, ErrorCode::CannotRead);

        const auto info = library.info();
        QVERIFY(info);
        QCOMPARE(info->digests, 3);
        QCOMPARE(info->entries, 9);
        QCOMPARE(info->papers, 7);
        QCOMPARE(info->tweets, 9);
    }

    void changesNothingTheSecondTime()
    {
        fixture::writeDigests(path(u"in"_s), QDate(2021, 3, 1), 20);
        Library library = this->library();
        QCOMPARE(import(library, {path(u"in"_s)}).imported, 20);
        const QByteArray before = stored();
        const ImportReport again = import(library, {path(u"in"_s)});
        QCOMPARE(again.unchanged, 20);
        QCOMPARE(again.files, 20);
        QCOMPARE(again.entries, 0);
        QVERIFY(again.reports.empty());
        QCOMPARE(stored(), before);
    }

    void doesNotReadAFileThatItKnows()
    {
        const QString file = fixture::write(path(u"a.md"_s), fixture::digest(QDate(2021, 3, 1)).bytes());
        const QDateTime modified = QFileInfo(file).lastModified();
        Library library = this->library();
        QCOMPARE(import(library, {file}).imported, 1);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::ReadWrite));
        QCOMPARE(changed.write("!!!!"), 4);
        changed.flush();
        QVERIFY(changed.setFileTime(modified, QFileDevice::FileModificationTime));
        changed.close();
        QCOMPARE(import(library, {file}).unchanged, 1); // or it would be rejected
    }

    void knowsTheSameTextInAnotherFile()
    {
        const QByteArray bytes = fixture::digest(QDate(2021, 3, 1)).bytes();
        Library library = this->library();
        QCOMPARE(import(library, {fixture::write(path(u"a.md"_s), bytes)}).imported, 1);
        const auto rows = fixture::allRows(library);
        const QString copy = fixture::write(path(u"copy.md"_s), bytes);
        const QString damaged = fixture::write(path(u"damaged.md"_s), fixture::damaged(bytes));
        const ImportReport report = import(library, {copy, damaged});
        QCOMPARE(report.unchanged, 2);
        QVERIFY(report.reports.empty());
        QCOMPARE(fixture::allRows(library), rows);
        const QByteArray before = stored();
        QCOMPARE(import(library, {copy, damaged}).unchanged, 2); // remembered
        QCOMPARE(stored(), before);
    }

    void choosesBetweenFilesAboutTheSameDay_data()
    {
        const QDate day(2021, 3, 1);
        fixture::Digest good = fixture::digest(day, 5);
        fixture::Digest late = good;
        late.generatedAt = good.generatedAt.addSecs(3600);
        late.papers[0].retweets += 1000;
        fixture::Digest small = good;
        small.papers.pop_back();
        QByteArray cut = late.bytes();
        cut.truncate(cut.lastIndexOf("- links:") + 20);

        QTest::addColumn<QByteArray>("winner");
        QTest::addColumn<QByteArray>("loser");
        QTest::addColumn<NoticeCode>("notice");
        QTest::newRow("the one generated later") << late.bytes() << good.bytes() << NoticeCode::OlderDigest;
        QTest::newRow("the complete one") << good.bytes() << cut << NoticeCode::CutOffDigest;
        QTest::newRow("the one with more entries") << good.bytes() << small.bytes() << NoticeCode::OlderDigest;
    }
    void choosesBetweenFilesAboutTheSameDay()
    {
        QFETCH(QByteArray, winner);
        QFETCH(QByteArray, loser);
        QFETCH(NoticeCode, notice);
        const FileReport expected{
            path(u"loser.md"_s), FileOutcome::Superseded, {{notice, 0, path(u"winner.md"_s)}}, {}};
        const QString good = fixture::write(path(u"winner.md"_s), winner);
        const QString bad = fixture::write(path(u"loser.md"_s), loser);

        Library together = library(u"together"_s); // the loser comes first
        ImportReport report = import(together, {good, bad});
        QCOMPARE(fixture::digestBytes(together), winner);
        QCOMPARE(report.imported, 1);
        QCOMPARE(report.superseded, 1);
        QCOMPARE(report.reports, std::vector{expected});
        QCOMPARE(report.entries, together.info()->entries);

        Library after = library(u"after"_s);
        QCOMPARE(import(after, {good}).imported, 1);
        const QByteArray before = stored(u"after"_s);
        for (int time = 0; time < 2; ++time) { // it is told of each time
            report = import(after, {bad});
            QCOMPARE(report.superseded, 1);
            QCOMPARE(report.reports, std::vector{expected});
            QCOMPARE(stored(u"after"_s), before);
        }

        Library first = library(u"first"_s);
        QCOMPARE(import(first, {bad}).imported, 1);
        QCOMPARE(import(first, {good}).imported, 1);
        QCOMPARE(fixture::digestBytes(first), winner);
        QCOMPARE(fixture::allRows(first), fixture::allRows(after));
        QCOMPARE(fixture::allRows(first), fixture::allRows(together));
    }

    void doesNotDependOnTheOrderOfFiles()
    {
        fixture::Digest digest = fixture::digest(QDate(2021, 3, 1));
        QList<QByteArray> texts;
        for (const int change : {0, 1, 2}) { // equal in all but a title
            digest.papers[1].title = u"Finding %1"_s.arg(change);
            texts.push_back(digest.bytes());
        }
        QSet<QByteArray> ends;
        std::ranges::sort(texts);
        do {
            Library fresh = fixture::open(u":memory:"_s);
            for (const QByteArray &text : std::as_const(texts)) {
                (void)import(fresh, {fixture::write(path(u"%1.md"_s.arg(qHash(text))), text)});
            }
            ends.insert(fixture::digestBytes(fresh));
        } while (std::ranges::next_permutation(texts).found);
        QCOMPARE(ends.size(), 1);
    }

    void takesTheRestWhereSomeAreBad()
    {
        const QByteArray good = fixture::digest(QDate(2021, 3, 5)).bytes();
        Library library = this->library();
        (void)import(library, {fixture::write(path(u"before.md"_s), fixture::digest(QDate(2021, 3, 1)).bytes())});
        const auto rows = fixture::allRows(library);

        fixture::write(path(u"in/binary.md"_s),
                       QByteArray("\x7f"
                                  "ELF\0\1\2\3\0\0\0\0\xff\xfe\xfd",
                                  16)
                           .repeated(100));
        fixture::write(path(u"in/empty.md"_s), {});
        fixture::write(path(u"in/other.txt"_s), "A shopping list.\n");
        QFile large(fixture::write(path(u"in/large.md"_s), {}));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(100 << 20));
        ImportReport report = import(library, {path(u"in"_s)});
        QCOMPARE(report.rejected, 4);
        QCOMPARE(report.imported, 0);
        QCOMPARE(fixture::allRows(library), rows);

        fixture::write(path(u"in/m.md"_s), good);
        report = import(library, {path(u"in"_s)});
        QCOMPARE(report.rejected, 4); // told of again
        QCOMPARE(report.imported, 1);
        QCOMPARE(reportOf(report, path(u"in/empty.md"_s))->error->code, ErrorCode::NotADigest);
        QCOMPARE(reportOf(report, path(u"in/large.md"_s))->error->code, ErrorCode::TooLarge);
        QCOMPARE(fixture::digestBytes(library, DayRange::of(QDate(2021, 3, 5))), good);
    }

    void takesACutOffFileUntilTheWholeOneComes()
    {
        const QByteArray whole = fixture::digest(QDate(2021, 3, 1)).bytes();
        const QByteArray cut = whole.first(whole.lastIndexOf("- links:") + 20);
        const QString file = fixture::write(path(u"a.md"_s), cut);
        Library library = this->library();
        ImportReport report = import(library, {file});
        QCOMPARE(report.imported, 1);
        QVERIFY(std::ranges::contains(report.reports.at(0).notices, NoticeCode::CutOff, &Notice::code));
        QCOMPARE(fixture::digestBytes(library), cut);
        fixture::write(file, whole);
        report = import(library, {file});
        QCOMPARE(report.imported, 1);
        QVERIFY(report.reports.empty());
        QCOMPARE(fixture::digestBytes(library), whole);
    }

    void leavesThePersonsOwnAlone()
    {
        const auto id = *ArxivId::parse(u"2101.00100");
        fixture::Digest digest = fixture::digest(QDate(2021, 3, 1), 3, 100);
        Library library = this->library();
        (void)import(library, {fixture::write(path(u"a.md"_s), digest.bytes())});
        QVERIFY(library.setStarred(std::array{id}, true));
        QVERIFY(library.setState(std::array{id}, ReadState::Reading));
        QVERIFY(library.setNote(id, u"mine"_s));
        digest.generatedAt = digest.generatedAt.addDays(1);
        QCOMPARE(import(library, {fixture::write(path(u"b.md"_s), digest.bytes())}).imported, 1);
        QCOMPARE(library.paper(id)->mark, (Mark{true, ReadState::Reading, u"mine"_s}));
    }

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

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
