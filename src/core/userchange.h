// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/highlight.h"
#include "core/reference.h"
#include "core/shelf.h"
#include "core/userdata.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

// What the person changes beside the marks of papers (markchange.h). Names are made ready where a change is carried out
// (shelfName(), tagName()); an empty one is refused with InvalidArgument, one that another has with NameTaken.

namespace hotpapers {

/** Papers by their entries, as the window has them, or by id, as commands do: then also ones the library does not have. */
using ChosenPapers = std::variant<std::vector<EntryId>, std::vector<ArxivId>>;

/** A new reading list, after the others. */
struct MakeList
{
    QString name;
    ChosenPapers papers = {};

    bool operator==(const MakeList &) const = default;
};

struct RenameList
{
    ListId list;
    QString name;

    bool operator==(const RenameList &) const = default;
};

struct RemoveList
{
    ListId list;

    bool operator==(const RemoveList &) const = default;
};

/** The lists in this order; those not named come after them, as they were. */
struct OrderLists
{
    std::vector<ListId> lists;

    bool operator==(const OrderLists &) const = default;
};

/** Papers come into a list, in this order; those that are in it already stay where they are. */
struct AddToList
{
    ListId list;
    ChosenPapers papers;

    bool operator==(const AddToList &) const = default;
};

struct TakeFromList
{
    ListId list;
    ChosenPapers papers;

    bool operator==(const TakeFromList &) const = default;
};

/** Papers of the list are moved, in this order, before the one that is at `position` (from 0) now; beyond the last: to the end. */
struct MoveInList
{
    ListId list;
    ChosenPapers papers;
    int position = 0;

    bool operator==(const MoveInList &) const = default;
};

/** A tag gets another name, and those below it (`name/…`) with it. Where there is a tag of that name, they become one. */
struct RenameTag
{
    QString tag;
    QString name;

    bool operator==(const RenameTag &) const = default;
};

/** No paper has the tag any more, nor those below it. */
struct RemoveTag
{
    QString tag;

    bool operator==(const RemoveTag &) const = default;
};

struct ColorTag
{
    QString tag;
    std::optional<Rgb> color;

    bool operator==(const ColorTag &) const = default;
};

/** The tags in this order; those not named come after them, by name. */
struct OrderTags
{
    QStringList tags;

    bool operator==(const OrderTags &) const = default;
};

/** Keeps a search: a new one where its id is null, else in the place of the one that it names. */
struct KeepSearch
{
    SavedSearch search;

    bool operator==(const KeepSearch &) const = default;
};

struct RemoveSearch
{
    SearchId search;

    bool operator==(const RemoveSearch &) const = default;
};

struct OrderSearches
{
    std::vector<SearchId> searches;

    bool operator==(const OrderSearches &) const = default;
};

/** Names a state of reading; an empty name gives it its own again. */
struct NameState
{
    ReadState state;
    QString name;

    bool operator==(const NameState &) const = default;
};

/**
 * A new reading list of papers that another program's list names, after the others. Where the name is taken, a number
 * behind it tells them apart. What is known of papers that the library does not have is kept with their ids; a paper is
 * given the tags and the note of its reference only where it has none. Those without an id are passed over.
 */
struct BringIn
{
    QString name;
    std::vector<Reference> references;

    bool operator==(const BringIn &) const = default;
};

/** What somebody else made, or the same person elsewhere, comes to it: see merged(). */
struct MergeUserData
{
    UserData data;
    QString source; ///< a file's name

    bool operator==(const MergeUserData &) const = default;
};

/** Marks a passage of a paper's abstract. Its id is the library's to give. */
struct AddHighlight
{
    ArxivId paper;
    Highlight highlight;

    bool operator==(const AddHighlight &) const = default;
};

struct ColorHighlight
{
    HighlightId highlight;
    HighlightColor color = HighlightColor::Yellow;

    bool operator==(const ColorHighlight &) const = default;
};

struct RemoveHighlight
{
    HighlightId highlight;

    bool operator==(const RemoveHighlight &) const = default;
};

/**
 * The papers of each group are one from now on, with those that any of them was one with already: what was made of each is
 * shared by all (shared(), Sharing::Furthest), and so is each change of star, state, rating, priority, tags and note that
 * is made of one later. Lists and highlights are each paper's own. TooFewSame where they are fewer than two, TooManySame
 * where more than maximumSame become one; NotFound where the library does not have one of them: then none is linked.
 */
struct LinkSame
{
    std::vector<ChosenPapers> groups;

    bool operator==(const LinkSame &) const = default;
};

/**
 * Each of these papers is one of its own again, and keeps what was shared. NotLinked where one of them is linked with no
 * other, NotFound where the library does not have it either: then none is separated.
 */
struct SeparateSame
{
    ChosenPapers papers;

    bool operator==(const SeparateSame &) const = default;
};

using UserChange =
    std::variant<MakeList, RenameList, RemoveList, OrderLists, AddToList, TakeFromList, MoveInList, RenameTag,
                 RemoveTag, ColorTag, OrderTags, KeepSearch, RemoveSearch, OrderSearches, NameState, BringIn,
                 MergeUserData, AddHighlight, ColorHighlight, RemoveHighlight, LinkSame, SeparateSame>;

/** What takes a change back: a changeset of SQLite, opaque to all but the storage that made it. */
struct UserStep
{
    QByteArray changeset;

    bool operator==(const UserStep &) const = default;
};

/** A change to be made, or a step to be taken back; each gives the step that turns it over again. */
using UserTurn = std::variant<UserChange, UserStep>;

} // namespace hotpapers
