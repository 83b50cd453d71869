// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of a formula that take arguments.

#include "tex/mathparser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

MathNode styled(MathNode child, MathStyle style)
{
    return {.kind = MathNode::Kind::Styled, .children = {std::move(child)}, .style = style};
}

// `\dfrac` and `\tbinom` say by their first letter in which style they are.
MathNode styledAs(QStringView command, MathNode child)
{
    switch (command.front().unicode()) {
    case u'd':
    case u'c':
        return styled(std::move(child), MathStyle::Display);
    case u't':
        return styled(std::move(child), MathStyle::Text);
    default:
        return child;
    }
}

MathNode sign(QStringView text, MathClass mathClass)
{
    return {.kind = MathNode::Kind::Symbol, .mathClass = mathClass, .text = text.toString()};
}

struct Pair
{
    QStringView name;
    QStringView open;
    QStringView close;
};

constexpr auto namedFences = std::to_array<Pair>({
    {u"abs", u"|", u"|"},
    {u"norm", u"‖", u"‖"},
    {u"ceil", u"⌈", u"⌉"},
    {u"floor", u"⌊", u"⌋"},
    {u"bra", u"⟨", u"|"},
    {u"ket", u"|", u"⟩"},
    {u"braket", u"⟨", u"⟩"},
});

struct ClassName
{
    QStringView command;
    MathClass mathClass;
};

constexpr auto classes = std::to_array<ClassName>({
    {u"mathop", MathClass::Operator},
    {u"mathbin", MathClass::Binary},
    {u"mathrel", MathClass::Relation},
    {u"mathord", MathClass::Ordinary},
    {u"mathopen", MathClass::Opening},
    {u"mathclose", MathClass::Closing},
    {u"mathpunct", MathClass::Punctuation},
    {u"mathinner", MathClass::Inner},
});

struct ArrowName
{
    QStringView command;
    QStringView arrow;
};

constexpr auto arrows = std::to_array<ArrowName>({
    {u"xrightarrow", u"⟶"},
    {u"xleftarrow", u"⟵"},
    {u"xleftrightarrow", u"⟷"},
    {u"xRightarrow", u"⟹"},
    {u"xLeftarrow", u"⟸"},
    {u"xmapsto", u"⟼"},
    {u"xhookrightarrow", u"↪"},
});

struct Unit
{
    QStringView name;
    double em;
};

// In ems of ten points.
constexpr auto units = std::to_array<Unit>({
    {u"em", 1},
    {u"ex", 0.45},
    {u"mu", 1.0 / 18},
    {u"pt", 0.1},
    {u"mm", 0.285},
    {u"cm", 2.85},
    {u"in", 7.2},
});

} // namespace

struct MathParser::Construct
{
    std::u16string_view name;
    Reader reader;
};

