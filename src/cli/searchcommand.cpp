// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/paperrows.h"
#include "cli/searchargument.h"
#include "cli/translation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

constexpr size_t rowsAtOnce = 1000;

struct Order
{
    QStringView name;
    SortStep step;
};

constexpr std::array orders = {
    Order{u"heat", {SortKey::Heat, true}},           Order{u"date", {SortKey::Day, true}},
    Order{u"retweets", {SortKey::Retweets, true}},   Order{u"favorites", {SortKey::Favorites, true}},
    Order{u"title", {SortKey::Title, false}},        Order{u"rank", {SortKey::Rank, false}},
    Order{u"rating", {SortKey::Rating, true}},       Order{u"priority", {SortKey::Priority, true}},
    Order{u"relevance", {SortKey::Relevance, true}}, Order{u"fit", {SortKey::Fit, true}},
};

ExitCode writeRows(const services::Library &library, std::span<const EntryId> entries, RowWriter &writer,
                   Console &console)
{
    while (!entries.empty() && !console.failed()) {
        const auto page = entries.first(std::min(entries.size(), rowsAtOnce));
        const auto rows = library.rows(page);
        if (!rows) {
            return fail(console, rows.error());
        }
        std::ranges::for_each(*rows, [&](const PaperRow &row) { writer.write(row); });
        entries = entries.subspan(page.size());
    }
    writer.end();
    return ExitCode::Done;
}

// The query of the options; or what is wrong with them.
std::expected<PaperQuery, QString> queryOf(const Invocation &call)
{
    PaperQuery query;
    const auto search = readSearch(call.arguments.join(u' '));
    if (!search) {
        return std::unexpected(search.error());
    }
    query.search = *search;
    if (call.has(u"sort"_s)) {
        const QString name = call.options.value(u"sort"_s);
        const auto *order = std::ranges::find(orders, name, &Order::name);
        if (order == orders.end()) {
            return std::unexpected(
                Tr::tr("“%1” is no order; there are heat, date, retweets, favorites, title, rank, rating, priority, "
                       "relevance, fit.")
                    .arg(name));
        }
        query.order = {order->step, {SortKey::Day, true}, {SortKey::Rank, false}};
    }
    if (call.has(u"limit"_s)) {
        bool isNumber = false;
        query.limit = call.options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1) {
            return std::unexpected(Tr::tr("--limit wants a number from 1."));
        }
    }
    return query;
}

} // namespace

ExitCode runSearch(const Invocation &call, Console &console)
{
    const auto query = queryOf(call);
    if (!query) {
        return refuse(console, query.error());
    }
    return withLibrary(call, console, [&](services::Library &library) {
        library.setLearning(std::ranges::contains(query->order, SortKey::Fit, &SortStep::key));
        const auto found = library.find(*query);
        if (!found) {
            return fail(console, found.error());
        }
        RowWriter writer(console, call.has(u"json"_s));
        return writeRows(library, found->entries, writer, console);
    });
}

} // namespace hotpapers::cli
