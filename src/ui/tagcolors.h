// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QIcon>
#include <QPalette>
#include <QString>

#include <vector>

namespace hotpapers::ui {

struct TagColor
{
    Rgb color;
    QString name; ///< in the person's language
};

/** What tags can be colored with: told apart from each other on light and dark, also by most who see fewer colors. */
[[nodiscard]] std::vector<TagColor> tagColors();

/** A disk of a tag's color, moved so far that it can be seen on the palette's base (3:1, WCAG 2.2 for what is no text). */
[[nodiscard]] QIcon tagSwatch(Rgb color, const QPalette &palette, int size);

} // namespace hotpapers::ui
