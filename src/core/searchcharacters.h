// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hotpapers {

// Characters as SQLite's unicode61 takes them, with remove_diacritics=2 (https://sqlite.org/fts5.html#unicode61_tokenizer):
// by Unicode 6.1; what is newer is part of words and stays as it is.

/** Is it a part of words? */
[[nodiscard]] bool isWordCharacter(char32_t character);

/** Is it an accent, which within a word is dropped? */
[[nodiscard]] bool isDroppedAccent(char32_t character);

/** In lower case and, of a letter of ASCII's, without accents. */
[[nodiscard]] char32_t foldedCharacter(char32_t character);

} // namespace hotpapers
