// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathalphabet.h"
#include "tex/mathnode.h"

#include <QString>

#include <optional>

namespace hotpapers::tex {

// What commands of math mean that are no symbols, by their name without its backslash. All are tables, and logarithmic.

/** A function's name in upright letters (`sin`, `limsup`: lim sup). */
struct MathFunction
{
    QStringView text;
    bool limits = false;
};
[[nodiscard]] std::optional<MathFunction> mathFunction(QStringView command);

/** An accent over a letter (`hat`: U+0302), or one that grows (`widehat`). */
struct MathAccent
{
    char16_t combining = 0;
    bool wide = false;
};
[[nodiscard]] std::optional<MathAccent> mathAccent(QStringView command);

/** What is drawn along all of the argument (`overbrace`: ⏞). */
struct MathBrace
{
    char16_t text = 0;
    bool below = false;
};
[[nodiscard]] std::optional<MathBrace> mathBrace(QStringView command);

/** The width of a space (`quad`: 1 em). In em; negative for some. */
[[nodiscard]] std::optional<double> mathSpace(QStringView command);

/** The alphabet of a command with an argument (`mathbb`). */
[[nodiscard]] std::optional<MathAlphabet> mathAlphabet(QStringView command);

/** The alphabet of a declaration that holds to the end of its group (`rm`). */
[[nodiscard]] std::optional<MathAlphabet> mathAlphabetDeclaration(QStringView command);

/** The style of a declaration that holds to the end of its group (`displaystyle`). */
[[nodiscard]] std::optional<MathStyle> mathStyle(QStringView command);

} // namespace hotpapers::tex
