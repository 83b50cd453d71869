// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include <algorithm>
#include <limits>

namespace hotpapers::typeset {

using tex::MathNode;

namespace {

/** How much of its content a delimiter covers at least (\delimiterfactor and \delimitershortfall, in em; plain TeX). */
constexpr qreal coveredShare = 0.901;
constexpr qreal shortfall = 0.5;

/** Of \big, in em; the larger ones are two, three and four steps of half of that more (amsmath). */
constexpr qreal bigHeight = 1.2;

/** Where a delimiter is empty, in em (\nulldelimiterspace). */
constexpr qreal emptyWidth = 0.12;

} // namespace

/** A sign that grew, as one box. Tall ones stand on the baseline's origin as their glyphs do, wide ones begin at it. */
MathBox MathSetter::grownBox(quint32 glyph, Qt::Orientation orientation, qreal length, qreal size) const
{
    const GrownGlyph grown = m_font.grown(glyph, orientation, length / size);
    if (grown.parts.size() == 1) {
        return glyphBox(grown.parts.front().glyph, size);
    }
    MathBox box;
    box.ascent = box.descent = -std::numeric_limits<qreal>::infinity(); // may be all above or below the baseline
    for (const GlyphPart &part : grown.parts) {
        const MathBox link = glyphBox(part.glyph, size);
        const qreal at = part.offset * size;
        const QPointF place = orientation == Qt::Horizontal ? QPointF(at, 0) : QPointF(0, -at);
        box.place(link, place);
        box.include(link, place.y());
        box.width = std::max(box.width, place.x() + link.width);
    }
    if (orientation == Qt::Horizontal) {
        box.width = grown.length * size;
    }
    return box;
}

MathBox MathSetter::onAxis(const MathBox &box, SetStyle style) const
{
    return box.lowered((box.ascent - box.descent) / 2 - measure(HB_OT_MATH_CONSTANT_AXIS_HEIGHT, style));
}

MathBox MathSetter::delimiter(const QString &text, qreal height, SetStyle style) const
{
    const QList<uint> characters = text.toUcs4();
    if (characters.isEmpty()) {
        MathBox empty;
        empty.width = emptyWidth * size(style);
        return empty;
    }
    const quint32 glyph = m_font.glyph(characters.constFirst());
    return glyph == 0 ? setOther(text, style) : onAxis(grownBox(glyph, Qt::Vertical, height, size(style)), style);
}

// Rule 19.
qreal MathSetter::delimiterHeight(const MathBox &content, SetStyle style) const
{
    const qreal axis = measure(HB_OT_MATH_CONSTANT_AXIS_HEIGHT, style);
    const qreal half = std::max(content.ascent - axis, content.descent + axis);
    return std::max(2 * half * coveredShare, 2 * half - shortfall * size(style));
}

MathBox MathSetter::setFenced(const MathNode &node, SetStyle style)
{
    const MathBox content = setChild(node, 0, style).upright();
    const qreal height = delimiterHeight(content, style);
    MathBox box;
    box.append(delimiter(node.open, height, style));
    box.append(content);
    box.append(delimiter(node.close, height, style));
    return box;
}

MathBox MathSetter::setDelimiter(const MathNode &node, SetStyle style) const
{
    const int steps = std::clamp(node.size, 1, 4) - 1;
    return delimiter(node.text, (bigHeight + steps * bigHeight / 2) * m_pixelSize, style);
}

} // namespace hotpapers::typeset
