// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QString>

namespace hotpapers::formats {

/**
 * A table for spreadsheets (RFC 4180): a row of names, then a paper a row, rows ended by CR LF, texts in quotes.
 *
 * It begins with a byte order mark: Excel takes UTF-8 for the machine's old code page without it, LibreOffice, pandas and
 * R pass over it. A text that a spreadsheet would take for a formula gets a `'` before it, which shows that it is text
 * (https://owasp.org/www-community/attacks/CSV_Injection). Columns of what is left out are left out.
 */
[[nodiscard]] QString csvHead(const ExportOptions &options);
[[nodiscard]] QString writeCsv(const Paper &paper, const ExportOptions &options);

/** A text as a cell. */
[[nodiscard]] QString csvCell(const QString &text);

} // namespace hotpapers::formats
