// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include <algorithm>

namespace hotpapers::typeset {

using tex::MathNode;
using tex::MathStyle;

namespace {

// In em: \arraycolsep twice, a quad between pairs of aligned columns, LaTeX's \strutbox and \jot.
constexpr qreal columnGap = 1;
constexpr qreal pairGap = 2;
constexpr qreal strutAscent = 0.84;
constexpr qreal strutDescent = 0.36;
constexpr qreal alignedRowGap = 0.3;
constexpr qreal rowGap = 0.1; ///< where rows are higher than a strut

QChar alignmentOf(const MathNode &matrix, qsizetype column)
{
    return column < matrix.alignment.size() ? matrix.alignment[column] : QChar(u'c');
}

/** Is it the left side of an equation in `aligned`, with the right side in the next column? */
bool isLeftSide(const MathNode &matrix, qsizetype column)
{
    return alignmentOf(matrix, column) == u'r' && alignmentOf(matrix, column + 1) == u'l';
}

qreal gapAfter(const MathNode &matrix, qsizetype column)
{
    if (isLeftSide(matrix, column)) {
        return 0;
    }
    const bool isPair = column > 0 && isLeftSide(matrix, column - 1);
    return isPair ? pairGap : columnGap;
}

std::span<const MathNode> partsOf(const MathNode &cell)
{
    return cell.kind == MathNode::Kind::Row ? std::span(cell.children) : std::span(&cell, 1);
}

qreal indent(QChar alignment, qreal room)
{
    return alignment == u'l' ? 0 : alignment == u'r' ? room : room / 2;
}

} // namespace

// Rows and columns as in LaTeX's array and amsmath's aligned; the whole is centred on the axis, as by \vcenter.
MathBox MathSetter::setMatrix(const MathNode &node, SetStyle style)
{
    const size_t columns = size_t(std::max(node.columns, 1));
    const bool isAligned = isLeftSide(node, 0);
    const bool isScript = style.style == MathStyle::Script || style.style == MathStyle::ScriptScript;
    const SetStyle inner = isScript ? style : SetStyle{isAligned ? MathStyle::Display : MathStyle::Text, style.cramped};
    std::vector<MathBox> cells;
    std::vector<qreal> widths(columns, 0);
    for (size_t i = 0; i < node.children.size(); ++i) {
        const bool continues = i % columns > 0 && isLeftSide(node, qsizetype(i % columns) - 1);
        const MathNode &cell = node.children[i];
        cells.push_back((continues ? setRow(partsOf(cell), inner, true) : set(cell, inner)).upright());
        widths[i % columns] = std::max(widths[i % columns], cells.back().width);
    }
    const qreal em = size(style);
    MathBox box;
    qreal y = 0;
    for (size_t first = 0; first < cells.size(); first += columns) {
        MathBox row;
        row.ascent = strutAscent * em;
        row.descent = strutDescent * em;
        qreal x = 0;
        for (size_t column = 0; column < columns && first + column < cells.size(); ++column) {
            const MathBox &cell = cells[first + column];
            row.place(cell, {x + indent(alignmentOf(node, qsizetype(column)), widths[column] - cell.width), 0});
            row.include({.ascent = cell.ascent + rowGap * em, .descent = cell.descent}, 0);
            x += widths[column] + (column + 1 < columns ? gapAfter(node, qsizetype(column)) * em : 0);
            box.width = std::max(box.width, x);
        }
        y += row.ascent + (first > 0 && isAligned ? alignedRowGap * em : 0);
        box.place(row, {0, y});
        y += row.descent;
    }
    box.descent = y;
    return onAxis(box, style);
}

} // namespace hotpapers::typeset
