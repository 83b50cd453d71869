// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/paper.h"
#include "core/searchquery.h"

#include <QStringList>

#include <optional>
#include <vector>

// What papers have to do with the person, and with each other, by the words of their titles and abstracts.

namespace hotpapers {

/** A word that spoke for a paper or against it. */
struct FitWord
{
    QString word; ///< as it stands in the paper
    double weight =
        0; ///< above 0: for it. In logits: the paper's weights, and one that all have, sum up to its percent

    bool operator==(const FitWord &) const = default;
};

inline constexpr size_t mostFitWords = 12;

/** How well a paper fits what the person likes. */
struct PaperFit
{
    int percent = 0; ///< 0–100; 50: it says neither
    std::vector<FitWord> words; ///< that say most, either way; those first; at most mostFitWords

    bool operator==(const PaperFit &) const = default;
};

/** What the person's taste was learned from. */
struct TasteInfo
{
    int liked = 0; ///< papers with a star, or rated 4 or 5
    int passed = 0; ///< papers that were skipped, or rated 1 or 2
    bool isLearned = false; ///< not where it is switched off, or where too few are liked

    bool operator==(const TasteInfo &) const = default;
};

/** A paper that is about the same as another. */
struct RelatedPaper
{
    EntryId entry;
    ArxivId paper;
    QString title;
    DayRange days; ///< of its latest digest
    ReadState state = ReadState::Unread;
    int percent = 0; ///< 0–100: how much of what the other is about stands in it
    QStringList words; ///< that both have, as they stand in the other; what says most comes first

    bool operator==(const RelatedPaper &) const = default;
};

/** A paper by how well it fits and how hot it is. */
struct FitPoint
{
    EntryId entry;
    ArxivId paper;
    QString title;
    int fit = 0; ///< 0–100
    int heat = 0; ///< 0–100, see heat.h

    bool operator==(const FitPoint &) const = default;
};

struct FitPoints
{
    TasteInfo taste;
    std::vector<FitPoint> points; ///< the best fitting first; none where nothing is learned

    bool operator==(const FitPoints &) const = default;
};

/** Which papers a picture of fit and heat is about. */
struct FitQuery
{
    SearchQuery search = {};
    std::optional<DayRange> days = {}; ///< only digests that touch these days
    bool unreadOnly = true;
    int limit = 1000; ///< those that fit best
    QDate today = {}; ///< see PaperQuery

    bool operator==(const FitQuery &) const = default;
};

} // namespace hotpapers
