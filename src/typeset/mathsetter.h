// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typeset/mathbox.h"
#include "typeset/mathfont.h"

#include <span>

namespace hotpapers::typeset {

/** A style, with whether it is cramped: exponents stand lower under a line (The TeXbook, page 140). */
struct SetStyle
{
    tex::MathStyle style = tex::MathStyle::Text;
    bool cramped = false;

    [[nodiscard]] bool isDisplay() const { return style == tex::MathStyle::Display; }
    [[nodiscard]] SetStyle superscript() const;
    [[nodiscard]] SetStyle subscript() const { return superscript().inCramped(); }
    [[nodiscard]] SetStyle numerator() const;
    [[nodiscard]] SetStyle denominator() const { return numerator().inCramped(); }
    [[nodiscard]] SetStyle inCramped() const { return {style, true}; }
};

/**
 * Sets one formula: goes down its tree once and makes a box of every node. The rules are those of The TeXbook's Appendix G,
 * named by their number; measures are the MATH table's. Its functions stand in one file for each kind of node.
 */
class MathSetter
{
public:
    MathSetter(const MathFont &font, qreal pixelSize, const QFont &other)
        : m_font(font), m_pixelSize(pixelSize), m_other(other)
    {
    }

    [[nodiscard]] MathBox set(const tex::MathNode &node, SetStyle style);

private:
    struct Atom;

    // mathsetter.cpp
    [[nodiscard]] MathBox setNode(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setChild(const tex::MathNode &node, size_t child, SetStyle style);
    [[nodiscard]] MathBox setPhantom(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setStrike(const tex::MathNode &node, SetStyle style);
    // mathrow.cpp
    [[nodiscard]] MathBox setRow(const tex::MathNode &row, SetStyle style);
    [[nodiscard]] MathBox setRow(std::span<const tex::MathNode> row, SetStyle style, bool continues);
    void collect(const tex::MathNode &node, SetStyle style, std::vector<Atom> &atoms);
    void growMiddles(std::vector<Atom> &atoms) const;
    // mathcharacters.cpp
    [[nodiscard]] MathBox setSymbol(const tex::MathNode &node, SetStyle style) const;
    [[nodiscard]] MathBox setWords(const QString &text, SetStyle style) const;
    [[nodiscard]] MathBox setOther(const QString &text, SetStyle style) const;
    [[nodiscard]] MathBox setBigOperator(const tex::MathNode &node, SetStyle style) const;
    [[nodiscard]] MathBox glyphBox(quint32 glyph, qreal size) const;
    // mathfraction.cpp
    [[nodiscard]] MathBox setFraction(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox stacked(const MathBox &top, const MathBox &bottom, SetStyle style) const;
    [[nodiscard]] MathBox ruled(const MathBox &top, const MathBox &bottom, SetStyle style) const;
    [[nodiscard]] MathBox setRoot(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox withDegree(const MathBox &root, const MathBox &degree, SetStyle style) const;
    // mathscripts.cpp
    [[nodiscard]] MathBox setScripts(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox scripts(const MathBox &nucleus, bool isOperator, const MathBox &below, const MathBox &above,
                                  SetStyle style) const;
    [[nodiscard]] MathBox limits(const MathBox &nucleus, const MathBox &below, const MathBox &above,
                                 SetStyle style) const;
    [[nodiscard]] MathBox setOver(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setUnder(const tex::MathNode &node, SetStyle style);
    // mathaccents.cpp
    [[nodiscard]] MathBox setAccent(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox accentBox(const tex::MathNode &node, qreal width, SetStyle style) const;
    [[nodiscard]] MathBox setOverline(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setUnderline(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setBrace(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setArrow(const tex::MathNode &arrow, qreal width, SetStyle style);
    // mathdelimiters.cpp
    [[nodiscard]] MathBox setFenced(const tex::MathNode &node, SetStyle style);
    [[nodiscard]] MathBox setDelimiter(const tex::MathNode &node, SetStyle style) const;
    [[nodiscard]] MathBox delimiter(const QString &text, qreal height, SetStyle style) const;
    [[nodiscard]] qreal delimiterHeight(const MathBox &content, SetStyle style) const;
    [[nodiscard]] MathBox onAxis(const MathBox &box, SetStyle style) const;
    [[nodiscard]] MathBox grownBox(quint32 glyph, Qt::Orientation orientation, qreal length, qreal size) const;
    // mathmatrix.cpp
    [[nodiscard]] MathBox setMatrix(const tex::MathNode &node, SetStyle style);

    [[nodiscard]] qreal size(SetStyle style) const { return m_pixelSize * m_font.scale(style.style); }
    [[nodiscard]] qreal measure(hb_ot_math_constant_t constant, SetStyle style) const
    {
        return m_font.constant(constant) * size(style);
    }

    const MathFont &m_font;
    qreal m_pixelSize;
    QFont m_other;
    int m_depth = 0;
};

} // namespace hotpapers::typeset
