// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hotpapers {

/**
 * What a character costs to be laid out and painted, in those of plain text: some 0.7 µs each in 2026. Dearer are
 * characters that are spelled out (core/visibletext.h), line feeds, and emoji made of several and private characters:
 * Qt looks for each of these in each font that there is.
 */
[[nodiscard]] qsizetype drawingCost(char32_t character);

/** The beginning of a text that costs no more than `room`; not cut within a pair. Linear in what it gives. */
[[nodiscard]] QStringView affordable(QStringView text, qsizetype room);
/** The cost of a text, character by character. */
[[nodiscard]] qsizetype drawingCost(QStringView text);

} // namespace hotpapers
