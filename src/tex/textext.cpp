// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/textext.h"

#include "tex/dollars.h"
#include "tex/mathreader.h"
#include "tex/plainmath.h"
#include "tex/texbraces.h"
#include "tex/texmacros.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

constexpr int maximumDepth = 8; // deeper styles, which nobody nests, are left as they are written
constexpr QStringView specials = u"\\{$~-`'";

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool sameStyle(const TexRun &one, const TexRun &other)
{
    return !one.math && !other.math && one.emphasis == other.emphasis && one.bold == other.bold
        && one.code == other.code && one.href == other.href;
}

class TexReader
{
public:
    explicit TexReader(QStringView text, int formulaDepth = 0)
        : m_text(text), m_braces(text), m_formulaDepth(formulaDepth)
    {
    }

    std::vector<TexRun> read()
    {
        readUntil(m_text.size());
        return std::move(m_runs);
    }
    [[nodiscard]] bool understoodAll() const { return m_understoodAll; }

private:
    void readUntil(qsizetype end);
    // Each reads what it is for at m_at and moves on; where there is none, it does nothing and says so.
    bool readMath(QStringView opening, QStringView closing);
    void appendMath(qsizetype next);
    bool readBackslash(qsizetype end);
    bool readCommand(QStringView name, qsizetype after, qsizetype end);
    bool readSymbol(QStringView name, qsizetype after, qsizetype end);
    bool readLink(QStringView name, qsizetype after, qsizetype end);
    bool readAccent(QChar accent, QStringView name, qsizetype after, qsizetype end);
    bool readGroup(qsizetype end);
    bool readQuote(qsizetype end);
    bool readDash(qsizetype end);
    bool readTie(qsizetype end);
    bool readSpecial(qsizetype end);
    bool readStyled(TexStyle style, qsizetype from, qsizetype closing);

