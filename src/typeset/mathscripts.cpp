// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"
#include "typeset/mathspacing.h"

#include <algorithm>

namespace hotpapers::typeset {

using tex::MathNode;
using Kind = tex::MathNode::Kind;

namespace {

bool isEmpty(const MathBox &box)
{
    return box.width == 0 && box.height() == 0;
}

bool hasLimits(const MathNode &nucleus, SetStyle style)
{
    return nucleus.alwaysLimits || (nucleus.limits && style.isDisplay());
}

} // namespace

// Rules 13a and 18.
MathBox MathSetter::setScripts(const MathNode &node, SetStyle style)
{
    const MathBox nucleus = setChild(node, 0, style);
    const MathBox below = setChild(node, 1, style.subscript()).upright();
    const MathBox above = setChild(node, 2, style.superscript()).upright();
    const bool isOperator = !node.children.empty() && node.children.front().kind == Kind::BigOperator;
    if (!node.children.empty() && (hasLimits(node.children.front(), style) || hasLimits(node, style))) {
        return limits(nucleus, below, above, style);
    }
    return scripts(nucleus, isOperator, below, above, style);
}

// Rule 18. Where a letter leans, the superscript is moved; where an operator does, the subscript is moved back.
MathBox MathSetter::scripts(const MathBox &nucleus, bool isOperator, const MathBox &below, const MathBox &above,
                            SetStyle style) const
{
    const bool isCharacter = nucleus.isCharacter;
    const qreal raised = measure(style.cramped ? HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP_CRAMPED
                                               : HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP,
                                 style);
    const qreal bottomMin = measure(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MIN, style);
    const qreal dropMax = measure(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BASELINE_DROP_MAX, style);
    const qreal lowered = measure(HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN, style);
    const qreal topMax = measure(HB_OT_MATH_CONSTANT_SUBSCRIPT_TOP_MAX, style);
    const qreal dropMin = measure(HB_OT_MATH_CONSTANT_SUBSCRIPT_BASELINE_DROP_MIN, style);
    qreal up = std::max({isCharacter ? 0 : nucleus.ascent - dropMax, raised, above.descent + bottomMin});
    qreal down = std::max(isCharacter ? 0 : nucleus.descent + dropMin, lowered);
    if (isEmpty(above)) {
        down = std::max(down, below.ascent - topMax);
    } else if (!isEmpty(below)) {
        const qreal gap = (up - above.descent) - (below.ascent - down);
        const qreal missing = measure(HB_OT_MATH_CONSTANT_SUB_SUPERSCRIPT_GAP_MIN, style) - gap;
        if (missing > 0) {
            const qreal highest = measure(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT, style);
            const qreal higher = std::clamp(highest - (up - above.descent), 0.0, missing);
            up += higher;
            down += missing - higher;
        }
    }
    MathBox box = nucleus;
    box.isCharacter = false;
    const qreal aboveAt = nucleus.width + (isOperator ? 0 : nucleus.italic);
    const qreal belowAt = nucleus.width - (isOperator ? nucleus.italic : 0);
    box.italic = 0;
    const qreal after = measure(HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT, style);
    if (!isEmpty(above)) {
        box.place(above, {aboveAt, -up});
        box.include(above, -up);
        box.width = std::max(box.width, aboveAt + above.width + after);
    }
    if (!isEmpty(below)) {
        box.place(below, {belowAt, down});
        box.include(below, down);
        box.width = std::max(box.width, belowAt + below.width + after);
    }
    return box;
}

// Rule 13a.
MathBox MathSetter::limits(const MathBox &nucleus, const MathBox &below, const MathBox &above, SetStyle style) const
{
    const qreal width = std::max({nucleus.width, below.width, above.width});
    MathBox box = nucleus.centred(width);
    if (!isEmpty(above)) {
        const qreal gap = measure(HB_OT_MATH_CONSTANT_UPPER_LIMIT_GAP_MIN, style);
        const qreal rise = measure(HB_OT_MATH_CONSTANT_UPPER_LIMIT_BASELINE_RISE_MIN, style);
        const qreal up = nucleus.ascent + std::max(gap + above.descent, rise);
        box.place(above.centred(width), {nucleus.italic / 2, -up});
        box.include(above, -up);
    }
    if (!isEmpty(below)) {
        const qreal gap = measure(HB_OT_MATH_CONSTANT_LOWER_LIMIT_GAP_MIN, style);
        const qreal drop = measure(HB_OT_MATH_CONSTANT_LOWER_LIMIT_BASELINE_DROP_MIN, style);
        const qreal down = nucleus.descent + std::max(gap + below.ascent, drop);
        box.place(below.centred(width), {-nucleus.italic / 2, down});
        box.include(below, down);
    }
    return box;
}

MathBox MathSetter::setOver(const MathNode &node, SetStyle style)
{
    const MathBox above = setChild(node, 1, style.superscript()).upright();
    const MathBox nucleus = node.children.empty() ? MathBox() : setArrow(node.children.front(), above.width, style);
    return limits(nucleus, {}, above, style);
}

MathBox MathSetter::setUnder(const MathNode &node, SetStyle style)
{
    const MathBox below = setChild(node, 1, style.subscript()).upright();
    const MathBox nucleus = node.children.empty() ? MathBox() : setArrow(node.children.front(), below.width, style);
    return limits(nucleus, below, {}, style);
}

} // namespace hotpapers::typeset
