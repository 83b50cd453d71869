// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QString>

namespace hotpapers::formats {

/** A heading underlined by `=`; nothing for none. */
[[nodiscard]] QString plainTextHead(const QString &title);

/**
 * A reference with its number (citation.h), and indented below it, each a paragraph: the abstract, tags, the person's note.
 * @param number from 1
 */
[[nodiscard]] QString writePlainText(const Paper &paper, int number, const ExportOptions &options);

} // namespace hotpapers::formats
