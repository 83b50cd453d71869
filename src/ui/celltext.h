// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"
#include "typeset/mathlayout.h"

#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <vector>

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

/** What a cell of a table shows: text with formulas. */
struct CellText
{
    /** A formula, in the place of one character that is as wide. */
    struct Formula
    {
        qsizetype at = 0;
        typeset::MathLayout layout = {};
        qreal scale = 1; ///< less where it is higher than a line
        qreal lift = 0; ///< of its baseline above the line's, in pixels, where it would reach below the line
    };

    QString text = {};
    QList<QTextLayout::FormatRange> formats = {};
    std::vector<Formula> formulas = {};
};

/** A title with the TeX that it was written with, for a cell in a font. @param maximum more of it is not read */
[[nodiscard]] CellText titleText(const QString &tex, qsizetype maximum, const QFont &font,
                                 const typeset::MathFont &mathFont);

/**
 * The text of a cell, laid out where the style would put it: wrapped into as many lines as the cell has, the last one cut
 * off at its end. Shaping is most of what painting a table costs, so it is kept and painted as often as it is seen.
 */
class LaidOutCell
{
public:
    LaidOutCell(CellText cell, const QStyleOptionViewItem &option);

    /** In the painter's pen, in a cell of the same size; with the parts in `marked` (of the text; in order) as matches. */
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const std::vector<TextSpan> &marked) const;
    [[nodiscard]] const QString &text() const { return m_cell.text; }

private:
    void cut(qsizetype start, const QStyleOptionViewItem &option, const QRectF &rect);
    void paintFormulas(QPainter &painter, QPointF origin) const;

    CellText m_cell;
    QTextLayout m_layout;
    qsizetype m_end; ///< where the text was cut off
    qreal m_height = 0; ///< of the lines that are seen
};

} // namespace hotpapers::ui
