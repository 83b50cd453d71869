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

QJsonArray linksJson(const std::vector<TextLink> &links)
{
    QJsonArray array;
    for (const TextLink &link : links) {
        array.append(QJsonObject{{u"start"_s, link.start}, {u"length"_s, link.length}, {u"href"_s, link.href}});
    }
    return array;
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
        {u"text"_s, tweet.text},
        {u"links"_s, linksJson(tweet.links)},
        {u"url"_s, tweet.url},
    };
}

// What an entry says of its paper.
QJsonObject textsJson(const Entry &entry, const ExportOptions &options)
{
    QJsonObject texts = {
        {u"title"_s, entry.title.simplified()},
        {u"authors"_s, QJsonArray::fromStringList(entry.authors)},
        {u"categories"_s, QJsonArray::fromStringList(entry.categories)},
        {u"absUrl"_s, entry.absUrl},
        {u"pdfUrl"_s, entry.pdfUrl},
    };
    if (options.abstracts) {
        texts.insert(u"abstract"_s, entry.abstract);
    }
    return texts;
}

QJsonObject appearanceJson(const Appearance &appearance, const ExportOptions &options)
{
    const Entry &entry = appearance.entry;
    QJsonArray tweets;
    for (const Tweet &tweet : entry.tweets) {
        tweets.append(tweetJson(tweet));
    }
    QJsonObject json = {
        {u"digest"_s, appearance.days.isoText()},
        {u"rank"_s, entry.rank},
        {u"retweets"_s, entry.counts.retweets},
        {u"favorites"_s, entry.counts.favorites},
        {u"measuredAt"_s, isoJson(entry.counts.measuredAt.toUTC())},
        {u"heat"_s, appearance.heat},
        {u"tweets"_s, tweets},
    };
    if (options.abstracts && !entry.verbatim.isEmpty()) { // it holds the abstract
        json.insert(u"verbatim"_s, QString::fromUtf8(entry.verbatim));
    }
    return json;
}

void insertOthers(QJsonObject &json, const QJsonObject &texts, const QJsonObject &known)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (it.value() != known[it.key()]) {
            json.insert(it.key(), it.value());
        }
    }
}

QJsonArray appearancesJson(const Paper &paper, const QJsonObject &latest, const ExportOptions &options)
{
    QJsonArray entries;
    for (const Appearance &appearance : paper.appearances) {
        QJsonObject json = appearanceJson(appearance, options);
        insertOthers(json, textsJson(appearance.entry, options), latest);
        entries.append(json);
    }
    return entries;
}

} // namespace

QJsonObject paperJson(const Paper &paper, const ExportOptions &options)
{
    QJsonObject json = textsJson(paper.latest(), options);
    json.insert(u"entries"_s, appearancesJson(paper, json, options));
    json.insert(u"arxivId"_s, paper.arxivId.text());
    json.insert(u"starred"_s, paper.mark.starred);
    json.insert(u"state"_s, toString(paper.mark.state));
    json.insert(u"rating"_s, paper.mark.rating);
    json.insert(u"priority"_s, toString(paper.mark.priority));
    json.insert(u"lists"_s, QJsonArray::fromStringList(paper.mark.lists));
    if (options.notes) {
        json.insert(u"note"_s, paper.mark.note);
    }
    if (options.tags) {
        json.insert(u"tags"_s, QJsonArray::fromStringList(paper.mark.tags));
    }
    return json;
}

} // namespace hotpapers::formats
