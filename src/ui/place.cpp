// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/place.h"

#include "core/visibletext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

using List = Place::List;

constexpr qsizetype maximumShownSearch = 200; // UTF-16 units

constexpr std::array listNames = {
    std::pair{List::Days, QLatin1StringView("days")},
    std::pair{List::All, QLatin1StringView("all")},
    std::pair{List::Starred, QLatin1StringView("starred")},
    std::pair{List::Unread, QLatin1StringView("unread")},
    std::pair{List::Noted, QLatin1StringView("noted")},
    std::pair{List::CatchUp, QLatin1StringView("catchUp")},
    std::pair{List::ReadingList, QLatin1StringView("readingList")},
    std::pair{List::ForYou, QLatin1StringView("forYou")},
};

SearchQuery searchFor(const std::vector<ArxivId> &papers)
{
    std::vector<SearchQuery> queries;
    queries.reserve(papers.size());
    for (const ArxivId &paper : papers) {
        queries.push_back(hotpapers::searchFor(IdCondition{paper}));
    }
    return anyOf(queries);
}

bool isAboutReading(const SearchNode &node)
{
    if (node.kind != SearchNode::Kind::Condition) {
        return std::ranges::any_of(node.children, isAboutReading);
    }
    const auto *flag = std::get_if<FlagCondition>(&node.condition);
    return flag
        && (flag->flag == SearchFlag::Unread || flag->flag == SearchFlag::Reading || flag->flag == SearchFlag::Read
            || flag->flag == SearchFlag::Skipped);
}

QJsonArray toJson(const std::vector<ArxivId> &papers)
{
    QJsonArray array;
    for (const ArxivId &paper : papers) {
        array.append(paper.text());
    }
    return array;
}

std::vector<ArxivId> papersFrom(const QJsonArray &array)
{
    std::vector<ArxivId> papers;
    for (const QJsonValue &value : array) {
        if (const auto id = ArxivId::parse(value.toString())) {
            papers.push_back(*id);
        }
    }
    return papers;
}

} // namespace

QString tagOf(const QString &search)
{
    const auto query = parseSearch(search);
    const auto *root = query && query->root ? &*query->root : nullptr;
    const auto *condition =
        root && root->kind == SearchNode::Kind::Condition ? std::get_if<TextCondition>(&root->condition) : nullptr;
    return condition && condition->field == SearchField::Tag && !condition->prefix ? condition->text : QString();
}

PaperQuery queryOf(const Place &place)
{
    PaperQuery query{.newerThan = place.newerThan};
    if (place.isSearch()) {
        query.search = parseSearch(place.search, SearchTyping::Going).value_or(SearchQuery{});
        return query;
    }
    switch (place.list) {
    case List::Days:
        query.days = place.days;
        break;
    case List::All:
        break;
    case List::Starred:
        query.search = searchFor(FlagCondition{SearchFlag::Starred});
        break;
    case List::Unread:
        query.search = searchFor(FlagCondition{SearchFlag::Unread});
        break;
    case List::Noted:
        query.search = searchFor(FlagCondition{SearchFlag::HasNote});
        break;
    case List::CatchUp:
        query.search = searchFor(place.papers);
        break;
    case List::ReadingList:
        query.list = place.readingList;
        break;
    case List::ForYou:
        query.search = searchFor(FlagCondition{SearchFlag::Unread});
        query.limit = Place::maximumFitting;
        break;
    }
    return query;
}

bool dependsOnReading(const Place &place)
{
    const SearchQuery search = queryOf(place).search;
    return search.root && isAboutReading(*search.root);
}

Place Place::catchingUp(QDate since, std::vector<ArxivId> papers)
{
    papers.resize(std::min(papers.size(), size_t(maximumPapers)));
    return {List::CatchUp, {since, since}, {}, std::move(papers)};
}

