// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathalphabet.h"

#include <algorithm>
#include <array>

namespace hotpapers::tex {

namespace {

// Where an alphabet's runs begin; 0 where it has none.
struct Runs
{
    MathAlphabet alphabet;
    char32_t latin; // A–Z, a–z
    char32_t digits; // 0–9
    char32_t greek; // see greekRun
};

constexpr auto runs = std::to_array<Runs>({
    {MathAlphabet::Bold, 0x1d400, 0x1d7ce, 0x1d6a8},
    {MathAlphabet::Italic, 0x1d434, 0, 0x1d6e2},
    {MathAlphabet::BoldItalic, 0x1d468, 0, 0x1d71c},
    {MathAlphabet::Script, 0x1d49c, 0, 0},
    {MathAlphabet::BoldScript, 0x1d4d0, 0, 0},
    {MathAlphabet::Fraktur, 0x1d504, 0, 0},
    {MathAlphabet::DoubleStruck, 0x1d538, 0x1d7d8, 0},
    {MathAlphabet::SansSerif, 0x1d5a0, 0x1d7e2, 0},
    {MathAlphabet::BoldSansSerif, 0x1d5d4, 0x1d7ec, 0x1d756},
    {MathAlphabet::Monospace, 0x1d670, 0x1d7f6, 0},
});

constexpr std::u32string_view latinRun = U"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::u32string_view digitRun = U"0123456789";
constexpr std::u32string_view greekRun = U"ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

// Characters that stood in Unicode before the block did, which leaves their places empty.
struct Hole
{
    char32_t place;
    char32_t character;
};

constexpr auto holes = std::to_array<Hole>({
    {0x1d455, U'ℎ'}, {0x1d49d, U'ℬ'}, {0x1d4a0, U'ℰ'}, {0x1d4a1, U'ℱ'}, {0x1d4a3, U'ℋ'}, {0x1d4a4, U'ℐ'},
    {0x1d4a7, U'ℒ'}, {0x1d4a8, U'ℳ'}, {0x1d4ad, U'ℛ'}, {0x1d4ba, U'ℯ'}, {0x1d4bc, U'ℊ'}, {0x1d4c4, U'ℴ'},
    {0x1d506, U'ℭ'}, {0x1d50b, U'ℌ'}, {0x1d50c, U'ℑ'}, {0x1d515, U'ℜ'}, {0x1d51d, U'ℨ'}, {0x1d53a, U'ℂ'},
    {0x1d53f, U'ℍ'}, {0x1d545, U'ℕ'}, {0x1d547, U'ℙ'}, {0x1d548, U'ℚ'}, {0x1d549, U'ℝ'}, {0x1d551, U'ℤ'},
});

bool isGreekCapital(char32_t character)
{
    return character >= U'Α' && character <= U'Ω';
}

// The alphabet's character in a run, or 0.
char32_t inRun(char32_t plain, std::u32string_view run, char32_t first)
{
    const size_t at = run.find(plain);
    return first == 0 || at == std::u32string_view::npos ? 0 : first + char32_t(at);
}

char32_t outOfRun(char32_t character, std::u32string_view run, char32_t first)
{
    return first != 0 && character >= first && character < first + run.size() ? run[character - first] : 0;
}

} // namespace

char32_t mathCharacter(char32_t plain, MathAlphabet alphabet)
{
    if (alphabet == MathAlphabet::Letters) {
        alphabet = isGreekCapital(plain) || plain == U'∇' ? MathAlphabet::Upright : MathAlphabet::Italic;
    }
    const auto *const found = std::ranges::find(runs, alphabet, &Runs::alphabet);
    if (found == runs.end()) {
        return plain;
    }
    const char32_t place = inRun(plain, latinRun, found->latin) | inRun(plain, digitRun, found->digits)
        | inRun(plain, greekRun, found->greek);
    const auto *const hole = std::ranges::find(holes, place, &Hole::place);
    return hole != holes.end() ? hole->character : place != 0 ? place : plain;
}

PlainCharacter plainCharacter(char32_t character)
{
    const auto *const hole = std::ranges::find(holes, character, &Hole::character);
    const char32_t place = hole != holes.end() ? hole->place : character;
    for (const Runs &known : runs) {
        const char32_t plain = outOfRun(place, latinRun, known.latin) | outOfRun(place, digitRun, known.digits)
            | outOfRun(place, greekRun, known.greek);
        if (plain != 0) {
            return {plain, known.alphabet};
        }
    }
    return {character, MathAlphabet::Upright};
}

} // namespace hotpapers::tex
