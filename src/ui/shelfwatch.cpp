// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfwatch.h"

#include "services/libraryservice.h"

namespace hotpapers::ui {

using services::LibraryService;

ShelfWatch::ShelfWatch(LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryService::shelfChanged, this, &ShelfWatch::ask);
    connect(&m_library, &LibraryService::marksChanged, this, &ShelfWatch::ask); // tags come and go with them
}

ShelfWatch::~ShelfWatch()
{
    m_request.request_stop();
}

// Where it cannot be read, what is known stays: who asked for a change is told what failed.
void ShelfWatch::ask()
{
    m_request.request_stop();
    m_request = std::stop_source();
    m_library.shelf(m_request.get_token(), this, [this](const Result<Shelf> &shelf) {
        if (shelf && *shelf != m_shelf) {
            m_shelf = *shelf;
            emit changed(m_shelf);
        }
    });
}

} // namespace hotpapers::ui
