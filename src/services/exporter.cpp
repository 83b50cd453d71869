// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exporter.h"

#include "formats/digestencoding.h"
#include "formats/digestmarks.h"
#include "formats/digestwriter.h"
#include "services/filewriter.h"
#include "services/selectiondigest.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/finder.h"
#include "storage/liststore.h"
#include "storage/paperstore.h"
#include "storage/userdatastore.h"

#include <QBuffer>
#include <QFileDevice>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>

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
    const auto count = request.what == ExportRequest::What::Digests ? writeDigests(device, request)
        : request.asDigest                                          ? writeSelection(device, request)
                                                                    : writePapers(device, request);
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (count && file && !file->flush()) {
        return cannotWrite(device);
    }
    return count;
}

Result<int> Exporter::writePapers(QIODevice &device, const ExportRequest &request)
{
    formats::PaperWriter writer(request.format, request.options);
    const auto entries = entriesOf(request);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    m_asked = int(request.papers.empty() ? entries->size() : request.papers.size());
    const auto writePaper = [&](const ArxivId &id) {
        return storage::PaperStore(m_database).paper(id).and_then([&](const Paper &paper) {
            return write(device, writer.write(paper)).transform([this] { ++m_written; });
        });
    };
    const QDateTime moment = request.moment.isValid() ? request.moment : QDateTime::currentDateTimeUtc();
    return announce(writer, request, *entries)
        .and_then([&] { return write(device, writer.begin(request.title, moment)); })
        .and_then([&] {
            return request.papers.empty() ? writeEntries(writePaper, *entries) : writeNamed(writePaper, request.papers);
        })
        .and_then([&](int count) {
            const QByteArray end = isEnough() && m_written < m_asked ? QByteArray() : writer.end();
            return write(device, end).transform([&] { return count; });
        });
}

Result<ExportBeginning> Exporter::beginning(const ExportRequest &request, ExportBound bound)
{
    m_bound = bound;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return run(buffer, request).transform([&](int written) {
        return ExportBeginning{buffer.data(), written, isEnough() ? std::max(m_asked, written) : written};
    });
}

QString ExportBeginning::text() const
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder(bytes);
}

bool Exporter::isEnough() const
{
    return m_bound && (m_written >= m_bound->papers || m_bytes >= m_bound->bytes);
}

/** Which entries are asked for; none where papers are named. */
Result<std::vector<EntryId>> Exporter::entriesOf(const ExportRequest &request)
{
    if (!request.papers.empty()) {
        return std::vector<EntryId>();
    }
    if (request.entries && !request.inQueryOrder) {
        return *request.entries;
    }
    if (!request.entries && request.list) {
        return entriesOf(*request.list);
    }
    const storage::Database::Interruption interruption(m_database, m_stop);
    return m_finder.find(request.query).transform([&request](FoundPapers &&found) {
        return request.entries ? inOrderOf(std::move(found.entries), *request.entries) : std::move(found.entries);
    });
}

Result<std::vector<EntryId>> Exporter::entriesOf(ListId list)
{
    return storage::ListStore(m_database).papers(list).transform([](const std::vector<ListedPaper> &papers) {
        std::vector<EntryId> entries;
        std::ranges::transform(papers, std::back_inserter(entries), &ListedPaper::entry);
        std::erase(entries, EntryId()); // those that wait for a digest
        return entries;
    });
}

/** Has the writer know all papers before the first is written, where it gives keys. */
Result<void> Exporter::announce(formats::PaperWriter &writer, const ExportRequest &request,
                                std::span<const EntryId> entries)
{
    if (!writer.hasKeys()) {
        return {};
    }
    for (const ArxivId &id : request.papers) {
        const auto paper = storage::PaperStore(m_database).paper(id);
        if (!paper) {
            return std::unexpected(paper.error());
        }
        writer.expect(formats::citedPaper(*paper));
    }
    return forEachRow(entries, [&](const PaperRow &row) {
        writer.expect(formats::citedPaper(row));
        return Result<void>();
    });
}

Result<int> Exporter::writeNamed(const UsePaper &writePaper, const std::vector<ArxivId> &papers)
{
    QSet<ArxivId> written;
    for (const ArxivId &id : papers) {
        if (written.contains(id)) {
            continue;
        }
        if (isEnough()) {
            break;
        }
        if (const auto done = writePaper(id); !done) {
            return std::unexpected(done.error());
        }
        written.insert(id);
    }
    return int(written.size());
}

