// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/notestore.h"

#include "core/notelink.h"
#include "storage/database.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

NoteVersion versionFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString()};
}

} // namespace

Result<std::vector<NoteVersion>> NoteStore::versions(const ArxivId &paper) const
{
    std::vector<NoteVersion> versions;
    return m_database
        .select(u"SELECT saved_at, markdown FROM user_note_version WHERE arxiv_id = ? ORDER BY saved_at DESC"_s,
                {paper.text()}, [&](const QSqlQuery &row) { versions.push_back(versionFrom(row)); })
        .transform([&] { return std::move(versions); });
}

Result<NoteVersion> NoteStore::current(const ArxivId &paper) const
{
    NoteVersion note;
    return m_database
        .select(u"SELECT changed_at, markdown FROM user_note WHERE arxiv_id = ?"_s, {paper.text()},
                [&](const QSqlQuery &row) { note = versionFrom(row); })
        .transform([&] { return std::move(note); });
}

Result<NoteVersion> NoteStore::newestVersion(const ArxivId &paper) const
{
    NoteVersion note;
    return m_database
        .select(u"SELECT saved_at, markdown FROM user_note_version WHERE arxiv_id = ?"
                " ORDER BY saved_at DESC LIMIT 1"_s,
                {paper.text()}, [&](const QSqlQuery &row) { note = versionFrom(row); })
        .transform([&] { return std::move(note); });
}

Result<void> NoteStore::keep(const ArxivId &paper)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return keepNow(paper).and_then([&] { return transaction->commit(); });
}

Result<void> NoteStore::keepNow(const ArxivId &paper)
{
    return current(paper).and_then([&](const NoteVersion &note) {
        return newestVersion(paper).and_then([&](const NoteVersion &newest) { return add(paper, note, newest); });
    });
}

Result<void> NoteStore::keepBefore(const ArxivId &paper, const QString &markdown)
{
    return current(paper).and_then([&](const NoteVersion &note) {
        return newestVersion(paper).and_then([&](const NoteVersion &newest) -> Result<void> {
            return isVersion(note, newest.savedAt, markdown, QDateTime::currentSecsSinceEpoch())
                ? add(paper, note, newest)
                : Result<void>();
        });
    });
}

Result<void> NoteStore::keepReplaced(const UserData &before, const UserData &after)
{
    Result<void> done;
    for (const UserPaper &was : before.papers) {
        const auto is = std::ranges::lower_bound(after.papers, was.arxivId, {}, &UserPaper::arxivId);
        if (done && is != after.papers.end() && is->arxivId == was.arxivId && is->note.value != was.note.value) {
            done = newestVersion(was.arxivId).and_then([&](const NoteVersion &newest) {
                return add(was.arxivId, {was.note.at, was.note.value}, newest);
            });
        }
    }
    return done;
}

// Each has a second of its own: what is written twice within one is the later by one.
Result<void> NoteStore::add(const ArxivId &paper, const NoteVersion &version, const NoteVersion &newest)
{
    if (version.markdown.isEmpty() || version.markdown == newest.markdown) {
        return {};
    }
    return m_database
        .execute(u"INSERT INTO user_note_version (arxiv_id, saved_at, markdown) VALUES (?, ?, ?)"_s,
                 {paper.text(), std::max(version.savedAt, newest.savedAt + 1), version.markdown})
        .and_then([&] { return thin(paper); });
}

Result<void> NoteStore::thin(const ArxivId &paper)
{
    std::vector<VersionWeight> versions;
    Result<void> done = m_database.select(
        u"SELECT saved_at, length(markdown) FROM user_note_version WHERE arxiv_id = ? ORDER BY saved_at"_s,
        {paper.text()},
        [&](const QSqlQuery &row) { versions.push_back({row.value(0).toLongLong(), row.value(1).toLongLong()}); });
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (qsizetype index = versionToDrop(versions, now); done && index >= 0; index = versionToDrop(versions, now)) {
        const auto dropped = versions.begin() + index;
        done = m_database.execute(u"DELETE FROM user_note_version WHERE arxiv_id = ? AND saved_at = ?"_s,
                                  {paper.text(), dropped->savedAt});
        versions.erase(dropped);
    }
    return done;
}

// An old id may be written with its subject class (`math.GT/0309136`): its number is what all ways to write it have.
Result<std::vector<PaperTitle>> NoteStore::mentions(const ArxivId &paper) const
{
    std::vector<PaperTitle> mentions;
    Result<void> done = m_database.select(
        u"SELECT arxiv_id, markdown FROM user_note WHERE instr(markdown, ?) > 0 AND arxiv_id <> ?"
        " ORDER BY changed_at DESC, arxiv_id"_s,
        {paper.text().section(u'/', -1), paper.text()}, [&](const QSqlQuery &row) {
            const auto from = ArxivId::parse(row.value(0).toString());
            if (from && mentions.size() < maximumMentions
                && std::ranges::contains(noteLinks(row.value(1).toString()), paper, &NoteLink::paper)) {
                mentions.push_back({*from});
            }
        });
    for (PaperTitle &mention : mentions) {
        done = done.and_then([&] { return title(mention.paper); }).transform([&](QString &&title) {
            mention.title = std::move(title);
        });
    }
    return done.transform([&] { return std::move(mentions); });
}

Result<std::vector<PaperTitle>> NoteStore::startingWith(const QString &id, int limit) const
{
    std::vector<ArxivId> papers;
    if (id.isEmpty()) {
        return {};
    }
    return m_database
        .select(u"SELECT arxiv_id FROM paper WHERE arxiv_id >= ? AND arxiv_id < ? || char(0x10ffff)"
                " ORDER BY arxiv_id DESC LIMIT ?"_s,
                {id, id, limit},
                [&](const QSqlQuery &row) {
                    papers.push_back(ArxivId::parse(row.value(0).toString()).value_or(ArxivId()));
                })
        .and_then([&] { return titles(papers); });
}

Result<std::vector<PaperTitle>> NoteStore::titles(std::span<const ArxivId> papers) const
{
    std::vector<PaperTitle> titles;
    for (const ArxivId &paper : papers) {
        Result<QString> found = title(paper);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!found->isEmpty()) {
            titles.push_back({paper, *std::move(found)});
        }
    }
    return titles;
}

Result<QString> NoteStore::title(const ArxivId &paper) const
{
    QString title;
    return m_database
        .select(u"SELECT x.title FROM paper p JOIN entry e ON e.paper_id = p.id JOIN digest d ON d.id = e.digest_id"
                " JOIN entry_text x ON x.entry_id = e.id WHERE p.arxiv_id = ?"
                " ORDER BY d.last_day DESC, d.first_day DESC LIMIT 1"_s,
                {paper.text()}, [&](const QSqlQuery &row) { title = row.value(0).toString(); })
        .transform([&] { return std::move(title); });
}

} // namespace hotpapers::storage
