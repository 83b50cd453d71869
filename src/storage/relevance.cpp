// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/relevance.h"

#include "core/searchgrammar.h"
#include "core/searchwords.h"
#include "storage/eachrow.h"
#include "storage/textsets.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

constexpr size_t mostRanked = 2'000; // of each kind
constexpr size_t mostMatches = 50'000; // of all words: bm25 counts them all again
constexpr size_t beginningCost = 5; // it merges the lists of all words that begin so before it counts
constexpr size_t mostThatSay = 100'000; // papers in which words begin with so few letters

constexpr SearchColumns headings = SearchColumn::Title | SearchColumn::FirstAuthor | SearchColumn::Authors;
constexpr SearchColumns paperItself = headings | SearchColumn::Categories | SearchColumn::Abstract;

bool isOfWords(const TextCondition &text)
{
    return text.field == SearchField::Any || searchField(text.field).value == SearchValue::Words;
}

/** The words of texts, each by itself: that they stand together was asked before. */
std::vector<TextCondition> wordsOf(const std::vector<TextCondition> &texts)
{
    std::vector<TextCondition> result;
    for (const TextCondition &text : texts) {
        const std::vector<SearchWord> words = searchWords(text.text);
        for (size_t i = 0; i < words.size(); ++i) {
            TextCondition word{text.field, words[i].folded, text.prefix && i + 1 == words.size()};
            if (!matchExpression(word).isEmpty()) {
                result.push_back(std::move(word));
            }
        }
    }
    return result;
}

/** Those of the papers that have each of the words in these columns. */
Result<PaperSet> papersWith(TextSets &texts, PaperSet papers, const std::vector<TextCondition> &words,
                            SearchColumns columns)
{
    for (const TextCondition &word : words) {
        const SearchColumns there = columnsOf(word.field) & columns;
        if (!there || papers.isEmpty()) {
            return PaperSet(papers.slotCount());
        }
        const auto set = texts.papers(word, there);
        if (!set) {
            return std::unexpected(set.error());
        }
        papers &= **set;
    }
    return papers;
}

/** The newest, which have the greatest ids. */
std::vector<uint32_t> newest(const PaperSet &papers)
{
    std::vector<uint32_t> result;
    papers.forEach([&](size_t slot) { result.push_back(uint32_t(slot)); });
    result.erase(result.begin(), result.end() - qptrdiff(std::min(result.size(), mostRanked)));
    return result;
}

QByteArray jsonOf(const std::vector<uint32_t> &sequence)
{
    QByteArray json = "[";
    for (const uint32_t slot : sequence) {
        json += QByteArray::number(slot) + ',';
    }
    json.back() = ']';
    return json;
}

QByteArray expressionOf(const std::vector<TextCondition> &texts)
{
    QStringList expressions;
    for (const TextCondition &text : texts) {
        expressions += matchExpression(text);
    }
    return expressions.join(u" AND "_s).toUtf8();
}

/** Gives each of the papers its place among them, the best one's the greatest. */
Result<void> addPlaces(Database &database, const std::vector<TextCondition> &texts, std::vector<uint32_t> papers,
                       Relevance &relevance)
{
    if (papers.empty()) {
        return {};
    }
    std::ranges::sort(papers);
    std::vector<std::pair<double, uint32_t>> scores;
    const QByteArray expression = expressionOf(texts);
    const QByteArray ids = jsonOf(papers);
    const auto read = eachRow(
        database,
        "SELECT rowid, bm25(paper_search, 10, 5, 5, 2, 4, 1, 4) FROM paper_search WHERE paper_search MATCH ?"
        " AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))",
        [&](const Statement &row) { scores.emplace_back(-row.real(1), uint32_t(row.integer(0))); }, expression,
        papers.front(), papers.back(), ids);
    std::ranges::sort(scores);
    uint32_t place = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        place += uint32_t(i == 0 || scores[i].first != scores[i - 1].first);
        relevance.places[scores[i].second] = place;
    }
    return read;
}

/** A word, and how many papers have it. */
struct CountedWord
{
    TextCondition word;
    size_t papers = 0;
};

Result<std::vector<CountedWord>> counted(TextSets &texts, std::vector<TextCondition> &&words)
{
    std::vector<CountedWord> result;
    for (TextCondition &word : words) {
        const auto set = texts.papers(word);
        if (!set) {
            return std::unexpected(set.error());
        }
        result.push_back({std::move(word), (*set)->count()});
    }
    return result;
}

bool saysNothing(const CountedWord &counted)
{
    return isShortBeginning(counted.word) && counted.papers > mostThatSay;
}

bool canBeRanked(const std::vector<CountedWord> &words)
{
    size_t matches = 0;
    for (const CountedWord &counted : words) {
        matches += counted.papers * (counted.word.prefix ? beginningCost : 1);
    }
    return matches <= mostMatches;
}

/** What can be said by sets alone: nothing of places. */
Result<Relevance> kindsOf(TextSets &texts, const PaperSet &found, const std::vector<CountedWord> &counted)
{
    std::vector<TextCondition> words;
    std::ranges::transform(counted, std::back_inserter(words), &CountedWord::word);
    return papersWith(texts, found, words, headings).and_then([&](PaperSet &&headed) {
        return papersWith(texts, found, words, paperItself).transform([&](PaperSet &&inItself) {
            inItself -= headed;
            return Relevance{std::move(headed), std::move(inItself), {}};
        });
    });
}

} // namespace

std::vector<SearchColumns> relevantColumns()
{
    return {headings, paperItself};
}

Result<Relevance> relevanceOf(Database &database, TextSets &texts, const PaperSet &found,
                              const std::vector<TextCondition> &wanted)
{
    std::vector<TextCondition> sought;
    std::ranges::copy_if(wanted, std::back_inserter(sought),
                         [](const TextCondition &text) { return isOfWords(text) && !matchExpression(text).isEmpty(); });
    auto words = counted(texts, wordsOf(sought));
    if (!words) {
        return std::unexpected(words.error());
    }
    const bool allSay = std::erase_if(*words, saysNothing) == 0;
    if (words->empty()) {
        return Relevance();
    }
    auto relevance = kindsOf(texts, found, *words);
    if (!relevance || !allSay || !canBeRanked(*words)) {
        return relevance;
    }
    std::vector<uint32_t> papers = newest(relevance->headed);
    std::ranges::copy(newest(relevance->inItself), std::back_inserter(papers));
    return addPlaces(database, sought, std::move(papers), *relevance).transform([&] { return *std::move(relevance); });
}

} // namespace hotpapers::storage
