// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/authorcount.h"

#include "core/statistics.h"
#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/idset.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hotpapers::storage {

namespace {

struct Hash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct AuthorCount
{
    int papers = 0;
    qint64 last = 0; ///< entry: one may name somebody twice
};

using AuthorCounts = std::unordered_map<std::string, AuthorCount, Hash, std::equal_to<>>;

void add(AuthorCounts &counts, std::string_view name, qint64 entry)
{
    auto found = counts.find(name);
    if (found == counts.end()) {
        found = counts.try_emplace(std::string(name)).first;
    }
    found->second.papers += found->second.last == entry ? 0 : 1;
    found->second.last = entry;
}

// A list in JSON whose texts have nothing escaped falls apart at its quotes, and that is quick.
void addAll(AuthorCounts &counts, std::string_view list, qint64 entry)
{
    if (list.contains('\\')) {
        for (const QString &name : listFrom(QString::fromUtf8(list))) {
            add(counts, name.toStdString(), entry);
        }
        return;
    }
    size_t begin = list.find('"');
    while (begin != std::string_view::npos) {
        const size_t end = std::min(list.find('"', begin + 1), list.size());
        add(counts, list.substr(begin + 1, end - begin - 1), entry);
        begin = end < list.size() ? list.find('"', end + 1) : std::string_view::npos;
    }
}

std::vector<FacetCount> mostFrequent(const AuthorCounts &counts)
{
    using Count = const AuthorCounts::value_type *;
    std::vector<Count> order;
    order.reserve(counts.size());
    for (const auto &count : counts) {
        if (!count.first.empty()) {
            order.push_back(&count);
        }
    }
    const auto kept = std::min(order.size(), Statistics::maximumNames);
    std::ranges::partial_sort(order, order.begin() + qptrdiff(kept), {}, [](Count count) {
        return std::pair(-count->second.papers, std::string_view(count->first));
    });
    std::vector<FacetCount> result;
    for (const Count count : std::span(order).first(kept)) {
        result.push_back({QString::fromStdString(count->first), count->second.papers});
    }
    return result;
}

} // namespace

Result<std::vector<FacetCount>> mostFrequentAuthors(Database &database, std::span<const EntryId> entries)
{
    const IdSet set = IdSet::of(entries);
    AuthorCounts counts;
    return eachRow(
               database, "SELECT entry_id, authors FROM entry_text WHERE " + set.condition("entry_id"),
               [&](const Statement &row) {
                   const QByteArrayView authors = row.bytes(1);
                   addAll(counts, {authors.data(), size_t(authors.size())}, row.integer(0));
               },
               Blob{set.value()})
        .transform([&] { return mostFrequent(counts); });
}

} // namespace hotpapers::storage
