// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generator/vocabulary.h"

#include "generator/wordlist.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hotpapers::bench {

namespace {

using namespace std::string_view_literals;

// The share of rarer words, and how fast their frequency falls: rank^-1.6.
constexpr double rareShare = 0.06;
constexpr double rareExponent = 0.6;
constexpr uint32_t lastRank = 1U << 26U;
// Before it stand the words of every sentence.
constexpr uint32_t firstTopic = 60;

struct Measured
{
    double rank; // from 1
    double frequency;
};
constexpr std::array measured = {Measured{1, .0396},      Measured{2, .0274},      Measured{5, .0223},
                                 Measured{10, .0099},     Measured{20, .0053},     Measured{50, .00204},
                                 Measured{100, .00118},   Measured{200, .00063},   Measured{500, .000274},
                                 Measured{1000, 1.37e-4}, Measured{2000, 5.75e-5}, Measured{5000, 1.37e-5}};

// Straight lines between the measured points, both axes logarithmic.
double frequency(double rank)
{
    const auto next = std::ranges::find_if(measured, [&](const Measured &point) { return point.rank > rank; });
    const Measured &before = *std::prev(next);
    const double slope = std::log(next->frequency / before.frequency) / std::log(next->rank / before.rank);
    return before.frequency * std::pow(rank / before.rank, slope);
}

constexpr std::array syllables = {
    "ba"sv,  "be"sv, "bri"sv, "ca"sv, "co"sv,  "cre"sv, "da"sv,  "de"sv, "di"sv,  "dro"sv, "e"sv,   "en"sv,
    "fa"sv,  "fi"sv, "fo"sv,  "ga"sv, "gen"sv, "gi"sv,  "gra"sv, "ha"sv, "hy"sv,  "i"sv,   "in"sv,  "ka"sv,
    "ko"sv,  "la"sv, "le"sv,  "li"sv, "lo"sv,  "lu"sv,  "ma"sv,  "me"sv, "mi"sv,  "mo"sv,  "mul"sv, "na"sv,
    "ne"sv,  "no"sv, "nu"sv,  "o"sv,  "pa"sv,  "per"sv, "pi"sv,  "po"sv, "pro"sv, "qua"sv, "ra"sv,  "re"sv,
    "ri"sv,  "ro"sv, "sa"sv,  "se"sv, "si"sv,  "so"sv,  "sta"sv, "su"sv, "ta"sv,  "te"sv,  "ti"sv,  "to"sv,
    "tra"sv, "tu"sv, "u"sv,   "va"sv, "ve"sv,  "vi"sv,  "xe"sv,  "ya"sv, "ze"sv,  "zo"sv};
constexpr std::array accented = {"é"sv, "ö"sv, "ü"sv, "ñ"sv, "ç"sv, "ø"sv, "ł"sv, "ğ"sv};
constexpr std::array endings = {""sv,   "n"sv,    "s"sv,  "r"sv,   "ng"sv, "l"sv,  "tion"sv, "ty"sv,
                                "ic"sv, "ment"sv, "st"sv, "ble"sv, "d"sv,  "or"sv, "sis"sv,  "ly"sv};

// Another word for each rank, the longer the rarer.
void appendMadeUp(std::string &text, uint32_t rank)
{
    uint32_t rest = rank;
    for (int i = 0; i < 2 || rest > 0; ++i) {
        text += syllables[rest % syllables.size()];
        rest /= uint32_t(syllables.size());
    }
    Random random(rank);
    if (random.chance(0.03)) {
        text += random.pick<std::string_view>(accented);
    }
    text += random.pick<std::string_view>(endings);
}

} // namespace

Vocabulary::Vocabulary() : m_keep(commonWords), m_alias(commonWords)
{
    for (const std::string_view word : wordlist()) {
        m_words.emplace_back(word);
    }
    while (m_words.size() < commonWords) {
        appendMadeUp(m_words.emplace_back(), uint32_t(m_words.size()) * 7919U);
    }
    std::vector<double> weights(commonWords);
    double sum = 0;
    for (uint32_t i = 0; i < commonWords; ++i) {
        sum += weights[i] = frequency(i + 1);
    }
    std::vector<uint32_t> small;
    std::vector<uint32_t> large;
    for (uint32_t i = 0; i < commonWords; ++i) {
        weights[i] *= commonWords / sum;
        (weights[i] < 1 ? small : large).push_back(i);
    }
    std::ranges::fill(m_keep, 1.0F);
    while (!small.empty() && !large.empty()) {
        const uint32_t less = small.back();
        const uint32_t more = large.back();
        small.pop_back();
        m_keep[less] = float(weights[less]);
        m_alias[less] = more;
        weights[more] -= 1 - weights[less];
        if (weights[more] < 1) {
            large.pop_back();
            small.push_back(more);
        }
    }
}

uint32_t Vocabulary::draw(Random &random) const
{
    if (random.chance(rareShare)) {
        const double rank = commonWords * std::pow(1 - random.unit(), -1 / rareExponent);
        return uint32_t(std::min<double>(rank, lastRank));
    }
    const uint32_t rank = random.below(commonWords);
    return random.unit() < double(m_keep[rank]) ? rank : m_alias[rank];
}

uint32_t Vocabulary::drawTopic(Random &random) const
{
    for (;;) {
        if (const uint32_t rank = draw(random); rank >= firstTopic) {
            return rank;
        }
    }
}

void Vocabulary::append(std::string &text, uint32_t rank) const
{
    if (rank < commonWords) {
        text += m_words[rank];
    } else {
        appendMadeUp(text, rank);
    }
}

std::string Vocabulary::word(uint32_t rank) const
{
    std::string text;
    append(text, rank);
    return text;
}

} // namespace hotpapers::bench
