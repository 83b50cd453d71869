// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/finder.h"

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storage/catchupchoice.h"
#include "storage/database.h"
#include "storage/daysearch.h"
#include "storage/facetcount.h"
#include "storage/namecompletion.h"
#include "storage/paperorders.h"
#include "storage/relevance.h"
#include "storage/searchevaluator.h"
#include "storage/statisticscount.h"
#include "storage/textsets.h"

#include <algorithm>
#include <utility>

namespace hotpapers::storage {

namespace {

bool goesByRelevance(const PaperQuery &query)
{
    return std::ranges::contains(query.order, SortKey::Relevance, &SortStep::key);
}

} // namespace

struct Finder::Private
{
    explicit Private(Database &library) : database(library) { }

    /** Brings everything to the moment of the transaction. */
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<bool> preparePiece();
    [[nodiscard]] Result<PaperSet> search(const PaperQuery &query);
    [[nodiscard]] Result<Relevance> relevance(const PaperQuery &query, const PaperSet &found);
    [[nodiscard]] Result<FoundPapers> inOrder(const PaperQuery &query, const PaperSet &found);
    [[nodiscard]] size_t countUnread(PaperSet papers);

    Database &database;
    Catalogue catalogue;
    CatalogueLoader loader{database, catalogue};
    TextSets texts{database};
    PaperOrders orders{database, catalogue};
    PaperSet unread;
    std::pair<int, int> unreadVersion{-1, -1}; ///< of papers and marks
};

Result<void> Finder::Private::refresh()
{
    return loader.refresh().transform([&] { texts.use(catalogue.slotCount(), loader.known().words); });
}

Result<bool> Finder::Private::preparePiece()
{
    return loader.refreshPiece().and_then([&](bool more) -> Result<bool> {
        if (more) {
            return true;
        }
        return orders.prepare();
    });
}

Result<PaperSet> Finder::Private::search(const PaperQuery &query)
{
    return refresh().and_then([&] {
        texts.expect(goesByRelevance(query) ? relevantColumns() : std::vector<SearchColumns>());
        const QDate today = query.today.isValid() ? query.today : QDate::currentDate();
        return SearchEvaluator(database, catalogue, texts, today).papers(query.search);
    });
}

Result<Relevance> Finder::Private::relevance(const PaperQuery &query, const PaperSet &found)
{
    return goesByRelevance(query) ? relevanceOf(database, texts, found, wantedTexts(query.search)) : Relevance();
}

Result<FoundPapers> Finder::Private::inOrder(const PaperQuery &query, const PaperSet &found)
{
    return relevance(query, found)
        .and_then([&](const Relevance &relevance) { return orders.sorted(found, query.order, relevance, query.limit); })
        .transform([&](const std::vector<uint32_t> &sequence) {
            FoundPapers result;
            result.papers = int(found.count());
            result.unread = int(countUnread(found));
            result.entries.reserve(sequence.size());
            for (const uint32_t slot : sequence) {
                result.entries.push_back({catalogue.entry[slot]});
            }
            return result;
        });
}

size_t Finder::Private::countUnread(PaperSet papers)
{
    const std::pair version(catalogue.papersVersion, catalogue.marksVersion);
    if (unreadVersion != version) {
        unread = catalogue.papersWith([this](size_t slot) { return catalogue.isUnread(slot); });
        unreadVersion = version;
    }
    return (papers &= unread).count();
}

Finder::Finder(Database &database) : m_d(std::make_unique<Private>(database)) { }

Finder::~Finder() = default;

Result<FoundPapers> Finder::find(const PaperQuery &query)
{
    if (query.days && query.search.isEmpty()) {
        return findWithinDays(m_d->database, query, nullptr);
    }
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    auto found = m_d->search(query);
    if (!found || !query.days) {
        return found.and_then([&](const PaperSet &papers) { return m_d->inOrder(query, papers); });
    }
    return m_d->relevance(query, *found).and_then([&](Relevance &&relevance) {
        const SearchedPapers searched{*std::move(found), std::move(relevance)};
        return findWithinDays(m_d->database, query, &searched);
    });
}

Result<Facets> Finder::facets(const PaperQuery &query)
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->search(query).transform([&](const PaperSet &papers) { return facetsOf(m_d->catalogue, papers); });
}

Result<Statistics> Finder::statistics(const StatisticsQuery &query)
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    StatisticsQuery dated = query;
    dated.today = query.today.isValid() ? query.today : QDate::currentDate();
    return m_d->search({.search = dated.search, .today = dated.today}).transform([&](const PaperSet &papers) {
        return statisticsOf(m_d->catalogue, papers, dated);
    });
}

Result<QStringList> Finder::complete(SearchField field, const QString &beginning, int limit)
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->refresh().and_then(
        [&] { return namesThatBegin(m_d->database, m_d->catalogue, field, beginning, limit); });
}

Result<CatchUpChoice> Finder::catchUp(const CatchUpRequest &request)
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->refresh().and_then([&] { return chooseForCatchUp(m_d->database, m_d->catalogue, request); });
}

Result<QDate> Finder::readUpTo()
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->refresh().transform([&] { return lastDayWithRead(m_d->catalogue); });
}

Result<bool> Finder::prepare()
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->preparePiece();
}

} // namespace hotpapers::storage
