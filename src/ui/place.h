// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperquery.h"

#include <QString>

#include <vector>

namespace hotpapers::ui {

/** What the table shows: a place to come back to. */
struct Place
{
    enum class List { Days, All, Starred, Unread, Noted, CatchUp, ReadingList, ForYou };
    static constexpr qsizetype maximumPapers = 100; ///< of List::CatchUp
    static constexpr int maximumFitting = 200; ///< of List::ForYou: those that fit best

    List list = List::All;
    DayRange days; ///< those of List::Days; of List::CatchUp the day since when it is
    QString
        search; ///< as typed, and understood; where there is one its results are shown, over everything, instead of the list
    std::vector<ArxivId> papers = {}; ///< of List::CatchUp: these, as chosen, also when they have been read
    ListId readingList = {}; ///< of List::ReadingList
    QString listName = {}; ///< its name, when it was last looked at
    qint64 newerThan = 0; ///< of all that only papers which came after this one (PaperQuery::newerThan); 0: whenever
    QString newIn = {}; ///< the saved searches whose new papers these are; empty once they are narrowed

    bool operator==(const Place &) const = default;
    [[nodiscard]] static Place of(DayRange days) { return {List::Days, days, {}, {}}; }
    [[nodiscard]] static Place of(List list) { return {list, {}, {}, {}}; }
    /** @param since in digests that end then or later. Of the papers the first maximumPapers. */
    [[nodiscard]] static Place catchingUp(QDate since, std::vector<ArxivId> papers);
    [[nodiscard]] static Place of(const ReadingList &list)
    {
        return {List::ReadingList, {}, {}, {}, list.id, list.name};
    }
    [[nodiscard]] bool isSearch() const { return !search.trimmed().isEmpty(); }
    [[nodiscard]] bool isOfNew() const { return newerThan > 0; }
    [[nodiscard]] bool isCatchUp() const { return list == List::CatchUp && !isSearch(); }
    [[nodiscard]] bool isForYou() const { return list == List::ForYou && !isSearch(); }
    [[nodiscard]] bool isReadingList() const { return list == List::ReadingList && !isSearch(); }
};

/** The tag, where a search is for one alone; else empty. */
[[nodiscard]] QString tagOf(const QString &search);
/** The papers of a place. */
[[nodiscard]] PaperQuery queryOf(const Place &place);
/** Does its list change when a paper is read? */
[[nodiscard]] bool dependsOnReading(const Place &place);
/** Its name as shown: the days, the list, or the search in quotes. */
[[nodiscard]] QString name(const Place &place);
/** What to tell where it holds no paper. */
[[nodiscard]] QString whyEmpty(const Place &place);
/** What to do about it; may be empty. */
[[nodiscard]] QString adviceWhereEmpty(const Place &place);

[[nodiscard]] QString toText(const Place &place); ///< JSON: as it is stored
/** An invalid range of days for anything else; a search that is not understood (any more) is left out. */
[[nodiscard]] Place placeFromText(const QString &text);

} // namespace hotpapers::ui
