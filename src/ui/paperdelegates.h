// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"
#include "ui/celltext.h"

#include <QCache>
#include <QStyledItemDelegate>

#include <utility>
#include <vector>

namespace hotpapers::ui {

/**
 * Cells of text; papers that were skipped are pale, formulas in titles are set, and what a search matches in titles and
 * authors is marked.
 */
class PaperDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /** The font of formulas in titles; it must outlive the delegate. Without one titles are as the model has them. */
    void setMathFont(const typeset::MathFont &font) { m_mathFont = &font; }
    /** What is marked from now on; the view that is the parent is painted anew. */
    void setSearch(std::vector<TextCondition> conditions);
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /** What a cell's layout goes by. */
    struct Cell
    {
        int column = 0; ///< it tells the alignment
        QString text; ///< of titles their TeX
        QFont font;
        QSize size;

        bool operator==(const Cell &) const = default;
        friend size_t qHash(const Cell &cell, size_t seed = 0)
        {
            return qHashMulti(seed, cell.column, cell.text, cell.size.width(), cell.size.height());
        }
    };

    [[nodiscard]] const std::vector<TextSpan> &spans(const QString &text, int column) const;
    [[nodiscard]] const CellText &title(const QString &tex, const QFont &font) const;
    [[nodiscard]] const LaidOutCell &laidOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const typeset::MathFont *m_mathFont = nullptr;
    std::vector<TextCondition> m_search;
    mutable QCache<std::pair<QString, QFont>, CellText> m_titles{1000}; ///< by TeX and font: whatever the width
    mutable QCache<Cell, LaidOutCell> m_cells{1500}; ///< seven a row: more than a large screen has
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
