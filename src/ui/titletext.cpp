// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawingcost.h"
#include "core/visibletext.h"
#include "tex/textext.h"
#include "typeset/mathfont.h"
#include "ui/celltext.h"
#include "ui/mathtext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumCost = 1'000; // in that of plain characters, as the model has it

CellText::Formula fitted(typeset::MathLayout math, const QFontMetricsF &line)
{
    CellText::Formula formula;
    const qreal room = line.ascent() + line.descent();
    formula.scale = math.height() > room ? room / math.height() : 1;
    formula.lift = std::max(math.descent * formula.scale - line.descent(), 0.0);
    formula.layout = std::move(math);
    return formula;
}

/** Puts a space there that is as wide as the formula, and that no line ends beside: QTextLayout knows no other objects. */
void append(CellText &cell, CellText::Formula formula, const QFontMetricsF &line)
{
    QTextLayout::FormatRange room = {.start = int(cell.text.size()), .length = 1, .format = {}};
    const qreal width = formula.scale * formula.layout.width;
    room.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    room.format.setFontLetterSpacing(width - line.horizontalAdvance(QChar(QChar::Nbsp)));
    formula.at = cell.text.size();
    cell.text += QChar::Nbsp;
    cell.formats.append(room);
    cell.formulas.push_back(std::move(formula));
}

void append(CellText &cell, const std::vector<tex::MathRun> &runs, const QTextCharFormat &format)
{
    for (const tex::MathRun &run : runs) {
        cell.formats.append({int(cell.text.size()), int(run.text.size()), runFormat(run, format)});
        cell.text += run.text;
    }
}

} // namespace

CellText titleText(const QString &tex, qsizetype maximum, const QFont &font, const typeset::MathFont &mathFont)
{
    CellText cell;
    const QString shown = tex.left(maximum).simplified();
    const QFontMetricsF line(font);
    const qreal size = mathPixelSize(mathFont, font);
    for (const tex::TexRun &run : tex::readTexText(affordable(shown, maximumCost))) {
        if (!run.formula) {
            cell.text += visibleText(run.text);
        } else if (const auto runs = textRuns(run.formula->root)) {
            append(cell, *runs, mathTextFormat(mathFont, {}, font));
        } else {
            append(cell, fitted(layOutMath(mathFont, run.formula->root, size, tex::MathStyle::Text, font), line), line);
        }
    }
    return cell;
}

} // namespace hotpapers::ui
