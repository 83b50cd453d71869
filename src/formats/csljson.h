// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QJsonObject>

namespace hotpapers::formats {

/**
 * An item of CSL-JSON (https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json): an
 * `article`, which is CSL 1.0.2's type of a preprint, with number, genre and publisher. Particles are non-dropping.
 *
 * Formulas are plain characters. Of what processors take for markup in a text (`<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`,
 * `<span …>`) a word joiner behind the `<` makes plain text: CSL knows no escape.
 *
 * Tags are one text, `keyword`, with commas between them, as Zotero writes it; CSL has no list of them. A tag with a
 * semicolon is two to a reader that parts keywords there.
 */
[[nodiscard]] QJsonObject cslJson(const Paper &paper, const QString &key, const ExportOptions &options);

} // namespace hotpapers::formats
