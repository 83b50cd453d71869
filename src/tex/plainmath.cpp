// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/plainmath.h"

#include "tex/mathalphabet.h"
#include "tex/mathspacing.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

using Kind = MathNode::Kind;

// What is raised or lowered by itself (https://www.unicode.org/charts/PDF/U2070.pdf and its like), in the order of `plain`.
constexpr QStringView plain = u"0123456789+−=∘°′″‴⁗abcdefghijklmnoprstuvwxyzT⊤";
constexpr QStringView raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼°°′″‴⁗ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵀ";
constexpr QStringView lowered = u"₀₁₂₃₄₅₆₇₈₉₊₋₌";
static_assert(plain.size() == raised.size());

// All of it raised or lowered; empty where one character cannot be.
QString shifted(const QString &text, QStringView places)
{
    QString there;
    for (const QChar character : text) {
        const qsizetype at = plain.indexOf(character);
        if (at < 0 || at >= places.size()) {
            return {};
        }
        there += places[at];
    }
    return there;
}

bool isOneCharacter(const QString &text)
{
    return text.size() == 1 || (text.size() == 2 && text.at(0).isHighSurrogate());
}

QString plainSymbol(const QString &symbol)
{
    const QList<uint> characters = symbol.toUcs4();
    if (characters.size() != 1) {
        return symbol;
    }
    const auto [letter, alphabet] = plainCharacter(characters.front());
    const bool stays = alphabet == MathAlphabet::DoubleStruck || alphabet == MathAlphabet::Fraktur;
    const char32_t shown = stays ? characters.front() : letter == U'∗' ? U'*' : letter == U'∣' ? U'|' : letter;
    return QString::fromUcs4(&shown, 1);
}

QString plainText(const MathNode &node, bool inScript);

// A number, or a word in upright letters.
bool isWord(const std::vector<MathNode> &row)
{
    return std::ranges::all_of(row, [](const MathNode &node) {
        return node.kind == Kind::Symbol && (node.text == u"." || node.text.front().isLetterOrNumber());
    });
}

bool isProduct(const std::vector<MathNode> &row)
{
    return std::ranges::none_of(classesOf(row), [](MathClass mathClass) {
        return mathClass == MathClass::Binary || mathClass == MathClass::Relation
            || mathClass == MathClass::Punctuation;
    });
}

// In parentheses, where what stands beside it (`/`, a script) would take only a part of it.
enum class Keep { One, Product };

QString grouped(const MathNode &node, bool inScript, Keep keep)
{
    const QString text = plainText(node, inScript).trimmed();
    const bool isLong = node.kind == Kind::Row && node.children.size() > 1 && !isWord(node.children)
        && !(keep == Keep::Product && isProduct(node.children));
    return isLong || node.kind == Kind::Fraction || node.kind == Kind::Brace ? u'(' + text + u')' : text;
}

bool isSpaced(const MathNode &before, MathSpacing spacing, const MathNode &after)
{
    const bool isNumber = before.text == u"," && !after.text.isEmpty() && after.text.front().isDigit();
    const bool isCall = after.kind == Kind::Fenced || before.kind == Kind::Fenced || before.text == u"/";
    return spacing > MathSpacing::Thin || (spacing == MathSpacing::Thin && !isNumber && !isCall);
}

QString row(const std::vector<MathNode> &nodes, bool inScript)
{
    const std::vector<MathClass> classes = classesOf(nodes);
    QString text;
    size_t last = nodes.size(); // that is no space
    const auto addSpace = [&] { text += text.endsWith(u' ') ? QString() : u" "_s; };
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind == Kind::Space) {
            constexpr double smallest = 0.15; // em
            if (nodes[i].width > smallest) {
                addSpace();
            }
            continue;
        }
        if (last < i && isSpaced(nodes[last], spacingBetween(classes[last], classes[i], inScript), nodes[i])) {
            addSpace();
        }
        text += plainText(nodes[i], inScript);
        last = i;
    }
    return text;
}

QString script(QChar sign, const MathNode &node, QStringView places)
{
    const QString text = plainText(node, true).trimmed();
    const QString there = shifted(text, places);
    return !there.isEmpty() || text.isEmpty() ? there
        : isOneCharacter(text)                ? sign + text
                                              : sign + (u'{' + text + u'}');
}

QString scripted(const MathNode &node, bool inScript)
{
    return grouped(node.children.at(0), inScript, Keep::One) + script(u'_', node.children.at(1), lowered)
        + script(u'^', node.children.at(2), raised);
}

QString root(const MathNode &node, bool inScript)
{
    const QString degree = node.children.size() > 1 ? plainText(node.children.at(1), true) : QString();
    const QString sign = degree == u"3" ? u"∛"_s : degree == u"4" ? u"∜"_s : shifted(degree, raised) + u'√';
    return sign + grouped(node.children.at(0), inScript, Keep::One);
}

QString fraction(const MathNode &node, bool inScript)
{
    return grouped(node.children.at(0), inScript, Keep::Product) + (node.ruled ? u'/' : u'¦')
        + grouped(node.children.at(1), inScript, Keep::One);
}

QString matrix(const MathNode &node, bool inScript)
{
    const bool isTable = !node.alignment.contains(u'l'); // else its columns are parts of one line
    QString text;
    for (qsizetype i = 0; i < qsizetype(node.children.size()); ++i) {
        const QString cell = plainText(node.children[size_t(i)], inScript);
        const bool isFirst = i % node.columns == 0;
        text += i == 0 || (cell.isEmpty() && !isFirst) ? QString() : isFirst ? u"; "_s : isTable ? u", "_s : u" "_s;
        text += cell;
    }
    return text;
}

// Over or under one character; more of them stand in parentheses.
QString marked(const MathNode &child, const QString &combining, bool inScript)
{
    const QString text = plainText(child, inScript);
    return (isOneCharacter(text) || text.isEmpty() ? text : u'(' + text + u')')
        + (text.isEmpty() ? QString() : combining);
}

QString plainText(const MathNode &node, bool inScript)
{
    switch (node.kind) {
    case Kind::Row:
        return row(node.children, inScript);
    case Kind::Symbol:
        return plainSymbol(node.text);
    case Kind::Fraction:
        return fraction(node, inScript);
    case Kind::Root:
        return root(node, inScript);
    case Kind::Scripts:
        return scripted(node, inScript);
    case Kind::Over:
        return grouped(node.children.at(0), inScript, Keep::One) + script(u'^', node.children.at(1), raised);
    case Kind::Under:
        return grouped(node.children.at(0), inScript, Keep::One) + script(u'_', node.children.at(1), lowered);
    case Kind::Accent:
        return marked(node.children.at(0), node.text, inScript);
    case Kind::Overline:
        return marked(node.children.at(0), u"\u0305"_s, inScript);
    case Kind::Underline:
        return marked(node.children.at(0), u"\u0332"_s, inScript);
    case Kind::Strike:
        return marked(node.children.at(0), u"\u0338"_s, inScript);
    case Kind::Fenced:
        return node.open + plainText(node.children.at(0), inScript) + node.close;
    case Kind::Matrix:
        return matrix(node, inScript);
    case Kind::Brace:
    case Kind::Styled:
        return plainText(node.children.at(0), inScript);
    case Kind::Space:
    case Kind::Phantom:
        return {};
    default:
        return node.text;
    }
}

} // namespace

QString plainMath(const MathNode &node)
{
    return plainText(node, false).simplified();
}

} // namespace hotpapers::tex
