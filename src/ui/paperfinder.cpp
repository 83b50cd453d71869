// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperfinder.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

using models::PaperTableModel;
using services::LibraryService;

namespace {

/** Can a star, a state or a note change which papers answer, or their order? */
bool dependsOnMarks(const PaperQuery &query)
{
    const auto isMark = [](const SortStep &step) { return step.key == SortKey::State || step.key == SortKey::Starred; };
    return query.starredOnly || query.notedOnly || query.state || !query.text.isEmpty()
        || std::ranges::any_of(query.order, isMark);
}

/** A token for a new request; the one before is stopped. */
std::stop_token renew(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
    return source.get_token();
}

} // namespace

PaperFinder::PaperFinder(LibraryService &library, PaperTableModel &model, QObject *parent)
    : QObject(parent), m_library(library), m_model(model)
{
    connect(&m_model, &PaperTableModel::rowsWanted, this, &PaperFinder::fetch);
    connect(&m_library, &LibraryService::marksChanged, this, &PaperFinder::takeMarks);
    connect(&m_library, &LibraryService::digestsChanged, this, &PaperFinder::takeDigests);
}

void PaperFinder::show(const PaperQuery &query)
{
    m_query = query;
    m_another = true;
    find();
}

void PaperFinder::find()
{
    m_library.find(m_query, renew(m_finding), this, [this](Result<std::vector<EntryId>> entries) {
        if (!entries) {
            emit failed(entries.error());
            return;
        }
        take(std::move(*entries));
    });
}

void PaperFinder::take(std::vector<EntryId> entries)
{
    if (std::exchange(m_another, false)) {
        m_model.setEntries(std::move(entries));
    } else {
        m_model.updateEntries(std::move(entries));
    }
    emit found();
    countUnread();
}

void PaperFinder::countUnread()
{
    PaperQuery unread = m_query;
    if (unread.state && unread.state != ReadState::Unread) {
        emit unreadCounted(0);
        return;
    }
    unread.state = ReadState::Unread;
    m_library.find(unread, renew(m_counting), this, [this](const Result<std::vector<EntryId>> &entries) {
        if (entries) {
            emit unreadCounted(int(entries->size()));
        }
    });
}

void PaperFinder::fetch(const QList<EntryId> &entries)
{
    m_library.rows({entries.begin(), entries.end()}, {}, this, [this](const Result<std::vector<PaperRow>> &rows) {
        if (rows) {
            m_model.setRows(*rows);
        } else {
            emit failed(rows.error());
        }
    });
}

void PaperFinder::takeMarks(const QList<ArxivId> &papers)
{
    m_model.refresh(papers);
    if (dependsOnMarks(m_query)) {
        find();
    } else {
        countUnread();
    }
}

void PaperFinder::takeDigests()
{
    m_model.refreshAll();
    find();
}

} // namespace hotpapers::ui
