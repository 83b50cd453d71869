// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/notice.h"

#include <QString>

#include <optional>
#include <vector>

namespace hotpapers::services {

/** What became of one file. */
enum class FileOutcome {
    Imported, ///< its digest was stored
    Repaired, ///< the same, after its encoding was repaired
    Unchanged, ///< the library holds this already; nothing was written
    Superseded, ///< an equally good or better digest of the same days is stored: older or cut off; nothing was written
    Rejected, ///< could not be read; nothing was written
    Skipped, ///< no `.md`, `.markdown` or `.txt` file, though named by the person
};

struct FileReport
{
    QString file;
    FileOutcome outcome = FileOutcome::Imported;
    std::vector<Notice> notices;
    std::optional<Error> error; ///< why it was rejected

    bool operator==(const FileReport &) const = default;
};

/** The counts of one run, over all files. */
struct ImportReport
{
    int files = 0; ///< dealt with: the sum of the outcomes below
    int imported = 0; ///< stored, repaired ones included
    int unchanged = 0;
    int repaired = 0;
    int superseded = 0;
    int rejected = 0;
    int skipped = 0;
    qint64 entries = 0; ///< stored by this run
    qint64 papers = 0; ///< distinct ids among them
    qint64 tweets = 0; ///< stored by this run
    qint64 marked = 0; ///< papers of which files said what a person had made of them; it is merged
    qint64 warnings = 0; ///< notices
    qint64 milliseconds = 0;
    qint64 newestBefore = 0; ///< no paper that came with this run is older than this row (PaperQuery::newerThan)
    bool cancelled = false; ///< stopped on request: what is counted is stored whole, the rest not at all
    std::vector<FileReport> reports; ///< those with anything to tell, in order of file; the unremarkable are left out

    bool operator==(const ImportReport &) const = default;
};

struct ImportProgress
{
    int done = 0; ///< files
    int total = 0; ///< files; 0 while they are being looked for

    bool operator==(const ImportProgress &) const = default;
};

} // namespace hotpapers::services
