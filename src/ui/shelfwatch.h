// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/shelf.h"

#include <QObject>
#include <QTimer>

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
    void ask(); ///< by itself it does so when anything of it may have changed

signals:
    void changed(const hotpapers::Shelf &shelf); ///< also when it is known for the first time
    void failed(const hotpapers::Error &error); ///< it could not be read; what is known stays

private:
    services::LibraryService &m_library;
    Shelf m_shelf;
    bool m_isKnown = false;
    QTimer m_soon; ///< until it is asked for again
    std::stop_source m_request;
};

} // namespace hotpapers::ui
