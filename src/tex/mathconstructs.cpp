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

std::optional<double> widthOf(QStringView length)
{
    const QStringView text = length.trimmed();
    const auto *const unit =
        std::ranges::find_if(units, [text](const Unit &known) { return text.endsWith(known.name); });
    bool isNumber = false;
    const double number = unit == units.end() ? 0 : text.chopped(unit->name.size()).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(std::clamp(number * unit->em, -2.0, 10.0)) : std::nullopt;
}

} // namespace

struct MathParser::Construct
{
    Reader reader;
    QStringView names; // of commands
};

MathParser::Reader MathParser::readerOf(QStringView command)
{
    static constexpr auto constructs = std::to_array<Construct>({
        {&MathParser::readArrow,
         u"xLeftarrow xRightarrow xhookrightarrow xleftarrow xleftrightarrow xmapsto xrightarrow"},
        {&MathParser::readBinomial, u"binom dbinom tbinom"},
        {&MathParser::readClassed, u"mathbin mathclose mathinner mathop mathopen mathord mathpunct mathrel"},
        {&MathParser::readColored, u"colorbox href textcolor"},
        {&MathParser::readEnvironment, u"begin"},
        {&MathParser::readFenced, u"left"},
        {&MathParser::readFraction, u"cfrac dfrac frac tfrac"},
        {&MathParser::readIgnored, u"color label vphantom"},
        {&MathParser::readLength, u"hskip hspace kern mkern mskip mspace"},
        {&MathParser::readLine, u"overline uline underline"},
        {&MathParser::readMiddle, u"middle"},
        {&MathParser::readModulus, u"bmod mod pmod pod"},
        {&MathParser::readNamedFence, u"abs bra braket ceil floor ket norm"},
        {&MathParser::readNot, u"not"},
        {&MathParser::readOperatorName, u"operatorname operatornamewithlimits"},
        {&MathParser::readPhantom, u"hphantom phantom"},
        {&MathParser::readRoman, u"mathrm mathup symrm"},
        {&MathParser::readRoot, u"sqrt"},
        {&MathParser::readSized,
         u"Big Bigg Biggl Biggm Biggr Bigl Bigm Bigr big bigg biggl biggm biggr bigl bigm bigr"},
        {&MathParser::readSlashed, u"nicefrac sfrac"},
        {&MathParser::readStacked, u"overset stackrel underset"},
        {&MathParser::readStrike, u"bcancel cancel sout st xcancel"},
        {&MathParser::readSubstack, u"substack"},
        {&MathParser::readText,
         u"emph hbox mbox text textbf textit textmd textnormal textrm textsc textsf textsl texttt "
         u"textup"},
        {&MathParser::readTransparent, u"boxed ensuremath fbox smash"},
    });
    const auto *const found = std::ranges::find_if(constructs, [command](const Construct &construct) {
        return std::ranges::contains(construct.names.tokenize(u' '), command);
    });
    return found == constructs.end() ? nullptr : found->reader;
}

MathNode MathParser::readFraction(QStringView command)
{
    MathNode numerator = readArgument();
    MathNode denominator = readArgument();
    return styledAs(command, {.kind = Kind::Fraction, .children = {std::move(numerator), std::move(denominator)}});
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
    if (m_lexer.peek().isCharacter(u"[")) {
        return fail(); // brackets that do not end
    }
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

// `\hspace{1em}`, `\kern1em`.
MathNode MathParser::readLength(QStringView)
{
    std::optional<double> width;
    if (const auto group = m_lexer.takeGroup()) {
        width = widthOf(*group);
    } else {
        constexpr qsizetype longest = 12;
        for (QString length; !width && length.size() < longest && m_lexer.peek().kind == MathToken::Kind::Character;) {
            length += m_lexer.take().text;
            width = widthOf(length);
        }
    }
    return width ? MathNode{.kind = Kind::Space, .width = *width} : fail();
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
