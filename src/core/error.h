// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace hotpapers {

/** What went wrong. The words for it are in src/words; `Error::detail` is untranslated. */
enum class ErrorCode {
    // files
    CannotRead, ///< a file or folder could not be opened or read
    CannotWrite, ///< a file could not be created, written whole or replaced
    TooLarge, ///< the file is larger than a digest can be
    NotADigest, ///< binary, empty, or no entry and no front matter
    NotAReadingList, ///< binary, empty, too large, or no reference and no arXiv id in it
    // the library file
    LibraryMissing, ///< there is no such file, and the request makes none
    LibraryNotOpened, ///< SQLite refused the file (not a library, no rights)
    LibraryNewer, ///< written by a newer version of the program; left untouched
    LibraryDamaged, ///< SQLite reports corruption
    LibraryBusy, ///< another process held the write lock too long
    LibraryFull, ///< the disk or quota is full; nothing of the change was stored
    LibraryFailed, ///< any other failure of the database
    // requests
    NotFound, ///< no such paper, digest or day in the library
    InvalidArgument, ///< the request itself is malformed
    NameTaken, ///< another list or search has this name
    NoSuchList, ///< no reading list, tag or saved search of this name
    TooFewSame, ///< one paper alone was to be linked as the same
    TooManySame, ///< more than maximumSame would be the same
    NotLinked, ///< the paper that was to be separated is the same as no other
    // what the person made
    NotUserData, ///< no file of user data, or one that breaks its rules; detail: where
    UserDataNewer, ///< user data of a newer version of the program
    NotABackup, ///< nothing of a library's is in the file
    BackupInUse, ///< the file that was to be replaced is a library that is open, or was not closed
    BackupFuller, ///< the file that was to be replaced holds more of the person's, or is no backup
    Cancelled, ///< stopped on request; nothing half done is left
};

/** A failure: its kind, whom it concerns, and what the system said of it. */
struct Error
{
    ErrorCode code;
    QString subject; ///< the file, paper or day that it is about; may be empty
    QString detail; ///< untranslated words of the system (errno, SQLite); may be empty

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

} // namespace hotpapers
