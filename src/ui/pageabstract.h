// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"
#include "ui/pageformulas.h"

#include <QTextCursor>

#include <optional>
#include <vector>

namespace hotpapers::ui {

/**
 * A paper's abstract as highlights know it (core/highlight.h): plain text, formulas as tex::plainMath() gives them, runs of
 * white space as one space. It is the same in every font and width, with a math font and without.
 */
class PageAbstract
{
public:
    PageAbstract() = default;
    /** Of a paper's page (formats/paperhtml.h) as it is shown, with these formulas. */
    PageAbstract(QTextDocument &page, const std::vector<tex::Formula> &formulas);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** What a selection on the page has of it, formulas whole; empty where it has nothing. */
    [[nodiscard]] TextSpan spanOf(const QTextCursor &selection) const;
    /** The same of a place on the page: without length; nothing where that is beside the abstract. */
    [[nodiscard]] std::optional<qsizetype> indexOf(int position) const;
    /** A part of it, as a selection on the page. */
    [[nodiscard]] QTextCursor cursorOf(TextSpan span) const;
    /** The sentence that this index is in, from 1. */
    [[nodiscard]] int sentenceOf(qsizetype index) const;

private:
    QTextDocument *m_page = nullptr;
    QString m_text;
    std::vector<int> m_positions; ///< of each UTF-16 unit on the page; those of a formula all have its first
    int m_end = 0; ///< of the abstract on the page
};

} // namespace hotpapers::ui
