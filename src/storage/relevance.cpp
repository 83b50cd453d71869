// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/relevance.h"

#include "core/searchgrammar.h"
#include "storage/eachrow.h"
#include "storage/textsets.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

constexpr size_t mostRanked = 2'000; // of each kind
constexpr size_t mostMatches = 200'000; // of all words: bm25 counts them all again
constexpr uint32_t kind = uint32_t(1) << 16; // more than places within one

/** Can the words of this field stand in these columns? */
struct Kind
{
    QString columns;
    std::vector<SearchField> fields;
};

const Kind &headings()
{
    static const Kind kind{u"{title first_author authors}"_s,
                           {SearchField::Title, SearchField::Author, SearchField::FirstAuthor}};
    return kind;
}

const Kind &paperItself()
{
    static const Kind kind{u"{title first_author authors categories abstract}"_s,
                           {SearchField::Title, SearchField::Author, SearchField::FirstAuthor, SearchField::Abstract}};
    return kind;
}

bool isOfWords(const TextCondition &text)
{
    return text.field == SearchField::Any || searchField(text.field).value == SearchValue::Words;
}

/** Those of the papers that have each of the texts in the columns of a kind. */
Result<PaperSet> papersOfKind(TextSets &texts, PaperSet papers, const std::vector<TextCondition> &wanted,
                              const Kind &kind)
{
    for (const TextCondition &text : wanted) {
        if (text.field != SearchField::Any) {
            papers = std::ranges::contains(kind.fields, text.field) ? std::move(papers) : PaperSet(papers.slotCount());
        } else if (const QString expression = matchExpression(text, kind.columns); !papers.isEmpty()) {
            const auto set = texts.papers(expression);
            if (!set) {
                return std::unexpected(set.error());
            }
            papers &= **set;
        }
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

/** Adds to each of the papers its place among them, the best one's the greatest. */
Result<void> addPlaces(Database &database, const QString &match, const std::vector<uint32_t> &papers,
                       Relevance &relevance)
{
    if (papers.empty()) {
        return {};
    }
    std::vector<std::pair<double, uint32_t>> scores;
    const QByteArray expression = match.toUtf8();
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
        relevance[scores[i].second] += place;
    }
    return read;
}

Result<bool> canBeRanked(TextSets &texts, const std::vector<TextCondition> &wanted)
{
    size_t matches = 0;
    for (const TextCondition &text : wanted) {
        const auto set = texts.papers(matchExpression(text));
        if (!set) {
            return std::unexpected(set.error());
        }
        matches += (*set)->count();
    }
    return matches <= mostMatches;
}

Result<void> addPlaces(Database &database, TextSets &texts, const std::vector<TextCondition> &wanted,
                       const PaperSet &headed, const PaperSet &others, Relevance &relevance)
{
    const Result<bool> ranked = canBeRanked(texts, wanted);
    if (!ranked || !*ranked) {
        return ranked.transform([](bool) { });
    }
    QStringList expressions;
    for (const TextCondition &text : wanted) {
        expressions += matchExpression(text);
    }
    const QString match = expressions.join(u" AND "_s);
    return addPlaces(database, match, newest(headed), relevance).and_then([&] {
        return addPlaces(database, match, newest(others), relevance);
    });
}

} // namespace

Result<Relevance> relevanceOf(Database &database, TextSets &texts, const PaperSet &found,
                              const std::vector<TextCondition> &wanted)
{
    std::vector<TextCondition> words;
    std::ranges::copy_if(wanted, std::back_inserter(words),
                         [](const TextCondition &text) { return isOfWords(text) && !matchExpression(text).isEmpty(); });
    if (words.empty()) {
        return Relevance();
    }
    const auto headed = papersOfKind(texts, found, words, headings());
    if (!headed) {
        return std::unexpected(headed.error());
    }
    auto others = papersOfKind(texts, found, words, paperItself());
    if (!others) {
        return std::unexpected(others.error());
    }
    *others -= *headed;
    Relevance relevance(found.slotCount());
    headed->forEach([&](size_t slot) { relevance[slot] = 2 * kind; });
    others->forEach([&](size_t slot) { relevance[slot] = kind; });
    return addPlaces(database, texts, words, *headed, *others, relevance).transform([&] {
        return std::move(relevance);
    });
}

} // namespace hotpapers::storage
