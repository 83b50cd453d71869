// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/daytally.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

constexpr std::array shadeNames = {std::pair{DayShade::Heat, QLatin1StringView("heat")},
                                   std::pair{DayShade::Papers, QLatin1StringView("papers")},
                                   std::pair{DayShade::Unread, QLatin1StringView("unread")}};

} // namespace

QString toString(DayShade shade)
{
    return std::ranges::find(shadeNames, shade, &decltype(shadeNames)::value_type::first)->second.toString();
}

DayShade dayShadeFromString(const QString &text)
{
    const auto *found = std::ranges::find(shadeNames, text, &decltype(shadeNames)::value_type::second);
    return found == shadeNames.end() ? DayShade::Heat : found->first;
}

DayTally::DayTally(DayRange days, std::span<const DigestSummary> digests)
    : m_days(days), m_counts(days.isValid() ? size_t(days.first.daysTo(days.last)) + 1 : 0)
{
    for (const DigestSummary &digest : digests) {
        const QDate last = std::min(digest.days.last, days.last);
        for (QDate day = std::max(digest.days.first, days.first); day <= last; day = day.addDays(1)) {
            DayCounts &counts = m_counts[size_t(days.first.daysTo(day))];
            counts.digests += 1;
            counts.papers += digest.entries;
            counts.unread += digest.unread;
            counts.heat += digest.heat;
            m_most.papers = std::max(m_most.papers, counts.papers);
            m_most.unread = std::max(m_most.unread, counts.unread);
        }
    }
}

const DayCounts &DayTally::at(QDate day) const
{
    static const DayCounts nothing;
    return m_days.isValid() && m_days.contains(day) ? m_counts[size_t(m_days.first.daysTo(day))] : nothing;
}

std::optional<double> DayTally::shade(QDate day, DayShade by) const
{
    const DayCounts &counts = at(day);
    if (counts.digests == 0) {
        return std::nullopt;
    }
    switch (by) {
    case DayShade::Heat:
        return std::clamp(double(counts.meanHeat() - coolDay) / (hotDay - coolDay), 0.0, 1.0);
    case DayShade::Papers:
        return double(counts.papers) / fullShade(by);
    case DayShade::Unread:
        return double(counts.unread) / fullShade(by);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

int DayTally::fullShade(DayShade by) const
{
    switch (by) {
    case DayShade::Heat:
        return hotDay;
    case DayShade::Papers:
        return std::max(1, m_most.papers);
    case DayShade::Unread:
        return std::max(1, m_most.unread);
    }
    Q_UNREACHABLE_RETURN(1);
}

QString DayTally::describe(QDate day) const
{
    const DayCounts &counts = at(day);
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (counts.digests == 0) {
        return tr("%1: no digest", "%1 is a day").arg(date);
    }
    return tr("%1: %Ln paper(s), %2 unread, mean heat %3", "%1 is a day", counts.papers)
        .arg(date, QLocale().toString(counts.unread), QLocale().toString(counts.meanHeat()));
}

QString DayTally::describe(DayShade by) const
{
    const QString most = QLocale().toString(fullShade(by));
    switch (by) {
    case DayShade::Heat:
        return tr("Shaded by the mean heat of a day’s papers: pale up to %1, full from %2 on. A dot is a day without a "
                  "digest.")
            .arg(QLocale().toString(coolDay), most);
    case DayShade::Papers:
        return tr("Shaded by the papers of a day: pale is none, full is %1. A dot is a day without a digest.")
            .arg(most);
    case DayShade::Unread:
        return tr("Shaded by the unread papers of a day: pale is none, full is %1. A dot is a day without a digest.")
            .arg(most);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hotpapers::models
