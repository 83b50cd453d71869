// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace hotpapers::formats {

/** The encodings that UTF-8 text was mistaken for before it was saved again. */
enum class MistakenEncoding { Windows1252, MacRoman };

/** Text that was given back its characters: the whole, or a line. */
struct Repair
{
    MistakenEncoding encoding;
    int line = 0; ///< from 1; 0 where the whole text was damaged
    int places = 0; ///< characters that were given back

    bool operator==(const Repair &) const = default;
};

struct RepairedText
{
    QByteArray utf8;
    std::vector<Repair> repairs; ///< in order of line; empty where nothing was touched: `utf8` is the input then
};

/**
 * Undoes double encodings: UTF-8 read as Windows-1252 (with the C1 controls for its five unassigned bytes, as the WHATWG
 * Encoding Standard has it, https://encoding.spec.whatwg.org/#windows-1252) or as Mac OS Roman
 * (https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT) and saved as UTF-8 again, for the whole text, or for
 * those parts that are damaged; also where that happened up to three times. Text that could be meant as it is stays
 * untouched, and so do bytes that are no UTF-8. Costs time and memory in proportion to the text.
 */
[[nodiscard]] RepairedText repairEncoding(const QByteArray &utf8);

} // namespace hotpapers::formats
