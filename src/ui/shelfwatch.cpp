// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfwatch.h"

#include "services/libraryservice.h"
#include "services/renew.h"

#include <chrono>
#include <utility>

namespace hotpapers::ui {

using services::LibraryService;

namespace {

using namespace std::chrono_literals;

constexpr auto untilQuiet = 150ms; // marks of many papers, and an import, change what is counted again and again

} // namespace

ShelfWatch::ShelfWatch(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilQuiet);
    connect(&m_soon, &QTimer::timeout, this, &ShelfWatch::ask);
    connect(&m_library, &LibraryService::shelfChanged, this, &ShelfWatch::ask);
    const auto askSoon = [this] { m_soon.start(); };
    connect(&m_library, &LibraryService::marksChanged, this, askSoon); // tags come and go with them
    connect(&m_library, &LibraryService::digestsChanged, this, askSoon);
}

ShelfWatch::~ShelfWatch()
{
    m_request.request_stop();
}

void ShelfWatch::ask()
{
    m_soon.stop();
    m_library.shelf(services::renew(m_request), this, [this](const Result<Shelf> &shelf) {
        if (!shelf) {
            emit failed(shelf.error());
        } else if (!std::exchange(m_isKnown, true) || *shelf != m_shelf) {
            m_shelf = *shelf;
            emit changed(m_shelf);
        }
    });
}

} // namespace hotpapers::ui
