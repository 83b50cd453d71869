// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/samestore.h"

#include "core/samegroups.h"
#include "storage/chosenpapers.h"
#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/idset.h"
#include "storage/notestore.h"
#include "storage/userdatastore.h"
#include "storage/userdatawriting.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

constexpr size_t fewEntries = 1000; // of more it is quicker to begin with what is linked

ArxivId idAt(const Statement &row, int column)
{
    return ArxivId::parse(QString::fromUtf8(row.bytes(column))).value_or(ArxivId());
}

} // namespace

Result<bool> SameStore::isEmpty() const
{
    return m_database.selectNumber(u"SELECT EXISTS (SELECT 1 FROM user_same)"_s).transform([](qint64 any) {
        return any == 0;
    });
}

Result<std::vector<ArxivId>> SameStore::others(const ArxivId &paper) const
{
    std::vector<ArxivId> others;
    const QByteArray id = paper.text().toUtf8();
    return eachRow(
               m_database,
               "SELECT o.arxiv_id FROM user_same s JOIN user_same o ON o.leader = s.leader"
               " WHERE s.arxiv_id = ?1 AND o.arxiv_id <> ?1 ORDER BY o.arxiv_id",
               [&](const Statement &row) { others.push_back(idAt(row, 0)); }, QByteArrayView(id))
        .transform([&] { return std::move(others); });
}

Result<std::vector<ArxivId>> SameStore::linkedOf(std::span<const EntryId> entries) const
{
    std::vector<ArxivId> linked;
    const IdSet ids = IdSet::of(entries);
    return eachRow(
               m_database,
               "SELECT DISTINCT s.arxiv_id FROM entry e JOIN user_same s ON s.arxiv_id = e.arxiv_id WHERE "
                   + ids.condition("e.id") + " ORDER BY s.arxiv_id",
               [&](const Statement &row) { linked.push_back(idAt(row, 0)); }, Blob{ids.value()})
        .transform([&] { return std::move(linked); });
}

Result<void> SameStore::complete(std::vector<ArxivId> &papers) const
{
    const Result<bool> none = isEmpty();
    if (!none || *none) {
        return none.transform([](bool) { });
    }
    QSet<ArxivId> all(papers.begin(), papers.end());
    for (const ArxivId &paper : std::vector(papers)) {
        const auto more = others(paper);
        if (!more) {
            return std::unexpected(more.error());
        }
        for (const ArxivId &other : *more) {
            if (!all.contains(other)) {
                all.insert(other);
                papers.push_back(other);
            }
        }
    }
    return {};
}

Result<void> SameStore::complete(std::vector<EntryId> &entries) const
{
    const Result<bool> none = isEmpty();
    if (!none || *none) {
        return none.transform([](bool) { });
    }
    const QByteArray linked = entries.size() > fewEntries
        ? "user_same s CROSS JOIN paper p ON p.arxiv_id = s.arxiv_id CROSS JOIN entry e ON e.paper_id = p.id"
        : "entry e CROSS JOIN paper p ON p.id = e.paper_id CROSS JOIN user_same s ON s.arxiv_id = p.arxiv_id";
    const IdSet ids = IdSet::of(entries);
    return eachRow(
        m_database,
        "SELECT max(f.id) FROM " + linked
            + " CROSS JOIN user_same o ON o.leader = s.leader AND o.arxiv_id <> s.arxiv_id"
              " CROSS JOIN paper q ON q.arxiv_id = o.arxiv_id CROSS JOIN entry f ON f.paper_id = q.id WHERE "
            + ids.condition("e.id") + " GROUP BY q.id",
        [&](const Statement &row) { entries.push_back({row.integer(0)}); }, Blob{ids.value()});
}

Result<void> SameStore::share(const std::vector<std::vector<ArxivId>> &groups, Sharing how)
{
    std::vector<ArxivId> members;
    std::ranges::copy(groups | std::views::join, std::back_inserter(members));
    return UserDataStore(m_database).read(members).and_then([&](const UserData &before) {
        UserData after = sharedWithin(before, groups, how);
        after.same = groups;
        return UserDataWriting(m_database).write(before, after).and_then([&] {
            return NoteStore(m_database).keepReplaced(before, after);
        });
    });
}

// Sharing reads all that was linked before: it is done once for as many groups as have no paper in common.
Result<void> SameStore::link(const LinkSame &change)
{
    std::vector<std::vector<ArxivId>> groups;
    QSet<ArxivId> grouped;
    Result<void> done;
    for (const ChosenPapers &chosen : change.groups) {
        Result<std::vector<ArxivId>> group = done.and_then([&] { return toBeLinked(chosen); });
        if (group && std::ranges::any_of(*group, [&](const ArxivId &id) { return grouped.contains(id); })) {
            group = share(std::exchange(groups, {}), Sharing::Furthest).and_then([&] { return toBeLinked(chosen); });
            grouped.clear();
        }
        done = group.transform([&](std::vector<ArxivId> &papers) {
            grouped.unite(QSet<ArxivId>(papers.begin(), papers.end()));
            groups.push_back(std::move(papers));
        });
    }
    return done.and_then([&] { return groups.empty() ? Result<void>() : share(groups, Sharing::Furthest); });
}

