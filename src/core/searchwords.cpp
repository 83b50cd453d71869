// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"

#include "core/normalform.h"
#include "core/searchcharacters.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

/** Calls `visit(char32_t, TextSpan)` for each character of the text's NFKC form, with the part that it comes from. */
template <typename Visit> void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype start = 0, end = 0; start < text.size(); start = end) {
        end = endOfNormalPart(text, start);
        const TextSpan part{start, end - start};
        if (part.length == 1 && text[start].unicode() < 0x80) {
            visit(char32_t(text[start].unicode()), part);
            continue;
        }
        const QString form = text.sliced(start, part.length).toString().normalized(QString::NormalizationForm_KC);
        for (qsizetype i = 0; i < form.size(); i += unitsOf(characterAt(form, i))) {
            visit(characterAt(form, i), part);
        }
    }
}

// How much of a word its first folded units cover: whole characters, ligatures too.
qsizetype beginningOf(QStringView word, qsizetype foldedUnits)
{
    qsizetype units = 0;
    qsizetype length = -1;
    forEachCharacter(word, [&](char32_t character, TextSpan part) {
        if (isWordCharacter(character)) {
            units += unitsOf(foldedCharacter(character));
        } else if (!isDroppedAccent(character)) {
            units = 0; // what was before it in the same part (`½`) is another word
        }
        if (length < 0 && units >= foldedUnits) {
            length = part.start + part.length;
        }
    });
    return length < 0 ? word.size() : length;
}

/** The matches of conditions in one text that no phrase reaches out of. */
class Matcher
{
public:
    Matcher(QStringView text, TextSpan piece)
        : m_text(text.sliced(piece.start, piece.length)), m_offset(piece.start), m_words(searchWords(m_text))
    {
    }

    void matchWords(const TextCondition &condition, std::vector<TextSpan> &spans) const
    {
        const std::vector<SearchWord> wanted = searchWords(condition.text);
        for (size_t i = 0; !wanted.empty() && i + wanted.size() <= m_words.size(); ++i) {
            if (standsAt(i, wanted, condition.prefix)) {
                spans.push_back(spanAt(i, wanted, condition.prefix));
            }
        }
    }

    void matchName(const TextCondition &condition, std::vector<TextSpan> &spans) const
    {
        const bool matches = condition.prefix ? m_text.startsWith(condition.text, Qt::CaseInsensitive)
                                              : m_text.compare(condition.text, Qt::CaseInsensitive) == 0;
        if (matches) {
            spans.push_back({m_offset, condition.prefix ? condition.text.size() : m_text.size()});
        }
    }

private:
    [[nodiscard]] bool standsAt(size_t first, const std::vector<SearchWord> &wanted, bool prefix) const
    {
        for (size_t i = 0; i < wanted.size(); ++i) {
            const QString &word = m_words[first + i].folded;
            const bool mayGoOn = prefix && i + 1 == wanted.size();
            if (mayGoOn ? !word.startsWith(wanted[i].folded) : word != wanted[i].folded) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] TextSpan spanAt(size_t first, const std::vector<SearchWord> &wanted, bool prefix) const
    {
        const TextSpan last = m_words[first + wanted.size() - 1].span;
        const qsizetype covered =
            prefix ? beginningOf(m_text.sliced(last.start, last.length), wanted.back().folded.size()) : last.length;
        const qsizetype start = m_words[first].span.start;
        return {m_offset + start, last.start + covered - start};
    }

    QStringView m_text;
    qsizetype m_offset;
    std::vector<SearchWord> m_words;
};

bool isName(SearchField field)
{
    return field == SearchField::Category || field == SearchField::Tweeter || field == SearchField::Tag
        || field == SearchField::List;
}

// Authors and categories are shown in one line.
std::vector<TextSpan> piecesOf(QStringView text, SearchField field)
{
    std::vector<TextSpan> pieces;
    qsizetype start = 0;
    if (field == SearchField::Author || field == SearchField::Category) {
        for (qsizetype comma = text.indexOf(u", "); comma >= 0; comma = text.indexOf(u", ", start)) {
            pieces.push_back({start, comma - start});
            start = comma + 2;
        }
    }
    pieces.push_back({start, text.size() - start});
    return pieces;
}

bool isAbout(SearchField asked, SearchField field, bool isFirst)
{
    return asked == field || asked == SearchField::Any
        || (asked == SearchField::FirstAuthor && field == SearchField::Author && isFirst);
}

std::vector<TextSpan> merged(std::vector<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::start);
    std::vector<TextSpan> result;
    for (const TextSpan &span : spans) {
        if (!result.empty() && span.start < result.back().start + result.back().length) {
            TextSpan &last = result.back();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

} // namespace

std::vector<SearchWord> searchWords(QStringView text)
{
    std::vector<SearchWord> words;
    bool isWithin = false;
    forEachCharacter(text, [&](char32_t character, TextSpan part) {
        const bool isAccent = isWithin && isDroppedAccent(character);
        const bool goesOn = isAccent || isWordCharacter(character);
        if (goesOn && !isWithin) {
            words.push_back({.folded = {}, .span = {part.start, 0}});
        }
        isWithin = goesOn;
        if (goesOn) {
            SearchWord &word = words.back();
            word.span.length = part.start + part.length - word.span.start;
            if (!isAccent) {
                word.folded += QChar::fromUcs4(foldedCharacter(character));
            }
        }
    });
    return words;
}

std::vector<TextSpan> matchSpans(QStringView text, SearchField field, const std::vector<TextCondition> &conditions)
{
    std::vector<TextSpan> spans;
    const std::vector<TextSpan> pieces = piecesOf(text, field);
    for (size_t i = 0; i < pieces.size() && !conditions.empty(); ++i) {
        const Matcher matcher(text, pieces[i]);
        for (const TextCondition &condition : conditions) {
            if (!isAbout(condition.field, field, i == 0)) {
                continue;
            }
            if (isName(condition.field)) {
                matcher.matchName(condition, spans);
            } else {
                matcher.matchWords(condition, spans);
            }
        }
    }
    return merged(std::move(spans));
}

} // namespace hotpapers
