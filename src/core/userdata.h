// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/highlight.h"
#include "core/noteversion.h"
#include "core/paper.h"

#include <QSet>

#include <map>
#include <optional>
#include <vector>

// Everything that the person made, apart from any library: what is written to a file and merged into another library.
// Moments are seconds since 1970 (UTC); 0: not known.

namespace hotpapers {

/** What the person set, and when. */
template <typename T> struct Timed
{
    T value = {};
    qint64 at = 0;

    auto operator<=>(const Timed &) const = default;
};

/** What is known of a paper that no digest had yet. */
struct UserReference
{
    QString title;
    QStringList authors;
    qint64 addedAt = 0;

    bool operator==(const UserReference &) const = default;
};

/** What the person made of a paper. */
struct UserPaper
{
    ArxivId arxivId;
    Timed<bool> starred = {};
    Timed<ReadState> state = {};
    Timed<int> rating = {}; ///< 0–5; 0: none
    Timed<Priority> priority = {};
    QStringList tags = {};
    Timed<QString> note = {}; ///< Markdown
    std::vector<NoteVersion> versions = {}; ///< of the note, the oldest first
    std::vector<Highlight> highlights = {}; ///< in order of their places; without numbers
    std::optional<UserReference> reference = {};

    bool operator==(const UserPaper &) const = default;
};

struct UserList
{
    QString name;
    qint64 createdAt = 0;
    std::vector<ArxivId> papers = {}; ///< in the person's order, each once

    bool operator==(const UserList &) const = default;
};

/** A tag that has a colour or a place in the person's order. */
struct UserTag
{
    QString tag;
    std::optional<quint32> color = {}; ///< 0xRRGGBB
    bool isPlaced = false;

    bool operator==(const UserTag &) const = default;
};

struct UserSearch
{
    QString name;
    QString query; ///< as it is typed
    bool notify = false;
    qint64 createdAt = 0;

    bool operator==(const UserSearch &) const = default;
};

inline constexpr size_t maximumSame = 100; ///< papers that are one

struct UserData
{
    std::vector<UserPaper> papers; ///< by id, each once
    std::vector<UserList> lists; ///< this and what follows in the person's order; names differ in more than case
    std::vector<UserTag> tags;
    std::vector<UserSearch> searches;
    std::map<ReadState, QString> stateNames;
    /** Groups of papers that are one: the leader first, the others by id; no paper is in two. Two to maximumSame. */
    std::vector<std::vector<ArxivId>> same;

    bool operator==(const UserData &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == UserData(); }
};

/**
 * What goes with these papers where they are handed on: what was made of them, the lists that have any of them, whole, the
 * looks of their tags, and names of states. Without saved searches and earlier versions of notes.
 */
[[nodiscard]] UserData ofPapers(UserData data, const QSet<ArxivId> &papers);

/**
 * Ours and theirs together; nothing of either is lost.
 *
 * Star, state, rating and priority: the later one, of two of the same moment the higher one. Tags, highlights and versions
 * of notes: all. Notes that differ are both kept, ours first, then a heading that says whence and of when the other is;
 * a note whose lines stand in the other as they are is no other. Lists: ours in our order, then what theirs has more; a
 * search of the same name for something else gets another name. Where both have a colour of the same tag, a name of the
 * same state or a reference for the same paper, ours stays. Groups of papers that are one: those that share a paper become
 * one; one of theirs by which more than maximumSame would be one is left out. What then became of one of several papers
 * that are one becomes of all of them (Sharing::Latest).
 *
 * Merging the same again changes nothing, and in which order things are merged decides about no more than orders, names
 * of searches, headings, and what is said above to stay ours.
 * @param source whence theirs are, for headings of notes: a file's name
 */
[[nodiscard]] UserData merged(UserData ours, const UserData &theirs, const QString &source);

/** How papers that are one come to share what was made of them. */
enum class Sharing {
    /** When they are linked: a star that any has, the state that is furthest, the higher rating and priority. */
    Furthest,
    /** When they are linked and one of them was changed apart: what was set last, of two of the same moment the higher. */
    Latest,
};

/**
 * The same papers, sharing star, state, rating, priority, tags and note. Skipped is further than unread, and less than
 * reading. Tags: all. Notes that differ are joined as merged() does, under headings that name the papers. Earlier versions
 * of notes, highlights and references stay each paper's own.
 * @param papers one or more, the leader first
 */
[[nodiscard]] std::vector<UserPaper> shared(std::vector<UserPaper> papers, Sharing how);

/** Names and tags that differ in the case of Latin letters alone are one, as they are to the library. */
[[nodiscard]] QString nameKey(const QString &name);

} // namespace hotpapers
