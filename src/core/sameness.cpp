// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sameness.h"

#include "core/authornames.h"
#include "core/searchwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <ranges>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

constexpr qsizetype maximumTitle = 2'000; // UTF-16 units
constexpr qsizetype maximumAuthors = 1'000;
constexpr size_t fewWords = 4; // titles of fewer must be equal
constexpr qsizetype tellingCount = 3; // of these any are in titles that look the same
constexpr qsizetype mostMissing = 3; // telling words
constexpr qsizetype maximumCompared = 100; // papers that have a rare word, too

/** `\"o` is o, `\mathcal{N}` and `{\it N}` are N, `\alpha` stays as its name. */
QString withoutTex(QString text)
{
    static const QRegularExpression commands(uR"(\\(?:["'`^~=.]|(?:it|bf|em|rm|sc|tt|sl|cal)\b|[A-Za-z]+(?=\s*\{)))"_s);
    static const QRegularExpression marks(u"[{}$\\\\]"_s);
    return text.replace(commands, QString()).replace(marks, QString());
}

bool isNumber(const QString &word)
{
    static const QRegularExpression number(u"^(?:\\d+|i{1,3}|i?v|vi{0,3}|i?x|xi{0,3})$"_s);
    return number.match(word).hasMatch();
}

bool isVersion(const QString &word)
{
    static const QRegularExpression version(u"^v\\d{1,2}$"_s);
    return version.match(word).hasMatch();
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    for (SearchWord &word : searchWords(text)) {
        words += std::move(word.folded);
    }
    return words;
}

/** Of `The ATLAS Collaboration` the name is its words: the last of them is no family's. */
QString personKey(const QString &author)
{
    static const QStringList kinds = {u"collaboration"_s, u"collaborations"_s, u"consortium"_s,
                                      u"project"_s,       u"survey"_s,         u"team"_s};
    QStringList words = foldedWords(author);
    if (std::ranges::any_of(words, [](const QString &word) { return kinds.contains(word); })) {
        words.removeAll(u"the"_s);
        return words.join(u' ');
    }
    const PersonName name = personName(author);
    return name.family.isEmpty() ? QString()
                                 : name.family + u',' + name.given.first(std::min<qsizetype>(1, name.given.size()));
}

QStringList titleWords(const QString &title)
{
    QStringList words = foldedWords(withoutTex(title.left(maximumTitle)));
    if (!words.isEmpty() && isVersion(words.back())) {
        words.removeLast();
    }
    return words;
}

template <typename Words> std::vector<size_t> hashes(const Words &words)
{
    std::vector<size_t> hashes;
    std::ranges::transform(words, std::back_inserter(hashes), [](const QString &word) { return qHash(word, 0); });
    std::ranges::sort(hashes);
    const auto again = std::ranges::unique(hashes);
    hashes.erase(again.begin(), again.end());
    return hashes;
}

size_t countCommon(const std::vector<size_t> &one, const std::vector<size_t> &other)
{
    size_t count = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        const auto order = *a <=> *b;
        count += order == 0 ? 1 : 0;
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    return count;
}

bool areNearlyEqual(const std::vector<size_t> &one, const std::vector<size_t> &other)
{
    if (std::min(one.size(), other.size()) < fewWords) {
        return one == other;
    }
    const size_t common = countCommon(one, other);
    return 5 * common >= 4 * (one.size() + other.size() - common);
}

/** Papers in groups that grow together. */
class Groups
{
public:
    explicit Groups(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), size_t(0)); }

    void join(size_t one, size_t other)
    {
        const auto [first, second] = std::minmax({root(one), root(other)});
        m_parents[second] = first;
    }

    [[nodiscard]] std::vector<std::vector<size_t>> ofMany()
    {
        std::map<size_t, std::vector<size_t>> members;
        for (size_t paper = 0; paper < m_parents.size(); ++paper) {
            members[root(paper)].push_back(paper);
        }
        std::vector<std::vector<size_t>> groups;
        for (auto &group : members | std::views::values) {
            if (group.size() > 1) {
                groups.push_back(std::move(group));
            }
        }
        return groups;
    }

private:
    [[nodiscard]] size_t root(size_t paper)
    {
        while (m_parents[paper] != paper) {
            paper = m_parents[paper] = m_parents[m_parents[paper]];
        }
        return paper;
    }

    std::vector<size_t> m_parents;
};

using Frequencies = std::unordered_map<size_t, int>;

Frequencies frequencies(std::span<const PaperFace> papers)
{
    Frequencies counts;
    for (const PaperFace &paper : papers) {
        for (const size_t word : paper.words) {
            ++counts[word];
        }
    }
    return counts;
}

// Of two titles that share four fifths of their words each has one of these in common with the other: ⌈4n/5⌉ of n are shared.
std::vector<size_t> rarestWords(const PaperFace &paper, const Frequencies &counts)
{
    std::vector<size_t> words = paper.words;
    const size_t length = words.size();
    const size_t wanted = length < fewWords ? std::min<size_t>(length, 1) : length - (4 * length + 4) / 5 + 1;
    std::ranges::partial_sort(words, words.begin() + qsizetype(wanted), {},
                              [&](size_t word) { return std::pair(counts.at(word), word); });
    words.resize(wanted);
    return words;
}

} // namespace

PaperFace paperFace(const QString &title, const QStringList &authors)
{
    QStringList words = titleWords(title);
    const auto numbers = std::ranges::stable_partition(words, std::not_fn(isNumber));
    QStringList people;
    std::ranges::transform(authors | std::views::take(maximumAuthors), std::back_inserter(people), personKey);
    people.removeAll(QString());
    return {hashes(std::ranges::subrange(words.begin(), numbers.begin())), hashes(numbers), hashes(people)};
}

bool looksSame(const PaperFace &one, const PaperFace &other)
{
    return !one.words.empty() && one.numbers == other.numbers && areNearlyEqual(one.words, other.words)
        && countCommon(one.people, other.people) > 0;
}

QStringList tellingWords(const QString &title)
{
    QStringList words = titleWords(title);
    words.removeIf(isNumber);
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    // Of four fifths that are shared, one in five words of the longer title is missing in the other.
    const qsizetype missing = words.size() < qsizetype(fewWords) ? 0 : words.size() / 5;
    return words.first(std::min(words.size(), tellingCount + std::clamp<qsizetype>(missing, 1, mostMissing)));
}

QStringList commonAuthors(const QStringList &ofOne, const QStringList &ofOther)
{
    QSet<QString> others;
    for (const QString &author : ofOther.first(std::min(ofOther.size(), maximumAuthors))) {
        others.insert(personKey(author));
    }
    others.remove(QString());
    QStringList common = ofOne.first(std::min(ofOne.size(), maximumAuthors));
    common.removeIf([&](const QString &author) { return !others.contains(personKey(author)); });
    return common;
}

std::vector<std::vector<size_t>> alikeGroups(std::span<const PaperFace> papers, const std::stop_token &stop)
{
    const Frequencies counts = frequencies(papers);
    std::unordered_map<size_t, std::vector<size_t>> having; // by rare word
    Groups groups(papers.size());
    for (size_t paper = 0; paper < papers.size() && !stop.stop_requested(); ++paper) {
        for (const size_t word : rarestWords(papers[paper], counts)) {
            std::vector<size_t> &others = having[word];
            for (const size_t other : others | std::views::reverse | std::views::take(maximumCompared)) {
                if (looksSame(papers[paper], papers[other])) {
                    groups.join(paper, other);
                }
            }
            others.push_back(paper);
        }
    }
    return groups.ofMany();
}

} // namespace hotpapers
