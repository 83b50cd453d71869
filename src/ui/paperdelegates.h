// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace hotpapers::ui {

/** Cells of text; papers that were skipped are pale, and what a search matches in titles and authors is marked. */
class PaperDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** What is marked from now on; the view that is the parent is painted anew. */
    void setSearch(std::vector<TextCondition> conditions);
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const std::vector<TextSpan> &spans(const QString &text, int column) const;

    std::vector<TextCondition> m_search;
    mutable QCache<std::pair<int, QString>, std::vector<TextSpan>> m_spans{1000}; ///< by column and text
};

/** How far the person is with a paper: ● unread, ◐ reading, ○ read, – skipped. */
class StateDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

/** ★ or, fainter, ☆. */
class StarDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

/** The heat as a bar, and a sign where the counts do not fit each other. */
class HeatDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

} // namespace hotpapers::ui
