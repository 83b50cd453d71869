// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is given out.

#include "services/exporter.h"
#include "services/libraryreply.h"
#include "services/libraryservice.h"

#include <QBuffer>

namespace hotpapers::services {

namespace {

bool needsFinding(const ExportRequest &request)
{
    const bool isGiven = request.entries ? !request.inQueryOrder : request.list.has_value();
    return request.what == ExportRequest::What::Papers && request.papers.empty() && !isGiven;
}

/** The request by its entries, when its query has found these. */
ExportRequest found(ExportRequest request, std::vector<EntryId> entries)
{
    request.entries = request.entries ? inOrderOf(std::move(entries), *request.entries) : std::move(entries);
    request.inQueryOrder = false;
    return request;
}

} // namespace

// What is asked for by a query is found where finding is done, which has all at hand for it.
template <typename T, typename Work>
void LibraryService::runExport(ExportRequest request, std::stop_token stop, QObject *context, Answer<T> answer,
                               const Work &work)
{
    if (needsFinding(request)) {
        const PaperQuery query = request.query;
        find(query, stop, context, [=, this, request = std::move(request)](Result<FoundRows> rows) mutable {
            if (rows) {
                runExport<T>(found(std::move(request), std::move(rows->entries)), stop, context, answer, work);
            } else {
                answer(std::unexpected(rows.error()));
            }
        });
        return;
    }
    Reply<T>{context, std::move(stop), std::move(answer)}.from(
        *m_exporter, this,
        [request = std::move(request), work](Library &library, const std::stop_token &either) -> Result<T> {
            return work(library, request, either);
        });
}

void LibraryService::exportToFile(const QString &file, ExportRequest request, std::stop_token stop, QObject *context,
                                  Answer<int> answer)
{
    runExport<int>(std::move(request), std::move(stop), context, std::move(answer),
                   [file](Library &library, const ExportRequest &asked, const std::stop_token &either) {
                       return library.exportToFile(file, asked, either);
                   });
}

void LibraryService::exportText(ExportRequest request, std::stop_token stop, QObject *context,
                                Answer<QByteArray> answer)
{
    runExport<QByteArray>(
        std::move(request), std::move(stop), context, std::move(answer),
        [](Library &library, const ExportRequest &asked, const std::stop_token &either) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return library.exportTo(buffer, asked, either).transform([&buffer](int) { return buffer.data(); });
        });
}

void LibraryService::exportBeginning(ExportRequest request, ExportBound bound, std::stop_token stop, QObject *context,
                                     Answer<ExportBeginning> answer)
{
    runExport<ExportBeginning>(std::move(request), std::move(stop), context, std::move(answer),
                               [bound](Library &library, const ExportRequest &asked, const std::stop_token &either) {
                                   return library.exportBeginning(asked, bound, either);
                               });
}

} // namespace hotpapers::services
