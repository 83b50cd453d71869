// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/arxivmentions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// The archives of before April 2007: https://arxiv.org/archive and those that were taken into others.
constexpr auto archives = std::to_array<QStringView>(
    {u"acc-phys", u"adap-org", u"alg-geom", u"ao-sci",  u"astro-ph", u"atom-ph",  u"bayes-an", u"chao-dyn", u"chem-ph",
     u"cmp-lg",   u"comp-gas", u"cond-mat", u"cs",      u"dg-ga",    u"funct-an", u"gr-qc",    u"hep-ex",   u"hep-lat",
     u"hep-ph",   u"hep-th",   u"math",     u"math-ph", u"mtrl-th",  u"nlin",     u"nucl-ex",  u"nucl-th",  u"patt-sol",
     u"physics",  u"plasm-ph", u"q-alg",    u"q-bio",   u"quant-ph", u"solv-int", u"stat",     u"supr-con"});

// What addresses of arXiv's papers have before the id.
constexpr auto sites = std::to_array<QStringView>({u"arxiv", u"ar5iv", u"alphaxiv", u"xxx.lanl.gov",
                                                   u"huggingface.co/papers", u"scirate.com", u"paperswithcode.com"});

constexpr qsizetype longestAddress = 120; // before the id

bool isDelimiter(QChar character)
{
    return character.isSpace() || QStringView(u"<>\"'(){}[]|,;“”‘’«»").contains(character);
}

// What stands right before a place without a delimiter between.
QStringView wordBefore(QStringView text, qsizetype place)
{
    const QStringView before = text.first(place).last(std::min(place, longestAddress));
    qsizetype start = before.size();
    while (start > 0 && !isDelimiter(before[start - 1])) {
        --start;
    }
    return before.sliced(start);
}

// `arXiv:2107.11817`, `https://arxiv.org/abs/2107.11817`, and with a space before the id `arXiv: 2107.11817`.
bool isNamed(QStringView text, qsizetype start)
{
    const bool afterSpace = start > 0 && text[start - 1] == u' ';
    const QStringView word = wordBefore(text, start - (afterSpace ? 1 : 0));
    if (afterSpace) {
        return word.endsWith(u"arxiv:", Qt::CaseInsensitive) || word.endsWith(u"arxiv", Qt::CaseInsensitive);
    }
    return std::ranges::any_of(sites, [word](QStringView site) { return word.contains(site, Qt::CaseInsensitive); });
}

// Does it stand by itself, as no part of a larger number, word, path or DOI?
bool standsAlone(QStringView text, qsizetype start, qsizetype end)
{
    const QChar before = start > 0 ? text[start - 1] : u' ';
    const bool isItem = before == u'-' && (start == 1 || text[start - 2].isSpace());
    if (!isItem && !isDelimiter(before) && !QStringView(u":=*•#\ufeff").contains(before)) {
        return false;
    }
    const QChar after = end < text.size() ? text[end] : u' ';
    const bool isNumber = after == u'.' && end + 1 < text.size() && text[end + 1].isDigit();
    return !isNumber && !QStringView(u"%/_").contains(after);
}

// Numbers had four digits until 2014, and have five since: `1203.45678` is something else.
bool couldBeGiven(QStringView newId)
{
    const int month = newId.first(4).toInt(); // YYMM
    constexpr int firstMonth = 704;
    constexpr int firstMonthOfFiveDigits = 1501;
    return month >= firstMonth && (newId.size() == 10) == (month >= firstMonthOfFiveDigits);
}

bool isArchive(QStringView oldId)
{
    const QString archive = oldId.first(oldId.indexOf(u'/')).toString().section(u'.', 0, 0).toLower();
    return std::ranges::contains(archives, QStringView(archive));
}

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isPartOfWord(QChar character)
{
    return isAsciiLetter(character) || isAsciiDigit(character);
}

qsizetype digitsAt(QStringView text, qsizetype at, qsizetype most)
{
    qsizetype end = at;
    while (end < text.size() && end - at < most && isAsciiDigit(text[end])) {
        ++end;
    }
    return end - at;
}

// Words begin behind what is no letter or digit, and in an encoded address behind `%2F` and `%3A`.
bool beginsWord(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at).last(std::min<qsizetype>(at, 3));
    return before.isEmpty() || !isPartOfWord(before.back()) || before.compare(u"%2F", Qt::CaseInsensitive) == 0
        || before.compare(u"%3A", Qt::CaseInsensitive) == 0;
}

// The length of `2107.11817`; 0 for anything else.
qsizetype newIdAt(QStringView text, qsizetype at)
{
    constexpr qsizetype before = 4;
    if (digitsAt(text, at, before) < before || at + before >= text.size() || text[at + before] != u'.') {
        return 0;
    }
    const qsizetype behind = digitsAt(text, at + before + 1, 5);
    return behind < 4 ? 0 : before + 1 + behind;
}

// The length of `math.GT/0309136`; 0 for anything else.
qsizetype oldIdAt(QStringView text, qsizetype at)
{
    constexpr qsizetype longestArchive = 20;
    constexpr qsizetype digits = 7;
    qsizetype slash = at;
    while (slash < text.size() && slash - at < longestArchive
           && (isAsciiLetter(text[slash]) || text[slash] == u'.' || text[slash] == u'-')) {
        ++slash;
    }
    const bool isFollowed = slash < text.size() && text[slash] == u'/' && digitsAt(text, slash + 1, digits) == digits;
    return isFollowed ? slash + 1 + digits - at : 0;
}

// The length of `v2`, or 0.
qsizetype versionAt(QStringView text, qsizetype at)
{
    const bool begins = at < text.size() && (text[at] == u'v' || text[at] == u'V');
    const qsizetype digits = begins ? digitsAt(text, at + 1, 3) : 0;
    return digits > 0 && text[at + 1] != u'0' ? 1 + digits : 0;
}

std::optional<ArxivMention> mentionAt(QStringView text, qsizetype at)
{
    const bool isOld = isAsciiLetter(text[at]);
    const qsizetype length = !beginsWord(text, at) ? 0 : isOld ? oldIdAt(text, at) : newIdAt(text, at);
    const qsizetype end = at + length + (length > 0 ? versionAt(text, at + length) : 0);
    if (length == 0 || (end < text.size() && isPartOfWord(text[end]))) {
        return std::nullopt;
    }
    const QStringView id = text.sliced(at, length);
    const bool named = isNamed(text, at);
    const bool isMeant = named || (standsAlone(text, at, end) && (isOld || couldBeGiven(id)));
    const std::optional<ArxivId> parsed = isMeant && (!isOld || isArchive(id)) ? ArxivId::parse(id) : std::nullopt;
    return parsed ? std::optional(ArxivMention{*parsed, at, end, named}) : std::nullopt;
}

} // namespace

std::optional<ArxivMention> ArxivMentions::next()
{
    for (; m_position < m_text.size(); ++m_position) {
        if (!isPartOfWord(m_text[m_position])) {
            continue;
        }
        if (const auto mention = mentionAt(m_text, m_position)) {
            m_position = mention->end;
            return mention;
        }
    }
    return std::nullopt;
}

ArxivId firstArxivId(QStringView text, bool onlyNamed)
{
    ArxivMentions mentions(text);
    while (const auto mention = mentions.next()) {
        if (mention->isNamed || !onlyNamed) {
            return mention->id;
        }
    }
    return {};
}

} // namespace hotpapers::formats
