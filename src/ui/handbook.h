// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace hotpapers::ui {

/** A page of the handbook. */
struct HandbookPage
{
    QString name; ///< that links to it and `F1` use: `search`
    QString title; ///< its first heading
    QString markdown; ///< GitHub's dialect; tables of keys and of the search language filled in

    bool operator==(const HandbookPage &) const = default;
};

/**
 * The pages in their order, in the language of the locale where the handbook has been written in it, else in English.
 * They are resources (`:/handbook/LANGUAGE/NN-name.md`). Where a page says `{{keys}}` or `{{search}}`, the table stands
 * that the program itself goes by, so that the handbook cannot say otherwise.
 */
[[nodiscard]] std::vector<HandbookPage> handbookPages();

/** Is every word of `wanted` somewhere in the page? Case does not count. Of an empty text: yes. */
[[nodiscard]] bool holds(const HandbookPage &page, const QString &wanted);

} // namespace hotpapers::ui
