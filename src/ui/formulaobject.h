// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"
#include "typeset/mathlayout.h"

#include <QHash>
#include <QTextObjectInterface>

#include <optional>
#include <vector>

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

/** What a page keeps of a formula in the format of its characters. */
enum FormulaProperty {
    FormulaIndex = QTextFormat::UserProperty + 1, ///< int: which one
    FormulaSize, ///< double: pixels
    FormulaDepth, ///< double: pixels; of a strut, which is not drawn
};

/**
 * Draws the formulas of a page that need more than text, in the colour of the text around.
 *
 * Qt's objects stand on the baseline. A formula that reaches further below it than letters do has a second object behind it,
 * its strut, that has no width and makes the line deep enough.
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
    /** Its strut; nothing where it needs none. */
    [[nodiscard]] std::optional<QTextCharFormat> strut(const QTextCharFormat &formula, const QFont &text) const;

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
