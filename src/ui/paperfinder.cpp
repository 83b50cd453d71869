// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperfinder.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "services/renew.h"
#include "ui/sortorder.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace hotpapers::ui {

using models::PaperTableModel;
using services::FoundRows;
using services::LibraryService;
using services::renew;

namespace {

constexpr int maximumFetches = 2; // at once: the reader is never idle, and never busy with what is out of sight
constexpr size_t maximumWanted = 4; // pages: the tallest screen, and one ahead

/** The same papers: first those that were there before, as they stood, then the others. */
void keepOrder(FoundRows &answer, std::span<const EntryId> before)
{
    QHash<EntryId, size_t> places;
    for (const EntryId entry : before) {
        places.insert(entry, size_t(places.size()));
    }
    std::vector<size_t> order(answer.entries.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return places.value(answer.entries[i], before.size()); });
    FoundRows kept{{.entries = {}, .papers = answer.papers, .unread = answer.unread}, {}};
    for (const size_t i : order) {
        kept.entries.push_back(answer.entries[i]);
        kept.fits.push_back(answer.fits[i]);
    }
    answer = std::move(kept);
}

} // namespace

PaperFinder::PaperFinder(LibraryService &library, PaperTableModel &model, QObject *parent)
    : QObject(parent), m_library(library), m_model(model)
{
    connect(&m_model, &PaperTableModel::rowsWanted, this, &PaperFinder::fetch);
    connect(&m_library, &LibraryService::marksChanged, this, &PaperFinder::takeMarks);
    connect(&m_library, &LibraryService::digestsChanged, this, &PaperFinder::takeDigests);
    connect(&m_library, &LibraryService::tasteChanged, this, &PaperFinder::find);
}

void PaperFinder::show(const PaperQuery &query)
{
    showAnother(query, false);
}

void PaperFinder::showFitting(const PaperQuery &query)
{
    showAnother(query, true);
}

void PaperFinder::showAnother(const PaperQuery &query, bool isFitting)
{
    m_beginning.request_stop();
    m_query = query;
    m_another = true;
    m_isFitting = isFitting;
    find();
}

void PaperFinder::showAll(DayRange latest)
{
    m_query = {.order = defaultOrder()};
    m_another = true;
    m_isFitting = false;
    begin(latest);
    find();
}

void PaperFinder::begin(DayRange latest)
{
    const PaperQuery query{.days = latest, .order = m_query.order};
    m_library.find(query, renew(m_beginning), this, [this](Result<FoundRows> answer) {
        if (answer && m_another) {
            m_model.setEntries(std::move(answer->entries), std::move(answer->firstRows), std::move(answer->fits));
            emit begun();
        }
    });
}

void PaperFinder::find()
{
    emit asked();
    m_library.find(m_query, renew(m_finding), this, [this](Result<FoundRows> answer) {
        if (answer) {
            take(std::move(*answer));
        } else {
            emit failed(answer.error());
        }
    });
}

void PaperFinder::take(FoundRows answer)
{
    forgetFetches();
    if (m_isFitting && answer.fits.empty()) {
        answer = {};
    } else if (m_isFitting && !m_another) {
        keepOrder(answer, m_model.entries());
    }
    m_unread = m_isFitting ? std::min(answer.unread, int(answer.entries.size())) : answer.unread;
    if (std::exchange(m_another, false)) {
        m_model.setEntries(std::move(answer.entries), std::move(answer.firstRows), std::move(answer.fits));
    } else {
        m_model.updateEntries(std::move(answer.entries), std::move(answer.firstRows), std::move(answer.fits));
    }
    emit found();
}

void PaperFinder::fetch(const QList<EntryId> &entries)
{
    m_wanted.push_back(entries);
    if (m_wanted.size() > maximumWanted) {
        m_model.forgetAsked(m_wanted.front());
        m_wanted.pop_front();
    }
    fetchNext();
}

void PaperFinder::fetchNext()
{
    while (m_fetching < maximumFetches && !m_wanted.empty()) {
        const QList<EntryId> page = std::move(m_wanted.back());
        m_wanted.pop_back();
        ++m_fetching;
        m_library.rows({page.begin(), page.end()}, m_fetches.get_token(), this,
                       [this, page](Result<std::vector<PaperRow>> rows) {
                           --m_fetching;
                           if (rows) {
                               m_model.setRows(std::move(*rows));
                           } else {
                               m_model.forgetAsked(page);
                               emit failed(rows.error());
                           }
                           fetchNext();
                       });
    }
}

// Before the model forgets what it asked for: answers that are on their way may tell of how it was.
void PaperFinder::forgetFetches()
{
    renew(m_fetches);
    m_wanted.clear();
    m_fetching = 0;
}

void PaperFinder::takeMarks(const QList<ArxivId> &papers)
{
    forgetFetches();
    if (papers.isEmpty()) {
        m_model.refreshAll();
    } else {
        m_model.refresh(papers);
    }
    find();
}

void PaperFinder::takeDigests()
{
    forgetFetches();
    m_model.refreshAll();
    find();
}

} // namespace hotpapers::ui
