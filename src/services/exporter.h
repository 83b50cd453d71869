// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userdataparts.h"
#include "services/library.h"

#include <functional>
#include <optional>

namespace hotpapers::services {

/** One run of an export, paper by paper or digest by digest, so that its length costs no memory. */
class Exporter
{
public:
    Exporter(storage::Database &database, storage::Finder &finder, std::stop_token stop);

    /** @return papers or digests written; all of them were handed to the system (QFileDevice::flush()) */
    [[nodiscard]] Result<int> run(QIODevice &device, const ExportRequest &request);

    /** What run() begins with: see Library::exportBeginning(). */
    [[nodiscard]] Result<ExportBeginning> beginning(const ExportRequest &request, ExportBound bound);

    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< written so far

private:
    using UsePaper = std::function<Result<void>(const ArxivId &)>;
    using UseRow = std::function<Result<void>(const PaperRow &)>;

    [[nodiscard]] Result<int> writePapers(QIODevice &device, const ExportRequest &request);
    [[nodiscard]] Result<std::vector<EntryId>> entriesOf(const ExportRequest &request);
    [[nodiscard]] Result<std::vector<EntryId>> entriesOf(ListId list);
    [[nodiscard]] Result<void> announce(formats::PaperWriter &writer, const ExportRequest &request,
                                        std::span<const EntryId> entries);
    [[nodiscard]] Result<int> writeNamed(const UsePaper &writePaper, const std::vector<ArxivId> &papers);
    [[nodiscard]] Result<int> writeEntries(const UsePaper &writePaper, std::span<const EntryId> entries);
    [[nodiscard]] Result<void> forEachRow(std::span<const EntryId> entries, const UseRow &use);
    [[nodiscard]] Result<int> writeDigests(QIODevice &device, const ExportRequest &request);
    [[nodiscard]] Result<int> writeSelection(QIODevice &device, const ExportRequest &request);
    [[nodiscard]] Result<void> readMarks();
    /** Bytes that go behind those of a digest. */
    [[nodiscard]] Result<QByteArray> marksOf(const Digest &digest);
    [[nodiscard]] Result<void> write(QIODevice &device, const QByteArray &bytes);
    [[nodiscard]] bool isEnough() const; ///< is the bound reached?

    storage::Database &m_database;
    storage::Finder &m_finder;
    std::optional<UserDataParts> m_marks; ///< read once, where many digests are written
    std::stop_token m_stop;
    qint64 m_bytes = 0;
    std::optional<ExportBound> m_bound;
    int m_written = 0; ///< papers or digests
    int m_asked = 0; ///< the same
};

/** Those of `found`, in its order, that are in `chosen`. */
[[nodiscard]] std::vector<EntryId> inOrderOf(std::vector<EntryId> found, const std::vector<EntryId> &chosen);

/** Exports to a file, which is replaced only when all of it is on disk; see Library::exportToFile(). */
[[nodiscard]] Result<int> exportToFile(storage::Database &database, storage::Finder &finder, const QString &file,
                                       const ExportRequest &request, std::stop_token stop);

} // namespace hotpapers::services