MathParser::Reader MathParser::readerOf(QStringView command)
{
    // clang-format off
    static constexpr auto constructs = std::to_array<Construct>({
        {u"Big", &MathParser::readSized}, {u"Bigg", &MathParser::readSized}, {u"Biggl", &MathParser::readSized},
        {u"Biggm", &MathParser::readSized}, {u"Biggr", &MathParser::readSized}, {u"Bigl", &MathParser::readSized},
        {u"Bigm", &MathParser::readSized}, {u"Bigr", &MathParser::readSized}, {u"abs", &MathParser::readNamedFence},
        {u"bcancel", &MathParser::readStrike}, {u"begin", &MathParser::readEnvironment},
        {u"big", &MathParser::readSized}, {u"bigg", &MathParser::readSized}, {u"biggl", &MathParser::readSized},
        {u"biggm", &MathParser::readSized}, {u"biggr", &MathParser::readSized}, {u"bigl", &MathParser::readSized},
        {u"bigm", &MathParser::readSized}, {u"bigr", &MathParser::readSized}, {u"binom", &MathParser::readBinomial},
        {u"bmod", &MathParser::readModulus}, {u"boxed", &MathParser::readTransparent},
        {u"bra", &MathParser::readNamedFence}, {u"braket", &MathParser::readNamedFence},
        {u"cancel", &MathParser::readStrike}, {u"ceil", &MathParser::readNamedFence},
        {u"cfrac", &MathParser::readFraction}, {u"color", &MathParser::readIgnored},
        {u"colorbox", &MathParser::readColored}, {u"dbinom", &MathParser::readBinomial},
        {u"dfrac", &MathParser::readFraction}, {u"emph", &MathParser::readText},
        {u"ensuremath", &MathParser::readTransparent}, {u"fbox", &MathParser::readTransparent},
        {u"floor", &MathParser::readNamedFence}, {u"frac", &MathParser::readFraction},
        {u"hbox", &MathParser::readText}, {u"hphantom", &MathParser::readPhantom}, {u"href", &MathParser::readColored},
        {u"hskip", &MathParser::readLength}, {u"hspace", &MathParser::readLength}, {u"kern", &MathParser::readLength},
        {u"ket", &MathParser::readNamedFence}, {u"label", &MathParser::readIgnored},
        {u"left", &MathParser::readFenced}, {u"mathbin", &MathParser::readClassed},
        {u"mathclose", &MathParser::readClassed}, {u"mathinner", &MathParser::readClassed},
        {u"mathop", &MathParser::readClassed}, {u"mathopen", &MathParser::readClassed},
        {u"mathord", &MathParser::readClassed}, {u"mathpunct", &MathParser::readClassed},
        {u"mathrel", &MathParser::readClassed}, {u"mathrm", &MathParser::readRoman},
        {u"mathup", &MathParser::readRoman}, {u"mbox", &MathParser::readText}, {u"middle", &MathParser::readMiddle},
        {u"mkern", &MathParser::readLength}, {u"mod", &MathParser::readModulus}, {u"mskip", &MathParser::readLength},
        {u"mspace", &MathParser::readLength}, {u"nicefrac", &MathParser::readSlashed},
        {u"norm", &MathParser::readNamedFence}, {u"not", &MathParser::readNot},
        {u"operatorname", &MathParser::readOperatorName}, {u"operatornamewithlimits", &MathParser::readOperatorName},
        {u"overline", &MathParser::readLine}, {u"overset", &MathParser::readStacked},
        {u"phantom", &MathParser::readPhantom}, {u"pmod", &MathParser::readModulus},
        {u"pod", &MathParser::readModulus}, {u"sfrac", &MathParser::readSlashed},
        {u"smash", &MathParser::readTransparent}, {u"sout", &MathParser::readStrike}, {u"sqrt", &MathParser::readRoot},
        {u"st", &MathParser::readStrike}, {u"stackrel", &MathParser::readStacked},
        {u"substack", &MathParser::readSubstack}, {u"symrm", &MathParser::readRoman},
        {u"tbinom", &MathParser::readBinomial}, {u"text", &MathParser::readText}, {u"textbf", &MathParser::readText},
        {u"textcolor", &MathParser::readColored}, {u"textit", &MathParser::readText},
        {u"textmd", &MathParser::readText}, {u"textnormal", &MathParser::readText}, {u"textrm", &MathParser::readText},
        {u"textsc", &MathParser::readText}, {u"textsf", &MathParser::readText}, {u"textsl", &MathParser::readText},
        {u"texttt", &MathParser::readText}, {u"textup", &MathParser::readText}, {u"tfrac", &MathParser::readFraction},
        {u"uline", &MathParser::readLine}, {u"underline", &MathParser::readLine},
        {u"underset", &MathParser::readStacked}, {u"vphantom", &MathParser::readIgnored},
        {u"xLeftarrow", &MathParser::readArrow}, {u"xRightarrow", &MathParser::readArrow},
        {u"xcancel", &MathParser::readStrike}, {u"xhookrightarrow", &MathParser::readArrow},
        {u"xleftarrow", &MathParser::readArrow}, {u"xleftrightarrow", &MathParser::readArrow},
        {u"xmapsto", &MathParser::readArrow}, {u"xrightarrow", &MathParser::readArrow},
    });
    // clang-format on
    static_assert(std::ranges::is_sorted(constructs, {}, &Construct::name));
    const std::u16string_view name(command.utf16(), size_t(command.size()));
    const auto *const found = std::ranges::lower_bound(constructs, name, {}, &Construct::name);
    return found != constructs.end() && found->name == name ? found->reader : nullptr;
}

MathNode MathParser::readFraction(QStringView command)
{
    MathNode numerator = readArgument();
    MathNode denominator = readArgument();
    return styledAs(command == u"frac" ? u"f" : command,
                    {.kind = Kind::Fraction, .children = {std::move(numerator), std::move(denominator)}});
}

MathNode MathParser::readBinomial(QStringView command)
{
    MathNode upper = readArgument();
    MathNode lower = readArgument();
    MathNode both = {.kind = Kind::Fraction, .children = {std::move(upper), std::move(lower)}, .ruled = false};
    return styledAs(command, fenced(u"(", std::move(both), u")"));
}

