// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a text.

#include "tex/texreader.h"

#include "tex/mathreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

} // namespace

qsizetype TexReader::closingOf(qsizetype opening, qsizetype end) const
{
    const bool opens = opening < end && m_text[opening] == u'{';
    const qsizetype closing = opens ? m_braces.closing(opening) : -1;
    return closing < end ? closing : -1;
}

TexReader::Command TexReader::commandAt(qsizetype backslash, qsizetype end) const
{
    const auto rest = between(backslash + 1, end);
    const auto letters = std::ranges::find_if_not(rest, isAsciiLetter) - rest.begin();
    const QStringView name = rest.first(letters > 0 || rest.isEmpty() ? letters : 1);
    return {name, backslash + 1 + name.size(), end};
}

// A command that nothing is known of stays as it is written; what follows it is read on.
bool TexReader::readBackslash(qsizetype end)
{
    const Command command = commandAt(m_at, end);
    if (!readCommand(command) && !readUnknown(command)) {
        m_understoodAll = false;
        appendAndGo(between(m_at, command.after), command.after);
    }
    return true;
}

bool TexReader::readCommand(const Command &command)
{
    if (command.name == u"(" || command.name == u"[") {
        return readMath(between(m_at, command.after), command.name == u"(" ? u"\\)" : u"\\]");
    }
    if (const TexStyle style = texStyleOfCommand(command.name); style != TexStyle::None) {
        return readStyled(style, command.after + 1, closingOf(command.after, command.end));
    }
    if (!texAccent(command.name).isNull() && readAccent(command)) {
        return true;
    }
    const Reader reader = readerOf(command.name);
    return (reader && (this->*reader)(command)) || readSymbol(command) || readBareMath(command);
}

// A word's end is marked by `{}`; where it is a letter, a space belongs to it too.
bool TexReader::readSymbol(const Command &command)
{
    // `\ã`, where an accent became a letter already, is that letter.
    const bool isAccented =
        command.name.size() == 1 && command.name.front() > u'\u007f' && command.name.front().isLetter();
    const std::optional<QStringView> symbol = isAccented ? command.name : texSymbol(command.name);
    if (!symbol) {
        return false;
    }
    const bool isWord = isAsciiLetter(command.name.front());
    const bool endsByBraces = isWord && closingOf(command.after, command.end) == command.after + 1;
    const bool isLetter = symbol->size() == 1 && symbol->front().isLetter();
    const bool endsBySpace =
        isWord && (isLetter || symbol->isEmpty()) && command.after < command.end && at(command.after) == u' ';
    return appendAndGo(*symbol, command.after + (endsByBraces ? 2 : endsBySpace ? 1 : 0));
}

// `\'e`, `\'{e}`, `\c{c}`, `\c c`, `\'\i`, `\'{\i}`.
bool TexReader::readAccent(const Command &command)
{
    const qsizetype closing = closingOf(command.after, command.end);
    qsizetype from = closing >= 0 ? command.after + 1 : command.after;
    if (closing < 0 && isAsciiLetter(command.name.front())) {
        if (at(from) != u' ') {
            return false;
        }
        ++from;
    }
    const bool dotless = at(from) == u'\\' && (at(from + 1) == u'i' || at(from + 1) == u'j');
    const QChar letter = at(from + (dotless ? 1 : 0));
    const qsizetype next = from + (dotless ? 2 : 1);
    if (!letter.isLetter() || next > command.end || (closing >= 0 && next != closing)) {
        return false;
    }
    const QString composed = (QString(letter) + texAccent(command.name)).normalized(QString::NormalizationForm_C);
    return appendAndGo(composed, closing >= 0 ? closing + 1 : next);
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

// `{\it …}`, and braces around a single letter or command: `{\"o}`, `{ö}`, `{\ss}`.
bool TexReader::readGroup(qsizetype end)
{
    const qsizetype closing = closingOf(m_at, end);
    if (closing == m_at + 2 && at(m_at + 1) > u'\u007f' && at(m_at + 1).isLetter()) {
        return readStyled(TexStyle::Plain, m_at + 1, closing);
    }
    if (closing < 0 || at(m_at + 1) != u'\\') {
        return false;
    }
    const Command command = commandAt(m_at + 1, closing);
    if (const TexStyle style = texStyleOfDeclaration(command.name); style != TexStyle::None) {
        return readStyled(style, command.after + (at(command.after) == u' ' ? 1 : 0), closing);
    }
    const bool isWord = !command.name.isEmpty() && isAsciiLetter(command.name.front());
    const bool isSymbol = isWord && (command.after == closing || texSymbol(command.name));
    return (isSymbol || !texAccent(command.name).isNull()) && readStyled(TexStyle::Plain, m_at + 1, closing);
}

// A sub- and a superscript, as far as they follow: `_t`, `^{2}`, `^\circ`.
qsizetype TexReader::afterScripts(qsizetype from, qsizetype end) const
{
    for (int i = 0; i < 2 && from + 1 < end && (at(from) == u'_' || at(from) == u'^'); ++i) {
        const qsizetype closing = closingOf(from + 1, end);
        from = closing >= 0 ? closing + 1 : at(from + 1) == u'\\' ? commandAt(from + 1, end).after : from + 2;
    }
    return from;
}

// Math without dollars, as far as it cannot be anything else: a command with its arguments and scripts.
bool TexReader::readBareMath(const Command &command)
{
    const bool isWord = !command.name.isEmpty() && isAsciiLetter(command.name.front());
    if (!isWord || at(m_at - 1) == u':') {
        return false;
    }
    qsizetype next = command.after;
    for (int arguments = 0; arguments < 2 && closingOf(next, command.end) >= 0; ++arguments) {
        next = closingOf(next, command.end) + 1;
    }
    next = afterScripts(next, command.end);
    const auto formula = readFormula(between(m_at, next), m_formulaDepth);
    return formula && appendFormula(*formula, next);
}

// An author's own macro, whose definition is not in the text: its name is the best that is known of what it says
// (`\methodname`). Not where it could be part of a path, or has an argument.
bool TexReader::readUnknown(const Command &command)
{
    const QChar before = at(m_at - 1);
    const bool isFollowed = at(command.after) == u'\\' && at(command.after + 1).isLetter();
    const bool isPath = before.isLetterOrNumber() || before == u':' || before == u'\\' || isFollowed;
    const bool isKnown = readerOf(command.name) || texStyleOfCommand(command.name) != TexStyle::None;
    const bool isWord = command.name.size() > 1 && isAsciiLetter(command.name.front());
    const bool isEnded = closingOf(command.after, command.end) == command.after + 1;
    if (isKnown || !isWord || isPath || (at(command.after) == u'{' && !isEnded)) {
        return false;
    }
    m_understoodAll = false;
    return appendAndGo(command.name, command.after + (isEnded ? 2 : 0));
}

} // namespace hotpapers::tex
