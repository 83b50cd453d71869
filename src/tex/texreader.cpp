// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/texreader.h"

#include "tex/dollars.h"
#include "tex/mathreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

bool sameStyle(const TexRun &one, const TexRun &other)
{
    return !one.math && !other.math && one.emphasis == other.emphasis && one.bold == other.bold
        && one.code == other.code && one.href == other.href;
}

} // namespace

bool isTexSpecial(QChar character)
{
    return QStringView(u"\\{$~-`'").contains(character);
}

std::vector<TexRun> TexReader::read()
{
    readUntil(m_text.size());
    return std::move(m_runs);
}

void TexReader::readUntil(qsizetype end)
{
    while (m_at < end) {
        const auto rest = m_text.sliced(m_at, end - m_at);
        const auto special = std::ranges::find_if(rest, isTexSpecial) - rest.begin();
        if (special > 0) {
            appendAndGo(rest.first(special), m_at + special);
        } else if (!readSpecial(end)) {
            appendAndGo(rest.first(1), m_at + 1);
        }
    }
}

bool TexReader::readSpecial(qsizetype end)
{
    switch (m_text[m_at].unicode()) {
    case u'\\':
        return readBackslash(end);
    case u'{':
        return readGroup(end);
    case u'$':
        return at(m_at + 1) == u'$' ? readMath(u"$$", u"$$") : readMath(u"$", u"$");
    case u'~':
        return readTie(end);
    case u'-':
        return readDash(end);
    default:
        return readQuote(end);
    }
}

// The next `what` that no backslash precedes; -1 where there is none before `end`. What was found is kept: asking again
// from further on, as many times as there are openings, does not search again.
qsizetype TexReader::find(QStringView what, qsizetype from, qsizetype end)
{
    qsizetype next = m_next.value(what, -1);
    if (next < from) {
        next = from;
        while (next < m_text.size() && !m_text.sliced(next).startsWith(what)) {
            next += m_text[next] == u'\\' ? 2 : 1;
        }
        m_next[what] = next;
    }
    return next + what.size() <= end ? next : -1;
}

// The next `what` in the group that `from` stands in, and in none within it; -1 where there is none. Each group is
// searched in vain but once.
qsizetype TexReader::findInGroup(QStringView what, qsizetype from)
{
    const qsizetype end = m_braces.around(from);
    const std::pair missing(what, end);
    if (m_missing.contains(missing)) {
        return -1;
    }
    for (qsizetype next = from; next + what.size() <= end;) {
        if (m_text.sliced(next).startsWith(what)) {
            return next;
        }
        next = m_text[next] == u'\\' ? next + 2 : std::max(next, m_braces.closing(next)) + 1;
    }
    m_missing.insert(missing);
    return -1;
}

bool TexReader::readMath(QStringView opening, QStringView closing)
{
    const qsizetype from = m_at + opening.size();
    const qsizetype found = from <= m_text.size() ? findInGroup(closing, from) : -1;
    if (found < 0 || (opening == u"$" && !isBetweenMathDollars(m_text.sliced(from, found - from), at(found + 1)))) {
        return false;
    }
    return appendMath(found + closing.size());
}

// All up to `next` is a formula.
bool TexReader::appendMath(qsizetype next)
{
    const QStringView source = between(m_at, next);
    if (const auto formula = readFormula(source, m_formulaDepth)) {
        return appendFormula(*formula, next);
    }
    m_understoodAll = false;
    TexRun run = m_style;
    run.math = true;
    run.text = source.toString();
    m_runs.push_back(run);
    m_at = next;
    return true;
}

bool TexReader::appendFormula(const Formula &formula, qsizetype next)
{
    TexRun run = m_style;
    run.math = true;
    run.text = formula.source;
    run.formula = formula;
    m_runs.push_back(run);
    m_at = next;
    return true;
}

bool TexReader::readQuote(qsizetype end)
{
    const QStringView two = m_text.sliced(m_at, std::min<qsizetype>(2, end - m_at));
    if (two == u"``" && find(u"''", m_at + 2, end) >= 0) {
        ++m_openQuotes;
        return appendAndGo(u"“", m_at + 2);
    }
    if (two == u"''" && m_openQuotes > 0) {
        --m_openQuotes;
        return appendAndGo(u"”", m_at + 2);
    }
    return two.startsWith(u'`') && readSingleQuote(end);
}

// `word', as far as the end is not far, and no backtick stands between: then it is code.
bool TexReader::readSingleQuote(qsizetype end)
{
    constexpr qsizetype longest = 100;
    const bool begins = (m_at == 0 || QStringView(u" ([-/").contains(at(m_at - 1))) && at(m_at + 1).isLetterOrNumber();
    for (qsizetype next = m_at + 1; begins && next < std::min(end, m_at + longest) && at(next) != u'`'; ++next) {
        const bool ends = at(next) == u'\'' && !at(next - 1).isSpace() && !at(next + 1).isLetterOrNumber();
        if (ends && m_depth < maximumDepth) {
            append(u"‘");
            readStyled(TexStyle::Plain, m_at + 1, next);
            append(u"’");
            return true;
        }
    }
    return false;
}

// Not where the dashes begin an option (` --force`) or a comment at the end.
bool TexReader::readDash(qsizetype end)
{
    qsizetype next = m_at;
    while (next < end && m_text[next] == u'-') {
        ++next;
    }
    const qsizetype length = next - m_at;
    const bool afterSpace = m_at == 0 || at(m_at - 1).isSpace();
    const bool isDash = length == 3 || (length == 2 && (!afterSpace || at(next).isSpace()));
    return appendAndGo(!isDash           ? m_text.sliced(m_at, length)
                           : length == 3 ? QStringView(u"—")
                                         : QStringView(u"–"),
                       next);
}

// `Fig.~1`, but not `by ~10`, `5~10` or `/~home`.
bool TexReader::readTie(qsizetype end)
{
    const QChar before = at(m_at - 1);
    const QChar after = m_at + 1 < end ? at(m_at + 1) : QChar();
    const bool ties = (before.isLetterOrNumber() || QStringView(u".,;:)}$").contains(before))
        && (after.isLetterOrNumber() || QStringView(u"\\$(").contains(after)) && !(before.isDigit() && after.isDigit());
    return ties && appendAndGo(u"\u00a0", m_at + 1);
}

void TexReader::append(QStringView text)
{
    if (m_runs.empty() || !sameStyle(m_runs.back(), m_style)) {
        m_runs.push_back(m_style);
    }
    m_runs.back().text += text;
}

bool TexReader::appendAndGo(QStringView text, qsizetype next)
{
    if (!text.isEmpty()) {
        append(text);
    }
    m_at = next;
    return true;
}

} // namespace hotpapers::tex
