// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <QString>

#include <functional>
#include <vector>

class QTextCursor;
class QTextDocument;

namespace hotpapers::ui {

class FormulaObject;

/**
 * Puts formulas where a page refers to them (`<img src="math:N"/>`): simple ones as text, others as objects, those of a line
 * of their own into one. References to none are taken out. Costs some 50 µs for each.
 * @param object is the page's, and has the formulas; where there is none they are plain text
 */
void putFormulas(QTextDocument &page, const std::vector<tex::Formula> &formulas, FormulaObject *object);

/** Text of a page, and where each of its UTF-16 units stands on the page. */
struct PageText
{
    QString text = {};
    std::vector<int> positions = {};
};

/** The text that a cursor selects on a page, each formula of which any part is selected as `spell` spells it. */
[[nodiscard]] PageText selectedText(const QTextCursor &selection, const std::vector<tex::Formula> &formulas,
                                    const std::function<QString(const tex::Formula &)> &spell);

} // namespace hotpapers::ui
