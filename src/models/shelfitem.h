// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QMetaType>

#include <variant>

namespace hotpapers::models {

enum class ShelfSection { Library, Lists, Searches, Tags };

/** What is there without the person's doing. */
enum class LibraryPlace { All, Latest, Starred, Unread, Noted, ForYou };

/** A tag, or the beginning that tags below it share: `ml` of `ml/rl`. */
struct ShelfTag
{
    QString name;

    bool operator==(const ShelfTag &) const = default;
};

/** What a row of the panel is about. */
using ShelfItem = std::variant<ShelfSection, LibraryPlace, ListId, SearchId, ShelfTag>;

} // namespace hotpapers::models

Q_DECLARE_METATYPE(hotpapers::models::ShelfItem)
