// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storagetest.h"

#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>
#include <tuple>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// A catalogue is the same however often its loading was interrupted, and a file that makes no sense is refused.

namespace {

const QDate firstDay(2021, 7, 1);

/** Ends what the only connection does when SQLite has looked for a reason to end so many times. */
class StopAtLook
{
public:
    explicit StopAtLook(int look) : m_left(look)
    {
        const QSqlDatabase database = QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst());
        m_connection = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
        const auto isLast = [](void *left) { return int(--*static_cast<int *>(left) == 0); };
        sqlite3_progress_handler(m_connection, 500, isLast, &m_left);
    }
    ~StopAtLook() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }
    StopAtLook(const StopAtLook &) = delete;
    StopAtLook &operator=(const StopAtLook &) = delete;

    bool hasStopped() const { return m_left <= 0; }

private:
    int m_left;
    sqlite3 *m_connection = nullptr;
};

struct Loaded
{
    explicit Loaded(Database &database) : loader(database, catalogue) { }

    Catalogue catalogue;
    CatalogueLoader loader;
};

Result<void> refresh(Database &database, Loaded &loaded)
{
    const Transaction reading = need(Transaction::beginReading(database));
    return loaded.loader.refresh();
}

/** Interrupted at this look, and brought to its end then. @return did it come so far? */
bool refreshTwice(Database &database, Loaded &loaded, int look)
{
    bool stopped = false;
    {
        const StopAtLook stop(look);
        const auto done = refresh(database, loaded);
        stopped = stop.hasStopped();
        if (stopped == done.has_value() || (!done && done.error().code != ErrorCode::Cancelled)) {
            qFatal("look %d: a stop should be told, and nothing else", look);
        }
    }
    need(refresh(database, loaded));
    return stopped;
}

bool operator==(const Catalogue &one, const Catalogue &other)
{
    const auto values = [](const Catalogue &of) {
        return std::tie(of.added, of.live, of.entry, of.digest, of.rank, of.features, of.marks, of.categoryNames,
                        of.tweeterNames);
    };
    return values(one) == values(other);
}

} // namespace

class CatalogueLoaderTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database.reset();
        m_database = openLibrary();
        m_papers = 0;
    }

    void goesOnWhereItWasInterrupted();
    void goesOnAmidWhatHasChanged();
    void refusesSenselessRevisions_data();
    void refusesSenselessRevisions();
    void refusesIdsThatGrow_data();
    void refusesIdsThatGrow();

private:
    void putPapers(int count);

    std::unique_ptr<Database> m_database;
    int m_papers = 0;
};

void CatalogueLoaderTest::putPapers(int count)
{
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = "2107." + QByteArray::number(10'000 + ++m_papers);
        entries.push_back(makeEntry(QLatin1StringView(id), u"A paper"_s));
        entries.back().categories = {u"cs.%1"_s.arg(m_papers % 40)};
        entries.back().tweets = {makeTweet(u"one"_s)};
        entries.back().tweets[0].handle = u"somebody%1"_s.arg(m_papers % 300);
    }
    put(*m_database, makeDigest(firstDay.addDays(m_papers), entries));
    need(MarkStore(*m_database).setStarred(std::vector{entries.front().arxivId, entries.back().arxivId}, true));
    // Of another day each, as if they had come one by one.
    need(m_database->execute(u"UPDATE paper SET added_at = 1600000000 + 100000 * id"_s));
}

void CatalogueLoaderTest::goesOnWhereItWasInterrupted()
{
    putPapers(800);
    Loaded whole(*m_database);
    need(refresh(*m_database, whole));
    int look = 1;
    for (bool stopped = true; stopped; ++look) {
        Loaded interrupted(*m_database);
        stopped = refreshTwice(*m_database, interrupted, look);
        QVERIFY2(interrupted.catalogue == whole.catalogue, qPrintable(u"look %1"_s.arg(look)));
    }
    QVERIFY(look > 20);
}

void CatalogueLoaderTest::goesOnAmidWhatHasChanged()
{
    int look = 1;
    for (bool stopped = true; stopped; ++look) {
        init();
        putPapers(30);
        Loaded interrupted(*m_database);
        need(refresh(*m_database, interrupted));
        putPapers(400);
        stopped = refreshTwice(*m_database, interrupted, look);
        Loaded whole(*m_database);
        need(refresh(*m_database, whole));
        QVERIFY2(interrupted.catalogue == whole.catalogue, qPrintable(u"look %1"_s.arg(look)));
    }
    QVERIFY(look > 10);
}

void CatalogueLoaderTest::refusesSenselessRevisions_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("none") << u"DELETE FROM revision"_s;
    for (const char *column : {"papers", "removals", "words", "marks", "notes", "tags"}) {
        QTest::newRow(column) << u"UPDATE revision SET %1 = -1"_s.arg(QLatin1StringView(column));
    }
}

// One piece, for a catalogue that took them as they are would never come to an end.
void CatalogueLoaderTest::refusesSenselessRevisions()
{
    QFETCH(QString, damage);
    putPapers(2);
    need(m_database->execute(damage));
    Loaded loaded(*m_database);
    const Transaction reading = need(Transaction::beginReading(*m_database));
    const auto piece = loaded.loader.refreshPiece();
    QVERIFY(!piece);
    QCOMPARE(piece.error().code, ErrorCode::LibraryDamaged);
}

void CatalogueLoaderTest::refusesIdsThatGrow_data()
{
    QTest::addColumn<QString>("insert");
    QTest::newRow("categories") << u"INSERT INTO category (id, name) VALUES (%1, 'cs.%1')"_s;
    QTest::newRow("tweeters") << u"INSERT INTO tweeter (id, handle) VALUES (%1, 'somebody%1')"_s;
    QTest::newRow("papers") << u"INSERT INTO paper (id, arxiv_id, added_at) VALUES (%1, '2107.%1', 0)"_s;
}

// An id that still makes sense does not make sense of a larger one: neither at once nor when it comes later.
void CatalogueLoaderTest::refusesIdsThatGrow()
{
    QFETCH(QString, insert);
    const auto add = [&](int id) {
        need(m_database->execute(insert.arg(id)));
        need(m_database->execute(u"UPDATE revision SET papers = papers + 1"_s));
    };
    putPapers(2);
    Loaded early(*m_database);
    add(1'000'000);
    need(refresh(*m_database, early));
    add(2'000'000);
    Loaded late(*m_database);
    for (Loaded *loaded : {&early, &late}) {
        const auto done = refresh(*m_database, *loaded);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::LibraryDamaged);
    }
}

QTEST_GUILESS_MAIN(CatalogueLoaderTest)
#include "test_catalogueloader.moc"
