// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace hotpapers::ui {

/** Lets a pane that needs some room, as the calendar does, have less: in a small window, and with large text. */
class PaneScroller : public QScrollArea
{
    Q_OBJECT
public:
    /** Takes the pane over. */
    explicit PaneScroller(QWidget *pane);

    [[nodiscard]] QSize sizeHint() const override; ///< all of the pane
    [[nodiscard]] QSize minimumSizeHint() const override; ///< a few lines
};

} // namespace hotpapers::ui
