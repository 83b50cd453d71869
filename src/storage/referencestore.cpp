// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/referencestore.h"

#include "core/jsontext.h"
#include "core/tag.h"
#include "storage/database.h"
#include "storage/liststore.h"
#include "storage/numberedname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

Result<QSet<ArxivId>> ReferenceStore::known(const std::vector<Reference> &references) const
{
    QSet<ArxivId> known;
    Result<void> done;
    for (const Reference &reference : references) {
        done = done.and_then([&] {
            return m_database
                .selectNumber(u"SELECT count(*) FROM paper WHERE arxiv_id = ?"_s, {reference.arxivId.text()})
                .transform([&](qint64 papers) {
                    if (papers > 0) {
                        known.insert(reference.arxivId);
                    }
                });
        });
    }
    return done.transform([&] { return std::move(known); });
}

Result<QString> ReferenceStore::freeName(const QString &name) const
{
    return numberedName(m_database, u"user_list"_s, name);
}

Result<void> ReferenceStore::bringIn(const BringIn &change)
{
    std::vector<ArxivId> papers;
    std::ranges::transform(change.references, std::back_inserter(papers), &Reference::arxivId);
    Result<void> done = freeName(change.name)
                            .and_then([&](const QString &name) { return ListStore(m_database).make({name, papers}); })
                            .transform([](ListId) {});
    for (const Reference &reference : change.references) {
        if (!reference.arxivId.isNull()) {
            done =
                done.and_then([&] { return keep(reference); }).and_then([&] { return tag(reference); }).and_then([&] {
                    return annotate(reference);
                });
        }
    }
    return done;
}

// What is known of a paper that no digest had. An earlier list may have known less.
Result<void> ReferenceStore::keep(const Reference &reference)
{
    const QByteArray id = reference.arxivId.text().toUtf8();
    const QByteArray title = reference.title.toUtf8();
    const QByteArray authors = jsonText(QJsonArray::fromStringList(reference.authors));
    return m_database.run(
        "INSERT INTO user_reference (arxiv_id, title, authors, added_at) SELECT ?1, ?2, ?3, unixepoch()"
        " WHERE NOT EXISTS (SELECT 1 FROM paper WHERE arxiv_id = ?1)"
        " ON CONFLICT (arxiv_id) DO UPDATE SET title = excluded.title, authors = excluded.authors WHERE title = ''",
        QByteArrayView(id), QByteArrayView(title), QByteArrayView(authors));
}

Result<void> ReferenceStore::tag(const Reference &reference)
{
    const QByteArray id = reference.arxivId.text().toUtf8();
    const auto own =
        m_database.selectNumber(u"SELECT count(*) FROM user_tag WHERE arxiv_id = ?"_s, {reference.arxivId.text()});
    if (!own || *own > 0) {
        return own.transform([](qint64) { });
    }
    Result<void> done;
    for (const QString &typed : reference.tags) {
        // As the tag is spelled, where there is one.
        const QByteArray name = tagName(typed).toUtf8();
        done = done.and_then([&] {
            return m_database.run("INSERT OR IGNORE INTO user_tag (tag, arxiv_id) SELECT coalesce("
                                  "(SELECT tag FROM user_tag WHERE tag = ?1 COLLATE NOCASE LIMIT 1), ?1), ?2"
                                  " WHERE ?1 <> ''",
                                  QByteArrayView(name), QByteArrayView(id));
        });
    }
    return done;
}

Result<void> ReferenceStore::annotate(const Reference &reference)
{
    const QByteArray id = reference.arxivId.text().toUtf8();
    const QByteArray note = reference.note.toUtf8();
    return m_database.run("INSERT INTO user_note (arxiv_id, markdown, changed_at) SELECT ?1, ?2, unixepoch()"
                          " WHERE ?2 <> '' ON CONFLICT DO NOTHING",
                          QByteArrayView(id), QByteArrayView(note));
}

} // namespace hotpapers::storage
