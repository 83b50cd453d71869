// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace hotpapers {

/**
 * Does a character show nothing itself, or change how others are shown: controls (C0, DEL, C1), bidirectional controls,
 * zero-width characters, line and paragraph separators, fillers, noncharacters, lone surrogates? Not white space, and not
 * the two joiners (U+200C, U+200D) that emoji and Persian are written with.
 */
[[nodiscard]] bool isHiddenCharacter(char32_t character);

/** The text with each hidden character but line feeds in the spelling that `spell` gives it (one or two UTF-16 units). */
[[nodiscard]] QString spellHidden(QStringView text, const std::function<QString(QStringView)> &spell);

/** The text with each hidden character but line feeds as `⟨U+202E⟩`, fit for a terminal and for a page. */
[[nodiscard]] QString visibleText(QStringView text);

} // namespace hotpapers
