// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/userdatawriting.h"

#include "storage/columns.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** NULL where it is not known. */
std::optional<qint64> momentColumn(qint64 at)
{
    return at > 0 ? std::optional(at) : std::nullopt;
}

/** Runs `write` for each of `after` that is not among `before`. */
template <typename Range, typename Write> Result<void> eachNew(const Range &before, const Range &after, Write write)
{
    Result<void> done;
    for (const auto &value : after) {
        if (done && !std::ranges::contains(before, value)) {
            done = write(value);
        }
    }
    return done;
}

qint64 lastChange(const UserPaper &paper)
{
    return std::max({paper.starred.at, paper.state.at, paper.rating.at, paper.priority.at});
}

bool hasSameMarks(const UserPaper &a, const UserPaper &b)
{
    return a.starred == b.starred && a.state == b.state && a.rating == b.rating && a.priority == b.priority;
}

} // namespace

Result<void> UserDataWriting::write(const UserData &before, const UserData &after)
{
    QHash<ArxivId, const UserPaper *> papers;
    for (const UserPaper &paper : before.papers) {
        papers.insert(paper.arxivId, &paper);
    }
    QHash<QString, const UserList *> lists;
    for (const UserList &list : before.lists) {
        lists.insert(nameKey(list.name), &list);
    }
    const UserPaper none;
    Result<void> done;
    for (const UserPaper &paper : after.papers) {
        const UserPaper *known = papers.value(paper.arxivId, &none);
        done = !done || *known == paper ? done : writePaper(*known, paper);
    }
    return done
        .and_then([&] {
            return eachNew(before.lists, after.lists,
                           [&](const UserList &list) { return writeList(lists.value(nameKey(list.name)), list); });
        })
        .and_then([&] { return eachNew(before.tags, after.tags, [&](const auto &tag) { return writeTagLook(tag); }); })
        .and_then([&] {
            return eachNew(before.searches, after.searches, [&](const auto &search) { return writeSearch(search); });
        })
        .and_then([&] {
            return eachNew(before.stateNames, after.stateNames,
                           [&](const auto &named) { return writeStateName(named.first, named.second); });
        })
        .and_then(
            [&] { return eachNew(before.same, after.same, [&](const auto &group) { return writeSame(group); }); });
}

Result<void> UserDataWriting::writePaper(const UserPaper &before, const UserPaper &after)
{
    const QByteArray id = after.arxivId.text().toUtf8();
    const QByteArrayView paper = id;
    const QByteArray note = after.note.value.toUtf8();
    return (hasSameMarks(before, after) ? Result<void>() : writeMarks(after))
        .and_then(
            [&] { return eachNew(before.tags, after.tags, [&](const QString &tag) { return writeTag(id, tag); }); })
        .and_then([&] {
            return before.note == after.note
                ? Result<void>()
                : m_database.run("INSERT INTO user_note (arxiv_id, markdown, changed_at) VALUES (?, ?, ?)"
                                 " ON CONFLICT (arxiv_id) DO UPDATE SET markdown = excluded.markdown,"
                                 " changed_at = excluded.changed_at",
                                 paper, QByteArrayView(note), after.note.at);
        })
        .and_then([&] {
            return eachNew(before.versions, after.versions, [&](const NoteVersion &version) {
                const QByteArray markdown = version.markdown.toUtf8();
                return m_database.run("INSERT INTO user_note_version (arxiv_id, saved_at, markdown) VALUES (?, ?, ?)",
                                      paper, version.savedAt, QByteArrayView(markdown));
            });
        })
        .and_then([&] {
            return eachNew(before.highlights, after.highlights,
                           [&](const Highlight &highlight) { return writeHighlight(id, highlight); });
        })
        .and_then([&] { return before.reference == after.reference ? Result<void>() : writeReference(after); });
}

Result<void> UserDataWriting::writeMarks(const UserPaper &paper)
{
    return m_database.run(
        "INSERT INTO user_paper (arxiv_id, starred, starred_at, state, state_at, rating, rating_at, priority,"
        " priority_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (arxiv_id) DO UPDATE SET"
        " starred = excluded.starred, starred_at = excluded.starred_at, state = excluded.state,"
        " state_at = excluded.state_at, rating = excluded.rating, rating_at = excluded.rating_at,"
        " priority = excluded.priority, priority_at = excluded.priority_at,"
        " changed_at = max(changed_at, excluded.changed_at), revision = 0",
        QByteArrayView(paper.arxivId.text().toUtf8()), paper.starred.value, momentColumn(paper.starred.at),
        int(paper.state.value), momentColumn(paper.state.at), paper.rating.value, momentColumn(paper.rating.at),
        int(paper.priority.value), momentColumn(paper.priority.at), lastChange(paper));
}

