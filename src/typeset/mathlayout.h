// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <QFont>
#include <QGlyphRun>
#include <QLineF>
#include <QList>
#include <QRectF>

class QColor;
class QPainter;

namespace hotpapers::typeset {

class MathFont;

/**
 * A formula, set. In pixels; the origin is where its baseline begins, y grows downwards. A value: it can be kept and painted
 * as often as one likes, and outlives the font.
 */
struct MathLayout
{
    qreal width = 0;
    qreal ascent = 0; ///< above the baseline
    qreal descent = 0; ///< below the baseline
    QList<QGlyphRun> runs = {};
    QList<QRectF> rules = {};
    QList<QLineF> strikes = {};
    qreal lineWidth = 1; ///< of strikes

    [[nodiscard]] qreal height() const { return ascent + descent; }
};

/**
 * Sets a formula by the rules of The TeXbook's Appendix G, with the measures of the font's MATH table
 * (https://learn.microsoft.com/typography/opentype/spec/math). What is nested too deep to be read is left out.
 * For the GUI thread. Costs time in proportion to the formula: some 10 µs a node.
 * @param pixelSize of the letters of text, greater than 0
 * @param style Display for formulas on a line of their own, Text within text
 * @param other for characters that the math font has not; its size is not looked at
 */
[[nodiscard]] MathLayout layOutMath(const MathFont &font, const tex::MathNode &formula, qreal pixelSize,
                                    tex::MathStyle style, const QFont &other);

/**
 * Paints a formula. Its glyphs are painted as text is, as sharp as the device allows; rules are as thick as whole pixels of
 * the device where it is not turned.
 * @param origin where its baseline begins
 */
void paintMath(QPainter &painter, const MathLayout &math, QPointF origin, const QColor &color);

} // namespace hotpapers::typeset
