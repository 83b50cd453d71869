// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paperwords.h"

#include "core/searchwords.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

constexpr qsizetype longestWord = 60; // UTF-16 units: what is longer is no word of a language

/** What abstracts are written with, to be told from words by its backslash alone, which the search index has not. */
bool isOfMarkup(const QString &word)
{
    static const QSet<QString> names{u"mathcal"_s,      u"mathbb"_s, u"mathbf"_s, u"mathrm"_s, u"mathsf"_s,
                                     u"mathfrak"_s,     u"textit"_s, u"textbf"_s, u"texttt"_s, u"textsc"_s,
                                     u"emph"_s,         u"frac"_s,   u"sqrt"_s,   u"cite"_s,   u"href"_s,
                                     u"url"_s,          u"http"_s,   u"https"_s,  u"www"_s,    u"ensuremath"_s,
                                     u"operatorname"_s, u"leq"_s,    u"geq"_s,    u"infty"_s};
    return names.contains(word);
}

bool maySay(const QString &word)
{
    const bool isNumber = std::ranges::all_of(word, [](QChar character) { return character.isDigit(); });
    return word.size() > 1 && word.size() <= longestWord && !isNumber && !isOfMarkup(word);
}

} // namespace

std::vector<PaperWord> paperWords(const QString &title, const QString &abstract)
{
    std::vector<PaperWord> words;
    QHash<QString, size_t> known;
    const auto take = [&](const QString &text, size_t heading) { // words of the heading stand before that place
        for (const SearchWord &found : searchWords(text)) {
            if (const auto at = known.constFind(found.folded); at != known.cend()) {
                words[*at].places += int(*at < heading && words[*at].places == 1);
            } else if (maySay(found.folded)) {
                known.insert(found.folded, words.size());
                words.push_back({found.folded, text.sliced(found.span.start, found.span.length), 1});
            }
        }
    };
    take(title, 0);
    take(abstract, words.size());
    return words;
}

std::vector<PlacedWord> WordTable::numbered(std::span<const PaperWord> words)
{
    std::vector<PlacedWord> result;
    result.reserve(words.size());
    for (const PaperWord &word : words) {
        auto known = m_numbers.constFind(word.folded);
        if (known == m_numbers.cend()) {
            known = m_numbers.insert(word.folded, uint32_t(m_words.size()));
            m_words.append(word.folded);
        }
        result.push_back({*known, uint32_t(word.places)});
    }
    return result;
}

std::optional<uint32_t> WordTable::find(const QString &folded) const
{
    const auto found = m_numbers.constFind(folded);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

void WordCounts::add(std::span<const PlacedWord> paper)
{
    ++m_papers;
    for (const PlacedWord &placed : paper) {
        m_papersWith.resize(std::max(m_papersWith.size(), size_t(placed.word) + 1));
        ++m_papersWith[placed.word];
    }
}

double WordCounts::weight(uint32_t word) const
{
    return word < m_papersWith.size() ? weightOf(m_papersWith[word]) : weightOfUnknown();
}

double WordCounts::weightOfUnknown() const
{
    return weightOf(0);
}

double WordCounts::weightOf(uint32_t papersWithIt) const
{
    const bool isEverywhere = papersWithIt > 0 && 2 * papersWithIt > uint32_t(m_papers);
    return isEverywhere ? 0 : std::log(double(m_papers + 1) / (papersWithIt + 1));
}

} // namespace hotpapers
