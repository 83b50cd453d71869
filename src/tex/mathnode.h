// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace hotpapers::tex {

/**
 * What a node is to its neighbours: it decides the space between them (The TeXbook, chapter 18, and its table on page
 * 170).
 */
enum class MathClass { Ordinary, Operator, Binary, Relation, Opening, Closing, Punctuation, Inner };

/** How symbols, fractions and limits are set (The TeXbook, page 140). */
enum class MathStyle { Display, Text, Script, ScriptScript };

/**
 * A formula, as a tree of values. One struct for every kind, so that a tree can be copied, compared and walked without
 * visitors; which members a kind uses stands beside it.
 */
struct MathNode
{
    enum class Kind {
        Row, ///< children beside each other
        Symbol, ///< `text`: one character of Unicode's mathematical alphabets already (𝑥, ℝ, 𝐀, α), as it is drawn
        Function, ///< `text`: an upright name (sin, a \operatorname); `limits` where scripts may go above and below
        Text, ///< `text`: words within math (\text, \mathrm of several letters), upright, spaces kept
        Space, ///< `width`; nothing is drawn
        BigOperator, ///< `text`: ∑, ∏, ∫, ⋃, …: larger in display style; `limits`
        Fraction, ///< children: numerator, denominator; `ruled`: has a line (\frac), has none (\binom, \atop)
        Root, ///< children: radicand[, degree]
        Scripts, ///< children: nucleus, subscript, superscript; a missing script is an empty Row
        Over, ///< children: nucleus, what stands centred above it, small (\overset, \stackrel, \overbrace^{})
        Under, ///< children: nucleus, what stands centred below it, small
        Accent, ///< child: nucleus; `text`: the accent as a combining character (U+0302); `wide`: grows (\widehat)
        Overline, ///< child
        Underline, ///< child
        Brace, ///< child; `text`: ⏞ or ⏟ and their like, as wide as the child, above (⏞ ⎴ →) or `below` it
        Fenced, ///< child: what is between; `open`, `close`: delimiters that grow with it (\left…\right); may be empty
        Delimiter, ///< `text`: a delimiter of a fixed size: `size` 1–4 (\big, \Big, \bigg, \Bigg)
        Middle, ///< `text`: as high as the Fenced that it stands in (\middle|)
        Matrix, ///< children: cells, row by row; `columns`; `alignment`
        Styled, ///< child; `style` (\displaystyle, \textstyle, …)
        Phantom, ///< child: takes its room, is not drawn
        Strike, ///< child with a line through it (\not on what has no form of its own, \cancel)
    };

    Kind kind = Kind::Row;
    MathClass mathClass = MathClass::Ordinary;
    QString text = {}; ///< visible characters alone; bounded by the source
    std::vector<MathNode> children = {};
    double width = 0; ///< of a Space, in em; can be negative
    int size = 0; ///< of a Delimiter
    int columns = 0; ///< of a Matrix; 1 or more
    QString alignment = {}; ///< of a Matrix: `l`, `c` or `r` for each column; where it is too short, `c`
    QString open = {};
    QString close = {};
    MathStyle style = MathStyle::Text;
    bool limits = false; ///< scripts above and below, in display style
    bool alwaysLimits = false; ///< in every style (\limits)
    bool ruled = true;
    bool wide = false;
    bool below = false;

    bool operator==(const MathNode &) const = default;
};

/** A formula as it was written, and what was read of it. */
struct Formula
{
    QString source; ///< with its delimiters, as written: what copying gives back
    bool display = false; ///< $$…$$, \[…\], a display environment
    MathNode root = {};

    bool operator==(const Formula &) const = default;
};

} // namespace hotpapers::tex
