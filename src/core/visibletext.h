// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace hotpapers {

/** So many marks are left on one letter. The scripts of the world need five; thousands paint over other lines. */
inline constexpr int maximumMarks = 8;

/**
 * Does a character show nothing itself, or change how others are shown, wherever it stands: controls (C0, DEL, C1),
 * bidirectional controls, zero-width characters, line and paragraph separators, fillers, tags, noncharacters, lone
 * surrogates? Not white space, and not what has its place behind some characters: see spellHidden().
 */
[[nodiscard]] bool isHiddenCharacter(char32_t character);

/**
 * The text with each hidden character but line feeds in the spelling that `spell` gives it (one or two UTF-16 units).
 *
 * Hidden as well, where they have no business, are the joiners (U+200C, U+200D; they belong behind letters of Arabic, the
 * scripts of India and the like, and behind emoji), variation selectors (behind a symbol, an ideograph, a digit of a
 * keycap) and marks beyond maximumMarks. The tags of the flags of England, Scotland and Wales are left (the three that
 * https://unicode.org/reports/tr51/#flag-emoji-tag-sequences has).
 */
[[nodiscard]] QString spellHidden(QStringView text, const std::function<QString(QStringView)> &spell);

/** The text with each hidden character but line feeds as `⟨U+202E⟩`, fit for a terminal and for a page. */
[[nodiscard]] QString visibleText(QStringView text);

} // namespace hotpapers
