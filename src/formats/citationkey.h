// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keypattern.h"
#include "core/paper.h"

#include <QHash>

namespace hotpapers::formats {

/** What a paper is cited by. */
struct CitedPaper
{
    ArxivId id;
    QString title; ///< TeX, as in the digest
    QStringList authors;

    bool operator==(const CitedPaper &) const = default;
};

[[nodiscard]] CitedPaper citedPaper(const Paper &paper);
[[nodiscard]] CitedPaper citedPaper(const PaperRow &row);

/**
 * A paper's key by the pattern: ASCII letters and digits, and what the pattern has besides; accents and ligatures are
 * spelled out, letters of other scripts left out. `[auth]` of a paper without authors in Latin letters is `anon`; a key of
 * which nothing is left is the arXiv id.
 */
[[nodiscard]] QString citationKey(const KeyPattern &pattern, const CitedPaper &paper);

/**
 * The keys of one export: each is given to one paper, and to the same one whatever the order.
 *
 * A key is what the pattern makes of its paper alone. Where two papers of an export have the same, each of them gets its
 * arXiv id behind it (`wang2021deep-2107.11817`), and none the bare key: letters in the order of the export would give a
 * paper another key each time, and a bare key that stayed with one of them could be the one by which a manuscript cites the
 * other. One that is gone is an undefined citation, and LaTeX says so. So keys do not depend on the order, and a paper has
 * but two: the one with its id where the export holds its like, as ten of 1,639 real papers do by `[auth][year][word]`.
 * What an export does not hold it cannot know of: with `[arxiv]` in the pattern a paper has one key, whatever else is
 * exported, and no other paper ever has it.
 *
 * Keys that differ in capitals alone are the same, as they are to BibTeX.
 */
class CitationKeys
{
public:
    explicit CitationKeys(KeyPattern pattern) : m_pattern(std::move(pattern)) { }

    /** Says that this paper will be asked for, or may be: before any key() is. Again for the same paper changes nothing. */
    void expect(const CitedPaper &paper);

    /** The paper's key, which no other paper has been or will be given. */
    [[nodiscard]] QString key(const CitedPaper &paper);

private:
    KeyPattern m_pattern;
    QHash<QString, ArxivId> m_expected; ///< whose a bare key is; null where several papers share it
    QHash<QString, ArxivId> m_given;
};

} // namespace hotpapers::formats
