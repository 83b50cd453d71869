// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/place.h"

#include "words/words.h"

#include <QCoreApplication>
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

constexpr std::array listNames = {
    std::pair{List::Days, QLatin1StringView("days")},       std::pair{List::All, QLatin1StringView("all")},
    std::pair{List::Starred, QLatin1StringView("starred")}, std::pair{List::Unread, QLatin1StringView("unread")},
    std::pair{List::Noted, QLatin1StringView("noted")},
};

} // namespace

PaperQuery queryOf(const Place &place)
{
    PaperQuery query;
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
    }
    return query;
}

QString name(const Place &place)
{
    if (place.isSearch()) {
        return Tr::tr("“%1”").arg(place.search.simplified());
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
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyEmpty(const Place &place)
{
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
    }
    Q_UNREACHABLE_RETURN({});
}

QString adviceWhereEmpty(const Place &place)
{
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
    case List::All:
    case List::Unread:
        break;
    }
    return {};
}

QString toText(const Place &place)
{
    QJsonObject object{
        {u"list"_s, std::ranges::find(listNames, place.list, &decltype(listNames)::value_type::first)->second},
        {u"search"_s, place.search}};
    if (place.list == List::Days) {
        object.insert(u"first"_s, place.days.first.toString(Qt::ISODate));
        object.insert(u"last"_s, place.days.last.toString(Qt::ISODate));
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
    Place place{List::Days, {day(u"first"_s), day(u"last"_s)}, object.value(u"search"_s).toString()};
    if (found != listNames.end()) {
        place.list = found->first;
    }
    if (!parseSearch(place.search, SearchTyping::Going)) {
        place.search.clear();
    }
    return place;
}

} // namespace hotpapers::ui
