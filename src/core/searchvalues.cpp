// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchvalues.h"

#include "core/dayrange.h"
#include "core/paper.h"
#include "core/searchgrammar.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

/** What a value says of its ends: `>100`, `10..20`, `2021-03`. */
struct Ends
{
    std::optional<QStringView> from;
    std::optional<QStringView> to;
    bool afterFrom = false; ///< not `from` itself
    bool beforeTo = false;
};

std::optional<QStringView> given(QStringView end)
{
    return end.isEmpty() ? std::nullopt : std::optional(end);
}

Ends endsOf(QStringView value)
{
    if (value.startsWith(u'>') || value.startsWith(u'<')) {
        const bool including = value.sliced(1).startsWith(u'=');
        const QStringView end = value.sliced(including ? 2 : 1);
        return value[0] == u'>' ? Ends{.from = end, .to = {}, .afterFrom = !including}
                                : Ends{.from = {}, .to = end, .beforeTo = !including};
    }
    if (const qsizetype dots = value.indexOf(".."_L1); dots >= 0) {
        return {.from = given(value.first(dots)), .to = given(value.sliced(dots + 2))};
    }
    const QStringView both = value.startsWith(u'=') ? value.sliced(1) : value;
    return {.from = both, .to = both};
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// `step` from the number.
std::optional<int> number(QStringView text, int step)
{
    bool fits = false;
    const qlonglong value = isDigits(text.startsWith(u'-') ? text.sliced(1) : text) ? text.toLongLong(&fits) : 0;
    return fits && std::in_range<int>(value) && std::in_range<int>(value + step) ? std::optional(int(value) + step)
                                                                                 : std::nullopt;
}

// A level is written by its name; its number is read too, so that what lies beyond the last can be written.
std::optional<int> level(QStringView text, int step)
{
    const std::optional<Priority> named = priorityFromString(text);
    return named ? std::optional(int(*named) + step) : number(text, step);
}

std::optional<SearchCondition> numberCondition(SearchField field, QStringView value)
{
    const Ends ends = endsOf(value);
    const auto read = searchField(field).value == SearchValue::Level ? level : number;
    const auto least = ends.from ? read(*ends.from, ends.afterFrom ? 1 : 0) : std::nullopt;
    const auto most = ends.to ? read(*ends.to, ends.beforeTo ? -1 : 0) : std::nullopt;
    const bool isRead = least.has_value() == ends.from.has_value() && most.has_value() == ends.to.has_value();
    return isRead ? std::optional<SearchCondition>(NumberCondition{field, least, most}) : std::nullopt;
}

// `2021`, `2021-03`, `2021-03-05`.
std::optional<DayRange> days(QStringView text)
{
    const QStringView year = text.first(std::min<qsizetype>(4, text.size()));
    const QStringView month = text.size() >= 7 ? text.sliced(5, 2) : u"01";
    const QStringView day = text.size() == 10 ? text.sliced(8, 2) : u"01";
    const bool hasForm = (text.size() == 4 || text.size() == 7 || text.size() == 10) && isDigits(year)
        && isDigits(month) && isDigits(day) && (text.size() < 7 || text[4] == u'-')
        && (text.size() < 10 || text[7] == u'-');
    const QDate first = hasForm ? QDate(year.toInt(), month.toInt(), day.toInt()) : QDate();
    if (!first.isValid()) {
        return std::nullopt;
    }
    const QDate next = text.size() == 4 ? first.addYears(1) : text.size() == 7 ? first.addMonths(1) : first.addDays(1);
    return DayRange{first, next.addDays(-1)};
}

bool isWritable(QDate day)
{
    return day.year() >= 1 && day.year() <= 9999;
}

std::optional<SearchCondition> dayCondition(SearchField field, QStringView value)
{
    const Ends ends = endsOf(value);
    const auto from = ends.from ? days(*ends.from) : DayRange{};
    const auto to = ends.to ? days(*ends.to) : DayRange{};
    if (!from || !to) {
        return std::nullopt;
    }
    const QDate first = ends.afterFrom ? from->last.addDays(1) : from->first;
    const QDate last = ends.beforeTo ? to->first.addDays(-1) : to->last;
    const bool fits = (!ends.from || isWritable(first)) && (!ends.to || isWritable(last));
    return fits ? std::optional<SearchCondition>(DayCondition{field, first, last}) : std::nullopt;
}

// `7d`, `2w`, `1m`, `1y`.
std::optional<SearchCondition> ageCondition(SearchField field, QStringView value)
{
    constexpr std::array units = {std::pair{u'd', 1}, std::pair{u'w', 7}, std::pair{u'm', 30}, std::pair{u'y', 365}};
    const QChar unit = value.isEmpty() ? QChar() : value.back().toLower();
    const auto *found = std::ranges::find(units, unit, &std::pair<char16_t, int>::first);
    const auto count = found == units.end() ? std::nullopt : number(value.chopped(1), 0);
    if (!count || *count < 1 || *count > std::numeric_limits<int>::max() / found->second) {
        return std::nullopt;
    }
    return AgeCondition{field, *count * found->second};
}

std::optional<SearchCondition> flagCondition(SearchField field, QStringView value)
{
    const auto flags = searchFlags();
    const auto found = std::ranges::find_if(flags, [&](const SearchFlagInfo &info) {
        return info.field == field && value.compare(info.name, Qt::CaseInsensitive) == 0;
    });
    return found == flags.end() ? std::nullopt : std::optional<SearchCondition>(FlagCondition{found->flag});
}

} // namespace

