// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a text that take arguments, but for styles and accents.

#include "tex/mathreader.h"
#include "tex/texreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

// Environments of text, whose lines are shown like any other. Those of math are read as formulas.
constexpr auto textEnvironments = std::to_array<QStringView>({
    u"abstract",
    u"center",
    u"description",
    u"enumerate",
    u"flushleft",
    u"itemize",
    u"quotation",
    u"quote",
});

constexpr auto mathEnvironments = std::to_array<QStringView>({
    u"align",
    u"displaymath",
    u"eqnarray",
    u"equation",
    u"flalign",
    u"gather",
    u"math",
    u"multline",
});

template <typename Names> bool isOneOf(const Names &names, QStringView name)
{
    return std::ranges::contains(names, name.endsWith(u'*') ? name.chopped(1) : name);
}

} // namespace

struct TexReader::Construct
{
    Reader reader;
    QStringView names; // of commands
};

TexReader::Reader TexReader::readerOf(QStringView command)
{
    static constexpr auto constructs = std::to_array<Construct>({
        {&TexReader::readCitation,
         u"Cref autocite autoref cite citealp citealt citeauthor citenum citep citet citeyear "
         u"citeyearpar cref eqref footcite onlinecite parencite ref textcite"},
        {&TexReader::readColored, u"colorbox textcolor"},
        {&TexReader::readEnvironment, u"begin end"},
        {&TexReader::readIgnored, u"color footnotemark hspace index label nocite vspace"},
        {&TexReader::readItem, u"item"},
        {&TexReader::readLineBreak, u"\\"},
        {&TexReader::readLink, u"href nolinkurl path url"},
        {&TexReader::readNote, u"footnote footnotetext thanks"},
        {&TexReader::readQuantity, u"SI num qty si unit"},
        {&TexReader::readScript, u"textsubscript textsuperscript"},
        {&TexReader::readVerbatim, u"lstinline verb"},
    });
    const auto *const found = std::ranges::find_if(constructs, [command](const Construct &construct) {
        return std::ranges::contains(construct.names.tokenize(u' '), command);
    });
    return found == constructs.end() ? nullptr : found->reader;
}

// Behind a star and optional arguments: `*[…][…]`.
qsizetype TexReader::afterOptions(qsizetype from, qsizetype end) const
{
    from += at(from) == u'*' ? 1 : 0;
    while (from < end && at(from) == u'[') {
        constexpr qsizetype longest = 200;
        const qsizetype length = between(from, std::min(end, from + longest)).indexOf(u']');
        if (length < 0) {
            break;
        }
        from += length + 1;
    }
    return from;
}

bool TexReader::readLink(const Command &command)
{
    const qsizetype closing = closingOf(command.after, command.end);
    if (closing < 0 || !m_style.href.isEmpty()) {
        return false;
    }
    QString address = between(command.after + 1, closing).toString();
    for (const QStringView escape : {u"\\%", u"\\_", u"\\&", u"\\#", u"\\~"}) {
        address.replace(escape.toString(), escape.last(1).toString());
    }
    const TexRun style = m_style;
    m_style.href = address.trimmed();
    bool read = true;
    if (command.name == u"href") {
        read = readStyled(TexStyle::Plain, closing + 2, closingOf(closing + 1, command.end));
    } else {
        appendAndGo(m_style.href, closing + 1);
    }
    m_style = style;
    return read;
}

// `\cite[p. 2]{key,other}`: [key, other].
bool TexReader::readCitation(const Command &command)
{
    const qsizetype opening = afterOptions(command.after, command.end);
    const qsizetype closing = closingOf(opening, command.end);
    if (closing < 0) {
        return false;
    }
    QStringList keys;
    for (const QStringView key : between(opening + 1, closing).split(u',')) {
        keys += key.trimmed().toString();
    }
    return appendAndGo(u'[' + keys.join(u", "_s) + u']', closing + 1);
}

// A footnote stands in brackets behind what it is on.
bool TexReader::readNote(const Command &command)
{
    const qsizetype opening = afterOptions(command.after, command.end);
    const qsizetype closing = closingOf(opening, command.end);
    if (closing < 0 || m_depth > 0) {
        return false;
    }
    append(m_at > 0 && !at(m_at - 1).isSpace() ? u" (" : u"(");
    readStyled(TexStyle::Plain, opening + 1, closing);
    append(u")");
    return true;
}

