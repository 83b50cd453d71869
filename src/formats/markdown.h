// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QString>

namespace hotpapers::formats {

/**
 * Text that Markdown (CommonMark, GitHub's with its automatic links) shows as it is given, apart from white space, which
 * becomes one space. What needs no escape gets none, so that TeX math stays readable.
 */
[[nodiscard]] QString markdownText(QStringView text);

/** A paper under a heading of the second level. The person's note, Markdown itself, is quoted. */
[[nodiscard]] QString writeMarkdown(const Paper &paper, const ExportOptions &options);

} // namespace hotpapers::formats
