// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/formulaobject.h"

#include "typeset/mathfont.h"
#include "ui/mathtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace hotpapers::ui {

namespace {

/** A formula that is wider than the page is scaled down, but no further than this; what then is too wide is cut off. */
constexpr qreal smallestScale = 0.6;

qreal columnWidth(const QTextDocument &page)
{
    const QTextFrameFormat frame = page.rootFrame()->frameFormat();
    return page.textWidth() - frame.leftMargin() - frame.rightMargin();
}

/** How much a formula must be made smaller for the page. */
qreal scaleOn(const QTextDocument &page, const typeset::MathLayout &math)
{
    const qreal column = columnWidth(page);
    return column > 0 && math.width > column ? std::max(column / math.width, smallestScale) : 1;
}

} // namespace

FormulaObject::FormulaObject(const typeset::MathFont &font, QObject *parent) : QObject(parent), m_font(font) { }

void FormulaObject::setFormulas(const std::vector<tex::Formula> &formulas)
{
    m_formulas = formulas;
    m_layouts.clear();
}

const typeset::MathLayout &FormulaObject::layout(const QTextFormat &format) const
{
    const std::pair key(format.intProperty(FormulaIndex), format.doubleProperty(FormulaSize));
    const auto known = m_layouts.constFind(key);
    if (known != m_layouts.cend()) {
        return *known;
    }
    typeset::MathLayout math;
    const auto &[index, size] = key;
    if (index >= 0 && size_t(index) < m_formulas.size() && size > 0) {
        const tex::Formula &formula = m_formulas[size_t(index)];
        const auto style = formula.display ? tex::MathStyle::Display : tex::MathStyle::Text;
        math = typeset::layOutMath(m_font, formula.root, size, style, QFont());
    }
    return *m_layouts.insert(key, math);
}

QTextCharFormat FormulaObject::format(int index, const QTextCharFormat &around, const QFont &text) const
{
    QTextCharFormat format = around;
    format.setObjectType(type);
    format.setProperty(FormulaIndex, index);
    format.setProperty(FormulaSize, mathPixelSize(m_font, text));
    format.setVerticalAlignment(QTextCharFormat::AlignNormal);
    return format;
}

std::array<QTextCharFormat, 2> FormulaObject::struts(const QTextCharFormat &formula, const QFont &text) const
{
    const typeset::MathLayout &math = layout(formula);
    QTextCharFormat above = formula; // stands on the baseline
    above.setProperty(FormulaStrut, math.ascent);
    QTextCharFormat below = formula;
    below.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    // So much of such an object is below the baseline, says QTextDocumentLayout: (height - xHeight / 2) / 2.
    below.setProperty(FormulaStrut, 2 * math.descent + QFontMetrics(text).xHeight() / 2.0);
    return {above, below};
}

QSizeF FormulaObject::intrinsicSize(QTextDocument *page, int, const QTextFormat &format)
{
    const typeset::MathLayout &math = layout(format);
    const qreal scale = scaleOn(*page, math);
    if (format.hasProperty(FormulaStrut)) {
        return {0, scale * format.doubleProperty(FormulaStrut)};
    }
    return {scale < 1 ? std::min(columnWidth(*page), scale * math.width) : math.width, 0};
}

void FormulaObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *page, int,
                               const QTextFormat &format)
{
    if (format.hasProperty(FormulaStrut)) {
        return;
    }
    const typeset::MathLayout &math = layout(format);
    const qreal scale = scaleOn(*page, math);
    painter->save();
    if (math.width * scale > rect.width() + 1) {
        painter->setClipRect(rect.adjusted(0, -math.ascent, 0, math.descent), Qt::IntersectClip);
    }
    painter->translate(rect.bottomLeft());
    painter->scale(scale, scale);
    typeset::paintMath(*painter, math, {}, painter->pen().color());
    painter->restore();
}

} // namespace hotpapers::ui
