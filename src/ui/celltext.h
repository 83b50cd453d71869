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
 * Paints the text of a cell in the painter's pen, where the style would: wrapped into as many lines as the cell has, the
 * last one cut off at its end; with the parts in `marked` (of the text; in order) shown as matches.
 */
void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const CellText &cell,
                   const std::vector<TextSpan> &marked);

} // namespace hotpapers::ui