/** A paper that stands in several of the entries is written once. */
Result<int> Exporter::writeEntries(const UsePaper &writePaper, std::span<const EntryId> entries)
{
    entries = m_bound ? entries.first(std::min(entries.size(), size_t(m_bound->papers))) : entries;
    QSet<ArxivId> written;
    const auto done = forEachRow(entries, [&](const PaperRow &row) {
        if (written.contains(row.arxivId) || isEnough()) {
            return Result<void>();
        }
        const auto paper = writePaper(row.arxivId);
        if (!paper && paper.error().code == ErrorCode::NotFound) { // an import took it away just now
            return Result<void>();
        }
        written.insert(row.arxivId);
        return paper;
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return !entries.empty() && written.isEmpty() ? failure(ErrorCode::NotFound) : Result<int>(int(written.size()));
}

Result<void> Exporter::forEachRow(std::span<const EntryId> entries, const UseRow &use)
{
    while (!entries.empty()) {
        const auto rows = storage::PaperStore(m_database).rows(entries.first(std::min(entries.size(), rowsAtOnce)));
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const PaperRow &row : *rows) {
            if (const auto used = use(row); !used) {
                return used;
            }
        }
        if (m_stop.stop_requested()) {
            return failure(ErrorCode::Cancelled);
        }
        entries = entries.subspan(std::min(entries.size(), rowsAtOnce));
    }
    return {};
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
    m_asked = int(digests->size());
    const bool isMany = m_asked > 1 && !m_bound;
    if (const auto read = request.withMarks && isMany ? readMarks() : Result<void>(); !read) {
        return std::unexpected(read.error());
    }
    bool lineOpen = false;
    for (const DigestSummary &summary : *digests) {
        if (isEnough()) {
            break;
        }
        auto digest = storage::DigestStore(m_database).digest(summary.id);
        if (!digest) {
            return std::unexpected(digest.error());
        }
        if (digests->size() > 1) {
            digest->encoding = TextEncoding::Utf8;
        }
        const auto marks = request.withMarks ? marksOf(*digest) : Result<QByteArray>();
        if (!marks) {
            return std::unexpected(marks.error());
        }
        const QByteArray bytes = formats::writeDigest(*digest) + *marks;
        if (const auto written = write(device, lineOpen ? '\n' + bytes : bytes); !written) {
            return std::unexpected(written.error());
        }
        lineOpen = !bytes.endsWith('\n');
        ++m_written;
    }
    return m_written;
}

Result<void> Exporter::readMarks()
{
    return storage::UserDataStore(m_database).read().transform([&](UserData &&data) {
        m_marks.emplace(std::move(data));
    });
}

Result<QByteArray> Exporter::marksOf(const Digest &digest)
{
    std::vector<ArxivId> papers;
    std::ranges::transform(digest.entries, std::back_inserter(papers), &Entry::arxivId);
    const QSet<ArxivId> chosen(papers.begin(), papers.end());
    const auto marks = m_marks ? Result<UserData>(m_marks->ofPapers(chosen))
                               : storage::UserDataStore(m_database).read(papers).transform([&](UserData &&data) {
                                     return ofPapers(std::move(data), chosen);
                                 });
    return marks.transform(
        [&](const UserData &data) { return formats::encodeText(formats::marksComment(data), digest.encoding); });
}

/** Papers as one digest of their latest entries. */
Result<int> Exporter::writeSelection(QIODevice &device, const ExportRequest &request)
{
    const auto entries = entriesOf(request);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    std::vector<Appearance> chosen;
    const auto take = [&](const ArxivId &id) -> Result<void> {
        if (chosen.size() == maximumSelection) {
            return failure(ErrorCode::TooLarge, request.title);
        }
        return storage::PaperStore(m_database).paper(id).transform([&](Paper &&paper) {
            chosen.push_back(std::move(paper.appearances.front()));
        });
    };
    const auto count = request.papers.empty() ? writeEntries(take, *entries) : writeNamed(take, request.papers);
    if (!count || chosen.empty()) {
        return count ? failure(ErrorCode::NotFound, request.title) : count;
    }
    const Digest digest = selectionDigest(std::move(chosen), request.title);
    const auto marks = request.withMarks ? marksOf(digest) : Result<QByteArray>();
    return marks
        .and_then([&](const QByteArray &comment) { return write(device, formats::writeDigest(digest) + comment); })
        .transform([&] { return *count; });
}

Result<void> Exporter::write(QIODevice &device, const QByteArray &bytes)
{
    if (m_stop.stop_requested()) {
        return failure(ErrorCode::Cancelled);
    }
    return writeAll(device, bytes).transform([&] { m_bytes += bytes.size(); });
}

std::vector<EntryId> inOrderOf(std::vector<EntryId> found, const std::vector<EntryId> &chosen)
{
    const QSet<EntryId> wanted(chosen.begin(), chosen.end());
    std::erase_if(found, [&wanted](EntryId entry) { return !wanted.contains(entry); });
    return found;
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
