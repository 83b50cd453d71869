// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/jsonlines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

template <typename Time> QJsonValue isoJson(const Time &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject tweetJson(const Tweet &tweet)
{
    return {
        {u"id"_s, tweet.id},
        {u"author"_s, tweet.author},
        {u"handle"_s, tweet.handle},
        {u"date"_s, isoJson(tweet.date)},
        {u"language"_s, tweet.language},
        {u"direction"_s, tweet.direction == TextDirection::RightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"text"_s, tweet.text.simplified()},
    };
}

QJsonObject appearanceJson(const Appearance &appearance)
{
    const Entry &entry = appearance.entry;
    QJsonArray tweets;
    for (const Tweet &tweet : entry.tweets) {
        tweets.append(tweetJson(tweet));
    }
    return {
        {u"digest"_s, appearance.days.isoText()},
        {u"rank"_s, entry.rank},
        {u"retweets"_s, entry.counts.retweets},
        {u"favorites"_s, entry.counts.favorites},
        {u"measuredAt"_s, isoJson(entry.counts.measuredAt.toUTC())},
        {u"tweets"_s, tweets},
    };
}

} // namespace

QJsonObject paperJson(const Paper &paper)
{
    const Entry &latest = paper.latest();
    QJsonArray entries;
    for (const Appearance &appearance : paper.appearances) {
        entries.append(appearanceJson(appearance));
    }
    return {
        {u"arxivId"_s, paper.arxivId.text()},
        {u"title"_s, latest.title.simplified()},
        {u"authors"_s, QJsonArray::fromStringList(latest.authors)},
        {u"categories"_s, QJsonArray::fromStringList(latest.categories)},
        {u"abstract"_s, latest.abstract},
        {u"absUrl"_s, latest.absUrl},
        {u"pdfUrl"_s, latest.pdfUrl},
        {u"entries"_s, entries},
        {u"starred"_s, paper.mark.starred},
        {u"state"_s, toString(paper.mark.state)},
        {u"note"_s, paper.mark.note},
        {u"tags"_s, QJsonArray::fromStringList(paper.mark.tags)},
    };
}

} // namespace hotpapers::formats
