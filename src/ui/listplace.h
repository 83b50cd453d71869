// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/shelf.h"
#include "ui/shelfparts.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace hotpapers::ui {

class Notices;

/** The table while it shows a reading list: its papers are moved and taken out, and those that are in no digest are told. */
class ListPlace : public QObject
{
    Q_OBJECT
public:
    ListPlace(const ShelfParts &parts, Notices &notices, QObject *parent = nullptr);

signals:
    void failed(const hotpapers::Error &error);

private:
    void showPlace();
    void enableActions();
    void askForWaiting();
    void showWaiting(const std::vector<ListedPaper> &papers);
    void openWaiting();
    void take();
    void moveSelected(int step); ///< rows
    void move(const std::vector<EntryId> &papers, int row);

    ShelfParts m_parts;
    Notices &m_notices;
    std::vector<ListedPaper> m_waiting;
    std::stop_source m_asking;
};

} // namespace hotpapers::ui
