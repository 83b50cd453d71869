// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/digestlayout.h"
#include "formats/noticelist.h"

namespace hotpapers::formats {

/** How an entry ends. */
enum class EntryEnd {
    Next, ///< another entry follows
    OfFile, ///< the file ends; perhaps in the middle of the entry
};

struct ParsedEntry
{
    Entry entry; ///< without `verbatim`
    bool cutOff = false; ///< the file ends in its middle
};

/** Reads one entry from its bytes, telling `notices` what it does not understand. */
[[nodiscard]] ParsedEntry parseEntry(QByteArrayView bytes, int firstLine, EntryEnd end, NoticeList &notices);

} // namespace hotpapers::formats
