// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What going through many papers asks for.

#include "services/libraryreply.h"
#include "services/libraryservice.h"

namespace hotpapers::services {

void LibraryService::catchUp(const CatchUpRequest &request, std::stop_token stop, QObject *context,
                             Answer<CatchUpChoice> answer)
{
    Reply<CatchUpChoice>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [request](Library &library, const std::stop_token &either) { return library.catchUp(request, either); });
}

void LibraryService::readUpTo(std::stop_token stop, QObject *context, Answer<QDate> answer)
{
    Reply<QDate>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this, [](Library &library, const std::stop_token &either) { return library.readUpTo(either); });
}

// Asked of the writer, which makes the marks: what was marked a moment ago is not gone to.
void LibraryService::firstUnread(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                                 Answer<int> answer)
{
    Reply<int>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [entries = std::move(entries)](Library &library, const std::stop_token &either) {
            return library.firstUnread(entries, either);
        });
}

void LibraryService::tagsOf(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                            Answer<std::vector<TagCount>> answer)
{
    Reply<std::vector<TagCount>>{context, std::move(stop), std::move(answer)}.from(
        *m_writer, this, [entries = std::move(entries)](Library &library, const std::stop_token &either) {
            return library.tagsOf(entries, either);
        });
}

} // namespace hotpapers::services
