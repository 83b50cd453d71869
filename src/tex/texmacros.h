// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace hotpapers::tex {

/** What a macro does to its argument. */
enum class TexStyle { None, Plain, Emphasis, Bold, Code };

/** The style of a macro with an argument (`emph`), named without its backslash; None for any other. */
[[nodiscard]] TexStyle texStyleOfCommand(QStringView name);

/** The style of a declaration within a group (`{\em …}`); None for any other. */
[[nodiscard]] TexStyle texStyleOfDeclaration(QStringView name);

/** What a macro without an argument stands for (`ss`: ß, `%`: %); nothing for any other. */
[[nodiscard]] std::optional<QStringView> texSymbol(QStringView name);

/** The combining character of an accent macro (`"`: U+0308); null for any other. */
[[nodiscard]] QChar texAccent(QStringView name);

} // namespace hotpapers::tex
