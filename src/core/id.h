// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace hotpapers {

/** A row id that cannot be mistaken for that of another kind of row; 0 is none. */
template <typename Tag> struct Id
{
    qint64 value = 0;

    auto operator<=>(const Id &) const = default;
    [[nodiscard]] bool isNull() const { return value == 0; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DigestId = Id<struct DigestTag>;
using EntryId = Id<struct EntryTag>;

} // namespace hotpapers
