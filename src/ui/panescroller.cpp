// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panescroller.h"

#include <QScrollBar>

namespace hotpapers::ui {

namespace {

constexpr int leastLines = 6;

} // namespace

PaneScroller::PaneScroller(QWidget *pane)
{
    setObjectName(QStringLiteral("paneScroller"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, leastLines * fontMetrics().lineSpacing()};
}

} // namespace hotpapers::ui
