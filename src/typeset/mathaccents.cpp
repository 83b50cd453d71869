// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::typeset {

using tex::MathNode;

namespace {

constexpr int standsBelow = 220; // canonical combining class (Unicode Standard, chapter 4)

/** Long arrows are the ones that are written over (\xrightarrow); the font has short ones that grow. */
constexpr auto arrows = std::to_array<std::pair<char32_t, char32_t>>({
    {U'⟶', U'→'},
    {U'⟵', U'←'},
    {U'⟷', U'↔'},
    {U'⟹', U'⇒'},
    {U'⟸', U'⇐'},
    {U'⟺', U'⇔'},
    {U'⟼', U'↦'},
    {U'↪', U'↪'},
});

constexpr qreal arrowMargin = 0.3; ///< in em, beside what is written over it

char32_t firstCharacter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return characters.isEmpty() ? 0 : characters.constFirst();
}

} // namespace

/** The accent alone, with the place that belongs above its letter's middle in `accent`. */
MathBox MathSetter::accentBox(const MathNode &node, qreal width, SetStyle style) const
{
    const quint32 glyph = m_font.glyph(firstCharacter(node.text));
    if (glyph == 0) {
        return setOther(u"\u00a0"_s + node.text, style);
    }
    if (!node.wide) {
        return glyphBox(glyph, size(style));
    }
    const quint32 wide = m_font.within(glyph, Qt::Horizontal, width / size(style));
    const GrownGlyph longer = m_font.grown(glyph, Qt::Horizontal, width / size(style));
    if (longer.parts.size() < 2) {
        return glyphBox(wide, size(style));
    }
    MathBox box = grownBox(glyph, Qt::Horizontal, width, size(style));
    box.accent = box.width / 2;
    return box;
}

// Rule 12.
MathBox MathSetter::setAccent(const MathNode &node, SetStyle style)
{
    const MathBox nucleus = setChild(node, 0, style.inCramped());
    const MathBox accent = accentBox(node, nucleus.width, style);
    const bool isBelow = QChar::combiningClass(firstCharacter(node.text)) == standsBelow;
    const qreal base = measure(HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT, style);
    const qreal shift = isBelow ? std::max(nucleus.descent, 0.0) : -std::max(nucleus.ascent - base, 0.0);
    const qreal middle = nucleus.isCharacter ? nucleus.accent : (nucleus.width + nucleus.italic) / 2;
    MathBox box = nucleus;
    box.place(accent, {middle - accent.accent, shift});
    box.include(accent, shift);
    return box;
}

// Rule 9.
MathBox MathSetter::setOverline(const MathNode &node, SetStyle style)
{
    MathBox box = setChild(node, 0, style.inCramped()).upright();
    box.isCharacter = false;
    const qreal thickness = measure(HB_OT_MATH_CONSTANT_OVERBAR_RULE_THICKNESS, style);
    box.ascent += measure(HB_OT_MATH_CONSTANT_OVERBAR_VERTICAL_GAP, style) + thickness;
    box.rules.emplace_back(0, -box.ascent, box.width, thickness);
    box.ascent += measure(HB_OT_MATH_CONSTANT_OVERBAR_EXTRA_ASCENDER, style);
    return box;
}

// Rule 10.
MathBox MathSetter::setUnderline(const MathNode &node, SetStyle style)
{
    MathBox box = setChild(node, 0, style).upright();
    box.isCharacter = false;
    const qreal thickness = measure(HB_OT_MATH_CONSTANT_UNDERBAR_RULE_THICKNESS, style);
    box.descent += measure(HB_OT_MATH_CONSTANT_UNDERBAR_VERTICAL_GAP, style);
    box.rules.emplace_back(0, box.descent, box.width, thickness);
    box.descent += thickness + measure(HB_OT_MATH_CONSTANT_UNDERBAR_EXTRA_DESCENDER, style);
    return box;
}

/** A brace, bracket or arrow as wide as what it spans. */
MathBox MathSetter::setBrace(const MathNode &node, SetStyle style)
{
    const MathBox content = setChild(node, 0, node.below ? style : style.inCramped()).upright();
    const quint32 glyph = m_font.glyph(firstCharacter(node.text));
    const MathBox brace =
        glyph == 0 ? setOther(node.text, style) : grownBox(glyph, Qt::Horizontal, content.width, size(style));
    const qreal width = std::max(content.width, brace.width);
    const qreal gap = measure(HB_OT_MATH_CONSTANT_STRETCH_STACK_GAP_BELOW_MIN, style);
    const qreal shift = node.below ? content.descent + gap + brace.ascent : -(content.ascent + gap + brace.descent);
    MathBox box = content.centred(width);
    box.place(brace.centred(width), {0, shift});
    box.include(brace, shift);
    return box;
}

/** What something stands above or below: an arrow grows with that. */
MathBox MathSetter::setArrow(const MathNode &arrow, qreal width, SetStyle style)
{
    const auto *const longArrow =
        std::ranges::find(arrows, firstCharacter(arrow.text), &decltype(arrows)::value_type::first);
    if (arrow.kind != MathNode::Kind::Symbol || longArrow == arrows.end()) {
        return set(arrow, style).upright();
    }
    const MathBox usual = set(arrow, style);
    const MathBox grown =
        grownBox(m_font.glyph(longArrow->second), Qt::Horizontal, width + 2 * arrowMargin * size(style), size(style));
    return grown.width > usual.width ? grown : usual;
}

} // namespace hotpapers::typeset
