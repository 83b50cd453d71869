// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

namespace hotpapers::formats {

/** Are there entries of BibTeX in the text? */
[[nodiscard]] bool looksLikeBibtex(QStringView text);

/**
 * Reads a BibTeX or BibLaTeX file: what arXiv, publishers, DBLP, INSPIRE, Zotero, JabRef, Mendeley, Paperlib and this
 * program write. The arXiv id is taken from eprint, arxivId, doi, url, number, volume, journal or howpublished, or from a
 * note that says `arXiv`. A person's own note is in `annote`, `annotation` or `comment`; `note` is the bibliography's.
 * Cross references are not followed.
 * @param text with `\n` at the ends of lines
 */
[[nodiscard]] ReferenceList readBibtex(QStringView text);

} // namespace hotpapers::formats
