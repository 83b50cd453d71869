// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigator.h"

#include <algorithm>
#include <iterator>

namespace hotpapers::ui {

namespace {

SortOrder byRelevance()
{
    return {{SortKey::Relevance, true}, {SortKey::Day, true}, {SortKey::Rank, false}};
}

SearchQuery negated(const SearchCondition &condition)
{
    return {SearchNode{SearchNode::Kind::Not, {}, {*searchFor(condition).root}}};
}

// What no tweet is known of was announced by nobody here, which says nothing against it.
SearchQuery withoutOneAccount(const SearchQuery &query)
{
    return both(query, negated(NumberCondition{SearchField::Accounts, 1, 1}));
}

SortOrder byHeat()
{
    return {{SortKey::Heat, true}, {SortKey::Day, true}, {SortKey::Rank, false}};
}

SortOrder byFit()
{
    return {{SortKey::Fit, true}, {SortKey::Day, true}, {SortKey::Rank, false}};
}

SortOrder byListPosition()
{
    return {{SortKey::ListPosition, false}};
}

/** What a place that has an order of its own begins with. */
SortOrder ownOrder(const Place &place)
{
    return place.isCatchUp()    ? byHeat()
        : place.isReadingList() ? byListPosition()
        : place.isForYou()      ? byFit()
                                : byRelevance();
}

} // namespace

PaperQuery Navigator::query() const
{
    PaperQuery query = queryOf(place());
    query.order = order();
    query.search = shownOf(query.search);
    return query;
}

QString Navigator::whyEmpty() const
{
    if (!m_hidesOneAccount) {
        return ui::whyEmpty(place());
    }
    return tr("Nothing is left of %1 without what only one account announced. Choose “Hide What One Account Announced” "
              "in "
              "the View menu again to see that, too.")
        .arg(name(place()));
}

SearchQuery Navigator::asSearch() const
{
    const PaperQuery query = queryOf(place());
    if (place().isReadingList()) {
        return searchFor(TextCondition{SearchField::List, place().listName});
    }
    return query.days ? searchFor(DayCondition{SearchField::Date, query.days->first, query.days->last}) : query.search;
}

SearchQuery Navigator::shownOf(const SearchQuery &papers) const
{
    return m_hidesOneAccount ? withoutOneAccount(papers) : papers;
}

void Navigator::setHidesOneAccount(bool hides)
{
    if (hides != m_hidesOneAccount) {
        m_hidesOneAccount = hides;
        emit hidingChanged();
    }
}

void Navigator::setBrowsingOrder(SortOrder order)
{
    m_order = std::move(order);
}

void Navigator::setLists(const std::vector<ReadingList> &lists)
{
    m_lists.emplace();
    std::ranges::transform(lists, std::back_inserter(*m_lists), &ReadingList::id);
    if (!isAnywhere()) {
        return;
    }
    const Place before = place();
    for (Place &place : m_places) {
        if (const auto list = std::ranges::find(lists, place.readingList, &ReadingList::id); list != lists.end()) {
            place.listName = list->name;
        }
    }
    if (isGone(place())) {
        go(Place::of(Place::List::All));
    } else if (place() != before) {
        emit renamed();
    }
    emit listsChanged();
}

bool Navigator::isGone(const Place &place) const
{
    return place.isReadingList() && m_lists && !std::ranges::contains(*m_lists, place.readingList);
}

std::optional<size_t> Navigator::reachable(int step) const
{
    for (auto i = qsizetype(m_here) + step; i >= 0 && i < qsizetype(m_places.size()); i += step) {
        const Place &there = m_places[size_t(i)];
        if (!isGone(there) && there != place()) {
            return size_t(i);
        }
    }
    return {};
}

bool Navigator::showsListOrder() const
{
    return isAnywhere() && place().isReadingList() && order() == byListPosition();
}

void Navigator::visit(const Place &place)
{
    if (isAnywhere()) {
        m_places.resize(m_here + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > maximumPlaces) {
        m_places.erase(m_places.begin());
    }
    m_here = m_places.size() - 1;
}

void Navigator::go(const Place &place)
{
    if (isAnywhere() && place == this->place()) {
        return;
    }
    m_searchOrder = ownOrder(place);
    visit(place);
    emit moved();
}

void Navigator::back()
{
    if (const auto there = reachable(-1)) {
        move(*there);
    }
}

void Navigator::forward()
{
    if (const auto there = reachable(1)) {
        move(*there);
    }
}

void Navigator::move(size_t here)
{
    const bool wasSearch = place().isSearch();
    m_here = here;
    m_searchOrder = wasSearch && place().isSearch() ? m_searchOrder : ownOrder(place());
    emit moved();
}

void Navigator::search(const QString &text)
{
    if (const auto parsed = parseSearch(text, SearchTyping::Going); !parsed) {
        emit searchRefused(parsed.error());
        return;
    }
    emit searchAccepted();
    Place next = isAnywhere() ? place() : Place{};
    next.search = text;
    next.newerThan = 0; // what is typed is looked for everywhere
    next.newIn.clear();
    if (!next.isSearch()) {
        next.search.clear();
        next = isGone(next) ? Place::of(Place::List::All) : next;
    }
    if (isAnywhere() && next != place() && place().isSearch() && !place().isOfNew() && next.isSearch()) {
        m_places[m_here] = next;
        emit moved();
    } else {
        go(next);
    }
}

void Navigator::goTo(const SearchQuery &papers)
{
    goToNew(papers, 0, {});
}

void Navigator::goToNew(const SearchQuery &papers, qint64 newerThan, const QString &names)
{
    Place next = Place::of(Place::List::All);
    next.search = toText(papers) + u' '; // or its last word would be taken for a beginning
    next.newerThan = newerThan;
    next.newIn = names;
    const auto parsed = parseSearch(next.search, SearchTyping::Going);
    if (!parsed && newerThan > 0) { // no search can name them, and this is the only way to them
        next.search.clear();
        next.newIn.clear();
    } else if (!parsed) {
        emit narrowingRefused(parsed.error());
        return;
    }
    go(next);
}

void Navigator::narrow(const SearchCondition &condition, bool excluded)
{
    const SearchQuery wanted = excluded ? negated(condition) : searchFor(condition);
    Place next = place();
    next.search = toText(both(asSearch(), wanted)) + u' '; // or its last word would be taken for a beginning
    next.newIn.clear();
    if (const auto parsed = parseSearch(next.search, SearchTyping::Going); !parsed) {
        emit narrowingRefused(parsed.error());
    } else if (next != place()) {
        m_searchOrder = place().isSearch() ? m_searchOrder : byRelevance();
        visit(next);
        emit moved();
    }
}

void Navigator::sortBy(SortKey key)
{
    if (!canSort()) {
        return;
    }
    SortOrder &order = hasOwnOrder() ? m_searchOrder : m_order;
    order = key == SortKey::Relevance  ? byRelevance()
        : key == SortKey::ListPosition ? byListPosition()
                                       : withFirst(std::move(order), key);
    emit orderChanged();
}

} // namespace hotpapers::ui
