// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listcounter.h"

#include "services/libraryservice.h"

#include <chrono>
#include <utility>

namespace hotpapers::ui {

using services::LibraryService;

namespace {

using namespace std::chrono_literals;

constexpr auto untilQuiet = 200ms; // without which each of many steps would begin a count for nothing

} // namespace

ListCounter::ListCounter(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryService::marksChanged, this, &ListCounter::change);
    connect(&m_library, &LibraryService::digestsChanged, this, &ListCounter::change);
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilQuiet);
    connect(&m_soon, &QTimer::timeout, this, &ListCounter::count);
}

void ListCounter::change()
{
    m_changed = true;
    wait();
}

void ListCounter::wait()
{
    m_soon.stop();
    m_counting.request_stop();
}

void ListCounter::countSoon()
{
    if (m_changed) {
        m_soon.start();
    }
}

void ListCounter::count()
{
    m_counting = std::stop_source();
    ask({}, [this](const FoundPapers &found) {
        m_counts.all = found.papers;
        m_counts.unread = found.unread;
    });
    ask(searchFor(FlagCondition{SearchFlag::Starred}), [this](const auto &found) { m_counts.starred = found.papers; });
    ask(searchFor(FlagCondition{SearchFlag::HasNote}), [this](const auto &found) {
        m_counts.noted = found.papers;
        m_changed = false;
        emit counted(m_counts);
    });
}

// What fails here fails for what the person asks as well, and is told there.
void ListCounter::ask(SearchQuery search, std::function<void(const FoundPapers &)> take)
{
    const PaperQuery query{.search = std::move(search), .order = {}, .limit = 0};
    m_library.find(query, m_counting.get_token(), this,
                   [take = std::move(take)](const Result<services::FoundRows> &found) {
                       if (found) {
                           take(*found);
                       }
                   });
}

} // namespace hotpapers::ui
