// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/id.h"
#include "core/paper.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace hotpapers {

using ListId = Id<struct ListTag>;
using SearchId = Id<struct SearchTag>;

/** A colour as 0xRRGGBB. */
using Rgb = quint32;

/** A reading list: papers in the person's own order. */
struct ReadingList
{
    ListId id;
    QString name;
    int papers = 0; ///< that the library has
    int waiting = 0; ///< of which it knows no more than the id, or a reference

    bool operator==(const ReadingList &) const = default;
};

/** A tag, as it is shown. */
struct TagLook
{
    QString tag;
    int papers = 0; ///< that have it
    std::optional<Rgb> color = {};

    bool operator==(const TagLook &) const = default;
};

/** A search that the person keeps. */
struct SavedSearch
{
    SearchId id;
    QString name;
    QString query; ///< as it is typed: see core/searchquery.h
    bool notify = false; ///< after an import that brings papers that match

    bool operator==(const SavedSearch &) const = default;
};

/** What the person has put up beside the papers, each in the person's own order. */
struct Shelf
{
    std::vector<ReadingList> lists;
    std::vector<TagLook> tags; ///< those without a place come last, by name
    std::vector<SavedSearch> searches;
    std::map<ReadState, QString> stateNames; ///< of the states that the person named

    bool operator==(const Shelf &) const = default;
};

/** A paper of a list: an entry of it, or none where no digest had it yet, and then what a reference says of it. */
struct ListedPaper
{
    ArxivId arxivId;
    EntryId entry; ///< its latest; null: to be completed
    QString title = {}; ///< where there is no entry; may be empty
    QStringList authors = {};

    bool operator==(const ListedPaper &) const = default;
};

inline constexpr qsizetype maximumShelfName = 200; ///< UTF-16 units

/** The name of a list, search or state as it is kept: without hidden characters and needless spaces; may be empty. */
[[nodiscard]] QString shelfName(QStringView typed);

} // namespace hotpapers
