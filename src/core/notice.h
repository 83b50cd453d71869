// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers {

/** What a reader noticed in a file that it could read nevertheless. The words are in src/words. */
enum class NoticeCode {
    // repaired
    RepairedWindows1252, ///< UTF-8 that was read as Windows-1252 and saved again; detail: the number of places
    RepairedMacRoman, ///< the same with Mac OS Roman
    // not understood, kept word for word
    UnknownFrontMatter, ///< detail: the key
    BadFrontMatter, ///< not YAML, or refused; detail: why
    MissingFrontMatter,
    MissingDay, ///< neither title nor slug names the day; that of the generation date was taken
    BadGenerationDate, ///< detail: the text
    MissingAuthors,
    MissingCounts,
    BadCounts, ///< detail: the text
    MissingLinks,
    BadIdentifier, ///< no arXiv id in the abs link: the entry is not stored; detail: the text
    MissingCategories,
    RepeatedPaper, ///< the digest already had this paper: the first is stored; detail: the id
    UnknownLine, ///< detail: the line's beginning
    BadTweet, ///< detail: its beginning
    InvalidUtf8, ///< bytes that are no UTF-8; detail: how many
    ControlCharacters, ///< characters that no text holds (NUL and its like); detail: how many
    CutOff, ///< the file ends in the middle of an entry
    TooMany, ///< a bound was reached, the rest is kept but not taken apart; detail: which
    // decided
    OlderDigest, ///< a later one about the same days is stored already; detail: its file
    CutOffDigest, ///< a complete one about the same days is stored already; detail: its file
    SkippedFile, ///< not a kind of file that digests come in
    // of lists that are brought in: what is not understood is left out
    AssumedWindows1252, ///< bytes that are no UTF-8, read as Windows-1252; detail: how many
    BrokenReference, ///< cannot be read to its end, and only what was read before is taken; detail: its beginning
    MissingIdentifier, ///< the reference names no arXiv paper; detail: its title, or what else it has
    RepeatedReference, ///< the list already had this paper: its first place counts; detail: the id
    TooManyReferences, ///< a bound was reached, and the rest is left out; detail: which
};

/** One notice; reported as `file:line: what`. */
struct Notice
{
    NoticeCode code;
    int line = 0; ///< from 1; 0 where it is about the whole file
    QString detail; ///< untranslated

    bool operator==(const Notice &) const = default;
};

} // namespace hotpapers
