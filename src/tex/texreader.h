// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/texbraces.h"
#include "tex/texmacros.h"
#include "tex/textext.h"

#include <QHash>
#include <QSet>

namespace hotpapers::tex {

/** Can anything but a character of the text itself begin here? */
[[nodiscard]] bool isTexSpecial(QChar character);

/** Goes through a text from start to end, see readTexText(). The text must outlive it. */
class TexReader
{
public:
    /** @param depth of the groups that the text stands in, where it is part of a formula */
    explicit TexReader(QStringView text, int depth = 0) : m_text(text), m_braces(text), m_formulaDepth(depth) { }

    [[nodiscard]] std::vector<TexRun> read();
    /** Was there no command that is unknown, and no formula that could not be read? */
    [[nodiscard]] bool understoodAll() const { return m_understoodAll; }

private:
    static constexpr int maximumDepth = 8; // deeper styles, which nobody nests, are left as they are written

    // A command, and what may be read behind it.
    struct Command
    {
        QStringView name;
        qsizetype after;
        qsizetype end;
    };
    using Reader = bool (TexReader::*)(const Command &command);
    struct Construct;

    static Reader readerOf(QStringView name);

    void readUntil(qsizetype end);
    // Each reads what it is for at m_at and moves on; where there is none, it does nothing and says so.
    bool readSpecial(qsizetype end);
    bool readMath(QStringView opening, QStringView closing);
    bool readGroup(qsizetype end);
    bool readQuote(qsizetype end);
    bool readSingleQuote(qsizetype end);
    bool readDash(qsizetype end);
    bool readTie(qsizetype end);

    // Commands.
    bool readBackslash(qsizetype end);
    bool readCommand(const Command &command);
    bool readSymbol(const Command &command);
    bool readAccent(const Command &command);
    bool readStyled(TexStyle style, qsizetype from, qsizetype closing);
    bool readLink(const Command &command);
    bool readCitation(const Command &command);
    bool readNote(const Command &command);
    bool readIgnored(const Command &command);
    bool readColored(const Command &command);
    bool readVerbatim(const Command &command);
    bool readScript(const Command &command);
    bool readQuantity(const Command &command);
    bool readEnvironment(const Command &command);
    bool readLineBreak(const Command &command);
    bool readItem(const Command &command);
    bool readBareMath(const Command &command);
    bool readUnknown(const Command &command);

    [[nodiscard]] Command commandAt(qsizetype backslash, qsizetype end) const;
    [[nodiscard]] qsizetype closingOf(qsizetype opening, qsizetype end) const;
    [[nodiscard]] qsizetype afterOptions(qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype afterScripts(qsizetype from, qsizetype end) const;
    [[nodiscard]] QStringView between(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }
    qsizetype find(QStringView what, qsizetype from, qsizetype end);
    qsizetype findInGroup(QStringView what, qsizetype from);
    void append(QStringView text);
    bool appendAndGo(QStringView text, qsizetype next);
    bool appendMath(qsizetype next);
    bool appendFormula(const Formula &formula, qsizetype next);

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

} // namespace hotpapers::tex