MathNode MathParser::readSlashed(QStringView)
{
    MathNode numerator = readArgument();
    MathNode denominator = readArgument();
    return {.children = {std::move(numerator), sign(u"/", MathClass::Ordinary), std::move(denominator)}};
}

MathNode MathParser::readRoot(QStringView)
{
    const auto degree = m_lexer.takeBrackets();
    MathNode root = {.kind = Kind::Root, .children = {readArgument()}};
    if (degree) {
        root.children.push_back(nested(*degree));
    }
    return root;
}

MathNode MathParser::readStacked(QStringView command)
{
    MathNode label = readArgument();
    MathNode nucleus = readArgument();
    const MathClass mathClass = command == u"stackrel" ? MathClass::Relation : nucleus.mathClass;
    return {.kind = command == u"underset" ? Kind::Under : Kind::Over,
            .mathClass = mathClass,
            .children = {std::move(nucleus), std::move(label)}};
}

MathNode MathParser::readArrow(QStringView command)
{
    const auto below = m_lexer.takeBrackets();
    MathNode above = readArgument();
    MathNode arrow = sign(std::ranges::find(arrows, command, &ArrowName::command)->arrow, MathClass::Relation);
    if (below) {
        arrow = {.kind = Kind::Under, .mathClass = MathClass::Relation, .children = {std::move(arrow), nested(*below)}};
    }
    return {.kind = Kind::Over, .mathClass = MathClass::Relation, .children = {std::move(arrow), std::move(above)}};
}

MathNode MathParser::readLine(QStringView command)
{
    return {.kind = command == u"overline" ? Kind::Overline : Kind::Underline, .children = {readArgument()}};
}

MathNode MathParser::readPhantom(QStringView)
{
    return {.kind = Kind::Phantom, .children = {readArgument()}};
}

MathNode MathParser::readStrike(QStringView)
{
    return {.kind = Kind::Strike, .children = {readArgument()}};
}

// `\not=` is ≠; what has no character of its own is struck through.
MathNode MathParser::readNot(QStringView)
{
    MathNode negated = readArgument();
    const QString composed = (negated.text + QChar(0x338)).normalized(QString::NormalizationForm_C);
    if (negated.kind == Kind::Symbol && composed.size() == negated.text.size()) {
        negated.text = composed;
        return negated;
    }
    const MathClass mathClass = negated.mathClass;
    return {.kind = Kind::Strike, .mathClass = mathClass, .children = {std::move(negated)}};
}

MathNode MathParser::readTransparent(QStringView)
{
    return readArgument();
}

MathNode MathParser::readClassed(QStringView command)
{
    const MathClass mathClass = std::ranges::find(classes, command, &ClassName::command)->mathClass;
    return {.mathClass = mathClass, .children = {readArgument()}, .limits = mathClass == MathClass::Operator};
}

// The text of \href{}{} and \textcolor{}{}: colours and addresses are not the formula's to choose.
MathNode MathParser::readColored(QStringView)
{
    m_lexer.takeBrackets();
    return m_lexer.takeGroup() ? readArgument() : fail();
}

MathNode MathParser::readIgnored(QStringView)
{
    m_lexer.takeBrackets();
    return m_lexer.takeGroup() ? MathNode() : fail();
}

MathNode MathParser::readLength(QStringView)
{
    QString length;
    if (const auto group = m_lexer.takeGroup()) {
        length = group->trimmed().toString();
    } else {
        while (m_lexer.peek().kind == MathToken::Kind::Character
               && units.end()
                   == std::ranges::find_if(units, [&](const Unit &unit) { return length.endsWith(unit.name); })) {
            length += m_lexer.take().text;
        }
    }
    const auto *const unit =
        std::ranges::find(units, QStringView(length).last(std::min<qsizetype>(2, length.size())), &Unit::name);
    bool isNumber = false;
    const double number = QStringView(length).chopped(std::min<qsizetype>(2, length.size())).toDouble(&isNumber);
    if (unit == units.end() || !isNumber) {
        return fail();
    }
    return {.kind = Kind::Space, .width = std::clamp(number * unit->em, -2.0, 10.0)};
}

MathNode MathParser::readNamedFence(QStringView command)
{
    const auto *const pair = std::ranges::find(namedFences, command, &Pair::name);
    if (m_lexer.peek().isCharacter(u"*")) {
        m_lexer.take();
    }
    return m_lexer.peek().kind == MathToken::Kind::Open ? fenced(pair->open, readArgument(), pair->close) : fail();
}

} // namespace hotpapers::tex
