// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathbox.h"

#include <algorithm>

namespace hotpapers::typeset {

void MathBox::place(const MathBox &box, QPointF at)
{
    for (const PlacedGlyph &glyph : box.glyphs) {
        glyphs.push_back({glyph.glyph, glyph.size, glyph.at + at});
    }
    for (const QGlyphRun &run : box.words) {
        words.push_back(run);
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions) {
            position += at;
        }
        words.back().setPositions(positions);
    }
    for (const QRectF &rule : box.rules) {
        rules.push_back(rule.translated(at));
    }
    for (const QLineF &strike : box.strikes) {
        strikes.push_back(strike.translated(at));
    }
}

void MathBox::append(const MathBox &box, qreal shift)
{
    place(box, {width, shift});
    include(box, shift);
    width += box.width;
}

void MathBox::include(const MathBox &box, qreal shift)
{
    ascent = std::max(ascent, box.ascent - shift);
    descent = std::max(descent, box.descent + shift);
}

MathBox MathBox::upright() const
{
    MathBox box = *this;
    box.width += italic;
    box.italic = 0;
    return box;
}

MathBox MathBox::lowered(qreal shift) const
{
    MathBox box;
    box.width = width;
    box.ascent = ascent - shift;
    box.descent = descent + shift;
    box.italic = italic;
    box.accent = accent;
    box.place(*this, {0, shift});
    return box;
}

MathBox MathBox::centred(qreal wider) const
{
    MathBox box;
    box.width = wider;
    box.ascent = ascent;
    box.descent = descent;
    box.accent = wider / 2;
    box.place(*this, {(wider - width) / 2, 0});
    return box;
}

} // namespace hotpapers::typeset
