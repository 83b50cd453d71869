// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads whatever it is given as TeX, as a text and as a formula, and aborts where that breaks a promise of the readers.
// Built and run as fuzz_digestreader.cpp says. tests/tex/test_mathreader.cpp does the like on every build.

#include "tex/mathreader.h"
#include "tex/mathruns.h"
#include "tex/plainmath.h"
#include "tex/textext.h"

#include <QtLogging>

#include <algorithm>

namespace {

using namespace hotpapers::tex;

void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

int depthOf(const MathNode &node)
{
    int deepest = 0;
    for (const MathNode &child : node.children) {
        deepest = std::max(deepest, depthOf(child));
    }
    return deepest + 1;
}

void checkFormula(const Formula &formula)
{
    require(depthOf(formula.root) < 4 * maximumMathDepth, "trees are not deep");
    require(!plainMath(formula.root).contains(u'\n'), "a formula is one line");
    static_cast<void>(mathRuns(formula.root));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const TexRun &run : readTexText(text)) {
        require(run.math || !run.formula, "a formula is math");
        require(!run.formula || text.contains(run.formula->source), "a formula's source is as it was written");
    }
    static_cast<void>(texPlainText(text));
    if (const auto formula = readFormula(text)) {
        checkFormula(*formula);
    }
    return 0;
}
