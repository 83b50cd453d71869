// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QObject>

#include <stop_token>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** Knows the person's lists, tags, saved searches and names of states, as they are on disk. Empty until the first answer. */
class ShelfWatch : public QObject
{
    Q_OBJECT
public:
    explicit ShelfWatch(services::LibraryService &library, QObject *parent = nullptr);
    ~ShelfWatch() override;

    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }
    void ask(); ///< by itself it does so when anything of it may have changed, and not before

signals:
    void changed(const hotpapers::Shelf &shelf);

private:
    services::LibraryService &m_library;
    Shelf m_shelf;
    std::stop_source m_request;
};

} // namespace hotpapers::ui
