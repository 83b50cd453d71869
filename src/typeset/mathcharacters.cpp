// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hotpapers::typeset {

using tex::MathNode;

MathBox MathSetter::glyphBox(quint32 glyph, qreal size) const
{
    const GlyphMetrics &metrics = m_font.metrics(glyph);
    MathBox box;
    box.width = metrics.advance * size;
    box.ascent = metrics.ascent * size;
    box.descent = metrics.descent * size;
    box.italic = metrics.italic * size;
    box.accent = metrics.accent * size;
    box.glyphs = {{glyph, size, {}}};
    return box;
}

MathBox MathSetter::setSymbol(const MathNode &node, SetStyle style) const
{
    const QList<uint> characters = node.text.toUcs4();
    const quint32 glyph = characters.size() == 1 ? m_font.glyph(characters.constFirst(), style.style) : 0;
    if (glyph == 0) {
        return setWords(node.text, style);
    }
    MathBox box = glyphBox(glyph, size(style));
    box.isCharacter = true;
    return box;
}

MathBox MathSetter::setWords(const QString &text, SetStyle style) const
{
    MathBox box;
    for (const uint character : text.toUcs4()) {
        const quint32 glyph = m_font.glyph(character);
        if (glyph == 0) {
            return setOther(text, style);
        }
        box.append(glyphBox(glyph, size(style)));
    }
    // A glyph may end above the baseline or begin below it.
    box.ascent = std::max(box.ascent, 0.0);
    box.descent = std::max(box.descent, 0.0);
    box.accent = box.width / 2;
    box.isCharacter = true;
    return box;
}

MathBox MathSetter::setOther(const QString &text, SetStyle style) const
{
    QFont font = m_other;
    font.setPixelSize(std::max(1, int(std::lround(size(style)))));
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    MathBox box;
    if (line.isValid()) {
        box.width = line.naturalTextWidth();
        box.ascent = line.ascent();
        box.descent = line.descent();
        box.accent = box.width / 2;
        MathBox words;
        words.words = layout.glyphRuns();
        box.place(words, {0, -line.ascent()});
    }
    return box;
}

// Rule 13. An operator's advance holds its lean already, unlike a letter's (MathML Core, "largeop", says the same).
MathBox MathSetter::setBigOperator(const MathNode &node, SetStyle style) const
{
    const QList<uint> characters = node.text.toUcs4();
    const quint32 glyph = characters.size() == 1 ? m_font.glyph(characters.constFirst()) : 0;
    if (glyph == 0) {
        return setWords(node.text, style);
    }
    const qreal height = style.isDisplay() ? m_font.constant(HB_OT_MATH_CONSTANT_DISPLAY_OPERATOR_MIN_HEIGHT) : 0;
    const GrownGlyph grown = m_font.grown(glyph, Qt::Vertical, height);
    const bool isOne = grown.parts.size() == 1;
    MathBox box = isOne ? glyphBox(grown.parts.front().glyph, size(style))
                        : grownBox(glyph, Qt::Vertical, grown.length * size(style), size(style));
    return onAxis(box, style);
}

} // namespace hotpapers::typeset
