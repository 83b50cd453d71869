// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/highlight.h"

#include <algorithm>
#include <cstdlib>
#include <ranges>
#include <utility>
#include <vector>

namespace hotpapers {

namespace {

// What is found by these many equal characters, its surroundings counted, is not found by chance.
constexpr qsizetype tellingLength = 12;
constexpr qsizetype shortestSimilar = 8; // of shorter ones too little is left to know them by
constexpr qsizetype maximumCost = 20'000'000; // some 50 ms

qsizetype equalBackwards(QStringView one, QStringView other)
{
    const auto backwards = std::views::reverse(one);
    const auto [end, unused] = std::ranges::mismatch(backwards, std::views::reverse(other));
    return end - backwards.begin();
}

qsizetype equalForwards(QStringView one, QStringView other)
{
    const auto [end, unused] = std::ranges::mismatch(one, other);
    return end - one.begin();
}

qsizetype equalAround(QStringView abstract, TextSpan span, const Highlight &highlight)
{
    return equalBackwards(abstract.first(span.start), highlight.before)
        + equalForwards(abstract.sliced(span.start + span.length), highlight.after);
}

/** Where the same text stands with the most alike around it; of several such the one nearest to where it stood. */
std::optional<TextSpan> findSame(QStringView abstract, const Highlight &highlight)
{
    const qsizetype length = highlight.text.size();
    std::optional<TextSpan> best;
    std::pair<qsizetype, qsizetype> bestFit;
    for (qsizetype at = abstract.indexOf(highlight.text); at >= 0; at = abstract.indexOf(highlight.text, at + 1)) {
        const TextSpan span{at, length};
        const std::pair fit(equalAround(abstract, span, highlight), -std::abs(at - highlight.start));
        if (!best || fit > bestFit) {
            best = span;
            bestFit = fit;
        }
    }
    const qsizetype known = highlight.before.size() + length + highlight.after.size();
    return best && length + bestFit.first >= std::min(tellingLength, known) ? best : std::nullopt;
}

/** How a beginning of the passage fits a text that ends somewhere. */
struct Fit
{
    int changes = 0;
    qsizetype start = 0; ///< of the text

    auto operator<=>(const Fit &) const = default;
};

/**
 * Where the text with the fewest changes stands: characters put in, left out or replaced (P. H. Sellers, The theory and
 * computation of evolutionary distances, Journal of Algorithms 1, 1980).
 */
std::optional<TextSpan> findSimilar(QStringView abstract, const Highlight &highlight)
{
    const QStringView text = highlight.text;
    if (text.size() < shortestSimilar || text.size() > maximumCost / std::max(abstract.size(), qsizetype(1))) {
        return {};
    }
    std::vector<Fit> column(size_t(text.size()) + 1);
    for (size_t i = 0; i < column.size(); ++i) {
        column[i] = {int(i), 0};
    }
    std::optional<TextSpan> best;
    auto bestFit = std::pair(int(text.size() * 3 / 10), abstract.size() + 1);
    for (qsizetype end = 1; end <= abstract.size(); ++end) {
        Fit diagonal = std::exchange(column[0], Fit{0, end});
        for (size_t i = 1; i < column.size(); ++i) {
            const bool same = text[qsizetype(i) - 1] == abstract[end - 1];
            const Fit here = std::min({Fit{diagonal.changes + (same ? 0 : 1), diagonal.start},
                                       Fit{column[i].changes + 1, column[i].start},
                                       Fit{column[i - 1].changes + 1, column[i - 1].start}});
            diagonal = std::exchange(column[i], here);
        }
        const std::pair fit(column.back().changes, std::abs(column.back().start - highlight.start));
        if (fit < bestFit) {
            best = TextSpan{column.back().start, end - column.back().start};
            bestFit = fit;
        }
    }
    return best;
}

} // namespace

HighlightColor nextColor(HighlightColor color)
{
    const auto *const at = std::ranges::find(highlightColors, color);
    return at >= highlightColors.end() - 1 ? highlightColors.front() : *(at + 1);
}

Highlight highlighted(QStringView abstract, TextSpan span, HighlightColor color)
{
    while (span.length > 0 && abstract[span.start].isSpace()) {
        ++span.start;
        --span.length;
    }
    while (span.length > 0 && abstract[span.start + span.length - 1].isSpace()) {
        --span.length;
    }
    return {.color = color,
            .start = span.start,
            .text = abstract.sliced(span.start, span.length).toString(),
            .before = abstract.first(span.start).last(std::min(span.start, highlightContext)).toString(),
            .after = abstract.sliced(span.start + span.length)
                         .first(std::min(abstract.size() - span.start - span.length, highlightContext))
                         .toString()};
}

std::optional<TextSpan> findHighlight(QStringView abstract, const Highlight &highlight)
{
    if (highlight.text.isEmpty()) {
        return {};
    }
    const TextSpan stood{highlight.start, highlight.text.size()};
    if (stood.start >= 0 && stood.start <= abstract.size() && abstract.sliced(stood.start).startsWith(highlight.text)) {
        return stood;
    }
    const auto same = findSame(abstract, highlight);
    return same ? same : findSimilar(abstract, highlight);
}

} // namespace hotpapers
