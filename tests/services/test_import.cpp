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

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::services;

class TestImport : public QObject, private fixture::ImportFolder
{
    Q_OBJECT
private slots:
    void init() { static_cast<fixture::ImportFolder &>(*this) = fixture::ImportFolder(); }

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
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
