// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathspacing.h"
#include "typeset/mathsetter.h"
#include "typeset/mathspacing.h"

#include <algorithm>
#include <utility>

namespace hotpapers::typeset {

using tex::MathClass;
using tex::MathNode;
using Kind = tex::MathNode::Kind;

/** A part of a row: what it is to its neighbours, in which style, and how it looks. */
struct MathSetter::Atom
{
    const MathNode *node;
    SetStyle style;
    MathBox box;

    [[nodiscard]] bool isSpace() const { return node->kind == Kind::Space; }
};

namespace {

/** In em: what a formula asks for beyond that is no space but a hole. */
constexpr double maximumSpace = 20;

/** Between italic letters a letter's lean needs no room (OpenType MATH, "MathItalicsCorrectionInfo"). */
bool isItalicLetter(const MathNode &node)
{
    const MathNode *symbol = &node;
    while (symbol->kind == Kind::Scripts && !symbol->children.empty()) {
        symbol = &symbol->children.front();
    }
    if (symbol->kind != Kind::Symbol) {
        return false;
    }
    const QList<uint> characters = symbol->text.toUcs4();
    const uint character = characters.isEmpty() ? 0 : characters.constFirst();
    return character == 0x210E || (character >= 0x1D434 && character <= 0x1D503)
        || (character >= 0x1D608 && character <= 0x1D66F) || (character >= 0x1D6E2 && character <= 0x1D755);
}

} // namespace

/** A change of style holds for the rest of its row: what stands in it is part of the row. */
void MathSetter::collect(const MathNode &node, SetStyle style, std::vector<Atom> &atoms)
{
    if (node.kind != Kind::Styled || node.children.empty()) {
        atoms.push_back({&node, style, set(node, style)});
        return;
    }
    const MathNode &child = node.children.front();
    const bool isRow = child.kind == Kind::Row && child.mathClass == MathClass::Ordinary;
    for (const MathNode &part : isRow ? std::span(child.children) : std::span(&child, 1)) {
        collect(part, {node.style, style.cramped}, atoms);
    }
}

void MathSetter::growMiddles(std::vector<Atom> &atoms) const
{
    MathBox content;
    for (const Atom &atom : atoms) {
        content.include(atom.box, 0);
    }
    for (Atom &atom : atoms) {
        if (atom.node->kind == Kind::Middle) {
            atom.box = delimiter(atom.node->text, delimiterHeight(content, atom.style), atom.style);
        }
    }
}

MathBox MathSetter::setRow(const MathNode &row, SetStyle style)
{
    if (row.children.size() == 1 && row.children.front().kind != Kind::Space
        && row.children.front().kind != Kind::Middle) {
        return set(row.children.front(), style);
    }
    return setRow(row.children, style, false);
}

// `continues`: something ordinary stands before it, in another cell.
MathBox MathSetter::setRow(std::span<const MathNode> row, SetStyle style, bool continues)
{
    std::vector<Atom> atoms;
    for (const MathNode &node : row) {
        collect(node, style, atoms);
    }
    growMiddles(atoms);
    std::vector<MathClass> classes(continues ? 1 : 0, MathClass::Ordinary);
    for (const Atom &atom : atoms) {
        if (!atom.isSpace()) {
            classes.push_back(mathClass(*atom.node));
        }
    }
    classes = tex::resolvedClasses(std::move(classes));
    MathBox box;
    size_t next = continues ? 1 : 0;
    for (size_t i = 0; i < atoms.size(); ++i) {
        const Atom &atom = atoms[i];
        if (atom.isSpace()) {
            box.width += std::clamp(atom.node->width, -maximumSpace, maximumSpace) * size(atom.style);
            continue;
        }
        if (next > 0) {
            box.width += mathSpace(classes[next - 1], classes[next], atom.style.style) * size(atom.style);
        }
        ++next;
        const bool leansOnNext = i + 1 < atoms.size() && isItalicLetter(*atoms[i + 1].node);
        box.append(leansOnNext ? atom.box : atom.box.upright());
    }
    box.width = std::max(box.width, 0.0);
    return box;
}

} // namespace hotpapers::typeset
