// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/place.h"
#include "ui/sortorder.h"

#include <QObject>

#include <optional>
#include <vector>

namespace hotpapers::ui {

/** Where the person is and was, and in which order papers are shown there. */
class Navigator : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t maximumPlaces = 100; ///< remembered; the oldest are forgotten

    explicit Navigator(QObject *parent = nullptr) : QObject(parent) { }

    [[nodiscard]] bool isAnywhere() const { return !m_places.empty(); }
    [[nodiscard]] const Place &place() const { return m_places[m_here]; } ///< not before the first go()
    [[nodiscard]] const SortOrder &order() const { return hasOwnOrder() ? m_searchOrder : m_order; }
    [[nodiscard]] const SortOrder &browsingOrder() const { return m_order; } ///< that of days and lists
    [[nodiscard]] PaperQuery query() const;
    /** Are the papers left out, everywhere, that just one account tweeted about? Those of which no tweet is known stay. */
    [[nodiscard]] bool hidesOneAccount() const { return m_hidesOneAccount; }
    [[nodiscard]] QString whyEmpty() const; ///< what to tell where query() finds nothing
    /** The place's papers, whatever kind of place it is; of days only those that appeared in no later digest. */
    [[nodiscard]] SearchQuery asSearch() const;
    [[nodiscard]] SearchQuery shownSearch() const { return shownOf(asSearch()); } ///< the same without what is hidden
    [[nodiscard]] SearchQuery shownOf(const SearchQuery &papers) const; ///< these without what is hidden everywhere
    /** Can the papers of this place stand in another order? Those for the person are the first ones of their own. */
    [[nodiscard]] bool canSort() const { return !isAnywhere() || !place().isForYou(); }
    /** Places whose list is gone are passed over, as long as it is. */
    [[nodiscard]] bool canGoBack() const { return reachable(-1).has_value(); }
    [[nodiscard]] bool canGoForward() const { return reachable(1).has_value(); }

    void setBrowsingOrder(SortOrder order); ///< before the first go()
    /** The lists that there are, by which those of places are named; a list that is gone is left, for all papers. */
    void setLists(const std::vector<ReadingList> &lists);
    /** Are the papers of a list shown in the list's own order? */
    [[nodiscard]] bool showsListOrder() const;

public slots:
    void go(const hotpapers::ui::Place &place);
    void back();
    void forward();
    /**
     * Shows what answers `text`, or with an empty one what was shown before. Typing on stays one place. What is no search
     * is told by searchRefused(), and the place stays.
     */
    void search(const QString &text);
    /** Shows the papers of a search, as a place of its own. */
    void goTo(const hotpapers::SearchQuery &papers);
    /**
     * The same of papers that came after `newerThan` (PaperQuery::newerThan); all of these where the search would be too
     * long for a place. @param names of the saved searches
     */
    void goToNew(const hotpapers::SearchQuery &papers, qint64 newerThan, const QString &names);
    /** Of the papers of this place those of which this is so, or (`excluded`) is not: a place of its own. */
    void narrow(const hotpapers::SearchCondition &condition, bool excluded);
    void sortBy(hotpapers::SortKey key); ///< Relevance and ListPosition: as a search, or a list, begins
    void setHidesOneAccount(bool hides);

signals:
    void moved(); ///< to another place
    void renamed(); ///< the place is the same, its name another
    void listsChanged(); ///< there may be another way back or forward
    void orderChanged();
    void hidingChanged();
    void searchAccepted(); ///< before `moved`, if that follows
    void searchRefused(const hotpapers::SearchError &error);
    void narrowingRefused(const hotpapers::SearchError &error); ///< of a text that the person has not seen

private:
    void visit(const Place &place);
    void move(size_t here);
    /** The next place in that direction that is another than this one, and is there. */
    [[nodiscard]] std::optional<size_t> reachable(int step) const;
    [[nodiscard]] bool isGone(const Place &place) const;
    /** Does the place begin with what fits it best, whatever the order of days and lists? */
    [[nodiscard]] bool hasOwnOrder() const
    {
        return place().isSearch() || place().isCatchUp() || place().isReadingList() || place().isForYou();
    }

    std::vector<Place> m_places;
    size_t m_here = 0;
    std::optional<std::vector<ListId>> m_lists; ///< that there are; nothing: it is not known yet
    SortOrder m_order = defaultOrder();
    SortOrder m_searchOrder;
    bool m_hidesOneAccount = false;
};

} // namespace hotpapers::ui
