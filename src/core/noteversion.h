// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace hotpapers {

/** What a note was at some time. */
struct NoteVersion
{
    qint64 savedAt = 0; ///< seconds since 1970: when it was written
    QString markdown;

    bool operator==(const NoteVersion &) const = default;
};

inline constexpr int maximumNoteVersions = 200;
inline constexpr qsizetype maximumVersionText = 8'000'000; ///< UTF-16 units of all versions of a note together
inline constexpr qint64 versionSeconds = 300;

/**
 * Is what a note was to be kept when it is written anew? A note is saved with every pause of the keys, and not every one
 * of these is a version: it is where it stood for versionSeconds, where the last one that is kept is as much older, or where
 * the new text is much shorter. So nothing that stood for long is lost, nor what was thrown away.
 * @param lastVersion when the newest one that is kept was written; 0: there is none
 * @param now seconds since 1970
 */
[[nodiscard]] bool isVersion(const NoteVersion &old, qint64 lastVersion, QStringView text, qint64 now);

/** How a version weighs against the others of its note. */
struct VersionWeight
{
    qint64 savedAt = 0;
    qsizetype size = 0; ///< UTF-16 units
};

/**
 * Of these, oldest first, the one to let go of where they are too many (maximumNoteVersions) or too much
 * (maximumVersionText): the one whose neighbours stand closest, measured by how long ago that is; so they become fewer with
 * age, and what stood for long stays. The newest is never it, the oldest only where no other is left.
 * @return its index; -1 where all may stay
 */
[[nodiscard]] qsizetype versionToDrop(std::span<const VersionWeight> versions, qint64 now);

} // namespace hotpapers
