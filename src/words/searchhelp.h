// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchgrammar.h"

#include <QString>

#include <vector>

namespace hotpapers::words {

/** What is wrong with a search and what was expected. A sentence or two, without the place. */
[[nodiscard]] QString describe(const SearchError &error);

/** What a field or a flag asks for: `words of the title`. Not of SearchField::Any. */
[[nodiscard]] QString describe(SearchField field);
[[nodiscard]] QString describe(SearchFlag flag);

/** Something one can type into a search (never translated), and what it finds. */
struct SearchHelpRow
{
    QString example;
    QString meaning;
};

struct SearchHelpSection
{
    QString title;
    std::vector<SearchHelpRow> rows;
};

/** The whole language, as the commands' help and the window's show it. */
[[nodiscard]] std::vector<SearchHelpSection> searchHelp();

} // namespace hotpapers::words