Result<std::vector<ArxivId>> SameStore::toBeLinked(const ChosenPapers &chosen) const
{
    Result<std::vector<ArxivId>> papers = idsOf(m_database, chosen);
    const bool isMany = papers && papers->size() > 1;
    const QString first = papers && !papers->empty() ? papers->front().text() : QString();
    return papers.and_then([&](const std::vector<ArxivId> &named) { return entriesOf(m_database, named); })
        .and_then([&](const std::vector<EntryId> &) { return complete(*papers); })
        .and_then([&] {
            const ErrorCode wrong = isMany ? ErrorCode::TooManySame : ErrorCode::TooFewSame;
            return isMany && papers->size() <= maximumSame ? papers : std::unexpected(Error{wrong, first, {}});
        });
}

Result<void> SameStore::isLinked(const ArxivId &paper) const
{
    return others(paper).and_then([&](const std::vector<ArxivId> &linked) {
        return !linked.empty() ? Result<void>()
                               : entriesOf(m_database, {&paper, 1}).and_then([&](const auto &) -> Result<void> {
                                     return std::unexpected(Error{ErrorCode::NotLinked, paper.text(), {}});
                                 });
    });
}

Result<void> SameStore::separate(const SeparateSame &change)
{
    return idsOf(m_database, change.papers)
        .and_then([&](const std::vector<ArxivId> &papers) {
            Result<void> done;
            for (const ArxivId &paper : papers) {
                done = done.and_then([&] { return isLinked(paper); });
            }
            for (const ArxivId &paper : papers) {
                done = done.and_then(
                    [&] { return m_database.execute(u"DELETE FROM user_same WHERE arxiv_id = ?"_s, {paper.text()}); });
            }
            return done;
        })
        .and_then([&] { return tidy(); });
}

Result<std::vector<std::vector<ArxivId>>> SameStore::groups() const
{
    std::vector<std::vector<ArxivId>> groups;
    QByteArray leader;
    return eachRow(m_database, "SELECT leader, arxiv_id FROM user_same ORDER BY leader, arxiv_id <> leader, arxiv_id",
                   [&](const Statement &row) {
                       if (groups.empty() || leader != row.bytes(0)) {
                           leader = row.bytes(0).toByteArray();
                           groups.emplace_back();
                       }
                       if (const ArxivId id = idAt(row, 1); !id.isNull()) {
                           groups.back().push_back(id);
                       }
                   })
        .transform([&] { return std::move(groups); });
}

Result<void> SameStore::level()
{
    return groups().and_then([&](const std::vector<std::vector<ArxivId>> &all) {
        return all.empty() ? Result<void>() : share(all, Sharing::Latest);
    });
}

Result<void> SameStore::bringAlong()
{
    const Result<bool> none = isEmpty();
    if (!none || *none) {
        return none.transform([](bool) { });
    }
    const QByteArray pairs = "(SELECT a.arxiv_id AS id, min(b.arxiv_id) AS source"
                             " FROM user_same a JOIN user_same b ON b.leader = a.leader"
                             " WHERE a.arxiv_id NOT IN (SELECT arxiv_id FROM paper)"
                             " AND b.arxiv_id IN (SELECT arxiv_id FROM paper) GROUP BY a.arxiv_id)";
    return m_database
        .run("INSERT OR REPLACE INTO user_paper (arxiv_id, starred, state, changed_at, revision, starred_at, state_at,"
             " rating, rating_at, priority, priority_at) SELECT id, starred, state, changed_at, revision, starred_at,"
             " state_at, rating, rating_at, priority, priority_at FROM "
             + pairs + " JOIN user_paper u ON u.arxiv_id = source")
        .and_then(
            [&] { return m_database.run("DELETE FROM user_tag WHERE arxiv_id IN (SELECT id FROM " + pairs + ")"); })
        .and_then([&] {
            return m_database.run("INSERT INTO user_tag (tag, arxiv_id) SELECT t.tag, id FROM " + pairs
                                  + " JOIN user_tag t ON t.arxiv_id = source");
        });
}

Result<void> SameStore::tidy()
{
    return m_database
        .run("DELETE FROM user_same WHERE leader IN (SELECT leader FROM user_same GROUP BY leader HAVING count(*) = 1)")
        .and_then([&] {
            return m_database.run(
                "UPDATE user_same SET leader = g.first FROM"
                " (SELECT leader, min(arxiv_id) AS first FROM user_same GROUP BY leader) AS g"
                " WHERE g.leader = user_same.leader"
                " AND user_same.leader NOT IN (SELECT arxiv_id FROM user_same WHERE arxiv_id = leader)");
        });
}

Result<std::vector<FacedPaper>> facedPapers(Database &database, std::span<const EntryId> entries)
{
    std::vector<FacedPaper> papers;
    const IdSet ids = IdSet::of(entries);
    return eachRow(
               database,
               "SELECT e.id, s.leader, x.title, x.authors FROM entry e CROSS JOIN entry_text x ON x.entry_id = e.id"
               " LEFT JOIN user_same s ON s.arxiv_id = e.arxiv_id WHERE "
                   + ids.condition("e.id") + " ORDER BY e.id DESC",
               [&](const Statement &row) {
                   papers.push_back({{row.integer(0)},
                                     row.bytes(1).toByteArray(),
                                     paperFace(QString::fromUtf8(row.bytes(2)), listFrom(row.bytes(3).toByteArray()))});
               },
               Blob{ids.value()})
        .transform([&] { return std::move(papers); });
}

} // namespace hotpapers::storage
