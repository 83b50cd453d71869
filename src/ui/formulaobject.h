// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"
#include "typeset/mathlayout.h"

#include <QHash>
#include <QTextObjectInterface>

#include <array>
#include <vector>

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

/** What a page keeps of a formula in the format of its characters. */
enum FormulaProperty {
    FormulaIndex = QTextFormat::UserProperty + 1, ///< int: which one
    FormulaSize, ///< double: pixels
    FormulaStrut, ///< double: the height of a strut, which is not drawn, in pixels
};

/**
 * Draws the formulas of a page that need more than text, in the colour of the text around.
 *
 * Qt paints the colour of a selection over objects. So that it does not, a formula's own object has no height, and two
 * objects behind it, its struts, which have no width, make room for what is above the baseline and below it.
 */
class FormulaObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    /** @param font must outlive it */
    explicit FormulaObject(const typeset::MathFont &font, QObject *parent = nullptr);

    [[nodiscard]] const typeset::MathFont &font() const { return m_font; }
    void setFormulas(const std::vector<tex::Formula> &formulas);

    /** How a formula is put into text of a format. @param text the font of that, resolved */
    [[nodiscard]] QTextCharFormat format(int index, const QTextCharFormat &around, const QFont &text) const;
    /** What follows it. */
    [[nodiscard]] std::array<QTextCharFormat, 2> struts(const QTextCharFormat &formula, const QFont &text) const;

    QSizeF intrinsicSize(QTextDocument *page, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *page, int position,
                    const QTextFormat &format) override;

private:
    [[nodiscard]] const typeset::MathLayout &layout(const QTextFormat &format) const;

    const typeset::MathFont &m_font;
    std::vector<tex::Formula> m_formulas;
    mutable QHash<std::pair<int, qreal>, typeset::MathLayout> m_layouts;
};

} // namespace hotpapers::ui
