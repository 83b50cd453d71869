// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QString>

namespace hotpapers::formats {

/**
 * A reference of RIS (https://en.wikipedia.org/wiki/RIS_(file_format); tags as Zotero's translator reads them,
 * https://github.com/zotero/translators/blob/master/RIS.js): a value a line, lines ended by CR LF, UTF-8. Names are
 * `Family, Given, Suffix`; one without a comma is literal. `ID` is the citation key, `AN` the arXiv id, `DA` its month.
 * Tags are a `KW` each. Who reads a single one may part it at semicolons, for some programs write all of them in one line.
 */
[[nodiscard]] QString writeRis(const Paper &paper, const QString &key, const ExportOptions &options);

} // namespace hotpapers::formats
