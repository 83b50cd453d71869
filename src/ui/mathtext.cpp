// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mathtext.h"

#include "tex/mathalphabet.h"
#include "typeset/mathfont.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>

#include <algorithm>

namespace hotpapers::ui {

using tex::MathAlphabet;

namespace {

/** Italic and bold letters are those of the font's alphabets: it has one face. */
QString drawnText(const tex::MathRun &run)
{
    const MathAlphabet alphabet = run.italic && run.bold ? MathAlphabet::BoldItalic
        : run.italic                                     ? MathAlphabet::Italic
        : run.bold                                       ? MathAlphabet::Bold
                                                         : MathAlphabet::Upright;
    QList<uint> characters = run.text.toUcs4();
    for (uint &character : characters) {
        character = tex::mathCharacter(character, alphabet);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

bool hasAccent(const tex::MathRun &run)
{
    return std::ranges::any_of(run.text, [](QChar character) { return character.isMark(); });
}

} // namespace

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

std::optional<std::vector<tex::MathRun>> textRuns(const tex::MathNode &formula)
{
    auto runs = tex::mathRuns(formula);
    if (!runs || std::ranges::any_of(*runs, hasAccent)) {
        return {};
    }
    for (tex::MathRun &run : *runs) {
        run.text = drawnText(run);
    }
    return runs;
}

QTextCharFormat runFormat(const tex::MathRun &run, QTextCharFormat text)
{
    if (run.script != 0) {
        text.setVerticalAlignment(run.script > 0 ? QTextCharFormat::AlignSuperScript : QTextCharFormat::AlignSubScript);
    }
    return text;
}

} // namespace hotpapers::ui