std::optional<SearchCondition> conditionOf(SearchField field, QStringView value)
{
    switch (searchField(field).value) {
    case SearchValue::Number:
    case SearchValue::Level:
        return numberCondition(field, value);
    case SearchValue::Day: {
        const auto age = ageCondition(field, value);
        return age ? age : dayCondition(field, value);
    }
    case SearchValue::Flag:
        return flagCondition(field, value);
    case SearchValue::Id: {
        const auto id = ArxivId::parse(value);
        return id ? std::optional<SearchCondition>(IdCondition{*id}) : std::nullopt;
    }
    case SearchValue::Words:
    case SearchValue::Name:
        break;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool isReversed(const SearchCondition &condition)
{
    if (const auto *numbers = std::get_if<NumberCondition>(&condition)) {
        return numbers->least && numbers->most && *numbers->least > *numbers->most;
    }
    const auto *range = std::get_if<DayCondition>(&condition);
    return range && range->first.isValid() && range->last.isValid() && range->first > range->last;
}

// Numbers and days are tried with what could follow. Of ids only the characters are looked at.
bool isBeginningOfValue(SearchField field, const QString &value)
{
    constexpr std::array endings = {""_L1,    "1"_L1,   "0"_L1,    "9"_L1,  "00"_L1, "01"_L1,   "99"_L1,
                                    "000"_L1, "999"_L1, "2000"_L1, ".1"_L1, "d"_L1,  ".2000"_L1};
    const auto becomesLevel = [&](const QString &name) {
        for (qsizetype length = 1; length <= name.size(); ++length) {
            if (conditionOf(field, value + name.last(length))) {
                return true;
            }
        }
        return false;
    };
    const auto becomesFlag = [&](const SearchFlagInfo &info) {
        return info.field == field && info.name.startsWith(value, Qt::CaseInsensitive);
    };
    switch (searchField(field).value) {
    case SearchValue::Level:
        if (std::ranges::any_of(searchLevels(), becomesLevel)) {
            return true;
        }
        [[fallthrough]];
    case SearchValue::Number:
    case SearchValue::Day:
        return std::ranges::any_of(endings,
                                   [&](auto ending) { return conditionOf(field, value + ending).has_value(); });
    case SearchValue::Flag:
        return std::ranges::any_of(searchFlags(), becomesFlag);
    case SearchValue::Id:
        return std::ranges::all_of(value, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    case SearchValue::Words:
    case SearchValue::Name:
        break;
    }
    return true;
}

QString valueText(const NumberCondition &condition)
{
    const bool isLevel = searchField(condition.field).value == SearchValue::Level;
    const QStringList names = isLevel ? searchLevels() : QStringList();
    const auto text = [&](const std::optional<int> &end) {
        return end ? names.value(*end, QString::number(*end)) : QString();
    };
    if (condition.least && !condition.most) {
        return ">="_L1 + text(condition.least);
    }
    if (condition.most && !condition.least) {
        return "<="_L1 + text(condition.most);
    }
    return condition.least && condition.least == condition.most
        ? text(condition.least)
        : text(condition.least) + ".."_L1 + text(condition.most);
}

QString valueText(const DayCondition &condition)
{
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
    if (!condition.last.isValid()) {
        return condition.first.isValid() ? ">="_L1 + text(condition.first) : u".."_s;
    }
    if (!condition.first.isValid()) {
        return "<="_L1 + text(condition.last);
    }
    const QString first = text(condition.first);
    for (const int length : {4, 7, 10}) {
        if (days(QStringView(first).first(length)) == DayRange{condition.first, condition.last}) {
            return first.first(length);
        }
    }
    return first + ".."_L1 + text(condition.last);
}

QString valueText(const AgeCondition &condition)
{
    return QString::number(condition.days) + u'd';
}

QString valueText(const FlagCondition &condition)
{
    const auto flags = searchFlags();
    const auto found = std::ranges::find(flags, condition.flag, &SearchFlagInfo::flag);
    Q_ASSERT(found != flags.end());
    return found->name.toString();
}

} // namespace hotpapers
