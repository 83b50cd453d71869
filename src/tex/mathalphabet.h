// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::tex {

/** The alphabets of mathematics. `Letters` is what letters are without a command: italic, but for Greek capitals. */
enum class MathAlphabet {
    Letters,
    Upright,
    Italic,
    Bold,
    BoldItalic,
    Script,
    BoldScript,
    Fraktur,
    DoubleStruck,
    SansSerif,
    BoldSansSerif,
    Monospace
};

/**
 * The character of an alphabet (`R` of DoubleStruck: ℝ), with the holes that Unicode's block has
 * (https://www.unicode.org/charts/PDF/U1D400.pdf, and U2100 for what was encoded before). Where an alphabet has no such
 * character it is the plain one.
 */
[[nodiscard]] char32_t mathCharacter(char32_t plain, MathAlphabet alphabet);

/** A character of an alphabet taken apart: the plain one (𝐱: x), and the alphabet. Others are Upright, and stay. */
struct PlainCharacter
{
    char32_t plain = 0;
    MathAlphabet alphabet = MathAlphabet::Upright;

    bool operator==(const PlainCharacter &) const = default;
};
[[nodiscard]] PlainCharacter plainCharacter(char32_t character);

} // namespace hotpapers::tex
