// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportchoice.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using services::ExportRequest;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExportChoice)
};

constexpr std::array orderNames = {
    std::pair{ExportOrder::AsItStands, "own"_L1},  std::pair{ExportOrder::Newest, "newest"_L1},
    std::pair{ExportOrder::Oldest, "oldest"_L1},   std::pair{ExportOrder::Title, "title"_L1},
    std::pair{ExportOrder::Authors, "authors"_L1}, std::pair{ExportOrder::Heat, "heat"_L1},
};

std::vector<SortStep> stepsOf(ExportOrder order)
{
    switch (order) {
    case ExportOrder::AsItStands:
    case ExportOrder::Newest:
        break;
    case ExportOrder::Oldest:
        return {{SortKey::Day, false}, {SortKey::Rank, false}};
    case ExportOrder::Title:
        return {{SortKey::Title, false}};
    case ExportOrder::Authors:
        return {{SortKey::Authors, false}};
    case ExportOrder::Heat:
        return {{SortKey::Heat, true}};
    }
    return PaperQuery().order;
}

/** What stands as the heading of a list. */
QString titleOf(const ExportChoice &choice, const ExportPlace &place)
{
    switch (choice.what) {
    case ExportWhat::Shown:
        return Tr::tr("Hot papers: %1").arg(place.shownName);
    case ExportWhat::Day:
        return Tr::tr("Hot papers: %1").arg(words::name(place.day));
    case ExportWhat::Starred:
        return Tr::tr("Hot papers: starred");
    case ExportWhat::List:
    case ExportWhat::Tag:
    case ExportWhat::Search:
        return Tr::tr("Hot papers: %1").arg(choice.name);
    case ExportWhat::Selection:
    case ExportWhat::All:
        break;
    }
    return Tr::tr("Hot papers");
}

PaperQuery queryFor(const ExportChoice &choice, const ExportPlace &place)
{
    switch (choice.what) {
    case ExportWhat::Selection: // which is of what is shown
    case ExportWhat::Shown:
        return place.shown;
    case ExportWhat::Day:
        return {.days = place.day};
    case ExportWhat::Starred:
        return {.search = searchFor(FlagCondition{SearchFlag::Starred})};
    case ExportWhat::List:
        return {.search = searchFor(TextCondition{SearchField::List, choice.name})};
    case ExportWhat::Tag:
        return {.search = searchFor(TextCondition{SearchField::Tag, choice.name})};
    case ExportWhat::Search:
        return {.search = choice.search};
    case ExportWhat::All:
        break;
    }
    return {};
}

} // namespace

QString toString(ExportOrder order)
{
    return std::ranges::find(orderNames, order, &decltype(orderNames)::value_type::first)->second;
}

std::optional<ExportOrder> exportOrderFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(orderNames, [name](const auto &known) { return known.second == name; });
    return found == orderNames.end() ? std::nullopt : std::optional(found->first);
}

bool hasOwnOrder(ExportWhat what)
{
    return what == ExportWhat::Selection || what == ExportWhat::Shown || what == ExportWhat::List;
}

bool isOfDigests(ExportWhat what)
{
    return what == ExportWhat::Day || what == ExportWhat::All;
}

ExportRequest requestFor(const ExportChoice &choice, const ExportPlace &place)
{
    ExportRequest request;
    request.title = titleOf(choice, place);
    request.query = queryFor(choice, place);
    const bool asItStands = hasOwnOrder(choice.what) && choice.order == ExportOrder::AsItStands;
    if (!asItStands) {
        request.query.order = stepsOf(choice.order);
    }
    const bool isLimited = choice.what == ExportWhat::Shown && place.shown.limit >= 0;
    if (isLimited || choice.what == ExportWhat::Selection) {
        request.entries = isLimited ? place.shownEntries : place.selection;
        request.inQueryOrder = !asItStands;
        request.query.limit = -1; // in another order others would be the first ones
    } else if (choice.what == ExportWhat::List && asItStands) {
        request.list = choice.list;
    }
    return request;
}

ExportRequest digestRequestFor(const ExportChoice &choice, const ExportPlace &place)
{
    ExportRequest request;
    request.what = ExportRequest::What::Digests;
    if (choice.what == ExportWhat::Day) {
        request.digestDays = place.day;
    }
    return request;
}

} // namespace hotpapers::ui
