// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "storage/columns.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// A word of its own, for the index, that stands between authors, categories and tweets: no phrase reaches over it.
const QString boundary = u" \ue000 "_s;

// Letters in mathematical type, ligatures and full-width forms are found by their plain letters.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

bool isIndexable(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

QString column(SearchField field)
{
    switch (field) {
    case SearchField::Any:
        return {};
    case SearchField::Title:
        return u"title : "_s;
    case SearchField::Author:
        return u"authors : "_s;
    case SearchField::Category:
        return u"categories : "_s;
    case SearchField::Abstract:
        return u"abstract : "_s;
    case SearchField::Tweet:
        return u"tweets : "_s;
    case SearchField::Note:
        return u"note : "_s;
    }
    Q_UNREACHABLE_RETURN({});
}

// A string of FTS5 ends at its closing quote, or at a NUL.
QString quoted(QString text)
{
    return u'"' + text.replace(QChar(u'\0'), u' ').replace(u'"', u"\"\""_s) + u'"';
}

Result<QString> tweetTexts(Database &database, qint64 paperId)
{
    QStringList texts;
    const auto done = database.select(
        u"SELECT DISTINCT t.author, t.handle, t.text FROM entry e JOIN tweet t ON t.entry_id = e.id WHERE e.paper_id = ?"_s,
        {paperId}, [&](const QSqlQuery &row) {
            texts += row.value(0).toString() + u' ' + row.value(1).toString() + boundary + row.value(2).toString();
        });
    return done.transform([&] { return texts.join(boundary); });
}

} // namespace

Result<void> indexPaper(Database &database, qint64 paperId)
{
    const Result<QString> tweets = tweetTexts(database, paperId);
    if (!tweets) {
        return std::unexpected(tweets.error());
    }
    QVariantList values{paperId};
    const auto read =
        database.select(u"SELECT x.title, x.authors, x.categories, x.abstract, n.markdown FROM paper p"
                        " JOIN entry_text x ON x.entry_id = p.latest_entry_id"
                        " LEFT JOIN user_note n ON n.arxiv_id = p.arxiv_id WHERE p.id = ?"_s,
                        {paperId}, [&](const QSqlQuery &row) {
                            values << plain(row.value(0).toString()) << plain(listFrom(row.value(1)).join(boundary))
                                   << listFrom(row.value(2)).join(boundary) << plain(row.value(3).toString())
                                   << plain(*tweets) << plain(row.value(4).toString());
                        });
    return read.and_then([&] {
        return database.execute(u"INSERT OR REPLACE INTO paper_search"
                                " (rowid, title, authors, categories, abstract, tweets, note)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                values);
    });
}

Result<void> unindexPaper(Database &database, qint64 paperId)
{
    return database.execute(u"DELETE FROM paper_search WHERE rowid = ?"_s, {paperId});
}

SearchMatch searchMatch(const std::vector<SearchTerm> &terms)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchTerm &term : terms) {
        const QString text = plain(term.text);
        if (isIndexable(text)) {
            const QString phrase = column(term.field) + quoted(text) + (term.prefix ? u" *"_s : QString());
            (term.negated ? unwanted : wanted) += phrase;
        }
    }
    return {wanted.join(u" AND "_s), unwanted.join(u" OR "_s)};
}

} // namespace hotpapers::storage
