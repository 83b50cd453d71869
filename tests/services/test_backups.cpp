// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/backups.h"
#include "services/servicetest.h"

#include <QDir>
#include <QTimeZone>

using namespace hotpapers;
using namespace hotpapers::services;

namespace {

QDateTime noon(int day)
{
    return {QDate(2031, 5, day), QTime(12, 0), QTimeZone::LocalTime};
}

} // namespace

class TestBackups : public ServiceTest
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void keepsTheFullest_data()
    {
        QTest::addColumn<QList<int>>("rows"); // the newest first
        QTest::addColumn<QList<int>>("gone"); // places
        const auto falling = QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        QTest::newRow("none") << QList<int>{} << QList<int>{};
        QTest::newRow("ten") << falling.first(10) << QList<int>{};
        QTest::newRow("rising") << QList<int>(falling.crbegin(), falling.crend()) << QList<int>{11, 10};
        QTest::newRow("the oldest is the fullest") << falling << QList<int>{10, 9};
        QTest::newRow("all alike") << QList<int>(12, 7) << QList<int>{11, 10};
        QTest::newRow("emptied") << QList<int>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 400} << QList<int>{11, 9};
        QTest::newRow("emptied long ago") << QList<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 500} << QList<int>{9};
    }
    void keepsTheFullest()
    {
        QFETCH(const QList<int>, rows);
        std::vector<BackupInfo> backups;
        for (const int number : rows) {
            backups.push_back({.file = QString::number(backups.size()), .madeAt = {}, .rows = number});
        }
        QList<int> gone;
        for (const BackupInfo &backup : surplus(backups)) {
            gone += backup.file.toInt();
        }
        QTEST(gone, "gone");
    }

    void isMadeOnceADayWhereSomethingChanged()
    {
        auto library = fixture::open(file());
        QVERIFY(!*daily(library, 1)); // the person has made nothing
        star(library, 100);
        const auto first = daily(library, 2);
        QVERIFY(*first);
        QCOMPARE((*first)->starred, 1);
        QVERIFY((*first)->file.startsWith(path(u"backups/library-2031-05-02T"_s)));
        star(library, 101);
        QVERIFY(!*daily(library, 2)); // today has one
        QVERIFY(*daily(library, 3));
        QVERIFY(!*daily(library, 4)); // nothing has changed
        fixture::write(path(u"more/b.md"_s), fixture::digest(QDate(2021, 3, 2), 3, 200).bytes());
        QVERIFY(library.import({path(u"more"_s)}));
        QVERIFY(!*daily(library, 5)); // an import is nothing of the person's
        QVERIFY(library.setState(std::vector{id(100)}, ReadState::Read)); // no row more
        QVERIFY(*daily(library, 6));
        QCOMPARE(library.backups()->size(), 3U);
    }

    void tenAreKept()
    {
        auto library = fixture::open(file());
        for (int day = 1; day <= 13; ++day) {
            QVERIFY(library.setNote(id(100), QString::number(day)));
            QVERIFY(*daily(library, day));
        }
        const auto backups = library.backups();
        QCOMPARE(backups->size(), 10U);
        QCOMPARE(backups->front().madeAt.toLocalTime().date(), QDate(2031, 5, 13));
        QCOMPARE(backups->back().madeAt.toLocalTime().date(), QDate(2031, 5, 4));
    }

    void thoseDatedAheadNeitherBlockNorMultiply()
    {
        auto library = fixture::open(file());
        for (int day = 15; day <= 25; ++day) { // the clock was wrong
            QVERIFY(library.setNote(id(100), QString::number(day)));
            QVERIFY(*daily(library, day));
        }
        QVERIFY(!*daily(library, 1)); // nothing has changed
        star(library, 101);
        QVERIFY(*daily(library, 2));
        star(library, 102);
        QVERIFY(!*daily(library, 2)); // today has one
        QStringList right;
        for (int day = 3; day <= 12; ++day) {
            QVERIFY(library.setNote(id(100), QString::number(day)));
            const auto made = daily(library, day);
            QVERIFY(*made);
            right.prepend((*made)->file);
            QVERIFY(!*daily(library, day));
        }
        QStringList kept;
        const auto backups = library.backups();
        for (const BackupInfo &backup : *backups) {
            kept += backup.file;
        }
        QCOMPARE(kept, right); // those dated ahead went first
    }

    void thoseOfOtherLibrariesAreNotItsOwn()
    {
        auto library = fixture::open(file());
        star(library, 100);
        const QString own = (*daily(library, 2))->file;
        for (const QString &name :
             {u"library-old-2031-05-03T101010.sqlite"_s, u"library-T.sqlite"_s, u"lib-2031-05-03T101010.sqlite"_s}) {
            QVERIFY(QFile::copy(own, QFileInfo(own).dir().filePath(name)));
        }
        QCOMPARE(library.backups()->size(), 1U);
        QCOMPARE(library.backups()->front().file, own);
    }

    void anEmptiedLibraryDoesNotEmptyItsBackups()
    {
        auto library = fixture::open(file());
        QVERIFY(library.turn(UserChange(MakeList{u"Thesis"_s, std::vector{id(100), id(101), id(102)}})));
        QVERIFY(*daily(library, 1));
        QVERIFY(library.turn(UserChange(RemoveList{*library.findList(u"Thesis"_s)})));
        for (int day = 2; day <= 20; ++day) {
            QVERIFY(library.setStarred(std::vector{id(100)}, day % 2 == 0));
            QVERIFY(daily(library, day));
        }
        QCOMPARE(library.backups()->back().lists, 1);
        QCOMPARE(library.backups()->size(), 10U);
    }

    void restoringCanBeTakenBack()
    {
        auto library = fixture::open(file());
        star(library, 100);
        const auto first = library.backUp();
        QVERIFY(first);
        star(library, 101);
        QVERIFY(library.setNote(id(101), u"precious"_s));
        const auto before = library.restore(first->file);
        QVERIFY(before && *before);
        QVERIFY(!library.paper(id(101))->mark.starred);
        QVERIFY(library.paper(id(100))->mark.starred);
        const auto again = library.restore((*before)->file);
        QVERIFY(again);
        QVERIFY(!*again); // the newest holds what was there
        QCOMPARE(library.paper(id(101))->mark.note, u"precious"_s);
    }

    void namesOfFilesOfThePersonAreNotTaken()
    {
        auto library = fixture::open(file());
        star(library, 100);
        star(library, 101);
        const QString copy = path(u"copy.sqlite"_s);
        QVERIFY(library.backUpTo(copy));
        QVERIFY(library.backUpTo(copy)); // as full
        auto emptier = fixture::open(path(u"other.sqlite"_s));
        for (const QString &taken : {copy, path(u"first/a.md"_s)}) {
            const auto refused = emptier.backUpTo(taken);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::BackupFuller);
        }
        QCOMPARE(library.backUpTo(file()).error().code, ErrorCode::BackupInUse);
        QCOMPARE(fixture::open(copy).paper(id(100))->mark.starred, true);
    }

    void noLibraryThatIsInUseIsReplaced()
    {
        auto library = fixture::open(file());
        star(library, 100);
        const QString other = path(u"other.sqlite"_s);
        const QString link = path(u"link.sqlite"_s);
        QVERIFY(QFile::link(other, link));
        {
            auto open = fixture::open(other); // holds less
            QVERIFY(open.info());
            for (const QString &taken : {other, link}) {
                const auto refused = library.backUpTo(taken);
                QVERIFY(!refused);
                QCOMPARE(refused.error().code, ErrorCode::BackupInUse);
            }
        }
        QVERIFY(library.backUpTo(other)); // closed
        QFile stale(path(u"gone.sqlite-wal"_s));
        QVERIFY(stale.open(QIODevice::WriteOnly) && stale.write("journal") == 7);
        QCOMPARE(library.backUpTo(path(u"gone.sqlite"_s)).error().code, ErrorCode::BackupInUse);
    }

    void theServiceBacksUpAndRestores()
    {
        std::optional<Result<BackupInfo>> made;
        m_service->setStarred({id(100)}, true, this, [&](const Result<void> &) {
            m_service->backUp(this, [&](const Result<BackupInfo> &backup) { made = backup; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(made && *made, timeout);
        QSignalSpy marks(m_service.get(), &LibraryService::marksChanged);
        QSignalSpy shelf(m_service.get(), &LibraryService::shelfChanged);
        m_service->setStarred({id(100)}, false, this, {});
        std::optional<bool> restored;
        m_service->restore((*made)->file, this, [&](const auto &before) { restored = before && *before; });
        QTRY_COMPARE_WITH_TIMEOUT(restored, true, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(shelf.size(), 1, timeout);
        std::optional<bool> starred;
        m_service->paper(id(100), {}, this, [&](const Result<Paper> &paper) { starred = paper->mark.starred; });
        QTRY_COMPARE_WITH_TIMEOUT(starred, true, timeout);
        std::optional<size_t> known;
        m_service->backups(this, [&](const auto &backups) { known = backups->size(); });
        QTRY_COMPARE_WITH_TIMEOUT(known, 2U, timeout);
    }

private:
    static Result<std::optional<BackupInfo>> daily(Library &library, int day) { return library.backUpDaily(noon(day)); }
    static void star(Library &library, int number) { QVERIFY(library.setStarred(std::vector{id(number)}, true)); }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "test_backups.moc"
