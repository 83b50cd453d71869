// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textdiff.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <span>
#include <utility>

namespace hotpapers {

namespace {

using Kind = TextPiece::Kind;
using Words = std::vector<QStringView>;

constexpr int maximumChanges = 1000; // words: what is kept of the search grows by their square, to some megabytes

enum class Class { Word, Space, Other };

Class classOf(QChar character)
{
    return character.isSpace()                                                          ? Class::Space
        : character.isLetterOrNumber() || character.isSurrogate() || character.isMark() ? Class::Word
                                                                                        : Class::Other;
}

/** Runs of letters and numbers, runs of spaces, and each other character by itself; a line's end too. */
Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype start = 0; start < text.size();) {
        const Class first = classOf(text[start]);
        qsizetype end = start + 1;
        while (end < text.size() && first != Class::Other && text[start] != u'\n' && text[end] != u'\n'
               && classOf(text[end]) == first) {
            ++end;
        }
        words.push_back(text.sliced(start, end - start));
        start = end;
    }
    return words;
}

class Comparison
{
public:
    Comparison(std::span<const QStringView> before, std::span<const QStringView> after)
        : m_before(before), m_after(after)
    {
    }

    /** The kinds of the words, in order; nothing where there are too many changes. */
    std::optional<std::vector<Kind>> run()
    {
        const int most = int(std::min(m_before.size() + m_after.size(), size_t(maximumChanges)));
        std::vector<int> furthest(size_t(2 * most + 3), 0); // by diagonal, from -(most + 1) on
        for (int changes = 0; changes <= most; ++changes) {
            m_steps.emplace_back(furthest.begin() + (most + 1 - changes - 1),
                                 furthest.begin() + (most + 1 + changes + 2));
            for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
                int &here = furthest[size_t(most + 1 + diagonal)];
                here = follow(next(m_steps.back(), changes, diagonal), diagonal);
                if (size_t(here) == m_before.size() && size_t(here - diagonal) == m_after.size()) {
                    return kinds();
                }
            }
        }
        return {};
    }

private:
    /** Is the diagonal reached by a word that was added? */
    static bool isByAdding(const std::vector<int> &furthest, int changes, int diagonal)
    {
        const auto at = size_t(diagonal + changes + 1);
        return diagonal == -changes || (diagonal != changes && furthest[at - 1] < furthest[at + 1]);
    }

    static int next(const std::vector<int> &furthest, int changes, int diagonal)
    {
        const auto at = size_t(diagonal + changes + 1);
        if (changes == 0) {
            return 0;
        }
        return isByAdding(furthest, changes, diagonal) ? furthest[at + 1] : furthest[at - 1] + 1;
    }

    [[nodiscard]] int follow(int at, int diagonal) const
    {
        while (size_t(at) < m_before.size() && size_t(at - diagonal) < m_after.size()
               && m_before[size_t(at)] == m_after[size_t(at - diagonal)]) {
            ++at;
        }
        return at;
    }

    [[nodiscard]] std::vector<Kind> kinds() const
    {
        std::vector<Kind> backwards;
        int at = int(m_before.size());
        int other = int(m_after.size());
        for (int changes = int(m_steps.size()) - 1; changes > 0; --changes) {
            const int diagonal = at - other;
            const bool added = isByAdding(m_steps[size_t(changes)], changes, diagonal);
            const int start = next(m_steps[size_t(changes)], changes, diagonal);
            backwards.insert(backwards.end(), size_t(at - start), Kind::Same);
            backwards.push_back(added ? Kind::Added : Kind::Removed);
            at = added ? start : start - 1;
            other = at - (added ? diagonal + 1 : diagonal - 1);
        }
        backwards.insert(backwards.end(), size_t(at), Kind::Same);
        std::ranges::reverse(backwards);
        return backwards;
    }

    std::span<const QStringView> m_before;
    std::span<const QStringView> m_after;
    std::vector<std::vector<int>> m_steps; ///< what was reached before each change, from diagonal -(changes + 1) on
};

/** Puts pieces of one kind together, what is removed before what is added. */
class Pieces
{
public:
    void add(Kind kind, QStringView text)
    {
        if (kind == Kind::Same) {
            flush();
            if (m_pieces.empty() || m_pieces.back().kind != Kind::Same) {
                m_pieces.push_back({});
            }
            m_pieces.back().text += text;
        } else {
            (kind == Kind::Removed ? m_removed : m_added) += text;
        }
    }

    std::vector<TextPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    void flush()
    {
        for (const auto &[kind, text] : {std::pair<Kind, QString &>(Kind::Removed, m_removed), {Kind::Added, m_added}}) {
            if (!text.isEmpty()) {
                m_pieces.push_back({kind, std::exchange(text, {})});
            }
        }
    }

    std::vector<TextPiece> m_pieces;
    QString m_removed;
    QString m_added;
};

} // namespace

std::vector<TextPiece> textDiff(QStringView before, QStringView after)
{
    const Words old = wordsOf(before);
    const Words now = wordsOf(after);
    const auto first = size_t(std::ranges::mismatch(old, now).in1 - old.begin());
    const auto left = std::min(old.size(), now.size()) - first;
    const auto end = old.rbegin() + ptrdiff_t(left);
    const auto last = size_t(std::mismatch(old.rbegin(), end, now.rbegin()).first - old.rbegin());
    const std::span changedOld = std::span(old).subspan(first, old.size() - first - last);
    const std::span changedNow = std::span(now).subspan(first, now.size() - first - last);
    Pieces pieces;
    std::ranges::for_each(old | std::views::take(first), [&](QStringView word) { pieces.add(Kind::Same, word); });
    if (const auto kinds = Comparison(changedOld, changedNow).run()) {
        auto removed = changedOld.begin();
        auto added = changedNow.begin();
        for (const Kind kind : *kinds) {
            pieces.add(kind, kind == Kind::Added ? *added : *removed);
            added += kind == Kind::Removed ? 0 : 1;
            removed += kind == Kind::Added ? 0 : 1;
        }
    } else {
        std::ranges::for_each(changedOld, [&](QStringView word) { pieces.add(Kind::Removed, word); });
        std::ranges::for_each(changedNow, [&](QStringView word) { pieces.add(Kind::Added, word); });
    }
    std::ranges::for_each(old | std::views::drop(old.size() - last),
                          [&](QStringView word) { pieces.add(Kind::Same, word); });
    return pieces.take();
}

} // namespace hotpapers
