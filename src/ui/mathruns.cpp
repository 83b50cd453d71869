// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mathruns.h"

#include "tex/mathspacing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using tex::MathClass;
using tex::MathNode;
using tex::MathSpacing;
using Kind = tex::MathNode::Kind;

namespace {

// A fourth of an em, and a sixth; lines end behind the first of them alone.
constexpr QChar breakingSpace(0x2005);
constexpr QChar wideSpace(0x00A0);
constexpr QChar thinSpace(0x202F);

bool isEmpty(const MathNode &node)
{
    return node.kind == Kind::Row && node.children.empty();
}

/** Signs that are drawn raised already. */
bool isPrimes(const MathNode &node)
{
    if (node.kind == Kind::Row) {
        return !node.children.empty() && std::ranges::all_of(node.children, isPrimes);
    }
    return node.kind == Kind::Symbol && (node.text == u"′" || node.text == u"″" || node.text == u"‴");
}

class RunWriter
{
public:
    /** @return whether that can be told by text; what was written is of no use then */
    bool write(const MathNode &node, int script);
    std::vector<MathRun> take() { return std::move(m_runs); }

private:
    bool writeRow(const MathNode &row, int script);
    bool writeScripts(const MathNode &node, int script);
    bool writeFenced(const MathNode &node, int script);
    bool writeSpace(double width, int script);
    void append(const QString &text, int script);

    std::vector<MathRun> m_runs;
};

bool RunWriter::write(const MathNode &node, int script)
{
    switch (node.kind) {
    case Kind::Row:
        return writeRow(node, script);
    case Kind::Symbol:
    case Kind::Function:
    case Kind::Text:
        append(node.text, script);
        return true;
    case Kind::Space:
        return writeSpace(node.width, script);
    case Kind::Scripts:
        return writeScripts(node, script);
    case Kind::Fenced:
        return writeFenced(node, script);
    default:
        return false;
    }
}

bool RunWriter::writeRow(const MathNode &row, int script)
{
    const std::vector<MathClass> classes = tex::classesOf(row.children);
    const MathClass *last = nullptr;
    for (size_t i = 0; i < classes.size(); ++i) {
        const bool isSpace = row.children[i].kind == Kind::Space;
        const auto space = last && !isSpace ? tex::spacingBetween(*last, classes[i], script != 0) : MathSpacing::None;
        if (space != MathSpacing::None) {
            const bool mayBreak = *last == MathClass::Relation || *last == MathClass::Binary;
            append(space == MathSpacing::Thin ? thinSpace : mayBreak ? breakingSpace : wideSpace, script);
        }
        if (!write(row.children[i], script)) {
            return false;
        }
        last = isSpace ? last : &classes[i];
    }
    return true;
}

bool RunWriter::writeScripts(const MathNode &node, int script)
{
    if (node.children.size() != 3 || script != 0 || !write(node.children[0], 0)) {
        return false;
    }
    const MathNode &below = node.children[1];
    const MathNode &above = node.children[2];
    if (isEmpty(below)) {
        return write(above, isPrimes(above) ? 0 : 1);
    }
    return isEmpty(above) && write(below, -1);
}

/** Around letters with single scripts delimiters need not grow. */
bool RunWriter::writeFenced(const MathNode &node, int script)
{
    append(node.open, script);
    const bool written =
        std::ranges::all_of(node.children, [&](const MathNode &child) { return write(child, script); });
    append(node.close, script);
    return written;
}

bool RunWriter::writeSpace(double width, int script)
{
    if (width > 0) {
        append(width < 0.2 ? QString(thinSpace) : QString(std::clamp(int(width * 4 + 0.5), 1, 8), wideSpace), script);
    }
    return width >= 0;
}

void RunWriter::append(const QString &text, int script)
{
    if (m_runs.empty() || m_runs.back().script != script) {
        m_runs.push_back({.text = {}, .script = script});
    }
    m_runs.back().text += text;
}

} // namespace

std::optional<std::vector<MathRun>> mathRuns(const MathNode &formula)
{
    RunWriter writer;
    return writer.write(formula, 0) ? std::optional(writer.take()) : std::nullopt;
}

} // namespace hotpapers::ui
