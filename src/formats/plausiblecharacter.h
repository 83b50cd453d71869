// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hotpapers::formats {

/** Is this a character that people write? Its script is in use, and it is assigned. */
[[nodiscard]] bool isPlausible(char32_t character);

/** Do both stand in the same kind of text? CJK scripts are one, and punctuation and pictures stand in any. */
[[nodiscard]] bool isSameScript(char32_t a, char32_t b);

} // namespace hotpapers::formats
