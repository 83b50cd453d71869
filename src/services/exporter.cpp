// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exporter.h"

#include "formats/digestwriter.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/finder.h"
#include "storage/paperstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace hotpapers::services {

namespace {

constexpr DayRange allDays = {QDate::fromJulianDay(1'721'426),
                              QDate::fromJulianDay(5'373'484)}; // 0001-01-01 to 9999-12-31
constexpr size_t rowsAtOnce = 1000;

QString nameOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : QString();
}

std::unexpected<Error> failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return std::unexpected(Error{code, subject, detail});
}

std::unexpected<Error> cannotWrite(const QIODevice &device)
{
    return failure(ErrorCode::CannotWrite, nameOf(device), device.errorString());
}

/** Is all of it on the disk, and as long as it should be? */
Result<void> checkWritten(const QSaveFile &file, qint64 bytes)
{
    const bool synced = ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP; // not all can be synced
    if (!synced) {
        return failure(ErrorCode::CannotWrite, file.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (file.size() != bytes) {
        return failure(ErrorCode::CannotWrite, file.fileName(),
                       QStringLiteral("%1 of %2 bytes written").arg(file.size()).arg(bytes));
    }
    return {};
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
    const bool named = !request.papers.empty();
    const auto papers = named ? Result<std::vector<ArxivId>>(request.papers) : papersOf(request.query);
    if (!papers) {
        return std::unexpected(papers.error());
    }
    formats::PaperWriter writer(request.format);
    if (const auto begun = write(device, writer.begin(request.title)); !begun) {
        return std::unexpected(begun.error());
    }
    int count = 0;
    for (const ArxivId &id : *papers) {
        const auto paper = storage::PaperStore(m_database).paper(id);
        if (!paper && paper.error().code == ErrorCode::NotFound && !named) {
            continue; // an import took it away since it was found
        }
        if (!paper) {
            return std::unexpected(paper.error());
        }
        if (const auto written = write(device, writer.write(*paper)); !written) {
            return std::unexpected(written.error());
        }
        ++count;
    }
    return count;
}

Result<std::vector<ArxivId>> Exporter::papersOf(const PaperQuery &query) const
{
    const storage::Database::Interruption interruption(m_database, m_stop);
    const storage::PaperStore store(m_database);
    const auto found = m_finder.find(query);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<ArxivId> papers;
    papers.reserve(found->entries.size());
    for (std::span<const EntryId> rest = found->entries; !rest.empty();) {
        const auto rows = store.rows(rest.first(std::min(rest.size(), rowsAtOnce)));
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const PaperRow &row : *rows) {
            papers.push_back(row.arxivId);
        }
        rest = rest.subspan(std::min(rest.size(), rowsAtOnce));
    }
    return papers;
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
    for (QByteArrayView rest = bytes; !rest.isEmpty();) { // the system says why only when it takes nothing any more
        const qint64 taken = device.write(rest.data(), rest.size());
        if (taken <= 0) {
            return cannotWrite(device);
        }
        rest.slice(taken);
    }
    m_bytes += bytes.size();
    return {};
}

Result<int> exportToFile(storage::Database &database, storage::Finder &finder, const QString &file,
                         const ExportRequest &request, std::stop_token stop)
{
    Exporter exporter(database, finder, std::move(stop));
    const QFileInfo target(file);
    if (target.exists() && !target.isFile() && !target.isDir()) { // a device or pipe is written to, never replaced
        QFile device(file);
        return device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? exporter.run(device, request)
                                                                         : cannotWrite(device);
    }
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return cannotWrite(saved);
    }
    auto count = exporter.run(saved, request);
    if (!count) {
        return count;
    }
    if (const auto written = checkWritten(saved, exporter.bytes()); !written) {
        return std::unexpected(written.error());
    }
    return saved.commit() ? count : cannotWrite(saved);
}

} // namespace hotpapers::services
