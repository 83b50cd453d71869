// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chipcolors.h"
#include "ui/paperdelegates.h"

namespace hotpapers::ui {

/** The person's rating: five stars, of which some are full. Where there is none, they show below the mouse and in selected rows. */
class RatingDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

    /** The rating that a click at `x` in a cell means: 1–5. */
    [[nodiscard]] static int ratingAt(int x, const QRect &cell, Qt::LayoutDirection direction);
};

/** Tags as chips in their colours; those that there is no room for are told by their number. */
class TagsDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void setColors(TagColors colors) { m_colors = std::move(colors); }
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

private:
    TagColors m_colors;
};

} // namespace hotpapers::ui
