// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperstore.h"

#include "core/searchexpression.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// Nobody types more, and what is pasted is bounded before it is taken apart.
constexpr qsizetype maximumSearchLength = 2000;

struct FindStatement
{
    QString from;
    QStringList conditions;
    QVariantList values; ///< of the conditions, in their order
    QStringList order;

    void require(const QString &condition, const QVariantList &bound = {})
    {
        conditions += condition;
        values += bound;
    }

    [[nodiscard]] QString sql() const
    {
        return u"SELECT e.id FROM "_s + from + u" LEFT JOIN user_paper u ON u.arxiv_id = e.arxiv_id"_s
            + (conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s)) + u" ORDER BY "_s
            + order.join(u", "_s) + u" LIMIT ?"_s;
    }
};

// Each paper by its latest entry, or its latest within the days. What was searched leads: the rest is looked up for it.
void chooseEntries(FindStatement &statement, bool searched, const std::optional<DayRange> &days)
{
    if (!days) {
        statement.from = (searched ? u"paper_search CROSS JOIN paper p ON p.id = paper_search.rowid"_s : u"paper p"_s)
            + u" JOIN entry e ON e.id = p.latest_entry_id JOIN digest d ON d.id = e.digest_id"_s;
        return;
    }
    const QVariant first = dayColumn(days->first);
    const QVariant last = dayColumn(days->last);
    statement.from = searched ? u"paper_search CROSS JOIN entry e ON e.paper_id = paper_search.rowid"
                                " JOIN digest d ON d.id = e.digest_id"_s
                              : u"digest d JOIN entry e ON e.digest_id = d.id"_s;
    statement.require(u"d.first_day <= ? AND d.last_day >= ? AND e.paper_id IS NOT NULL"_s, {last, first});
    statement.require(u"NOT EXISTS (SELECT 1 FROM entry o JOIN digest od ON od.id = o.digest_id"
                      " WHERE o.paper_id = e.paper_id AND od.first_day <= ? AND od.last_day >= ?"
                      " AND (od.last_day, od.first_day) > (d.last_day, d.first_day))"_s,
                      {last, first});
}

void requireMatch(FindStatement &statement, const SearchMatch &match)
{
    if (!match.wanted.isEmpty()) {
        statement.require(u"paper_search MATCH ?"_s, {match.wanted});
    }
    if (!match.unwanted.isEmpty()) {
        statement.require(u"e.paper_id NOT IN (SELECT rowid FROM paper_search WHERE paper_search MATCH ?)"_s,
                          {match.unwanted});
    }
}

void requireMarks(FindStatement &statement, const PaperQuery &query)
{
    if (query.starredOnly) {
        statement.require(u"e.paper_id IN (SELECT id FROM paper WHERE arxiv_id IN"
                          " (SELECT arxiv_id FROM user_paper WHERE starred = 1))"_s);
    }
    if (query.notedOnly) {
        statement.require(u"e.paper_id IN (SELECT id FROM paper WHERE arxiv_id IN (SELECT arxiv_id FROM user_note))"_s);
    }
    if (query.state) {
        statement.require(u"coalesce(u.state, 0) = ?"_s, {int(*query.state)});
    }
}

// bm25() is the smaller the better; titles count for more than abstracts, and these for more than tweets.
QStringList columnsOf(SortKey key)
{
    switch (key) {
    case SortKey::Rank:
        return {u"e.rank"_s};
    case SortKey::Title:
        return {u"e.title_key"_s};
    case SortKey::Authors:
        return {u"e.authors_key"_s};
    case SortKey::Category:
        return {u"e.category_key"_s};
    case SortKey::Retweets:
        return {u"e.retweets"_s};
    case SortKey::Favorites:
        return {u"e.favorites"_s};
    case SortKey::Heat:
        return {u"e.heat"_s};
    case SortKey::Day:
        return {u"d.last_day"_s, u"d.first_day"_s};
    case SortKey::State:
        return {u"coalesce(u.state, 0)"_s};
    case SortKey::Starred:
        return {u"coalesce(u.starred, 0)"_s};
    case SortKey::Relevance:
        return {u"-bm25(paper_search, 10.0, 5.0, 2.0, 4.0, 1.0, 4.0)"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

void sortBy(FindStatement &statement, const std::vector<SortStep> &order, bool searched)
{
    for (const SortStep &step : order) {
        if (step.key != SortKey::Relevance || searched) {
            for (const QString &column : columnsOf(step.key)) {
                statement.order += column + (step.descending ? u" DESC"_s : u" ASC"_s);
            }
        }
    }
    statement.order += u"e.id ASC"_s;
}

FindStatement findStatement(const PaperQuery &query)
{
    const SearchExpression search = parseSearch(QStringView(query.text).left(maximumSearchLength), query.typing);
    const SearchMatch match = searchMatch(search.terms);
    const bool searched = !match.wanted.isEmpty();
    FindStatement statement;
    chooseEntries(statement, searched, query.days);
    if (!search.arxivId.isNull()) {
        statement.require(u"e.paper_id = (SELECT id FROM paper WHERE arxiv_id = ?)"_s, {search.arxivId.text()});
    }
    requireMatch(statement, match);
    requireMarks(statement, query);
    sortBy(statement, query.order, searched);
    return statement;
}

} // namespace

Result<std::vector<EntryId>> PaperStore::find(const PaperQuery &query) const
{
    const FindStatement statement = findStatement(query);
    std::vector<EntryId> result;
    return m_database
        .select(statement.sql(), statement.values + QVariantList{query.limit},
                [&](const QSqlQuery &row) { result.push_back(EntryId{row.value(0).toLongLong()}); })
        .transform([&] { return std::move(result); });
}

} // namespace hotpapers::storage
