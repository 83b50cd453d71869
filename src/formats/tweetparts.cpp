// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetparts.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array months{"January"_L1, "February"_L1, "March"_L1,     "April"_L1,   "May"_L1,      "June"_L1,
                            "July"_L1,    "August"_L1,   "September"_L1, "October"_L1, "November"_L1, "December"_L1};

/** As Twitter writes it; a locale takes more, but some microseconds. */
QDate readPlainDate(QStringView text)
{
    const auto *const month = std::ranges::find_if(months, [&](QLatin1StringView name) {
        return text.startsWith(name) && text.sliced(name.size()).startsWith(u' ');
    });
    const qsizetype comma = text.indexOf(u", ");
    if (month == months.end() || comma <= month->size() || text.size() != comma + 6) {
        return {};
    }
    const QStringView day = text.sliced(month->size() + 1, comma - month->size() - 1);
    const QStringView year = text.sliced(comma + 2);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (day.isEmpty() || day.size() > 2 || !std::ranges::all_of(day, isDigit) || !std::ranges::all_of(year, isDigit)) {
        return {};
    }
    return {year.toInt(), int(month - months.begin()) + 1, day.toInt()};
}

/** The digits behind `/status/`. */
QString statusId(const QString &url)
{
    for (const auto &marker : {"/status/"_L1, "/statuses/"_L1}) {
        const qsizetype at = url.indexOf(marker);
        if (at < 0) {
            continue;
        }
        const QStringView rest = QStringView(url).sliced(at + marker.size());
        const auto *const end = std::ranges::find_if(rest, [](QChar c) { return c < u'0' || c > u'9'; });
        return rest.first(end - rest.begin()).toString();
    }
    return {};
}

} // namespace

QDate readTweetDate(const QString &text)
{
    const QDate date = readPlainDate(text);
    return date.isValid() ? date : QLocale::c().toDate(text, "MMMM d, yyyy"_L1);
}

QByteArray writeTweetDate(QDate date)
{
    if (!date.isValid()) {
        return {};
    }
    return months[size_t(date.month() - 1)].data() + (' ' + QByteArray::number(date.day())) + ", "
        + QByteArray::number(date.year()).rightJustified(4, '0');
}

void readSignature(QStringView signature, Tweet &tweet)
{
    signature = signature.trimmed();
    const qsizetype handle = signature.lastIndexOf("(@"_L1);
    if (handle < 0 || !signature.endsWith(u')')) {
        return;
    }
    tweet.handle = signature.sliced(handle + 2).chopped(1).toString();
    QStringView author = signature.first(handle).trimmed();
    if (author.startsWith(u'—')) {
        author = author.sliced(1);
    }
    tweet.author = author.trimmed().toString();
}

void readStatusUrl(const QString &url, Tweet &tweet)
{
    tweet.url = url;
    tweet.id = statusId(url);
}

} // namespace hotpapers::formats
