// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/highlightstore.h"
#include "storage/notestore.h"
#include "storagetest.h"

#include <QRegularExpression>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// What is asked often must not read whole tables: every statement that a call runs is explained by SQLite.

namespace {

sqlite3 *handleOfTheOnlyConnection()
{
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().front(), false);
    return *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
}

int note(unsigned, void *statements, void *statement, void *)
{
    *static_cast<QStringList *>(statements) += QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

QStringList statementsOf(const std::function<void()> &call)
{
    QStringList statements;
    sqlite3_trace_v2(handleOfTheOnlyConnection(), SQLITE_TRACE_STMT, note, &statements);
    call();
    sqlite3_trace_v2(handleOfTheOnlyConnection(), 0, nullptr, nullptr);
    return statements;
}

} // namespace

class QueryPlansTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void useIndexes_data();
    void useIndexes();

private:
    using Call = std::function<void(Database &)>;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Finder> m_finder; ///< which has found something before
};

void QueryPlansTest::initTestCase()
{
    m_database = openLibrary();
    put(*m_database, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)}));
    m_finder = std::make_unique<Finder>(*m_database);
    need(m_finder->find({.order = {{SortKey::Title, false}}}));
}

void QueryPlansTest::useIndexes_data()
{
    QTest::addColumn<Call>("call");
    const QDate day(2021, 7, 27);
    const ArxivId id = arxivId("2107.00001"_L1);
    const auto row = [](const char *name, const Call &call) { QTest::newRow(name) << call; };
    const auto find = [&](const char *name, const PaperQuery &query) {
        row(name, [query](Database &database) { need(Finder(database).find(query)); });
    };
    row("previous", [=](Database &database) { need(PaperStore(database).neighbour(day, -1)); });
    row("next", [=](Database &database) { need(PaperStore(database).neighbour(day, 1)); });
    row("latest", [=](Database &database) { need(PaperStore(database).latest()); });
    row("calendar", [=](Database &database) { need(PaperStore(database).digests({day, day.addDays(30)})); });
    row("rows", [=](Database &database) { need(PaperStore(database).rows(std::vector{EntryId{1}})); });
    row("paper", [=](Database &database) { need(PaperStore(database).paper(id)); });
    row("paper of an entry", [=](Database &database) { need(PaperStore(database).paperOf({1})); });
    row("entry", [=](Database &database) { need(PaperStore(database).entry({1})); });
    row("digest", [=](Database &database) { need(DigestStore(database).digest({1})); });
    row("version", [=](Database &database) { need(DigestStore(database).versionFor(DayRange::of(day))); });
    row("file", [=](Database &database) { need(DigestStore(database).isKnown({u"f"_s, 1, 1})); });
    row("put", [=](Database &database) { put(database, makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s)})); });
    row("heat", [=](Database &database) { updateHeat(database, DayRange::of(day)); });
    row("star", [=](Database &database) { need(MarkStore(database).setStarred(std::vector{id}, true)); });
    row("note", [=](Database &database) { need(MarkStore(database).setNote(id, u"n"_s)); });
    row("versions", [=](Database &database) { need(NoteStore(database).versions(id)); });
    row("titles", [=](Database &database) { need(NoteStore(database).titles(std::vector{id})); });
    row("ids that begin so", [=](Database &database) { need(NoteStore(database).startingWith(u"2107"_s, 10)); });
    row("highlights", [=](Database &database) { need(HighlightStore(database).highlights(id)); });
    find("a day", {.days = DayRange::of(day)});
    find("a day by category", {.days = DayRange::of(day), .order = {{SortKey::Category, false}}});
    // what was read once is brought up to date by what has changed
    const auto findAgain = [this] {
        need(m_finder->find({.search = search(u"garden grow"_s), .order = {{SortKey::Title, false}}}));
    };
    row("words", [=](Database &) { findAgain(); });
    row("words after an import", [=](Database &database) {
        put(database, makeDigest(day.addDays(1), {makeEntry("2107.00002"_L1, u"B"_s)}));
        findAgain();
    });
    row("words after a mark", [=](Database &database) {
        need(MarkStore(database).setStarred(std::vector{id}, false));
        findAgain();
    });
    row("an id", [this](Database &) { need(m_finder->find({.search = search(u"2107.00001"_s)})); });
    row("authors", [this](Database &) { need(m_finder->complete(SearchField::Author, u"a"_s, 10)); });
}

void QueryPlansTest::useIndexes()
{
    QFETCH(Call, call);
    const QStringList statements = statementsOf([&] { call(*m_database); });
    QVERIFY(!statements.isEmpty());
    static const QRegularExpression explained(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
    // a table that is read from end to end, its index or not; what the person marked, tags (t) and lists (l) at their first
    // use, json_each and FTS5 may be
    static const QRegularExpression whole(
        u"^SCAN (?!u\\b|t( USING COVERING INDEX user_tag_by_name)?$|l\\b|m\\b|n\\b|user_|wanted|paper_search|revision|CONSTANT|\\d)"_s);
    for (const QString &statement : statements.filter(explained)) {
        if (statement.contains(u"main."_s) || statement.contains(u"_search_"_s)) {
            continue; // FTS5's own
        }
        const QVariantList values(statement.count(u'?'), 1);
        need(m_database->select(u"EXPLAIN QUERY PLAN "_s + statement, values, [&](const QSqlQuery &step) {
            const QString detail = step.value(3).toString();
            const bool first = statement.contains(u"LIMIT 1"_s) && detail.contains(u"USING COVERING INDEX"_s);
            QVERIFY2(first || !detail.contains(whole), qPrintable(detail + u'\n' + statement));
        }));
    }
}

QTEST_GUILESS_MAIN(QueryPlansTest)
#include "test_queryplans.moc"
