// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/id.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace hotpapers {

/** How far the person has come with a paper. Stored by number: append only. */
enum class ReadState { Unread = 0, Reading = 1, Read = 2, Skipped = 3 };

/** `unread`, `reading`, `read`, `skipped`: as commands and exports write it. */
[[nodiscard]] QString toString(ReadState state);
[[nodiscard]] std::optional<ReadState> readStateFromString(QStringView text);

/** How soon the person means to read a paper. Stored by number: append only. */
enum class Priority { None = 0, Low = 1, Medium = 2, High = 3 };

/** `none`, `low`, `medium`, `high`: as commands and exports write it. */
[[nodiscard]] QString toString(Priority priority);
[[nodiscard]] std::optional<Priority> priorityFromString(QStringView text);

inline constexpr int maximumRating = 5; ///< 0: none

/** What the person made of a paper. Keyed by arXiv id; no import touches it. */
struct Mark
{
    bool starred = false;
    ReadState state = ReadState::Unread;
    QString note; ///< Markdown, as typed
    QStringList tags = {}; ///< by name
    int rating = 0; ///< 0–5; 0: none
    Priority priority = Priority::None;
    QStringList lists = {}; ///< names of the reading lists that it is in, in their order

    bool operator==(const Mark &) const = default;
};

/** A row of the table: one paper as it stands in one digest. */
struct PaperRow
{
    EntryId entryId;
    ArxivId arxivId;
    DayRange days; ///< of the digest
    int rank = 0;
    QString title; ///< runs of white space are one space
    QStringList authors;
    QStringList categories;
    int retweets = 0;
    int favorites = 0;
    int heat = 0; ///< 0–100, see heat.h
    bool starred = false;
    ReadState state = ReadState::Unread;
    bool hasNote = false;
    int rating = 0; ///< 0–5; 0: none
    Priority priority = Priority::None;
    QStringList tags = {}; ///< by name

    bool operator==(const PaperRow &) const = default;
};

/** A paper's place in one digest, with that digest's days. */
struct Appearance
{
    EntryId entryId;
    DigestId digestId;
    DayRange days;
    int heat = 0; ///< 0–100
    Entry entry;

    bool operator==(const Appearance &) const = default;
};

/** All that the library knows of a paper. */
struct Paper
{
    ArxivId arxivId;
    std::vector<Appearance> appearances; ///< the latest digest first; never empty
    Mark mark;

    bool operator==(const Paper &) const = default;
    /** The paper's title, authors, categories and abstract are those of its latest appearance. */
    [[nodiscard]] const Entry &latest() const { return appearances.front().entry; }
};

/** A digest as the calendar needs it. */
struct DigestSummary
{
    DigestId id;
    DayRange days;
    int entries = 0;
    int unread = 0; ///< entries whose paper is unread
    qint64 signal = 0; ///< sum of the entries' counts
    qint64 heat = 0; ///< sum of the entries' heats, each 0–100

    bool operator==(const DigestSummary &) const = default;
};

/** What a library holds. */
struct LibraryInfo
{
    QString file;
    int schemaVersion = 0;
    qint64 bytes = 0;
    qint64 digests = 0;
    qint64 entries = 0;
    qint64 papers = 0;
    qint64 tweets = 0;
    qint64 starred = 0;
    qint64 notes = 0;
    qint64 unread = 0;
    DayRange days; ///< first and last; invalid where the library is empty

    bool operator==(const LibraryInfo &) const = default;
};

} // namespace hotpapers
