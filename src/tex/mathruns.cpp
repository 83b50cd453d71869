// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathruns.h"

#include "tex/mathalphabet.h"
#include "tex/mathspacing.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

using Kind = MathNode::Kind;

constexpr QStringView thinSpace = u"\u202f";
constexpr QStringView fixedSpace = u"\u00a0";

bool isPrimes(const MathNode &script)
{
    return script.kind == Kind::Symbol && QStringView(u"′″‴⁗").contains(script.text);
}

/** Goes through a tree from left to right. Each reader says whether runs can show what it was given. */
class RunWriter
{
public:
    std::vector<MathRun> takeRuns() { return std::move(m_runs); }

    bool add(const MathNode &node);

private:
    bool addRow(const std::vector<MathNode> &children);
    bool addSymbol(const MathNode &node);
    bool addScripts(const MathNode &node);
    bool addScript(const MathNode &script, int place);
    bool addAccent(const MathNode &node);
    bool addSpace(double width);
    bool append(QStringView text, bool italic = false, bool bold = false);

    std::vector<MathRun> m_runs;
    int m_script = 0;
};

bool RunWriter::add(const MathNode &node)
{
    switch (node.kind) {
    case Kind::Row:
        return addRow(node.children);
    case Kind::Symbol:
        return addSymbol(node);
    case Kind::Function:
    case Kind::Text:
        return append(node.text);
    case Kind::Space:
        return addSpace(node.width);
    case Kind::Scripts:
        return addScripts(node);
    case Kind::Accent:
        return addAccent(node);
    case Kind::Fenced:
        return append(node.open) && add(node.children.at(0)) && append(node.close);
    case Kind::Delimiter:
        return node.size == 1 && append(node.text);
    case Kind::Styled:
        return (node.style == MathStyle::Text || node.style == MathStyle::Display) && add(node.children.at(0));
    default:
        return false;
    }
}

bool RunWriter::addRow(const std::vector<MathNode> &children)
{
    const std::vector<MathClass> classes = classesOf(children);
    size_t last = children.size(); // that is no space
    for (size_t i = 0; i < children.size(); ++i) {
        const bool isSpace = children[i].kind == Kind::Space;
        const auto spacing =
            last < i && !isSpace ? spacingBetween(classes[last], classes[i], m_script != 0) : MathSpacing::None;
        const bool canBreak = last < i && (classes[last] == MathClass::Relation || classes[last] == MathClass::Binary);
        if (spacing != MathSpacing::None) {
            append(spacing == MathSpacing::Thin ? thinSpace : canBreak ? QStringView(u" ") : fixedSpace);
        }
        if (!add(children[i])) {
            return false;
        }
        last = isSpace ? last : i;
    }
    return true;
}

bool RunWriter::addSymbol(const MathNode &node)
{
    const QList<uint> characters = node.text.toUcs4();
    if (characters.size() != 1) {
        return append(node.text);
    }
    const auto [plain, alphabet] = plainCharacter(characters.front());
    const bool isItalic = alphabet == MathAlphabet::Italic || alphabet == MathAlphabet::BoldItalic;
    const bool isBold = alphabet == MathAlphabet::Bold || alphabet == MathAlphabet::BoldItalic;
    if (isItalic || isBold) {
        return append(QString::fromUcs4(&plain, 1), isItalic, isBold);
    }
    return !QChar::requiresSurrogates(characters.front()) && append(node.text);
}

bool RunWriter::addScripts(const MathNode &node)
{
    const MathNode &nucleus = node.children.at(0);
    const MathNode &below = node.children.at(1);
    const MathNode &above = node.children.at(2);
    const bool isOne = (below == MathNode()) != (above == MathNode());
    if (!isOne || nucleus.limits || m_script != 0 || !add(nucleus)) {
        return false;
    }
    return isPrimes(above) ? append(above.text) : addScript(above, 1) && addScript(below, -1);
}

bool RunWriter::addScript(const MathNode &script, int place)
{
    m_script = place;
    const bool isSimple = add(script);
    m_script = 0;
    return isSimple;
}

bool RunWriter::addAccent(const MathNode &node)
{
    if (node.children.at(0).kind != Kind::Symbol || !add(node.children.at(0))) {
        return false;
    }
    m_runs.back().text += node.text;
    return true;
}

bool RunWriter::addSpace(double width)
{
    constexpr double smallest = 0.1; // em
    constexpr double wide = 0.2;
    return width < smallest || append(width < wide ? thinSpace : fixedSpace);
}

bool RunWriter::append(QStringView text, bool italic, bool bold)
{
    const MathRun run = {.italic = italic, .bold = bold, .script = m_script};
    const bool continues = !m_runs.empty() && m_runs.back().italic == italic && m_runs.back().bold == bold
        && m_runs.back().script == m_script;
    if (!text.isEmpty() && !continues) {
        m_runs.push_back(run);
    }
    if (!text.isEmpty()) {
        m_runs.back().text += text;
    }
    return true;
}

} // namespace

std::optional<std::vector<MathRun>> mathRuns(const MathNode &node)
{
    RunWriter writer;
    return writer.add(node) ? std::optional(writer.takeRuns()) : std::nullopt;
}

} // namespace hotpapers::tex
