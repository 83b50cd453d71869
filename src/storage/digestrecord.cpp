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

TweetRecord recordOf(const Tweet &tweet, TextPool &texts)
{
    return {.statusId = texts.utf8(tweet.id),
            .author = texts.utf8(tweet.author),
            .handle = texts.utf8(tweet.handle),
            .day = tweet.date.isValid() ? std::optional(tweet.date.toJulianDay()) : std::nullopt,
            .language = texts.utf8(tweet.language),
            .direction = tweet.direction,
            .text = texts.utf8(tweet.text),
            .links = texts.copy(linksColumn(tweet.links)),
            .url = texts.utf8(tweet.url)};
}

/** Each once, as it stands in the first of its tweets; case does not count. */
std::vector<QByteArrayView> handlesOf(const std::vector<TweetRecord> &tweets)
{
    std::vector<QByteArrayView> handles;
    QSet<QByteArray> seen = {QByteArray("")};
    for (const TweetRecord &tweet : tweets) {
        const QByteArray key = tweet.handle.toByteArray().toLower(); // of ASCII, as NOCASE has it
        if (!seen.contains(key)) {
            seen += key;
            handles.push_back(tweet.handle);
        }
    }
    return handles;
}

EntryRecord recordOf(const Entry &entry, TextPool &texts)
{
    EntryRecord record{.arxivId = texts.utf8(entry.arxivId.text()),
                       .rank = entry.rank,
                       .retweets = entry.counts.retweets,
                       .favorites = entry.counts.favorites,
                       .measuredAt = momentOf(entry.counts.measuredAt),
                       .titleKey = texts.utf8(sortKey(entry.title)),
                       .authorsKey = texts.utf8(sortKey(entry.authors.mid(0, authorsThatSort).join(u' '))),
                       .features = featuresOf(entry),
                       .title = texts.utf8(entry.title),
                       .authors = texts.copy(listColumn(entry.authors)),
                       .categories = texts.copy(listColumn(entry.categories)),
                       .abstract = texts.utf8(entry.abstract),
                       .absUrl = texts.utf8(entry.absUrl),
                       .pdfUrl = texts.utf8(entry.pdfUrl),
                       .verbatim = texts.copy(entry.verbatim)};
    record.categoryNames.reserve(size_t(entry.categories.size()));
    for (const QString &category : entry.categories) {
        record.categoryNames.push_back(texts.utf8(category));
    }
    record.tweets.reserve(entry.tweets.size());
    for (const Tweet &tweet : entry.tweets) {
        record.tweets.push_back(recordOf(tweet, texts));
    }
    record.handles = handlesOf(record.tweets);
    return record;
}

DigestRecord frontOf(const Digest &digest)
{
    const FrontMatter &front = digest.frontMatter;
    DigestRecord record;
    TextPool &texts = record.texts;
    record.days = digest.days;
    record.title = texts.utf8(front.title);
    record.generatedAt = momentOf(front.generatedAt);
    record.templateName = texts.utf8(front.templateName);
    record.draft = front.draft;
    record.slug = texts.utf8(front.slug);
    record.category = texts.utf8(front.category);
    record.tags = texts.copy(listColumn(front.tags));
    record.description = texts.utf8(front.description);
    record.socialImage = texts.utf8(front.socialImage);
    record.preamble = texts.copy(digest.preamble);
    record.encoding = digest.encoding;
    record.complete = digest.complete;
    return record;
}

} // namespace

DigestRecord recordOf(const Digest &digest)
{
    DigestRecord record = frontOf(digest);
    record.entries.reserve(digest.entries.size());
    QSet<ArxivId> seen;
    for (const Entry &entry : digest.entries) {
        EntryRecord &added = record.entries.emplace_back(recordOf(entry, record.texts));
        added.listed = !entry.arxivId.isNull() && !seen.contains(entry.arxivId);
        if (added.listed) {
            seen += entry.arxivId;
            added.search = searchTexts(entry, added, record.texts);
        }
    }
    return record;
}

} // namespace hotpapers::storage