// Spelled as the tag is that other papers have.
Result<void> UserDataWriting::writeTag(const QByteArray &paper, const QString &tag)
{
    const QByteArray spelled = tag.toUtf8();
    return m_database.run("INSERT OR IGNORE INTO user_tag (tag, arxiv_id) VALUES (coalesce("
                          "(SELECT tag FROM user_tag WHERE tag = ?1 COLLATE NOCASE LIMIT 1), ?1), ?2)",
                          QByteArrayView(spelled), QByteArrayView(paper));
}

Result<void> UserDataWriting::writeHighlight(const QByteArray &paper, const Highlight &highlight)
{
    const QByteArray text = highlight.text.toUtf8();
    const QByteArray before = highlight.before.toUtf8();
    const QByteArray after = highlight.after.toUtf8();
    return m_database
        .run("UPDATE user_highlight SET color = ?1, before = ?5, after = ?6, changed_at = ?7"
             " WHERE arxiv_id = ?2 AND start = ?3 AND text = ?4",
             int(highlight.color), QByteArrayView(paper), qint64(highlight.start), QByteArrayView(text),
             QByteArrayView(before), QByteArrayView(after), highlight.changedAt)
        .and_then([&] {
            return m_database.changedRows()
                ? Result<void>()
                : m_database.run("INSERT INTO user_highlight (color, arxiv_id, start, text, before, after, changed_at)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                                 int(highlight.color), QByteArrayView(paper), qint64(highlight.start),
                                 QByteArrayView(text), QByteArrayView(before), QByteArrayView(after),
                                 highlight.changedAt);
        });
}

Result<void> UserDataWriting::writeReference(const UserPaper &paper)
{
    return m_database.execute(
        u"INSERT OR IGNORE INTO user_reference (arxiv_id, title, authors, added_at) VALUES (?, ?, ?, ?)"_s,
        {paper.arxivId.text(), paper.reference->title, QString::fromUtf8(listColumn(paper.reference->authors)),
         paper.reference->addedAt});
}

Result<void> UserDataWriting::writeList(const UserList *before, const UserList &after)
{
    Result<void> made = before ? Result<void>()
                               : m_database.execute(u"INSERT INTO user_list (name, created_at, position) VALUES (?, ?,"
                                                    " (SELECT coalesce(max(position), 0) + 1 FROM user_list))"_s,
                                                    {after.name, after.createdAt});
    const auto list = made.and_then(
        [&] { return m_database.selectNumber(u"SELECT id FROM user_list WHERE name = ?"_s, {after.name}); });
    if (!list) {
        return std::unexpected(list.error());
    }
    Result<void> done;
    for (size_t i = before ? before->papers.size() : 0; done && i < after.papers.size(); ++i) {
        const QByteArray paper = after.papers[i].text().toUtf8();
        done = m_database.run("INSERT OR IGNORE INTO user_list_paper (list_id, arxiv_id, position) VALUES (?1, ?2,"
                              " (SELECT coalesce(max(position), 0) + 1 FROM user_list_paper WHERE list_id = ?1))",
                              *list, QByteArrayView(paper));
    }
    return done;
}

Result<void> UserDataWriting::writeTagLook(const UserTag &tag)
{
    return m_database.execute(u"INSERT INTO user_tag_look (tag, color, position) VALUES (?1, ?2, iif(?3,"
                              " (SELECT coalesce(max(position), 0) + 1 FROM user_tag_look), NULL))"
                              " ON CONFLICT (tag COLLATE NOCASE) DO UPDATE SET color = excluded.color"_s,
                              {tag.tag, tag.color ? QVariant(qint64(*tag.color)) : QVariant(), tag.isPlaced ? 1 : 0});
}

Result<void> UserDataWriting::writeSearch(const UserSearch &search)
{
    return m_database.execute(u"INSERT INTO user_search (name, query, notify, created_at, position) VALUES (?, ?, ?, ?,"
                              " (SELECT coalesce(max(position), 0) + 1 FROM user_search))"
                              " ON CONFLICT (name) DO UPDATE SET notify = excluded.notify"_s,
                              {search.name, search.query, search.notify ? 1 : 0, search.createdAt});
}

Result<void> UserDataWriting::writeStateName(ReadState state, const QString &name)
{
    return m_database.execute(u"INSERT OR IGNORE INTO user_state_name (state, name) VALUES (?, ?)"_s,
                              {int(state), name});
}

Result<void> UserDataWriting::writeSame(const std::vector<ArxivId> &group)
{
    Result<void> done;
    for (const ArxivId &id : group) {
        done = done.and_then([&] {
            return m_database.execute(u"INSERT INTO user_same (arxiv_id, leader) VALUES (?, ?)"
                                      " ON CONFLICT (arxiv_id) DO UPDATE SET leader = excluded.leader"_s,
                                      {id.text(), group.front().text()});
        });
    }
    return done;
}

} // namespace hotpapers::storage
