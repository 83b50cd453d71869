// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"

#include "core/visibletext.h"
#include "tex/mathparser.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

struct Delimiters
{
    QStringView open;
    QStringView close;
    bool display;
};

// The longer ones first.
constexpr auto delimiters = std::to_array<Delimiters>({
    {u"$$", u"$$", true},
    {u"$", u"$", false},
    {u"\\(", u"\\)", false},
    {u"\\[", u"\\]", true},
});

// What a formula is made of: its text without the delimiters.
struct Body
{
    QStringView text;
    bool display = false;
};

Body bodyOf(QStringView source)
{
    for (const Delimiters &pair : delimiters) {
        const qsizetype around = pair.open.size() + pair.close.size();
        if (source.size() >= around && source.startsWith(pair.open) && source.endsWith(pair.close)) {
            return {source.sliced(pair.open.size(), source.size() - around), pair.display};
        }
    }
    return {source, source.startsWith(u"\\begin") && !source.startsWith(u"\\begin{math}")};
}

bool isFitToShow(QStringView text)
{
    QString lines = text.toString(); // in which white space of any kind is a space
    std::ranges::replace_if(lines, [](QChar c) { return c.isSpace(); }, u' ');
    return visibleText(lines) == lines;
}

} // namespace

std::optional<Formula> readFormula(QStringView source, int depth)
{
    if (source.size() > maximumMathLength || depth > maximumMathDepth) {
        return {};
    }
    const Body body = bodyOf(source);
    std::optional<MathNode> root = MathParser(body.text, depth).read();
    if (!root || *root == MathNode() || !isFitToShow(source)) {
        return {};
    }
    return Formula{source.toString(), body.display, *std::move(root)};
}

} // namespace hotpapers::tex
