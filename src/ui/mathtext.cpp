// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mathtext.h"

#include "typeset/mathfont.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

namespace hotpapers::ui {

qreal mathPixelSize(const typeset::MathFont &font, const QFont &text)
{
    const QFontMetricsF metrics(text);
    const qreal capHeight = font.metrics(font.glyph(U'H')).ascent;
    return (metrics.xHeight() / font.xHeight() + metrics.capHeight() / capHeight) / 2;
}

QTextCharFormat mathTextFormat(const typeset::MathFont &font, QTextCharFormat around, const QFont &text)
{
    const qreal growth = mathPixelSize(font, text) / QRawFont::fromFont(text).pixelSize();
    around.clearProperty(QTextFormat::FontSizeAdjustment);
    around.clearProperty(QTextFormat::FontPixelSize);
    around.setFontPointSize(QFontInfo(text).pointSizeF() * growth);
    around.setFontFamilies(QStringList{font.family()} + text.families());
    around.setFontWeight(QFont::Normal);
    around.setFontItalic(false);
    return around;
}

QTextCharFormat scriptFormat(QTextCharFormat text, int script)
{
    if (script != 0) {
        text.setVerticalAlignment(script > 0 ? QTextCharFormat::AlignSuperScript : QTextCharFormat::AlignSubScript);
    }
    return text;
}

} // namespace hotpapers::ui
