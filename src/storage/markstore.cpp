// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/markstore.h"

#include "storage/database.h"
#include "storage/notestore.h"
#include "storage/samestore.h"
#include "storage/searchindex.h"

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** @return the paper's id; NotFound */
Result<qint64> findPaper(Database &database, const ArxivId &paper)
{
    return database.selectNumber(u"SELECT id FROM paper WHERE arxiv_id = ?"_s, {paper.text()})
        .and_then([&](qint64 id) -> Result<qint64> {
            if (id == 0) {
                return std::unexpected(Error{ErrorCode::NotFound, paper.text(), {}});
            }
            return id;
        });
}

/** The papers, and those that they are one with, which the library need not have. NotFound */
Result<std::vector<ArxivId>> allOf(Database &database, std::span<const ArxivId> papers)
{
    std::vector<ArxivId> all(papers.begin(), papers.end());
    Result<void> done;
    for (const ArxivId &paper : papers) {
        done = done.and_then([&] { return findPaper(database, paper).transform([](qint64) { }); });
    }
    return done.and_then([&] { return SameStore(database).complete(all); }).transform([&] { return std::move(all); });
}

/** Runs `sql` for each of the papers, with its arXiv id and `value`; for all of them or none. */
Result<void> markEach(Database &database, std::span<const ArxivId> papers, const QString &sql, int value)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const auto raised = database.run("UPDATE revision SET marks = marks + 1 WHERE id = 1"); !raised) {
        return raised;
    }
    return allOf(database, papers).and_then([&](const std::vector<ArxivId> &all) {
        Result<void> done;
        for (const ArxivId &paper : all) {
            done = done.and_then([&] { return database.execute(sql, {paper.text(), value}); });
        }
        return done.and_then([&] { return transaction->commit(); });
    });
}

Result<void> writeNote(Database &database, const ArxivId &paper, const QString &markdown)
{
    if (markdown.isEmpty()) {
        return database.execute(u"DELETE FROM user_note WHERE arxiv_id = ?"_s, {paper.text()});
    }
    return database.execute(
        u"INSERT INTO user_note (arxiv_id, markdown, changed_at) VALUES (?, ?, unixepoch())"
        " ON CONFLICT (arxiv_id) DO UPDATE SET markdown = excluded.markdown, changed_at = excluded.changed_at"_s,
        {paper.text(), markdown});
}

} // namespace

Result<void> MarkStore::setStarred(std::span<const ArxivId> papers, bool starred)
{
    return markEach(m_database, papers,
                    u"INSERT INTO user_paper (arxiv_id, starred, changed_at, revision, starred_at)"
                    " VALUES (?, ?, unixepoch(), (SELECT marks FROM revision), unixepoch()) ON CONFLICT (arxiv_id)"
                    " DO UPDATE SET starred = excluded.starred, changed_at = excluded.changed_at,"
                    " revision = excluded.revision,"
                    " starred_at = iif(starred <> excluded.starred, excluded.starred_at, starred_at)"_s,
                    starred ? 1 : 0);
}

Result<void> MarkStore::setState(std::span<const ArxivId> papers, ReadState state)
{
    return markEach(m_database, papers,
                    u"INSERT INTO user_paper (arxiv_id, state, changed_at, revision, state_at)"
                    " VALUES (?, ?, unixepoch(), (SELECT marks FROM revision), unixepoch()) ON CONFLICT (arxiv_id)"
                    " DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at,"
                    " revision = excluded.revision,"
                    " state_at = iif(state <> excluded.state, excluded.state_at, state_at)"_s,
                    int(state));
}

Result<void> MarkStore::setNote(const ArxivId &paper, const QString &markdown)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return allOf(m_database, {&paper, 1}).and_then([&](const std::vector<ArxivId> &all) {
        Result<void> done;
        for (const ArxivId &one : all) {
            done = done.and_then([&] { return NoteStore(m_database).keepBefore(one, markdown); }).and_then([&] {
                return writeNote(m_database, one, markdown);
            });
        }
        return done.and_then([&] { return indexNotes(m_database, all); }).and_then([&] {
            return transaction->commit();
        });
    });
}

} // namespace hotpapers::storage
