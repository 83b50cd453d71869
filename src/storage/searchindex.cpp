// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "core/normalform.h"
#include "storage/columns.h"
#include "storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// A word of its own, for the index, that stands between authors, categories and tweets: no phrase reaches over it.
const QString boundary = u" \ue000 "_s;

/** `text` as the index has it: `utf8`, its own bytes, where they are the same. */
QByteArrayView indexedBytes(const QString &text, QByteArrayView utf8, TextPool &texts)
{
    return utf8.size() == text.size() ? utf8 : texts.utf8(indexedText(text)); // as many bytes as units: ASCII
}

QString othersOf(const QStringList &authors)
{
    return indexedText(authors.mid(1).join(boundary));
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
Result<SearchTexts> latestTexts(Database &database, qint64 paperId, TextPool &pool)
{
    SearchTexts texts;
    const auto done = database.select(u"SELECT x.title, x.authors, x.categories, x.abstract FROM entry e"
                                      " JOIN digest d ON d.id = e.digest_id JOIN entry_text x ON x.entry_id = e.id"
                                      " WHERE e.paper_id = ? ORDER BY d.last_day DESC, d.first_day DESC LIMIT 1"_s,
                                      {paperId}, [&](const QSqlQuery &row) {
                                          const QStringList authors = listFrom(row.value(1));
                                          texts.title = pool.utf8(indexedText(row.value(0).toString()));
                                          texts.firstAuthor = pool.utf8(indexedText(authors.value(0)));
                                          texts.authors = pool.utf8(othersOf(authors));
                                          texts.categories = pool.utf8(listFrom(row.value(2)).join(boundary));
                                          texts.abstract = pool.utf8(indexedText(row.value(3).toString()));
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

Result<void> writeTexts(Database &database, SqlText insert, qint64 paperId, const SearchTexts &texts,
                        QByteArrayView note)
{
    return database.run(insert, paperId, texts.title, texts.firstAuthor, texts.authors, texts.categories,
                        texts.abstract, texts.tweets, note);
}

} // namespace

QString indexedText(const QString &text)
{
    return normalForm(text, QString::NormalizationForm_KC);
}

SearchTexts searchTexts(const Entry &entry, const EntryRecord &record, TextPool &texts)
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
    return {.title = indexedBytes(entry.title, record.title, texts),
            .firstAuthor = texts.utf8(indexedText(entry.authors.value(0))),
            .authors = texts.utf8(othersOf(entry.authors)),
            .categories = texts.utf8(entry.categories.join(boundary)),
            .abstract = indexedBytes(entry.abstract, record.abstract, texts),
            .tweets = texts.utf8(indexedText(tweets.join(boundary)))};
}

Result<void> indexNewPaper(Database &database, qint64 paperId, const EntryRecord &entry, bool mayHaveNote)
{
    const Result<QByteArray> note = mayHaveNote ? noteText(database, paperId) : QByteArray();
    if (!note) {
        return std::unexpected(note.error());
    }
    return writeTexts(database,
                      "INSERT INTO paper_search"
                      " (rowid, title, first_author, authors, categories, abstract, tweets, note)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                      paperId, entry.search, *note);
}

Result<void> indexPaper(Database &database, qint64 paperId)
{
    TextPool pool;
    Result<SearchTexts> texts = latestTexts(database, paperId, pool);
    const Result<QString> tweets = texts ? tweetTexts(database, paperId) : std::unexpected(texts.error());
    if (!tweets) {
        return std::unexpected(tweets.error());
    }
    texts->tweets = pool.utf8(indexedText(*tweets));
    return noteText(database, paperId).and_then([&](const QByteArray &note) {
        return writeTexts(database,
                          "INSERT OR REPLACE INTO paper_search"
                          " (rowid, title, first_author, authors, categories, abstract, tweets, note)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          paperId, *texts, note);
    });
}

Result<void> indexNotes(Database &database, const std::vector<ArxivId> &papers)
{
    Result<void> done = papers.empty()
        ? Result<void>()
        : database.run("UPDATE revision SET notes = notes + 1, words = words + 1 WHERE id = 1");
    for (const ArxivId &paper : papers) {
        done = done.and_then([&] {
                       return database.selectNumber(u"SELECT id FROM paper WHERE arxiv_id = ?"_s, {paper.text()});
                   })
                   .and_then([&](qint64 id) { return id > 0 ? indexPaper(database, id) : Result<void>(); });
    }
    return done;
}

Result<void> unindexPaper(Database &database, qint64 paperId)
{
    return database.run("DELETE FROM paper_search WHERE rowid = ?", paperId);
}

} // namespace hotpapers::storage
