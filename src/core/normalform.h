// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers {

/**
 * So many characters in a row are joined to what is before them; what follows is taken as if a text began there. No
 * language needs as many: https://unicode.org/reports/tr15/#Stream_Safe_Text_Format.
 */
inline constexpr int maximumJoined = 30;

/** The character at `at`; half a pair is itself. */
[[nodiscard]] char32_t characterAt(QStringView text, qsizetype at);
/** How many UTF-16 units it has. */
[[nodiscard]] qsizetype unitsOf(char32_t character);

/** The end of the part from `start`, one character or more, that normalForm() treats by itself. */
[[nodiscard]] qsizetype endOfNormalPart(QStringView text, qsizetype start);

/** QString::normalized(), but linear in the text: runs of more than maximumJoined marks are cut. */
[[nodiscard]] QString normalForm(const QString &text, QString::NormalizationForm form);

} // namespace hotpapers
