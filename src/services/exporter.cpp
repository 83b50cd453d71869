// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exporter.h"

#include "formats/digestwriter.h"
#include "services/filewriter.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/finder.h"
#include "storage/paperstore.h"

#include <QFileDevice>

namespace hotpapers::services {

namespace {

constexpr DayRange allDays = {QDate::fromJulianDay(1'721'426),
                              QDate::fromJulianDay(5'373'484)}; // 0001-01-01 to 9999-12-31
constexpr size_t rowsAtOnce = 1000;

std::unexpected<Error> failure(ErrorCode code, const QString &subject = {})
{
    return std::unexpected(Error{code, subject, {}});
}

} // namespace

Exporter::Exporter(storage::Database &database, storage::Finder &finder, std::stop_token stop)
    : m_database(database), m_finder(finder), m_stop(std::move(stop))
{
}

Result<int> Exporter::run(QIODevice &device, const ExportRequest &request)
{
    const auto count =
        request.what == ExportRequest::What::Digests ? writeDigests(device, request) : writePapers(device, request);
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (count && file && !file->flush()) {
        return cannotWrite(device);
    }
    return count;
}

Result<int> Exporter::writePapers(QIODevice &device, const ExportRequest &request)
{
    formats::PaperWriter writer(request.format);
    if (const auto begun = write(device, writer.begin(request.title)); !begun) {
        return std::unexpected(begun.error());
    }
    const auto writePaper = [&](const ArxivId &id) {
        return storage::PaperStore(m_database).paper(id).and_then([&](const Paper &paper) {
            return write(device, writer.write(paper));
        });
    };
    if (!request.papers.empty()) {
        return writeNamed(writePaper, request.papers);
    }
    return request.entries ? writeEntries(writePaper, *request.entries) : writeFound(writePaper, request.query);
}

Result<int> Exporter::writeNamed(const WritePaper &writePaper, const std::vector<ArxivId> &papers)
{
    for (const ArxivId &id : papers) {
        if (const auto written = writePaper(id); !written) {
            return std::unexpected(written.error());
        }
    }
    return int(papers.size());
}

Result<int> Exporter::writeEntries(const WritePaper &writePaper, std::span<const EntryId> entries)
{
    const bool isAny = !entries.empty();
    int count = 0;
    while (!entries.empty()) {
        const auto rows = storage::PaperStore(m_database).rows(entries.first(std::min(entries.size(), rowsAtOnce)));
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const PaperRow &row : *rows) {
            const auto written = writePaper(row.arxivId);
            if (!written && written.error().code != ErrorCode::NotFound) { // else an import took it away just now
                return std::unexpected(written.error());
            }
            count += written ? 1 : 0;
        }
        entries = entries.subspan(std::min(entries.size(), rowsAtOnce));
    }
    return isAny && count == 0 ? failure(ErrorCode::NotFound) : Result<int>(count);
}

Result<int> Exporter::writeFound(const WritePaper &writePaper, const PaperQuery &query)
{
    const auto found = [&] {
        const storage::Database::Interruption interruption(m_database, m_stop);
        return m_finder.find(query);
    }();
    return found.and_then([&](const FoundPapers &papers) { return writeEntries(writePaper, papers.entries); });
}

/** Several digests make one text, so they are all in UTF-8 then, and each begins on a line of its own. */
Result<int> Exporter::writeDigests(QIODevice &device, const ExportRequest &request)
{
    const auto digests = storage::PaperStore(m_database).digests(request.digestDays.value_or(allDays));
    if (!digests) {
        return std::unexpected(digests.error());
    }
    if (digests->empty() && request.digestDays) {
        return failure(ErrorCode::NotFound, request.digestDays->first.toString(Qt::ISODate));
    }
    bool lineOpen = false;
    for (const DigestSummary &summary : *digests) {
        auto digest = storage::DigestStore(m_database).digest(summary.id);
        if (!digest) {
            return std::unexpected(digest.error());
        }
        if (digests->size() > 1) {
            digest->encoding = TextEncoding::Utf8;
        }
        const QByteArray bytes = formats::writeDigest(*digest);
        if (const auto written = write(device, lineOpen ? '\n' + bytes : bytes); !written) {
            return std::unexpected(written.error());
        }
        lineOpen = !bytes.endsWith('\n');
    }
    return int(digests->size());
}

Result<void> Exporter::write(QIODevice &device, const QByteArray &bytes)
{
    if (m_stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    return writeAll(device, bytes).transform([&] { m_bytes += bytes.size(); });
}

Result<int> exportToFile(storage::Database &database, storage::Finder &finder, const QString &file,
                         const ExportRequest &request, std::stop_token stop)
{
    Exporter exporter(database, finder, std::move(stop));
    int count = 0;
    const auto run = [&](QIODevice &device) {
        return exporter.run(device, request).transform([&](int written) {
            count = written;
            return exporter.bytes();
        });
    };
    return writeFile(file, run).transform([&] { return count; });
}

} // namespace hotpapers::services
