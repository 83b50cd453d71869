// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entryrecord.h"

#include "storage/columns.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

Result<qint64> insertRow(Database &database, const EntryPlace &place, const EntryRecord &entry)
{
    return database
        .run("INSERT INTO entry (digest_id, position, paper_id, arxiv_id, rank, retweets, favorites, measured_at,"
             " title_key, authors_key, categories, tweeters, features) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             place.digest.value, place.position, place.paperId, entry.arxivId, entry.rank, entry.retweets,
             entry.favorites, entry.measuredAt, entry.titleKey, entry.authorsKey, place.categoryIds, place.tweeterIds,
             entry.features.toInt())
        .transform([&] { return database.lastInsertedId(); });
}

Result<void> insertText(Database &database, qint64 entryId, const EntryRecord &entry)
{
    return database.run(
        "INSERT INTO entry_text (entry_id, title, authors, categories, abstract, abs_url, pdf_url, verbatim)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entryId, entry.title, entry.authors, entry.categories, entry.abstract, entry.absUrl, entry.pdfUrl,
        entry.verbatim.isEmpty() ? std::nullopt : std::optional(Blob{entry.verbatim}));
}

Result<void> insertTweets(Database &database, qint64 entryId, const std::vector<TweetRecord> &tweets)
{
    int position = 0;
    for (const TweetRecord &tweet : tweets) {
        const auto done = database.run(
            "INSERT INTO tweet (entry_id, position, status_id, author, handle, day, language, direction, text, links,"
            " url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entryId, position++, tweet.statusId, tweet.author, tweet.handle, tweet.day, tweet.language,
            int(tweet.direction), tweet.text, tweet.links, tweet.url);
        if (!done) {
            return done;
        }
    }
    return {};
}

Tweet tweetFrom(const QSqlQuery &row)
{
    Tweet tweet;
    tweet.id = row.value(0).toString();
    tweet.author = row.value(1).toString();
    tweet.handle = row.value(2).toString();
    tweet.date = dayFrom(row.value(3));
    tweet.language = row.value(4).toString();
    tweet.direction = TextDirection(row.value(5).toInt());
    tweet.text = row.value(6).toString();
    tweet.links = linksFrom(row.value(7));
    tweet.url = row.value(8).toString();
    return tweet;
}

Result<void> readTweets(Database &database, Appearance &appearance)
{
    return database.select(u"SELECT status_id, author, handle, day, language, direction, text, links, url FROM tweet"
                           " WHERE entry_id = ? ORDER BY position"_s,
                           {appearance.entryId.value},
                           [&](const QSqlQuery &row) { appearance.entry.tweets.push_back(tweetFrom(row)); });
}

Appearance appearanceFrom(const QSqlQuery &row)
{
    Appearance result;
    result.entryId = {row.value(0).toLongLong()};
    result.digestId = {row.value(1).toLongLong()};
    result.days = daysFrom(row.value(2), row.value(3));
    result.heat = heatFrom(row.value(4));
    Entry &entry = result.entry;
    entry.arxivId = ArxivId::parse(row.value(5).toString()).value_or(ArxivId());
    entry.rank = row.value(6).toInt();
    entry.counts = {row.value(7).toInt(), row.value(8).toInt(), momentFrom(row.value(9))};
    entry.title = row.value(10).toString();
    entry.authors = listFrom(row.value(11));
    entry.categories = listFrom(row.value(12));
    entry.abstract = row.value(13).toString();
    entry.absUrl = row.value(14).toString();
    entry.pdfUrl = row.value(15).toString();
    entry.verbatim = row.value(16).toByteArray();
    return result;
}

} // namespace

Result<void> insertEntry(Database &database, const EntryPlace &place, const EntryRecord &entry)
{
    return insertRow(database, place, entry).and_then([&](qint64 entryId) {
        return insertText(database, entryId, entry).and_then([&] {
            return insertTweets(database, entryId, entry.tweets);
        });
    });
}

Result<std::vector<Appearance>> selectEntries(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<Appearance> result;
    const auto read = database.select(
        u"SELECT e.id, e.digest_id, d.first_day, d.last_day, substr(d.heats, e.position + 1, 1), e.arxiv_id, e.rank, "
        u"e.retweets, e.favorites,"
        " e.measured_at, x.title, x.authors, x.categories, x.abstract, x.abs_url, x.pdf_url, x.verbatim"
        " FROM entry e JOIN digest d ON d.id = e.digest_id JOIN entry_text x ON x.entry_id = e.id WHERE "_s
            + condition,
        values, [&](const QSqlQuery &row) { result.push_back(appearanceFrom(row)); });
    if (!read) {
        return std::unexpected(read.error());
    }
    for (Appearance &appearance : result) {
        if (const auto done = readTweets(database, appearance); !done) {
            return std::unexpected(done.error());
        }
    }
    return result;
}

} // namespace hotpapers::storage
