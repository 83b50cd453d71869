// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace hotpapers::formats {

/** The encodings that UTF-8 text was mistaken for before it was saved again. */
enum class MistakenEncoding { Windows1252, MacRoman };

/** Text that was given back its characters. */
struct Repair
{
    MistakenEncoding encoding;
    int line = 0;   ///< of the first place, from 1; 0 where the whole file was damaged
    int places = 0; ///< runs of characters that were repaired
};

struct RepairedText
{
    QByteArray utf8;
    std::vector<Repair> repairs; ///< empty where nothing was touched: `utf8` is the input then
};

/**
 * Undoes double encodings: UTF-8 read as Windows-1252 (with the C1 controls for its five unassigned bytes, as the WHATWG
 * Encoding Standard has it, https://encoding.spec.whatwg.org/#windows-1252) or as Mac OS Roman
 * (https://www.unicode.org/Public/MAPPINGS/VENDORS/APPLE/ROMAN.TXT) and saved as UTF-8 again, for the whole text, or for
 * those parts that are damaged. Text that could be meant as it is stays untouched.
 * @param utf8 valid UTF-8
 */
[[nodiscard]] RepairedText repairEncoding(const QByteArray &utf8);

} // namespace hotpapers::formats
