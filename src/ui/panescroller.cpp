// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panescroller.h"

namespace hotpapers::ui {

namespace {

constexpr int leastLines = 6;
constexpr int leastCharacters = 24; // of average width

} // namespace

PaneScroller::PaneScroller(QWidget *pane)
{
    setObjectName(QStringLiteral("paneScroller"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(pane);
    setFocusProxy(pane);
}

QSize PaneScroller::sizeHint() const
{
    return widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
}

QSize PaneScroller::minimumSizeHint() const
{
    return {leastCharacters * fontMetrics().averageCharWidth(), leastLines * fontMetrics().lineSpacing()};
}

} // namespace hotpapers::ui