QString name(const Place &place)
{
    const QString search = words::isolated(visibleText(place.search.simplified().left(maximumShownSearch)));
    if (place.isOfNew()) {
        if (place.newIn.isEmpty() && !place.isSearch()) {
            return Tr::tr("All new papers");
        }
        return Tr::tr("New in %1").arg(place.newIn.isEmpty() ? Tr::tr("“%1”").arg(search) : place.newIn);
    }
    if (place.isSearch()) {
        return Tr::tr("“%1”").arg(search);
    }
    switch (place.list) {
    case List::Days:
        return words::name(place.days);
    case List::All:
        return Tr::tr("All papers");
    case List::Starred:
        return Tr::tr("Starred");
    case List::Unread:
        return Tr::tr("Unread");
    case List::Noted:
        return Tr::tr("With notes");
    case List::CatchUp:
        return Tr::tr("Catching up since %1").arg(words::name(place.days));
    case List::ReadingList:
        return visibleText(place.listName);
    case List::ForYou:
        return Tr::tr("For you");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyEmpty(const Place &place)
{
    if (place.isOfNew()) {
        return Tr::tr("The new papers are not in this library.");
    }
    if (place.isSearch()) {
        return Tr::tr("Nothing matches %1.").arg(name(place));
    }
    switch (place.list) {
    case List::Days:
        return Tr::tr("No digest is about %1.").arg(name(place));
    case List::All:
        return Tr::tr("The library holds no papers.");
    case List::Starred:
        return Tr::tr("No paper is starred yet.");
    case List::Unread:
        return Tr::tr("No paper is unread: all done.");
    case List::Noted:
        return Tr::tr("No paper has a note yet.");
    case List::CatchUp:
        return Tr::tr("The papers that were chosen to catch up with are not in this library.");
    case List::ReadingList:
        return Tr::tr("“%1” holds no paper of the library yet.").arg(words::isolated(name(place)));
    case List::ForYou:
        return Tr::tr("No paper is unread: there is nothing to choose from.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString adviceWhereEmpty(const Place &place)
{
    if (place.isOfNew()) {
        return {};
    }
    if (place.isSearch()) {
        return Tr::tr("Fewer or shorter words find more. A word alone is looked for everywhere: in titles, authors, "
                      "abstracts, tweets and your notes.");
    }
    switch (place.list) {
    case List::Days:
        return Tr::tr("The days that have one are colored in the calendar.");
    case List::Starred:
        return Tr::tr("A star marks what you want to find again: click the one before its title.");
    case List::Noted:
        return Tr::tr("Notes are written below the paper in the reader, and found by searching.");
    case List::CatchUp:
        return Tr::tr("“Catch Up” in the Go menu chooses anew.");
    case List::ReadingList:
        return Tr::tr("Drag papers onto the list, or choose “Add to List” in the Paper menu.");
    case List::All:
    case List::Unread:
    case List::ForYou:
        break;
    }
    return {};
}

QString toText(const Place &place)
{
    QJsonObject object{
        {u"list"_s, std::ranges::find(listNames, place.list, &decltype(listNames)::value_type::first)->second},
        {u"search"_s, place.search}};
    if (place.list == List::CatchUp) {
        object.insert(u"papers"_s, toJson(place.papers));
    }
    if (place.list == List::ReadingList) {
        object.insert(u"id"_s, QString::number(place.readingList.value));
        object.insert(u"name"_s, place.listName);
    }
    if (place.list == List::Days || place.list == List::CatchUp) {
        object.insert(u"first"_s, place.days.first.toString(Qt::ISODate));
        object.insert(u"last"_s, place.days.last.toString(Qt::ISODate));
    }
    if (place.isOfNew()) {
        object.insert(u"newerThan"_s, QString::number(place.newerThan));
        object.insert(u"newIn"_s, place.newIn);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Place placeFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto day = [&object](const QString &key) {
        return QDate::fromString(object.value(key).toString(), Qt::ISODate);
    };
    const auto *found =
        std::ranges::find(listNames, object.value(u"list"_s).toString(), &decltype(listNames)::value_type::second);
    Place place{List::Days, {day(u"first"_s), day(u"last"_s)}, object.value(u"search"_s).toString(), {}};
    if (found != listNames.end()) {
        place.list = found->first;
    }
    if (place.list == List::CatchUp) {
        std::vector<ArxivId> papers = papersFrom(object.value(u"papers"_s).toArray());
        const bool isWhole = place.days.first.isValid() && !papers.empty();
        place = isWhole ? Place::catchingUp(place.days.first, std::move(papers)) : Place::of(DayRange());
        place.search = object.value(u"search"_s).toString();
    }
    if (place.list == List::ReadingList) {
        const ListId list{object.value(u"id"_s).toString().toLongLong()};
        const QString known = shelfName(object.value(u"name"_s).toString());
        const QString search = place.search;
        place = list.isNull() ? Place::of(DayRange()) : Place::of(ReadingList{list, known});
        place.search = search;
    }
    if (!parseSearch(place.search, SearchTyping::Going)) {
        place.search.clear();
    } else {
        place.newerThan = std::max(object.value(u"newerThan"_s).toString().toLongLong(), 0LL);
        place.newIn = place.isOfNew() ? object.value(u"newIn"_s).toString().left(maximumShownSearch) : QString();
    }
    return place;
}

} // namespace hotpapers::ui
