// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/searchwords.h"

#include <QPalette>
#include <QTextCharFormat>

#include <vector>

namespace hotpapers::ui {

/** Where a search matches in the parts of a paper, and how that is shown. */
class SearchMatches
{
public:
    SearchMatches() = default;
    explicit SearchMatches(std::vector<TextCondition> conditions);

    bool operator==(const SearchMatches &) const = default;
    [[nodiscard]] bool isEmpty() const { return m_conditions.empty(); }

    /** In the text of a part; in order, not overlapping. Linear. */
    [[nodiscard]] std::vector<TextSpan> in(QStringView text, hotpapers::SearchField field) const;
    /** In the name of one author. @param first the paper's first author */
    [[nodiscard]] std::vector<TextSpan> inAuthor(QStringView name, bool first) const;
    /** In names with `, ` between them, each by itself: no phrase goes from one to the next. */
    [[nodiscard]] std::vector<TextSpan> inAuthors(QStringView names) const;

private:
    std::vector<TextCondition> m_conditions;
    std::vector<TextCondition> m_ofFirstAuthor; ///< the same; those on the first author alone are on an author
};

/** Text that matches: on a tint of the palette's base, in black or white, whichever reads better on it. */
[[nodiscard]] QTextCharFormat matchFormat(const QPalette &palette);

} // namespace hotpapers::ui
