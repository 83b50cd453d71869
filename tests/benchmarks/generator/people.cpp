// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator/people.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hotpapers::bench {

namespace {

using namespace std::string_view_literals;

constexpr uint32_t authors = 400'000;

constexpr std::array firstNames = {
    "Ada"sv,      "Akira"sv,  "Aleksandra"sv, "Amara"sv,   "Anders"sv,  "André"sv,  "Anjali"sv, "Åsa"sv,
    "Beatriz"sv,  "Bo"sv,     "Çağla"sv,      "Carlos"sv,  "Chiara"sv,  "Chen"sv,   "Claire"sv, "Daniel"sv,
    "Darius"sv,   "Đức"sv,    "Elena"sv,      "Emeka"sv,   "Erik"sv,    "Fatima"sv, "Felix"sv,  "Florian"sv,
    "Gabriela"sv, "Grace"sv,  "Hana"sv,       "Hiroshi"sv, "Ibrahim"sv, "Ilse"sv,   "Ines"sv,   "Ivan"sv,
    "Jana"sv,     "Jin"sv,    "Jörn"sv,       "José"sv,    "Jun"sv,     "Kwame"sv,  "Lars"sv,   "Laura"sv,
    "Leïla"sv,    "Li"sv,     "Linh"sv,       "Łukasz"sv,  "Magda"sv,   "Mai"sv,    "Maren"sv,  "Marta"sv,
    "Mehmet"sv,   "Mina"sv,   "Mohamed"sv,    "Naoko"sv,   "Nikhil"sv,  "Nina"sv,   "Olga"sv,   "Omar"sv,
    "Paolo"sv,    "Petra"sv,  "Priya"sv,      "Quentin"sv, "Rafael"sv,  "Ravi"sv,   "René"sv,   "Rosa"sv,
    "Ruth"sv,     "Samuel"sv, "Sara"sv,       "Sergei"sv,  "Siobhán"sv, "Sofia"sv,  "Søren"sv,  "Tal"sv,
    "Thandi"sv,   "Tomas"sv,  "Ulrike"sv,     "Uzma"sv,    "Vera"sv,    "Víctor"sv, "Wei"sv,    "Wanjiru"sv,
    "Xin"sv,      "Yael"sv,   "Yan"sv,        "Yusuf"sv,   "Zeynep"sv,  "Žofie"sv};
constexpr std::array beginnings = {
    "Al"sv,  "An"sv,    "Ar"sv,  "Ba"sv,  "Ber"sv, "Bo"sv,  "Cal"sv, "Car"sv, "Che"sv, "Da"sv,  "Del"sv,
    "Du"sv,  "El"sv,    "Fa"sv,  "Fer"sv, "Ga"sv,  "Ge"sv,  "Gra"sv, "Ha"sv,  "Hol"sv, "I"sv,   "Ja"sv,
    "Jo"sv,  "Ka"sv,    "Ker"sv, "Kim"sv, "La"sv,  "Lin"sv, "Lo"sv,  "Løv"sv, "Ma"sv,  "Mer"sv, "Mo"sv,
    "Mül"sv, "Na"sv,    "Ne"sv,  "O"sv,   "Öz"sv,  "Pa"sv,  "Pe"sv,  "Qui"sv, "Ra"sv,  "Ri"sv,  "Ro"sv,
    "Sa"sv,  "Schwe"sv, "Shi"sv, "Sil"sv, "Šte"sv, "Ta"sv,  "Ter"sv, "To"sv,  "U"sv,   "Va"sv,  "Vel"sv,
    "Vo"sv,  "Wa"sv,    "Wei"sv, "Wu"sv,  "Xa"sv,  "Ya"sv,  "Yo"sv,  "Za"sv,  "Zhu"sv};
constexpr std::array middles = {""sv,    "ba"sv, "ce"sv, "den"sv, "do"sv, "ga"sv, "ka"sv, "la"sv, "li"sv, "lo"sv,
                                "man"sv, "mi"sv, "na"sv, "ne"sv,  "ni"sv, "ra"sv, "re"sv, "ri"sv, "sa"sv, "shi"sv,
                                "ta"sv,  "te"sv, "ti"sv, "va"sv,  "vi"sv, "wa"sv, "za"sv, "zi"sv, "ño"sv, "ğa"sv};
constexpr std::array ends = {"ng"sv,   "n"sv,   "r"sv,   "s"sv,    "dal"sv,  "ez"sv,   "son"sv,  "ski"sv,
                             "ova"sv,  "ini"sv, "to"sv,  "moto"sv, "ra"sv,   "mann"sv, "berg"sv, "oğlu"sv,
                             "a"sv,    "o"sv,   "i"sv,   "u"sv,    "es"sv,   "ard"sv,  "eux"sv,  "ić"sv,
                             "wala"sv, "ke"sv,  "nen"sv, "by"sv,   "stad"sv, "k"sv};
constexpr std::array tweeterKinds = {
    " Lab"sv, " Reading Group"sv, " Daily"sv, " 🤖"sv, ""sv, ""sv, ""sv, ""sv, ""sv, ""sv, ""sv, ""sv};

template <size_t Count> std::string_view take(uint32_t &rest, const std::array<std::string_view, Count> &parts)
{
    const std::string_view part = parts[rest % Count];
    rest /= uint32_t(Count);
    return part;
}

// So that neighbours in rank share nothing; a permutation of 32 bits.
uint32_t scattered(uint32_t rank)
{
    return (rank + 77U) * 2654435761U;
}

} // namespace

uint32_t drawAuthor(Random &random)
{
    const double place = random.unit();
    return uint32_t(authors * place * place);
}

std::string authorName(uint32_t rank)
{
    uint32_t rest = scattered(rank);
    std::string name(take(rest, firstNames));
    if (rest % 5 == 0) {
        name += ' ';
        name += char('A' + rest / 5 % 26);
        name += '.';
    }
    name += ' ';
    name += take(rest, beginnings);
    name += take(rest, middles);
    name += take(rest, ends);
    return name;
}

uint32_t drawTweeter(Random &random)
{
    const double place = random.unit();
    if (place < 0.44) {
        return place < 0.40 ? 0 : 1;
    }
    return uint32_t(std::min(2 + 40 * (std::pow(1 - random.unit(), -1.6) - 1), 4e9));
}

std::string tweeterName(uint32_t rank)
{
    uint32_t rest = rank;
    return authorName(rank ^ 0x5555U) + std::string(take(rest, tweeterKinds));
}

std::string tweeterHandle(uint32_t rank)
{
    Random random(rank, 7);
    std::string handle;
    for (int i = random.between(2, 4); i > 0; --i) {
        handle += "bcdfghjklmnprstvz"[random.below(17)];
        handle += "aeiou"[random.below(5)];
    }
    return handle + "_x" + std::to_string(rank % 100'000);
}

} // namespace hotpapers::bench
