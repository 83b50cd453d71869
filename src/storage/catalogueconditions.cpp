// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogueconditions.h"

#include "core/oddcounts.h"
#include "core/paperfeatures.h"
#include "storage/catalogue.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace hotpapers::storage {

namespace {

/** Of a tag also those below it: `ml` means `ml/rl`, too. */
bool isMeant(QStringView name, const TextCondition &condition)
{
    const bool isBelow = condition.field == SearchField::Tag && name.size() > condition.text.size()
        && name[condition.text.size()] == u'/';
    return condition.prefix || isBelow ? name.startsWith(condition.text, Qt::CaseInsensitive)
                                       : name.compare(condition.text, Qt::CaseInsensitive) == 0;
}

std::vector<bool> meantOf(const std::vector<std::string> &names, const TextCondition &condition)
{
    std::vector<bool> meant;
    meant.reserve(names.size());
    for (const std::string &name : names) {
        meant.push_back(!name.empty() && isMeant(QString::fromStdString(name), condition));
    }
    return meant;
}

PaperSet papersWithName(const Catalogue &catalogue, const std::vector<std::string> &names, const NumberLists &lists,
                        const TextCondition &condition)
{
    const std::vector<bool> meant = meantOf(names, condition);
    if (!std::ranges::contains(meant, true)) {
        return PaperSet(catalogue.slotCount());
    }
    return catalogue.papersWith([&](size_t slot) {
        bool has = false;
        lists.forEach(slot, [&](uint32_t name) { has = has || meant[name]; });
        return has;
    });
}

PaperSet papersWithPrimary(const Catalogue &catalogue, const TextCondition &condition)
{
    const std::vector<bool> meant = meantOf(catalogue.categoryNames, condition);
    return catalogue.papersWith(
        [&](size_t slot) { return !catalogue.categories.isEmpty(slot) && meant[catalogue.categories.first(slot)]; });
}

PaperSet papersIn(const Catalogue &catalogue, const std::vector<NamedPapers> &names, const TextCondition &condition)
{
    PaperSet result(catalogue.slotCount());
    for (const NamedPapers &named : names) {
        if (isMeant(named.name, condition)) {
            for (const uint32_t slot : named.papers) {
                result.insert(slot);
            }
        }
    }
    return result &= catalogue.live;
}

PaperSet papersWithAccounts(const Catalogue &catalogue, qint64 least, qint64 most)
{
    return catalogue.papersWith([&](size_t slot) {
        qint64 accounts = 0;
        catalogue.tweeters.forEach(slot, [&](uint32_t) { ++accounts; });
        return least <= accounts && accounts <= most;
    });
}

bool isOdd(const Catalogue &catalogue, size_t slot)
{
    const QDate day = QDate::fromJulianDay(catalogue.digestOf(slot).lastDay);
    return hasOddCounts(int(catalogue.retweets[slot]), int(catalogue.favorites[slot]), day);
}

int dayNumber(QDate day, int otherwise)
{
    return day.isValid() ? int(day.toJulianDay()) : otherwise;
}

} // namespace

PaperSet papersNamed(const Catalogue &catalogue, const TextCondition &condition)
{
    switch (condition.field) {
    case SearchField::Category:
        return papersWithName(catalogue, catalogue.categoryNames, catalogue.categories, condition);
    case SearchField::Primary:
        return papersWithPrimary(catalogue, condition);
    case SearchField::Tweeter:
        return papersWithName(catalogue, catalogue.tweeterNames, catalogue.tweeters, condition);
    case SearchField::Tag:
        return papersIn(catalogue, catalogue.tags, condition);
    case SearchField::List:
        return papersIn(catalogue, catalogue.lists, condition);
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

PaperSet papersWith(const Catalogue &catalogue, const NumberCondition &condition)
{
    const qint64 least = condition.least.value_or(std::numeric_limits<int>::min());
    const qint64 most = condition.most.value_or(std::numeric_limits<int>::max());
    const auto ratingOf = [](PaperMarks marks) { return int(marks.rating); };
    const auto priorityOf = [](PaperMarks marks) { return int(marks.priority); };
    const auto among = [&](const auto &values) {
        return catalogue.papersWith([&](size_t slot) {
            const auto value = qint64(values[slot]);
            return least <= value && value <= most;
        });
    };
    switch (condition.field) {
    case SearchField::Retweets:
        return among(catalogue.retweets);
    case SearchField::Favorites:
        return among(catalogue.favorites);
    case SearchField::Heat:
        return among(catalogue.heat);
    case SearchField::Rank:
        return among(catalogue.rank);
    case SearchField::Accounts:
        return papersWithAccounts(catalogue, least, most);
    case SearchField::Rating:
        return among(catalogue.marks | std::views::transform(ratingOf));
    case SearchField::Priority:
        return among(catalogue.marks | std::views::transform(priorityOf));
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

PaperSet papersWith(const Catalogue &catalogue, const DayCondition &condition)
{
    const int first = dayNumber(condition.first, std::numeric_limits<int>::min());
    const int last = dayNumber(condition.last, std::numeric_limits<int>::max());
    const auto within = [&](const std::vector<ShortDay> &days) {
        return catalogue.papersWith([&](size_t slot) {
            return days[slot] && first <= days[slot].julianDay() && days[slot].julianDay() <= last;
        });
    };
    switch (condition.field) {
    case SearchField::Added:
        return within(catalogue.added);
    case SearchField::Marked:
        return within(catalogue.stateDay) -= papersWith(catalogue, FlagCondition{SearchFlag::Unread});
    case SearchField::StarredOn:
        return within(catalogue.starDay) &= papersWith(catalogue, FlagCondition{SearchFlag::Starred});
    default:
        break;
    }
    return catalogue.papersWith([&](size_t slot) {
        const Catalogue::Digest &digest = catalogue.digestOf(slot);
        return digest.firstDay <= last && digest.lastDay >= first;
    });
}

PaperSet papersWith(const Catalogue &catalogue, const FlagCondition &condition)
{
    const auto inState = [&](ReadState state) {
        return catalogue.papersWith([&](size_t slot) { return catalogue.marks[slot].state == int(state); });
    };
    const auto withFeature = [&](PaperFeature feature) {
        return catalogue.papersWith([&](size_t slot) { return (catalogue.features[slot] & int(feature)) != 0; });
    };
    switch (condition.flag) {
    case SearchFlag::Unread:
        return inState(ReadState::Unread);
    case SearchFlag::Reading:
        return inState(ReadState::Reading);
    case SearchFlag::Read:
        return inState(ReadState::Read);
    case SearchFlag::Skipped:
        return inState(ReadState::Skipped);
    case SearchFlag::Starred:
        return catalogue.papersWith([&](size_t slot) { return catalogue.marks[slot].starred != 0; });
    case SearchFlag::Odd:
        return catalogue.papersWith([&](size_t slot) { return isOdd(catalogue, slot); });
    case SearchFlag::HasNote:
        return catalogue.papersWith([&](size_t slot) { return catalogue.marks[slot].hasNote != 0; });
    case SearchFlag::HasPdf:
        return withFeature(PaperFeature::Pdf);
    case SearchFlag::HasCode:
        return withFeature(PaperFeature::Code);
    case SearchFlag::HasTweet:
        return withFeature(PaperFeature::Tweet);
    }
    Q_UNREACHABLE_RETURN({});
}

DayCondition daysOf(const AgeCondition &condition, QDate today)
{
    return {condition.field, today.addDays(1 - qint64(condition.days)), today};
}

} // namespace hotpapers::storage
