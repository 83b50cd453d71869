// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/digestrecord.h"

#include "storage/columns.h"
#include "storage/searchindex.h"

#include <QSet>

namespace hotpapers::storage {

namespace {

constexpr qsizetype authorsThatSort = 10;

std::optional<qint64> momentOf(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

TweetRecord recordOf(const Tweet &tweet)
{
    return {.statusId = tweet.id.toUtf8(),
            .author = tweet.author.toUtf8(),
            .handle = tweet.handle.toUtf8(),
            .day = tweet.date.isValid() ? std::optional(tweet.date.toJulianDay()) : std::nullopt,
            .language = tweet.language.toUtf8(),
            .direction = tweet.direction,
            .text = tweet.text.toUtf8(),
            .links = linksColumn(tweet.links),
            .url = tweet.url.toUtf8()};
}

/** Each once, as it stands in the first of its tweets; case does not count. */
std::vector<QByteArray> handlesOf(const std::vector<TweetRecord> &tweets)
{
    std::vector<QByteArray> handles;
    QSet<QByteArray> seen = {QByteArray("")};
    for (const TweetRecord &tweet : tweets) {
        const QByteArray key = tweet.handle.toLower();
        if (!seen.contains(key)) {
            seen += key;
            handles.push_back(tweet.handle);
        }
    }
    return handles;
}

EntryRecord recordOf(const Entry &entry)
{
    EntryRecord record{.arxivId = entry.arxivId.text().toUtf8(),
                       .rank = entry.rank,
                       .retweets = entry.counts.retweets,
                       .favorites = entry.counts.favorites,
                       .measuredAt = momentOf(entry.counts.measuredAt),
                       .titleKey = sortKey(entry.title).toUtf8(),
                       .authorsKey = sortKey(entry.authors.mid(0, authorsThatSort).join(u' ')).toUtf8(),
                       .features = featuresOf(entry),
                       .title = entry.title.toUtf8(),
                       .authors = listColumn(entry.authors),
                       .categories = listColumn(entry.categories),
                       .abstract = entry.abstract.toUtf8(),
                       .absUrl = entry.absUrl.toUtf8(),
                       .pdfUrl = entry.pdfUrl.toUtf8(),
                       .verbatim = entry.verbatim};
    record.categoryNames.reserve(size_t(entry.categories.size()));
    for (const QString &category : entry.categories) {
        record.categoryNames.push_back(category.toUtf8());
    }
    record.tweets.reserve(entry.tweets.size());
    for (const Tweet &tweet : entry.tweets) {
        record.tweets.push_back(recordOf(tweet));
    }
    record.handles = handlesOf(record.tweets);
    return record;
}

} // namespace

DigestRecord recordOf(const Digest &digest)
{
    const FrontMatter &front = digest.frontMatter;
    DigestRecord record{.days = digest.days,
                        .title = front.title.toUtf8(),
                        .generatedAt = momentOf(front.generatedAt),
                        .templateName = front.templateName.toUtf8(),
                        .draft = front.draft,
                        .slug = front.slug.toUtf8(),
                        .category = front.category.toUtf8(),
                        .tags = listColumn(front.tags),
                        .description = front.description.toUtf8(),
                        .socialImage = front.socialImage.toUtf8(),
                        .preamble = digest.preamble,
                        .encoding = digest.encoding,
                        .complete = digest.complete};
    record.entries.reserve(digest.entries.size());
    QSet<ArxivId> seen;
    for (const Entry &entry : digest.entries) {
        EntryRecord &added = record.entries.emplace_back(recordOf(entry));
        added.listed = !entry.arxivId.isNull() && !seen.contains(entry.arxivId);
        if (added.listed) {
            seen += entry.arxivId;
            added.search = searchTexts(entry, added);
        }
    }
    return record;
}

} // namespace hotpapers::storage
