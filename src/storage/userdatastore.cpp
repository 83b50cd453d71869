// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/userdatastore.h"

#include "storage/database.h"
#include "storage/notestore.h"
#include "storage/samestore.h"
#include "storage/searchindex.h"
#include "storage/userdatareading.h"
#include "storage/userdatawriting.h"

#include <QDateTime>

#include <algorithm>
#include <ranges>

namespace hotpapers::storage {

namespace {

constexpr qint64 clocksDiffer = 24LL * 60 * 60; // seconds

void forgetFuture(UserData &data, qint64 now)
{
    const auto forget = [latest = now + clocksDiffer](qint64 &at) { at = at > latest ? 0 : at; };
    for (UserPaper &paper : data.papers) {
        for (qint64 *at : {&paper.starred.at, &paper.state.at, &paper.rating.at, &paper.priority.at, &paper.note.at}) {
            forget(*at);
        }
        std::ranges::for_each(paper.versions, forget, &NoteVersion::savedAt);
        std::ranges::for_each(paper.highlights, forget, &Highlight::changedAt);
    }
}

} // namespace

Result<UserData> UserDataStore::read(std::optional<std::span<const ArxivId>> papers) const
{
    return UserDataReading(m_database, papers).read();
}

// What is linked, here or there, is read as well: it comes to share what is merged.
Result<void> UserDataStore::merge(UserData theirs, const QString &source)
{
    forgetFuture(theirs, QDateTime::currentSecsSinceEpoch());
    return SameStore(m_database).groups().and_then([&](const std::vector<std::vector<ArxivId>> &groups) {
        std::vector<ArxivId> papers;
        std::ranges::transform(theirs.papers, std::back_inserter(papers), &UserPaper::arxivId);
        std::ranges::copy(groups | std::views::join, std::back_inserter(papers));
        std::ranges::copy(theirs.same | std::views::join, std::back_inserter(papers));
        return read(papers).and_then([&](const UserData &ours) {
            const UserData both = merged(ours, theirs, source);
            return UserDataWriting(m_database).write(ours, both).and_then([&] {
                return NoteStore(m_database).keepReplaced(ours, both);
            });
        });
    });
}

Result<void> mergeMarks(Database &database, const UserData &theirs, const QString &source)
{
    std::vector<ArxivId> noted;
    for (const UserPaper &paper : theirs.papers) {
        noted.insert(noted.end(), paper.note.value.isEmpty() ? 0 : 1, paper.arxivId);
    }
    std::ranges::copy(theirs.same | std::views::join, std::back_inserter(noted)); // ours come to be shared
    return UserDataStore(database)
        .merge(theirs, source)
        .and_then([&] { return SameStore(database).complete(noted); })
        .and_then([&] { return indexNotes(database, noted); })
        .and_then([&] { return database.run("UPDATE revision SET marks = marks + 1, tags = tags + 1 WHERE id = 1"); });
}

} // namespace hotpapers::storage
