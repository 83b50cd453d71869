// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/namecompletion.h"

#include "core/searchwords.h"
#include "storage/catalogue.h"
#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/textsets.h"

#include <QHash>

#include <algorithm>

namespace hotpapers::storage {

namespace {

constexpr int papersLookedAt = 300;

struct NameCount
{
    QString name;
    qsizetype papers = 0;
};

QStringList mostFrequent(std::vector<NameCount> names, int limit)
{
    std::ranges::sort(names, [](const NameCount &one, const NameCount &other) {
        return one.papers != other.papers ? one.papers > other.papers : one.name < other.name;
    });
    QStringList result;
    for (const NameCount &name : names) {
        if (result.size() < limit) {
            result += name.name;
        }
    }
    return result;
}

/** Does the name begin so, or a word of it? Case does not count, of authors accents neither. */
bool isMeant(const QString &name, const QString &beginning)
{
    return name.startsWith(beginning, Qt::CaseInsensitive)
        || !matchSpans(name, SearchField::Author, {{SearchField::Author, beginning, true}}).empty();
}

std::vector<NameCount> countNames(const std::vector<std::string> &names, const NumberLists &lists,
                                  const PaperSet &papers, const QString &beginning)
{
    std::vector<qsizetype> counts(names.size());
    papers.forEach([&](size_t slot) { lists.forEach(slot, [&](uint32_t name) { ++counts[name]; }); });
    std::vector<NameCount> result;
    for (size_t i = 0; i < names.size(); ++i) {
        if (QString name = QString::fromStdString(names[i]); counts[i] > 0 && isMeant(name, beginning)) {
            result.push_back({std::move(name), counts[i]});
        }
    }
    return result;
}

std::vector<NameCount> countPapers(const std::vector<NamedPapers> &names, const QString &beginning)
{
    std::vector<NameCount> result;
    for (const NamedPapers &named : names) {
        if (isMeant(named.name, beginning)) {
            result.push_back({named.name, qsizetype(named.papers.size())});
        }
    }
    return result;
}

/** The papers that came last of those that match. */
Result<std::vector<size_t>> latestPapers(Database &database, const Catalogue &catalogue, const TextCondition &condition)
{
    std::vector<size_t> found;
    const QByteArray expression = matchExpression(condition).toUtf8();
    if (expression.isEmpty()) {
        return found;
    }
    return eachRow(
               database, "SELECT rowid FROM paper_search WHERE paper_search MATCH ? ORDER BY rowid DESC LIMIT ?",
               [&](const Statement &row) {
                   if (const auto slot = size_t(row.integer(0)); slot < catalogue.slotCount()) {
                       found.push_back(slot);
                   }
               },
               expression, papersLookedAt)
        .transform([&] { return std::move(found); });
}

Result<std::vector<NameCount>> countAuthors(Database &database, const Catalogue &catalogue,
                                            const TextCondition &condition)
{
    const auto found = latestPapers(database, catalogue, condition);
    if (!found) {
        return std::unexpected(found.error());
    }
    QHash<QString, qsizetype> counts;
    for (const size_t slot : *found) {
        const auto read = eachRow(
            database, "SELECT authors FROM entry_text WHERE entry_id = ?",
            [&](const Statement &row) {
                const QStringList authors = listFrom(QString::fromUtf8(row.bytes(0)));
                const bool first = condition.field == SearchField::FirstAuthor;
                for (const QString &author : first ? authors.mid(0, 1) : authors) { // there may be none
                    counts[author] += isMeant(author, condition.text) ? 1 : 0;
                }
            },
            catalogue.entry[slot]);
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    std::vector<NameCount> result;
    for (const auto &[name, papers] : counts.asKeyValueRange()) {
        if (papers > 0) {
            result.push_back({name, papers});
        }
    }
    return result;
}

} // namespace

Result<QStringList> namesThatBegin(Database &database, const Catalogue &catalogue, SearchField field,
                                   const QString &beginning, int limit)
{
    switch (field) {
    case SearchField::Category:
    case SearchField::Primary:
        return mostFrequent(countNames(catalogue.categoryNames, catalogue.categories, catalogue.live, beginning),
                            limit);
    case SearchField::Tweeter:
        return mostFrequent(countNames(catalogue.tweeterNames, catalogue.tweeters, catalogue.live, beginning), limit);
    case SearchField::Tag:
        return mostFrequent(countPapers(catalogue.tags, beginning), limit);
    case SearchField::List:
        return mostFrequent(countPapers(catalogue.lists, beginning), limit);
    case SearchField::Author:
    case SearchField::FirstAuthor:
        return countAuthors(database, catalogue, {field, beginning, true})
            .transform([&](std::vector<NameCount> &&names) { return mostFrequent(std::move(names), limit); });
    default:
        return QStringList();
    }
}

} // namespace hotpapers::storage