    [[nodiscard]] QStringView commandAt(qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype closingOf(qsizetype opening, qsizetype end) const;
    qsizetype find(QStringView what, qsizetype from, qsizetype end);
    qsizetype findInGroup(QStringView what, qsizetype from);
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    void append(QStringView text);
    void appendAndGo(QStringView text, qsizetype next)
    {
        append(text);
        m_at = next;
    }

    QStringView m_text;
    TexBraces m_braces;
    int m_formulaDepth;
    bool m_understoodAll = true;
    std::vector<TexRun> m_runs;
    TexRun m_style;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_openQuotes = 0;
    QHash<QStringView, qsizetype> m_next; // where each of these stands next, as far as it was looked for
    QSet<std::pair<QStringView, qsizetype>> m_missing; // what a group, by its end, does not hold
};

void TexReader::readUntil(qsizetype end)
{
    while (m_at < end) {
        const auto rest = m_text.sliced(m_at, end - m_at);
        const auto special = std::ranges::find_if(rest, [](QChar c) { return specials.contains(c); }) - rest.begin();
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
    appendMath(found + closing.size());
    return true;
}

// All up to `next` is a formula.
void TexReader::appendMath(qsizetype next)
{
    TexRun run = m_style;
    run.math = true;
    run.text = m_text.sliced(m_at, next - m_at).toString();
    run.formula = readFormula(run.text, m_formulaDepth);
    m_understoodAll = m_understoodAll && run.formula;
    m_runs.push_back(run);
    m_at = next;
}

QStringView TexReader::commandAt(qsizetype from, qsizetype end) const
{
    const auto rest = m_text.sliced(from, end - from);
    const auto letters = std::ranges::find_if_not(rest, isAsciiLetter) - rest.begin();
    return rest.first(letters > 0 || rest.isEmpty() ? letters : 1);
}

qsizetype TexReader::closingOf(qsizetype opening, qsizetype end) const
{
    const bool opens = opening < end && m_text[opening] == u'{';
    const qsizetype closing = opens ? m_braces.closing(opening) : -1;
    return closing < end ? closing : -1;
}

// An unknown command stays as it is written; what follows it is read on.
bool TexReader::readBackslash(qsizetype end)
{
    const QStringView name = commandAt(m_at + 1, end);
    const qsizetype after = m_at + 1 + name.size();
    if (!readCommand(name, after, end)) {
        m_understoodAll = false;
        appendAndGo(m_text.sliced(m_at, after - m_at), after);
    }
    return true;
}

bool TexReader::readCommand(QStringView name, qsizetype after, qsizetype end)
{
    if (name == u"(" || name == u"[") {
        return readMath(m_text.sliced(m_at, 2), name == u"(" ? u"\\)" : u"\\]");
    }
    if (const TexStyle style = texStyleOfCommand(name); style != TexStyle::None) {
        return readStyled(style, after + 1, closingOf(after, end));
    }
    if (name == u"url" || name == u"href") {
        return readLink(name, after, end);
    }
    if (const QChar accent = texAccent(name); !accent.isNull()) {
        return readAccent(accent, name, after, end);
    }
    return readSymbol(name, after, end);
}

// A word's end is marked by `{}`; where it is a letter, a space belongs to it too.
bool TexReader::readSymbol(QStringView name, qsizetype after, qsizetype end)
{
    const QString symbol = texSymbol(name);
    if (symbol.isEmpty()) {
        return false;
    }
    const bool isWord = isAsciiLetter(name.front());
    const bool endsByBraces = isWord && closingOf(after, end) == after + 1;
    const bool endsBySpace = isWord && symbol.front().isLetter() && after < end && at(after) == u' ';
    appendAndGo(symbol, after + (endsByBraces ? 2 : endsBySpace ? 1 : 0));
    return true;
}

// `\'e`, `\'{e}`, `\c{c}`, `\c c`, `\'\i`, `\'{\i}`.
bool TexReader::readAccent(QChar accent, QStringView name, qsizetype after, qsizetype end)
{
    const qsizetype closing = closingOf(after, end);
    qsizetype from = closing >= 0 ? after + 1 : after;
    if (closing < 0 && isAsciiLetter(name.front())) {
        if (at(from) != u' ') {
            return false;
        }
        ++from;
    }
    const bool dotless = at(from) == u'\\' && (at(from + 1) == u'i' || at(from + 1) == u'j');
    const QChar letter = at(from + (dotless ? 1 : 0));
    const qsizetype next = from + (dotless ? 2 : 1);
    if (!letter.isLetter() || next > end || (closing >= 0 && next != closing)) {
        return false;
    }
    const QString composed = (QString(letter) + accent).normalized(QString::NormalizationForm_C);
    appendAndGo(composed, closing >= 0 ? closing + 1 : next);
    return true;
}

bool TexReader::readLink(QStringView name, qsizetype after, qsizetype end)
{
    const qsizetype closing = closingOf(after, end);
    if (closing < 0 || !m_style.href.isEmpty()) {
        return false;
    }
    QString address = m_text.sliced(after + 1, closing - after - 1).toString();
    for (const QStringView escape : {u"\\%", u"\\_", u"\\&", u"\\#", u"\\~"}) {
        address.replace(escape.toString(), escape.last(1).toString());
    }
    const TexRun style = m_style;
    m_style.href = address.trimmed();
    bool read = true;
    if (name == u"href") {
        read = readStyled(TexStyle::Plain, closing + 2, closingOf(closing + 1, end));
    } else {
        appendAndGo(m_style.href, closing + 1);
    }
    m_style = style;
    return read;
}

bool TexReader::readStyled(TexStyle style, qsizetype from, qsizetype closing)
{
    if (closing < 0 || m_depth == maximumDepth) {
        return false;
    }
    const TexRun outer = m_style;
    m_style.emphasis = m_style.emphasis || style == TexStyle::Emphasis;
    m_style.bold = m_style.bold || style == TexStyle::Bold;
    m_style.code = m_style.code || style == TexStyle::Code;
    m_at = from;
    ++m_depth;
    readUntil(closing);
    --m_depth;
    m_style = outer;
    m_at = closing + 1;
    return true;
}

// `{\it …}`, and braces around a single accented letter or symbol: `{\"o}`, `{ö}`.
bool TexReader::readGroup(qsizetype end)
{
    const qsizetype closing = closingOf(m_at, end);
    if (closing == m_at + 2 && at(m_at + 1) > u'\u007f' && at(m_at + 1).isLetter()) {
        return readStyled(TexStyle::Plain, m_at + 1, closing);
    }
    if (closing < 0 || at(m_at + 1) != u'\\') {
        return false;
    }
    const QStringView name = commandAt(m_at + 2, closing);
    const qsizetype after = m_at + 2 + name.size();
    if (const TexStyle style = texStyleOfDeclaration(name); style != TexStyle::None) {
        return readStyled(style, after + (at(after) == u' ' ? 1 : 0), closing);
    }
    const bool isLetter = !texAccent(name).isNull() || (!texSymbol(name).isEmpty() && isAsciiLetter(name.front()));
    return isLetter && readStyled(TexStyle::Plain, m_at + 1, closing);
}

bool TexReader::readQuote(qsizetype end)
{
    const QStringView two = m_text.sliced(m_at, std::min<qsizetype>(2, end - m_at));
    if (two == u"``" && find(u"''", m_at + 2, end) >= 0) {
        ++m_openQuotes;
        appendAndGo(u"“", m_at + 2);
        return true;
    }
    if (two == u"''" && m_openQuotes > 0) {
        --m_openQuotes;
        appendAndGo(u"”", m_at + 2);
        return true;
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
    appendAndGo(!isDash ? m_text.sliced(m_at, length) : length == 3 ? QStringView(u"—") : QStringView(u"–"), next);
    return true;
}

// `Fig.~1`, but not `by ~10`, `5~10` or `/~home`.
bool TexReader::readTie(qsizetype end)
{
    const QChar before = at(m_at - 1);
    const QChar after = m_at + 1 < end ? at(m_at + 1) : QChar();
    const bool ties = (before.isLetterOrNumber() || QStringView(u".,;:)}$").contains(before))
        && (after.isLetterOrNumber() || QStringView(u"\\$(").contains(after)) && !(before.isDigit() && after.isDigit());
    if (ties) {
        appendAndGo(u"\u00a0", m_at + 1);
    }
    return ties;
}

void TexReader::append(QStringView text)
{
    if (m_runs.empty() || !sameStyle(m_runs.back(), m_style)) {
        m_runs.push_back(m_style);
    }
    m_runs.back().text += text;
}

} // namespace

std::vector<TexRun> readTexText(QStringView text)
{
    return TexReader(text).read();
}

std::optional<std::vector<TexRun>> readKnownTexText(QStringView text, int depth)
{
    TexReader reader(text, depth);
    std::vector<TexRun> runs = reader.read();
    return reader.understoodAll() ? std::optional(std::move(runs)) : std::nullopt;
}

QString texPlainText(QStringView text)
{
    QString plain;
    const std::vector<TexRun> runs = readTexText(text);
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        plain += run->formula ? plainMath(run->formula->root) : run->text;
        const bool linkEnds = !run->href.isEmpty() && (run + 1 == runs.end() || (run + 1)->href != run->href);
        if (linkEnds && run->text != run->href) {
            plain += u" (%1)"_s.arg(run->href);
        }
    }
    return plain;
}

} // namespace hotpapers::tex
