// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person writes about papers, and marks in them.

#include "services/libraryreply.h"
#include "services/libraryservice.h"

namespace hotpapers::services {

void LibraryService::annotations(const ArxivId &paper, std::stop_token stop, QObject *context,
                                 Answer<Annotations> answer)
{
    Reply<Annotations>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this, [paper](Library &library, const std::stop_token &) { return library.annotations(paper); });
}

void LibraryService::titles(std::vector<ArxivId> papers, std::stop_token stop, QObject *context,
                            Answer<std::vector<PaperTitle>> answer)
{
    Reply<std::vector<PaperTitle>>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this,
        [papers = std::move(papers)](Library &library, const std::stop_token &) { return library.titles(papers); });
}

void LibraryService::papersLike(const QString &typed, int limit, std::stop_token stop, QObject *context,
                                Answer<std::vector<PaperTitle>> answer)
{
    Reply<std::vector<PaperTitle>>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this, [typed, limit](Library &library, const std::stop_token &token) {
            return library.papersLike(typed, limit, token);
        });
}

void LibraryService::sameAs(const ArxivId &paper, std::stop_token stop, QObject *context, Answer<SamePapers> answer)
{
    Reply<SamePapers>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [paper](Library &library, const std::stop_token &token) { return library.sameAs(paper, token); });
}

void LibraryService::linkedOf(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                              Answer<std::vector<ArxivId>> answer)
{
    Reply<std::vector<ArxivId>>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [entries = std::move(entries)](Library &library, const std::stop_token &) {
            return library.linkedOf(entries);
        });
}

// Found where finding is done; all titles are read where nobody waits for what is found next.
void LibraryService::alikeGroups(size_t limit, std::stop_token stop, QObject *context,
                                 Answer<std::vector<std::vector<PaperRow>>> answer)
{
    find({}, stop, context, [this, limit, stop, context, answer](Result<FoundRows> found) {
        if (!found) {
            answer(std::unexpected(found.error()));
            return;
        }
        Reply<std::vector<std::vector<PaperRow>>>{context, stop, answer}.from(
            *m_exporter, this,
            [limit, entries = std::move(found->entries)](Library &library, const std::stop_token &either) {
                return library.alikeGroups(entries, limit, either);
            });
    });
}

void LibraryService::noteVersions(const ArxivId &paper, std::stop_token stop, QObject *context,
                                  Answer<std::vector<NoteVersion>> answer)
{
    Reply<std::vector<NoteVersion>>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [paper](Library &library, const std::stop_token &) { return library.noteVersions(paper); });
}

void LibraryService::keepNote(const ArxivId &paper, QObject *context, Answer<void> answer)
{
    Reply<void>{context, {}, std::move(answer)}.from(
        *m_writer, this, [paper](Library &library, const std::stop_token &) { return library.keepNote(paper); });
}

} // namespace hotpapers::services
