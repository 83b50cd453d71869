// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/finder.h"

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storage/catchupchoice.h"
#include "storage/database.h"
#include "storage/daysearch.h"
#include "storage/facetcount.h"
#include "storage/liststore.h"
#include "storage/namecompletion.h"
#include "storage/paperorders.h"
#include "storage/papersample.h"
#include "storage/paperstore.h"
#include "storage/relatedpapers.h"
#include "storage/relevance.h"
#include "storage/searchevaluator.h"
#include "storage/statisticscount.h"
#include "storage/tastelearner.h"
#include "storage/textsets.h"

#include <algorithm>
#include <utility>

namespace hotpapers::storage {

namespace {

bool goesBy(const PaperQuery &query, SortKey key)
{
    return std::ranges::contains(query.order, key, &SortStep::key);
}

/** Can days alone answer it? */
bool isOfDaysAlone(const PaperQuery &query)
{
    return query.days && query.search.isEmpty() && query.list.isNull() && query.newerThan == 0;
}

} // namespace

struct Finder::Private
{
    explicit Private(Database &library) : database(library) { }

    /** Brings everything to the moment of the transaction. */
    [[nodiscard]] Result<void> refresh();
    [[nodiscard]] Result<bool> preparePiece();
    [[nodiscard]] Result<PaperSet> search(const PaperQuery &query);
    [[nodiscard]] Result<PaperSet> listed(const PaperQuery &query, PaperSet found);
    [[nodiscard]] Result<QueryOrder> ownOrder(const PaperQuery &query, const PaperSet &found);
    [[nodiscard]] Result<FoundPapers> inOrder(const PaperQuery &query, const PaperSet &found);
    [[nodiscard]] size_t countUnread(PaperSet papers);
    [[nodiscard]] bool mustLearn(const PaperQuery &query) const;

    Database &database;
    Catalogue catalogue;
    CatalogueLoader loader{database, catalogue};
    TextSets texts{database};
    PaperSample sample{database, catalogue};
    TasteLearner learner{database, catalogue, sample};
    PaperOrders orders{database, catalogue, learner.fits()};
    RelatedPapers relatedPapers{database, catalogue, sample};
    PaperSet unread;
    std::pair<int, int> unreadVersion{-1, -1}; ///< of papers and marks
};

Result<void> Finder::Private::refresh()
{
    return loader.refresh().transform([&] { texts.use(catalogue.slotCount(), loader.known().words); });
}

Result<bool> Finder::Private::preparePiece()
{
    return loader.refreshPiece()
        .and_then([&](bool more) { return more ? true : orders.prepare(); })
        .and_then([&](bool more) { return more ? true : sample.readPiece(loader.known().removals); })
        .and_then([&](bool more) { return more ? true : learner.learnPiece(loader.known()); });
}

/** What goes by fits has them learned where nothing is; what was learned before will do. */
bool Finder::Private::mustLearn(const PaperQuery &query) const
{
    return learner.isOn() && learner.fits().isEmpty() && goesBy(query, SortKey::Fit);
}

Result<PaperSet> Finder::Private::search(const PaperQuery &query)
{
    return refresh()
        .and_then([&] { return mustLearn(query) ? learner.learn(loader.known()) : Result<void>(); })
        .and_then([&] {
            texts.expect(goesBy(query, SortKey::Relevance) ? relevantColumns() : std::vector<SearchColumns>());
            const QDate today = query.today.isValid() ? query.today : QDate::currentDate();
            return SearchEvaluator(database, catalogue, texts, today).papers(query.search);
        })
        .and_then([&](PaperSet &&found) { return listed(query, std::move(found)); })
        .transform([&](PaperSet &&found) {
            return query.newerThan <= 0
                ? std::move(found)
                : std::move(found &= catalogue.papersWith([&](size_t slot) { return qint64(slot) > query.newerThan; }));
        });
}

/** Those of them that are in the query's list, if it names one. */
Result<PaperSet> Finder::Private::listed(const PaperQuery &query, PaperSet found)
{
    if (query.list.isNull()) {
        return found;
    }
    return ListStore(database).paperRows(query.list).transform([&](const std::vector<qint64> &rows) {
        PaperSet inList(catalogue.slotCount());
        for (const qint64 row : rows) {
            if (row > 0 && size_t(row) < catalogue.slotCount()) {
                inList.insert(size_t(row));
            }
        }
        return std::move(found &= inList);
    });
}

Result<QueryOrder> Finder::Private::ownOrder(const PaperQuery &query, const PaperSet &found)
{
    Result<Relevance> relevance;
    if (goesBy(query, SortKey::Relevance)) {
        relevance = relevanceOf(database, texts, found, wantedTexts(query.search));
    }
    const auto rows = ListStore(database).paperRows(query.list);
    if (!relevance || !rows) {
        return std::unexpected(relevance ? rows.error() : relevance.error());
    }
    QueryOrder own{*std::move(relevance), {}};
    for (const qint64 row : *rows) {
        own.listPositions.emplace(uint32_t(row), uint32_t(own.listPositions.size() + 1));
    }
    return own;
}

Result<FoundPapers> Finder::Private::inOrder(const PaperQuery &query, const PaperSet &found)
{
    return ownOrder(query, found)
        .and_then([&](const QueryOrder &own) { return orders.sorted(found, query.order, own, query.limit); })
        .transform([&](const std::vector<uint32_t> &sequence) {
            FoundPapers result;
            result.papers = int(found.count());
            result.unread = int(countUnread(found));
            result.entries.reserve(sequence.size());
            for (const uint32_t slot : sequence) {
                result.entries.push_back({catalogue.entry[slot]});
                if (!learner.fits().isEmpty()) {
                    result.fits.push_back(learner.fits().of(slot));
                }
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
    const PaperFits &fits = m_d->learner.fits();
    if (isOfDaysAlone(query) && !m_d->mustLearn(query)) {
        return findWithinDays(m_d->database, query, fits, nullptr);
    }
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    auto found = m_d->search(query);
    if (!found || !query.days) {
        return found.and_then([&](const PaperSet &papers) { return m_d->inOrder(query, papers); });
    }
    return m_d->ownOrder(query, *found).and_then([&](QueryOrder &&own) {
        const SearchedPapers searched{*std::move(found), std::move(own)};
        return findWithinDays(m_d->database, query, fits, &searched);
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

void Finder::setLearning(bool on)
{
    m_d->learner.setOn(on);
}

TasteInfo Finder::taste() const
{
    return m_d->learner.info();
}

int Finder::tasteVersion() const
{
    return m_d->learner.fits().version;
}

Result<PaperFit> Finder::fit(const ArxivId &paper)
{
    return PaperStore(m_d->database).paper(paper).transform([&](const Paper &found) {
        const std::optional<Taste> &taste = m_d->learner.taste();
        return taste ? taste->fit(found.latest().title, found.latest().abstract) : PaperFit();
    });
}

Result<std::vector<RelatedPaper>> Finder::related(const ArxivId &paper, int limit)
{
    const Result<Transaction> reading = Transaction::beginReading(m_d->database);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    return m_d->refresh()
        .and_then([&] { return PaperStore(m_d->database).paper(paper); })
        .and_then([&](const Paper &found) {
            return m_d->relatedPapers.of(found, m_d->loader.known(), size_t(std::max(limit, 0)));
        });
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
