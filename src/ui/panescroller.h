// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace hotpapers::ui {

/** Lets a pane of a fixed height, as the calendar, be lower than that: in a small window, and with large text. */
class PaneScroller : public QScrollArea
{
    Q_OBJECT
public:
    /** Takes the pane over. */
    explicit PaneScroller(QWidget *pane);

    [[nodiscard]] QSize sizeHint() const override; ///< all of the pane
    [[nodiscard]] QSize minimumSizeHint() const override; ///< its width, and a few lines
};

} // namespace hotpapers::ui
