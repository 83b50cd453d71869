// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/textext.h"

#include "tex/plainmath.h"
#include "tex/texreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

std::vector<TexRun> readTexText(QStringView text)
{
    return TexReader(text).read();
}

std::optional<std::vector<TexRun>> readKnownTexText(QStringView text, int depth)
{
    TexReader reader(text, depth);
    std::vector<TexRun> runs = reader.read();
    return reader.understoodAll() ? std::optional(std::move(runs)) : std::nullopt;
}

QString texPlainText(QStringView text)
{
    if (std::ranges::none_of(text, isTexSpecial)) {
        return text.toString(); // as most are
    }
    QString plain;
    const std::vector<TexRun> runs = readTexText(text);
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        plain += run->formula ? plainMath(run->formula->root) : run->text;
        const bool linkEnds = !run->href.isEmpty() && (run + 1 == runs.end() || (run + 1)->href != run->href);
        if (linkEnds && run->text != run->href) {
            plain += u" (%1)"_s.arg(run->href);
        }
    }
    return plain;
}

} // namespace hotpapers::tex
