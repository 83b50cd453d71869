// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "tex/mathnode.h"

#include <QString>

#include <vector>

namespace hotpapers::formats {

/**
 * A note as it is shown: formulas and links to papers are taken out of it, before Markdown would take `_`, `*` and `\` in
 * them, and in titles, for its own.
 */
struct NotePage
{
    /** What stands between dollars and the like, or a link to a paper (core/notelink.h). */
    struct Math
    {
        QString source; ///< as written
        int formula = -1; ///< index into `formulas`; -1 where it could not be read, and is shown as written
        ArxivId paper = {}; ///< that it leads to; null for what is no link

        bool operator==(const Math &) const = default;
    };

    QString markdown = {}; ///< for each piece of math stands `mark`, its index as a number, and `mark` again
    QChar mark = {}; ///< a character that the note does not have
    std::vector<Math> math = {};
    std::vector<tex::Formula> formulas = {};
    bool isClipped = false; ///< the note is longer than what is shown

    bool operator==(const NotePage &) const = default;
};

/**
 * Reads the formulas of a note (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`), as tex::readTexText() does. Code, between backticks or
 * fences of tildes, has none; a paragraph's end or code ends what could have been one. What cannot be read is shown as it
 * was written. Costs time in proportion to the text, of which no more is taken than can be laid out at once.
 */
[[nodiscard]] NotePage notePage(QStringView markdown);

/** The papers that a page links to, each once. */
[[nodiscard]] std::vector<ArxivId> linkedPapers(const NotePage &page);

} // namespace hotpapers::formats
