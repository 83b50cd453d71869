// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formulas in rows and columns.

#include "tex/mathparser.h"
#include "tex/mathreader.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

using Rows = std::vector<std::vector<MathNode>>;

bool endsLine(const MathToken &token)
{
    return token.isCommand(u"\\") || token.isCommand(u"cr") || token.isCommand(u"newline");
}

// A line that nothing follows the `\\` of is none.
void dropEmptyLine(Rows &rows)
{
    if (rows.size() > 1 && rows.back().size() == 1 && rows.back().front() == MathNode()) {
        rows.pop_back();
    }
}

MathNode matrix(Rows rows)
{
    const auto columns = std::ranges::max(rows, {}, &Rows::value_type::size).size();
    MathNode table = {.kind = MathNode::Kind::Matrix, .columns = int(columns)};
    if (rows.size() * columns > size_t(maximumMathLength)) {
        return table; // all but empty
    }
    for (std::vector<MathNode> &row : rows) {
        row.resize(columns);
        std::ranges::move(row, std::back_inserter(table.children));
    }
    return table;
}

// Of `{l|cc}` the letters; what a column is besides is not shown.
QString alignmentOf(QStringView columns)
{
    QString alignment;
    for (const QChar column : columns) {
        alignment += QStringView(u"lcr").contains(column) ? QString(column) : QString();
    }
    return alignment;
}

} // namespace

struct MathParser::Environment
{
    enum class Argument { None, Columns, Ignored };

    QStringView name;
    QStringView open;
    QStringView close;
    QStringView alignment; // repeated
    Argument argument = Argument::None;
    MathStyle style = MathStyle::Text; // of each cell; Script is of all
};

const MathParser::Environment *MathParser::environmentOf(QStringView name)
{
    using enum Environment::Argument;
    static constexpr auto environments = std::to_array<Environment>({
        {u"matrix", u"", u"", u"c"},
        {u"pmatrix", u"(", u")", u"c"},
        {u"bmatrix", u"[", u"]", u"c"},
        {u"Bmatrix", u"{", u"}", u"c"},
        {u"vmatrix", u"|", u"|", u"c"},
        {u"Vmatrix", u"‖", u"‖", u"c"},
        {u"smallmatrix", u"", u"", u"c", None, MathStyle::Script},
        {u"cases", u"{", u"", u"l"},
        {u"dcases", u"{", u"", u"l", None, MathStyle::Display},
        {u"rcases", u"", u"}", u"l"},
        {u"array", u"", u"", u"c", Columns},
        {u"tabular", u"", u"", u"c", Columns},
        {u"aligned", u"", u"", u"rl", None, MathStyle::Display},
        {u"align", u"", u"", u"rl", None, MathStyle::Display},
        {u"alignat", u"", u"", u"rl", Ignored, MathStyle::Display},
        {u"alignedat", u"", u"", u"rl", Ignored, MathStyle::Display},
        {u"flalign", u"", u"", u"rl", None, MathStyle::Display},
        {u"split", u"", u"", u"rl", None, MathStyle::Display},
        {u"eqnarray", u"", u"", u"rcl", None, MathStyle::Display},
        {u"gather", u"", u"", u"c", None, MathStyle::Display},
        {u"gathered", u"", u"", u"c", None, MathStyle::Display},
        {u"multline", u"", u"", u"c", None, MathStyle::Display},
        {u"equation", u"", u"", u"c", None, MathStyle::Display},
        {u"displaymath", u"", u"", u"c", None, MathStyle::Display},
        {u"math", u"", u"", u"c"},
    });
    const auto *const known = std::ranges::find(environments, name, &Environment::name);
    return known == environments.end() ? nullptr : known;
}

MathNode MathParser::readSubstack(QStringView)
{
    if (m_lexer.take().kind != MathToken::Kind::Open) {
        return fail();
    }
    MathNode lines = readCells();
    return m_lexer.take().kind == MathToken::Kind::Close ? lines : fail();
}

// Lines above and below rows are not drawn.
void MathParser::readRules()
{
    constexpr auto rules = std::to_array<QStringView>({u"hline", u"toprule", u"midrule", u"bottomrule"});
    while (m_lexer.peek().kind == MathToken::Kind::Command && std::ranges::contains(rules, m_lexer.peek().text)) {
        m_lexer.take();
    }
}

MathNode MathParser::readCells()
{
    Rows rows(1);
    while (true) {
        readRules();
        rows.back().push_back(readRow());
        if (endsLine(m_lexer.peek())) {
            m_lexer.take();
            m_lexer.takeBrackets(); // how far the next line is
            rows.emplace_back();
        } else if (m_lexer.peek().kind == MathToken::Kind::Align) {
            m_lexer.take();
        } else {
            break;
        }
    }
    dropEmptyLine(rows);
    MathNode table = matrix(std::move(rows));
    return table.children.empty() ? fail() : table;
}

MathNode MathParser::readEnvironment(QStringView)
{
    const auto begun = m_lexer.takeGroup();
    const QStringView name = begun.value_or(QStringView());
    const Environment *environment = environmentOf(name.endsWith(u'*') ? name.chopped(1) : name);
    if (!environment) {
        return fail();
    }
    m_lexer.takeBrackets(); // where it stands beside its line
    const bool hasArgument = environment->argument != Environment::Argument::None;
    const QStringView argument = hasArgument ? m_lexer.takeGroup().value_or(QStringView()) : QStringView();
    MathNode table = readCells();
    if (!m_lexer.take().isCommand(u"end") || m_lexer.takeGroup() != begun) {
        return fail();
    }
    return set(*environment, alignmentOf(argument), std::move(table));
}

MathNode MathParser::set(const Environment &environment, const QString &columns, MathNode table)
{
    const bool isOwn = environment.argument == Environment::Argument::Columns;
    for (qsizetype i = 0; !isOwn && i < table.columns; ++i) {
        table.alignment += environment.alignment[i % environment.alignment.size()];
    }
    table.alignment += isOwn ? columns : QString();
    if (environment.style == MathStyle::Display) {
        for (MathNode &cell : table.children) {
            cell = {.kind = Kind::Styled, .children = {std::move(cell)}, .style = MathStyle::Display};
        }
    } else if (environment.style == MathStyle::Script) {
        table = {.kind = Kind::Styled, .children = {std::move(table)}, .style = MathStyle::Script};
    }
    const bool isFenced = !environment.open.isEmpty() || !environment.close.isEmpty();
    return isFenced ? fenced(environment.open, std::move(table), environment.close) : table;
}

} // namespace hotpapers::tex
