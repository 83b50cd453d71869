// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typeset/mathlayout.h"

#include <QPointF>

#include <vector>

namespace hotpapers::typeset {

/** A glyph of the math font, where it stands. */
struct PlacedGlyph
{
    quint32 glyph = 0;
    qreal size = 0; ///< in pixels
    QPointF at = {};
};

/** A part of a formula, set: The TeXbook's box. In pixels; the origin is on the baseline, y grows downwards. */
struct MathBox
{
    qreal width = 0;
    qreal ascent = 0;
    qreal descent = 0;
    qreal italic = 0; ///< how far it leans over its width: a superscript is moved by that
    qreal accent = 0; ///< where an accent's middle stands above it
    bool isCharacter =
        false; ///< one glyph of usual size: scripts keep a distance from its baseline, not from its edges
    std::vector<PlacedGlyph> glyphs = {};
    QList<QGlyphRun> words = {}; ///< what the math font has not
    std::vector<QRectF> rules = {};
    std::vector<QLineF> strikes = {};

    [[nodiscard]] qreal height() const { return ascent + descent; }
    /** Puts what is drawn of another box into this one; the size stays. */
    void place(const MathBox &box, QPointF at);
    /** Puts a box at the end. */
    void append(const MathBox &box, qreal shift = 0);
    /** Makes room, downwards from the baseline, for a box that stands `shift` below it. */
    void include(const MathBox &box, qreal shift);
    /** With its lean in the width: to stand alone, or beside what does not lean. */
    [[nodiscard]] MathBox upright() const;
    /** The same box, `shift` lower. */
    [[nodiscard]] MathBox lowered(qreal shift) const;
    /** As wide as `width`, with what is drawn in its middle. */
    [[nodiscard]] MathBox centred(qreal width) const;
};

} // namespace hotpapers::typeset
