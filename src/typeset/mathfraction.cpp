// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include <algorithm>

namespace hotpapers::typeset {

using tex::MathNode;

namespace {

/** Beside a fraction, in em (\nulldelimiterspace, The TeXbook, page 442). */
constexpr qreal fractionMargin = 0.12;

} // namespace

// Rule 15.
MathBox MathSetter::setFraction(const MathNode &node, SetStyle style)
{
    const MathBox top = setChild(node, 0, style.numerator()).upright();
    const MathBox bottom = setChild(node, 1, style.denominator()).upright();
    const qreal width = std::max(top.width, bottom.width);
    const MathBox fraction = node.ruled ? ruled(top.centred(width), bottom.centred(width), style)
                                        : stacked(top.centred(width), bottom.centred(width), style);
    return node.ruled ? fraction.centred(width + 2 * fractionMargin * size(style)) : fraction;
}

// Rule 15c.
MathBox MathSetter::stacked(const MathBox &top, const MathBox &bottom, SetStyle style) const
{
    const bool isDisplay = style.isDisplay();
    qreal up = measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_TOP_DISPLAY_STYLE_SHIFT_UP
                                 : HB_OT_MATH_CONSTANT_STACK_TOP_SHIFT_UP,
                       style);
    qreal down = measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN
                                   : HB_OT_MATH_CONSTANT_STACK_BOTTOM_SHIFT_DOWN,
                         style);
    const qreal least =
        measure(isDisplay ? HB_OT_MATH_CONSTANT_STACK_DISPLAY_STYLE_GAP_MIN : HB_OT_MATH_CONSTANT_STACK_GAP_MIN, style);
    const qreal missing = least - ((up - top.descent) - (bottom.ascent - down));
    if (missing > 0) {
        up += missing / 2;
        down += missing / 2;
    }
    MathBox box = top.lowered(-up);
    box.place(bottom, {0, down});
    box.include(bottom, down);
    return box;
}

// Rule 15d.
MathBox MathSetter::ruled(const MathBox &top, const MathBox &bottom, SetStyle style) const
{
    const bool isDisplay = style.isDisplay();
    const qreal axis = measure(HB_OT_MATH_CONSTANT_AXIS_HEIGHT, style);
    const qreal thickness = measure(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS, style);
    const qreal gapAbove = measure(isDisplay ? HB_OT_MATH_CONSTANT_FRACTION_NUM_DISPLAY_STYLE_GAP_MIN
                                             : HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_GAP_MIN,
                                   style);
    const qreal gapBelow = measure(isDisplay ? HB_OT_MATH_CONSTANT_FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN
                                             : HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_GAP_MIN,
                                   style);
    const qreal shiftUp = measure(isDisplay ? HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP
                                            : HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_SHIFT_UP,
                                  style);
    const qreal shiftDown = measure(isDisplay ? HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN
                                              : HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_SHIFT_DOWN,
                                    style);
    const qreal up = std::max(shiftUp, axis + thickness / 2 + gapAbove + top.descent);
    const qreal down = std::max(shiftDown, bottom.ascent + gapBelow + thickness / 2 - axis);
    MathBox box = top.lowered(-up);
    box.place(bottom, {0, down});
    box.include(bottom, down);
    box.rules.emplace_back(0, -axis - thickness / 2, box.width, thickness);
    return box;
}

// Rule 11.
MathBox MathSetter::setRoot(const MathNode &node, SetStyle style)
{
    const MathBox radicand = setChild(node, 0, style.inCramped()).upright();
    const qreal thickness = measure(HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS, style);
    const qreal leastGap = measure(style.isDisplay() ? HB_OT_MATH_CONSTANT_RADICAL_DISPLAY_STYLE_VERTICAL_GAP
                                                     : HB_OT_MATH_CONSTANT_RADICAL_VERTICAL_GAP,
                                   style);
    const MathBox sign =
        grownBox(m_font.glyph(U'√'), Qt::Vertical, radicand.height() + leastGap + thickness, size(style));
    const qreal gap = std::max(leastGap, (leastGap + sign.height() - thickness - radicand.height()) / 2);
    const qreal top = radicand.ascent + gap + thickness;
    MathBox box;
    box.append(sign.lowered(sign.ascent - top));
    box.rules.emplace_back(box.width, -top, radicand.width, thickness);
    box.append(radicand);
    box.ascent += measure(HB_OT_MATH_CONSTANT_RADICAL_EXTRA_ASCENDER, style);
    if (node.children.size() > 1) {
        const MathBox degree = setChild(node, 1, {tex::MathStyle::ScriptScript, style.cramped}).upright();
        return degree.width > 0 ? withDegree(box, degree, style) : box;
    }
    return box;
}

MathBox MathSetter::withDegree(const MathBox &root, const MathBox &degree, SetStyle style) const
{
    const qreal raise = m_font.share(HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT) * root.height();
    const qreal before = measure(HB_OT_MATH_CONSTANT_RADICAL_KERN_BEFORE_DEGREE, style);
    const qreal after = measure(HB_OT_MATH_CONSTANT_RADICAL_KERN_AFTER_DEGREE, style);
    const qreal shift = root.descent - raise - degree.descent;
    MathBox box;
    box.width = std::max(before, -after - degree.width);
    box.append(degree, shift);
    box.width += after;
    box.append(root);
    return box;
}

} // namespace hotpapers::typeset
