// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "storage/digestrecord.h"

namespace hotpapers::storage {

class Database;

/**
 * A text as it stands in the search index, and in what is asked of it: NFKC, so that letters in mathematical type,
 * ligatures and full-width forms are found by their plain letters. Linear.
 */
[[nodiscard]] QString indexedText(const QString &text);

/** What the search index is given of an entry. @param record its columns @param texts where theirs are, and these go */
[[nodiscard]] SearchTexts searchTexts(const Entry &entry, const EntryRecord &record, TextPool &texts);

/**
 * Puts a paper that is new to the library into the search index. Wants an open Transaction, as the others do.
 * @param mayHaveNote false where there are no notes at all: then none is looked for
 */
[[nodiscard]] Result<void> indexNewPaper(Database &database, qint64 paperId, const EntryRecord &entry,
                                         bool mayHaveNote);
/** Brings the search index up to date with what the library holds of a paper. */
[[nodiscard]] Result<void> indexPaper(Database &database, qint64 paperId);
/** The same for papers whose notes have changed; raises the revisions. Those that the library has not are passed over. */
[[nodiscard]] Result<void> indexNotes(Database &database, const std::vector<ArxivId> &papers);
/** Takes a paper out of the search index. */
[[nodiscard]] Result<void> unindexPaper(Database &database, qint64 paperId);

} // namespace hotpapers::storage
