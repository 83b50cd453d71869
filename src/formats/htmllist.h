// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QString>

namespace hotpapers::formats {

/**
 * A page of papers in one file (https://html.spec.whatwg.org), in three parts: the head, the papers, the end. It has no
 * script and loads nothing, which its Content-Security-Policy holds it to; it is light or dark as the reader's system is,
 * and black on white on paper, where addresses are written out. Formulas are plain characters.
 */
[[nodiscard]] QString htmlListHead(const QString &title);
[[nodiscard]] QString writeHtmlPaper(const Paper &paper, const ExportOptions &options);
[[nodiscard]] QString htmlListEnd();

} // namespace hotpapers::formats
