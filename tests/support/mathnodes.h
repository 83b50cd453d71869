// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"
#include "typeset/mathlayout.h"

#include <QRawFont>

#include <algorithm>
#include <vector>

/** Formulas made by hand, and what was made of them. */
namespace hotpapers::mathnodes {

using namespace Qt::StringLiterals;
using tex::MathClass;
using tex::MathNode;
using typeset::MathLayout;
using Kind = tex::MathNode::Kind;

inline MathNode symbol(const QString &text, MathClass mathClass = MathClass::Ordinary)
{
    return {.kind = Kind::Symbol, .mathClass = mathClass, .text = text};
}

inline const MathNode x = symbol(u"𝑥"_s);
inline const MathNode plus = symbol(u"+"_s, MathClass::Binary);
inline const MathNode equals = symbol(u"="_s, MathClass::Relation);

inline MathNode row(std::vector<MathNode> children)
{
    return {.children = std::move(children)};
}

inline MathNode scripts(MathNode nucleus, MathNode below, MathNode above)
{
    return {.kind = Kind::Scripts, .children = {std::move(nucleus), std::move(below), std::move(above)}};
}

inline MathNode fraction(MathNode top, MathNode bottom, bool ruled = true)
{
    return {.kind = Kind::Fraction, .children = {std::move(top), std::move(bottom)}, .ruled = ruled};
}

inline MathNode fenced(MathNode child, const QString &open = u"("_s, const QString &close = u")"_s)
{
    return {.kind = Kind::Fenced, .children = {std::move(child)}, .open = open, .close = close};
}

inline MathNode sum(bool limits = true)
{
    return {.kind = Kind::BigOperator, .text = u"∑"_s, .limits = limits};
}

inline MathNode accent(MathNode child, const QString &text, bool wide)
{
    return {.kind = Kind::Accent, .text = text, .children = {std::move(child)}, .wide = wide};
}

inline MathNode letters(int count)
{
    return row(std::vector(size_t(count), x));
}

/** All glyphs, from the leftmost to the rightmost. */
struct Glyph
{
    quint32 glyph;
    QPointF at;
    qreal size;
};

inline std::vector<Glyph> glyphs(const MathLayout &math)
{
    std::vector<Glyph> found;
    for (const QGlyphRun &run : math.runs) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            found.push_back({run.glyphIndexes()[i], run.positions()[i], run.rawFont().pixelSize()});
        }
    }
    std::ranges::stable_sort(found, {}, [](const Glyph &glyph) { return glyph.at.x(); });
    return found;
}

} // namespace hotpapers::mathnodes
