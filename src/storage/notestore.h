// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/error.h"
#include "core/noteversion.h"
#include "core/userdata.h"

#include <span>

namespace hotpapers::storage {

class Database;

/** What notes were, and what they lead to. MarkStore::setNote() writes them. */
class NoteStore
{
public:
    static constexpr size_t maximumMentions = 100;

    explicit NoteStore(Database &database) : m_database(database) { }

    /** What a paper's note was before, the newest first. What it is now may be among them. */
    [[nodiscard]] Result<std::vector<NoteVersion>> versions(const ArxivId &paper) const;
    /** Keeps what a note is now as a version of it, whatever it becomes; one transaction. */
    [[nodiscard]] Result<void> keep(const ArxivId &paper);
    /** The same within the caller's transaction. */
    [[nodiscard]] Result<void> keepNow(const ArxivId &paper);
    /**
     * Keeps what a note is now if it is worth it (isVersion()), before it becomes `markdown`; and lets go of a version where
     * there are too many. Within the caller's transaction.
     */
    [[nodiscard]] Result<void> keepBefore(const ArxivId &paper, const QString &markdown);

    /**
     * Keeps notes of `before` that are others in `after`, both in order of id: when that is written, for a version that came
     * with it may be of the same second. Within the caller's transaction.
     */
    [[nodiscard]] Result<void> keepReplaced(const UserData &before, const UserData &after);

    /**
     * Papers whose notes have a link to this one, up to maximumMentions. It reads all notes: 10,000 of a thousand
     * characters take some 10 ms, so there is no table of links to be kept in step with them.
     */
    [[nodiscard]] Result<std::vector<PaperTitle>> mentions(const ArxivId &paper) const;
    /** Papers whose ids begin so, the latest first; none for no beginning. */
    [[nodiscard]] Result<std::vector<PaperTitle>> startingWith(const QString &id, int limit) const;
    /** The papers that the library has of these. */
    [[nodiscard]] Result<std::vector<PaperTitle>> titles(std::span<const ArxivId> papers) const;

private:
    [[nodiscard]] Result<NoteVersion> current(const ArxivId &paper) const;
    [[nodiscard]] Result<NoteVersion> newestVersion(const ArxivId &paper) const;
    [[nodiscard]] Result<void> add(const ArxivId &paper, const NoteVersion &version, const NoteVersion &newest);
    [[nodiscard]] Result<void> thin(const ArxivId &paper);
    [[nodiscard]] Result<QString> title(const ArxivId &paper) const;

    Database &m_database;
};

} // namespace hotpapers::storage
