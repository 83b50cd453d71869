// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/filewriter.h"
#include "services/libraryreply.h"

// Of LibraryService: numbers about the library, and pictures of them.

namespace hotpapers::services {

void LibraryService::statistics(const StatisticsQuery &query, std::stop_token stop, QObject *context,
                                Answer<Statistics> answer)
{
    Reply<Statistics>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [query](Library &library, const std::stop_token &either) { return library.statistics(query, either); });
}

// Found where finding is done; read where nobody waits for what is found next.
void LibraryService::authors(const SearchQuery &search, std::stop_token stop, QObject *context,
                             Answer<std::vector<FacetCount>> answer)
{
    find({.search = search}, stop, context, [this, stop, context, answer](Result<FoundRows> found) {
        if (!found) {
            answer(std::unexpected(found.error()));
            return;
        }
        Reply<std::vector<FacetCount>>{context, stop, answer}.from(
            *m_exporter, this, [entries = std::move(found->entries)](Library &library, const std::stop_token &either) {
                return library.authors(entries, either);
            });
    });
}

void LibraryService::saveFile(const QString &file, const QByteArray &bytes, QObject *context, Answer<void> answer)
{
    Reply<void>{context, {}, std::move(answer)}.from(
        *m_exporter, this, [file, bytes](Library &, const std::stop_token &) {
            return writeFile(file, [&](QIODevice &device) {
                return writeAll(device, bytes).transform([&] { return qint64(bytes.size()); });
            });
        });
}

} // namespace hotpapers::services
