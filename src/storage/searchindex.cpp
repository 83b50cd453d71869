// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "storage/columns.h"
#include "storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// A word of its own, for the index, that stands between authors, categories and tweets: no phrase reaches over it.
const QString boundary = u" \ue000 "_s;

/** `text` as the index has it: `utf8`, its own bytes, where they are the same. */
QByteArray indexedBytes(const QString &text, const QByteArray &utf8)
{
    return utf8.size() == text.size() ? utf8 : indexedText(text).toUtf8(); // as many bytes as units: ASCII
}

QByteArray othersOf(const QStringList &authors)
{
    return indexedText(authors.mid(1).join(boundary)).toUtf8();
}

QString tweetText(const QString &author, const QString &handle, const QString &text)
{
    return author + u' ' + handle + boundary + text;
}

/** Those of all its entries, each once. */
Result<QString> tweetTexts(Database &database, qint64 paperId)
{
    QStringList texts;
    const auto done = database.select(
        u"SELECT DISTINCT t.author, t.handle, t.text FROM entry e JOIN tweet t ON t.entry_id = e.id WHERE e.paper_id = ?"_s,
        {paperId}, [&](const QSqlQuery &row) {
            texts += tweetText(row.value(0).toString(), row.value(1).toString(), row.value(2).toString());
        });
    return done.transform([&] { return texts.join(boundary); });
}

/** Of its latest entry; all but the tweets. */
Result<SearchTexts> latestTexts(Database &database, qint64 paperId)
{
    SearchTexts texts;
    const auto done = database.select(u"SELECT x.title, x.authors, x.categories, x.abstract FROM entry e"
                                      " JOIN digest d ON d.id = e.digest_id JOIN entry_text x ON x.entry_id = e.id"
                                      " WHERE e.paper_id = ? ORDER BY d.last_day DESC, d.first_day DESC LIMIT 1"_s,
                                      {paperId}, [&](const QSqlQuery &row) {
                                          const QStringList authors = listFrom(row.value(1));
                                          texts.title = indexedText(row.value(0).toString()).toUtf8();
                                          texts.firstAuthor = indexedText(authors.value(0)).toUtf8();
                                          texts.authors = othersOf(authors);
                                          texts.categories = listFrom(row.value(2)).join(boundary).toUtf8();
                                          texts.abstract = indexedText(row.value(3).toString()).toUtf8();
                                      });
    return done.transform([&] { return texts; });
}

Result<QByteArray> noteText(Database &database, qint64 paperId)
{
    auto statement =
        database.statement("SELECT n.markdown FROM paper p JOIN user_note n ON n.arxiv_id = p.arxiv_id WHERE p.id = ?");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    return statement->bind(paperId).step().transform(
        [&](bool row) { return row ? indexedText(QString::fromUtf8(statement->bytes(0))).toUtf8() : QByteArray(); });
}

Result<void> writeTexts(Database &database, QByteArrayView insert, qint64 paperId, const SearchTexts &texts)
{
    return noteText(database, paperId).and_then([&](const QByteArray &note) {
        return database.run(insert, paperId, texts.title, texts.firstAuthor, texts.authors, texts.categories,
                            texts.abstract, texts.tweets, note);
    });
}

} // namespace

QString indexedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

SearchTexts searchTexts(const Entry &entry, const EntryRecord &record)
{
    QStringList tweets;
    QSet<QString> seen;
    for (const Tweet &tweet : entry.tweets) {
        const QString text = tweetText(tweet.author, tweet.handle, tweet.text);
        if (!seen.contains(text)) {
            seen += text;
            tweets += text;
        }
    }
    return {.title = indexedBytes(entry.title, record.title),
            .firstAuthor = indexedText(entry.authors.value(0)).toUtf8(),
            .authors = othersOf(entry.authors),
            .categories = entry.categories.join(boundary).toUtf8(),
            .abstract = indexedBytes(entry.abstract, record.abstract),
            .tweets = indexedText(tweets.join(boundary)).toUtf8()};
}

Result<void> indexNewPaper(Database &database, qint64 paperId, const EntryRecord &entry)
{
    return writeTexts(database,
                      "INSERT INTO paper_search"
                      " (rowid, title, first_author, authors, categories, abstract, tweets, note)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                      paperId, entry.search);
}

Result<void> indexPaper(Database &database, qint64 paperId)
{
    Result<SearchTexts> texts = latestTexts(database, paperId);
    if (!texts) {
        return std::unexpected(texts.error());
    }
    return tweetTexts(database, paperId).and_then([&](const QString &tweets) {
        texts->tweets = indexedText(tweets).toUtf8();
        return writeTexts(database,
                          "INSERT OR REPLACE INTO paper_search"
                          " (rowid, title, first_author, authors, categories, abstract, tweets, note)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          paperId, *texts);
    });
}

Result<void> unindexPaper(Database &database, qint64 paperId)
{
    return database.run("DELETE FROM paper_search WHERE rowid = ?", paperId);
}

} // namespace hotpapers::storage
