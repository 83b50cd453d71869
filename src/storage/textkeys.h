// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace hotpapers::storage {

class Database;
struct Catalogue;

/** A slot and whether its text is another than that before it. */
struct OrderedSlot
{
    uint32_t slot = 0;
    bool isNew = false;
};

/**
 * The catalogue's slots in order of a text of their entries. Only the beginnings of the texts are kept in memory; of
 * those that begin alike the rest is read again.
 * @param all SQL for id, paper and text of all entries
 * @param one SQL for the text of the entry with an id
 */
[[nodiscard]] Result<std::vector<OrderedSlot>> slotsByText(Database &database, const Catalogue &catalogue,
                                                           QByteArrayView all, QByteArrayView one);

} // namespace hotpapers::storage