bool TexReader::readIgnored(const Command &command)
{
    const qsizetype opening = afterOptions(command.after, command.end);
    const qsizetype closing = closingOf(opening, command.end);
    return (closing >= 0 || command.name == u"footnotemark") && appendAndGo({}, closing >= 0 ? closing + 1 : opening);
}

bool TexReader::readColored(const Command &command)
{
    const qsizetype color = closingOf(afterOptions(command.after, command.end), command.end);
    return color >= 0 && readStyled(TexStyle::Plain, color + 2, closingOf(color + 1, command.end));
}

// `\verb|x|`, between any two characters that are the same.
bool TexReader::readVerbatim(const Command &command)
{
    const qsizetype closing = closingOf(command.after, command.end);
    const QChar delimiter = at(command.after);
    constexpr qsizetype longest = 1000;
    const qsizetype from = command.after + 1;
    const qsizetype length = closing >= 0 ? closing - from
        : from < command.end              ? between(from, std::min(command.end, from + longest)).indexOf(delimiter)
                                          : -1;
    if (length < 0 || delimiter.isSpace() || delimiter.isLetterOrNumber()) {
        return false;
    }
    const TexRun outer = m_style;
    m_style.code = true;
    appendAndGo(m_text.sliced(from, length), from + length + 1);
    m_style = outer;
    return true;
}

// `k\textsuperscript{th}` is a formula of one script.
bool TexReader::readScript(const Command &command)
{
    const qsizetype closing = closingOf(command.after, command.end);
    if (closing < 0) {
        return false;
    }
    const QString script = command.name == u"textsuperscript" ? u"^{\\text{%1}}"_s : u"_{\\text{%1}}"_s;
    auto formula = readFormula(script.arg(between(command.after + 1, closing)), m_formulaDepth);
    if (!formula) {
        return readStyled(TexStyle::Plain, command.after + 1, closing);
    }
    formula->source = between(m_at, closing + 1).toString();
    return appendFormula(*formula, closing + 1);
}

// https://ctan.org/pkg/siunitx: `\SI{5000}[\$]{}`, `\SI{3}{\meter}`, `\num{5}`, `\si{\meter}`.
bool TexReader::readQuantity(const Command &command)
{
    const qsizetype first = closingOf(afterOptions(command.after, command.end), command.end);
    if (first < 0 || m_depth > 0) {
        return false;
    }
    const qsizetype number = afterOptions(command.after, command.end) + 1;
    const bool hasUnit = command.name == u"SI" || command.name == u"qty";
    const qsizetype unit = hasUnit ? afterOptions(first + 1, command.end) : first;
    const qsizetype last = hasUnit ? closingOf(unit, command.end) : first;
    if (last < 0) {
        return false;
    }
    if (unit > first + 1) { // what stands before the number: a currency
        m_at = first + 2;
        readUntil(unit - 1);
    }
    readStyled(TexStyle::Plain, number, first);
    append(last > unit + 1 ? u"\u00a0" : u"");
    return hasUnit ? readStyled(TexStyle::Plain, unit + 1, last) : true;
}

bool TexReader::readEnvironment(const Command &command)
{
    const qsizetype closing = closingOf(command.after, command.end);
    const QStringView name = closing < 0 ? QStringView() : between(command.after + 1, closing);
    if (isOneOf(textEnvironments, name)) {
        return appendAndGo({}, closing + 1);
    }
    if (!isOneOf(mathEnvironments, name) || command.name == u"end") {
        return false;
    }
    const QString ending = u"\\end{%1}"_s.arg(name);
    const qsizetype end = between(closing + 1, std::min(command.end, closing + 1 + maximumMathLength)).indexOf(ending);
    return end >= 0 && appendMath(closing + 1 + end + ending.size());
}

// `\\`, but not the beginning of `\\server`.
bool TexReader::readLineBreak(const Command &command)
{
    const bool ends = command.after >= command.end || at(command.after).isSpace();
    return ends && appendAndGo(at(m_at - 1).isSpace() ? u"" : u" ", command.after + 1);
}

bool TexReader::readItem(const Command &command)
{
    const bool isFirst = m_runs.empty() || m_runs.back().text.endsWith(u'\n');
    return appendAndGo(isFirst ? u"•" : u"\n•", command.after);
}

} // namespace hotpapers::tex
