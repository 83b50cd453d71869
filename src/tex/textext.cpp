// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/textext.h"

#include "tex/texmacros.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

// Deeper styles are left as they are written: nobody nests them, and recursion has to end.
constexpr int maximumDepth = 8;

constexpr QStringView specials = u"\\{$~-`'";

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

// For each `{` the place of its `}`, else -1.
std::vector<qsizetype> matchBraces(QStringView text)
{
    std::vector<qsizetype> closing(size_t(text.size()), -1);
    std::vector<qsizetype> open;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\') {
            ++at;
        } else if (text[at] == u'{') {
            open.push_back(at);
        } else if (text[at] == u'}' && !open.empty()) {
            closing[size_t(open.back())] = at;
            open.pop_back();
        }
    }
    return closing;
}

bool sameStyle(const TexRun &one, const TexRun &other)
{
    return !one.math && !other.math && one.emphasis == other.emphasis && one.bold == other.bold
        && one.code == other.code && one.href == other.href;
}

class TexReader
{
public:
    explicit TexReader(QStringView text) : m_text(text), m_closing(matchBraces(text)) { }

    std::vector<TexRun> read()
    {
        readUntil(m_text.size());
        return std::move(m_runs);
    }

private:
    void readUntil(qsizetype end);
    // Each reads what it is for at m_at and moves on; where there is none, it does nothing and says so.
    bool readMath(QStringView opening, QStringView closing, qsizetype end);
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
    [[nodiscard]] qsizetype find(QStringView what, qsizetype from, qsizetype end);
    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index >= 0 && index < m_text.size() ? m_text[index] : QChar();
    }
    void append(QStringView text);
    void appendAndGo(QStringView text, qsizetype next)
    {
        append(text);
        m_at = next;
    }

    QStringView m_text;
    std::vector<qsizetype> m_closing;
    std::vector<TexRun> m_runs;
    TexRun m_style;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_openQuotes = 0;
    QHash<QStringView, qsizetype> m_next; // where each of these stands next, as far as it was looked for
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
        return at(m_at + 1) == u'$' ? readMath(u"$$", u"$$", end) : readMath(u"$", u"$", end);
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

bool TexReader::readMath(QStringView opening, QStringView closing, qsizetype end)
{
    const qsizetype found = find(closing, m_at + opening.size(), end);
    if (found < 0) {
        return false;
    }
    const qsizetype next = found + closing.size();
    TexRun run = m_style;
    run.math = true;
    run.text = m_text.sliced(m_at, next - m_at).toString();
    m_runs.push_back(run);
    m_at = next;
    return true;
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
    const qsizetype closing = opens ? m_closing[size_t(opening)] : -1;
    return closing < end ? closing : -1;
}

// An unknown command stays as it is written; what follows it is read on.
bool TexReader::readBackslash(qsizetype end)
{
    const QStringView name = commandAt(m_at + 1, end);
    const qsizetype after = m_at + 1 + name.size();
    if (!readCommand(name, after, end)) {
        appendAndGo(m_text.sliced(m_at, after - m_at), after);
    }
    return true;
}

bool TexReader::readCommand(QStringView name, qsizetype after, qsizetype end)
{
    if (name == u"(" || name == u"[") {
        return readMath(m_text.sliced(m_at, 2), name == u"(" ? u"\\)" : u"\\]", end);
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

QString texPlainText(QStringView text)
{
    QString plain;
    const std::vector<TexRun> runs = readTexText(text);
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        plain += run->text;
        const bool linkEnds = !run->href.isEmpty() && (run + 1 == runs.end() || (run + 1)->href != run->href);
        if (linkEnds && run->text != run->href) {
            plain += u" (%1)"_s.arg(run->href);
        }
    }
    return plain;
}

} // namespace hotpapers::tex
