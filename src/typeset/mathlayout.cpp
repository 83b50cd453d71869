// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathlayout.h"

#include "typeset/mathsetter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace hotpapers::typeset {

namespace {

/** All glyphs of one size are one run: formulas have three sizes. */
QList<QGlyphRun> glyphRuns(const MathFont &font, const std::vector<PlacedGlyph> &glyphs)
{
    std::map<qreal, std::pair<QList<quint32>, QList<QPointF>>> sizes;
    for (const PlacedGlyph &glyph : glyphs) {
        auto &[indexes, positions] = sizes[glyph.size];
        indexes.append(glyph.glyph);
        positions.append(glyph.at);
    }
    QList<QGlyphRun> runs;
    for (const auto &[size, placed] : sizes) {
        QGlyphRun run;
        run.setRawFont(font.rawFont(size));
        run.setGlyphIndexes(placed.first);
        run.setPositions(placed.second);
        runs.append(run);
    }
    return runs;
}

/** A rule as high as whole pixels of the device, at least one: a blurred line looks like a mistake. */
QRectF sharpened(const QRectF &rule, const QTransform &device)
{
    if (device.type() > QTransform::TxScale || device.m22() == 0) {
        return rule;
    }
    QRectF mapped = device.mapRect(rule);
    const qreal height = std::max(1.0, std::round(mapped.height()));
    mapped.setTop(std::round(mapped.center().y() - height / 2));
    mapped.setHeight(height);
    return device.inverted().mapRect(mapped);
}

} // namespace

MathLayout layOutMath(const MathFont &font, const tex::MathNode &formula, qreal pixelSize, tex::MathStyle style,
                      const QFont &other)
{
    const MathBox box = MathSetter(font, pixelSize, other).set(formula, {style, false}).upright();
    MathLayout layout;
    layout.width = box.width;
    layout.ascent = std::max(box.ascent, 0.0);
    layout.descent = std::max(box.descent, 0.0);
    layout.runs = glyphRuns(font, box.glyphs);
    layout.runs.append(box.words);
    layout.rules = QList<QRectF>(box.rules.begin(), box.rules.end());
    layout.strikes = QList<QLineF>(box.strikes.begin(), box.strikes.end());
    layout.lineWidth = std::max(font.constant(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS) * pixelSize, 1.0);
    return layout;
}

void paintMath(QPainter &painter, const MathLayout &math, QPointF origin, const QColor &color)
{
    painter.save();
    painter.setPen(QPen(color, math.lineWidth));
    for (const QGlyphRun &run : math.runs) {
        painter.drawGlyphRun(origin, run);
    }
    for (const QRectF &rule : math.rules) {
        painter.fillRect(sharpened(rule.translated(origin), painter.deviceTransform()), color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QLineF &strike : math.strikes) {
        painter.drawLine(strike.translated(origin));
    }
    painter.restore();
}

} // namespace hotpapers::typeset
