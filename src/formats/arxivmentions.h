// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <QStringView>

#include <optional>

namespace hotpapers::formats {

/** An arXiv id within a text. */
struct ArxivMention
{
    ArxivId id;
    qsizetype start = 0; ///< of the id itself
    qsizetype end = 0; ///< behind it and its version
    bool isNamed = false; ///< what is before it says that it is of arXiv: `arXiv:`, an address, a DOI
};

/**
 * Finds the arXiv ids in any text, one after the other: `arXiv:2107.11817v2`, addresses of arxiv.org and its mirrors,
 * ar5iv, alphaXiv and other sites that show its papers, DOIs (`10.48550/arXiv.2107.11817`), and ids that stand by
 * themselves (`2107.11817`, `hep-th/9901001`), where arXiv could have given them. Linear in the text, which must outlive it.
 */
class ArxivMentions
{
public:
    explicit ArxivMentions(QStringView text) : m_text(text) { }

    [[nodiscard]] std::optional<ArxivMention> next();

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

/** The first id in a text; a null one where there is none. @param onlyNamed leaves out those that stand by themselves */
[[nodiscard]] ArxivId firstArxivId(QStringView text, bool onlyNamed = false);

} // namespace hotpapers::formats
