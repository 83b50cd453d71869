// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/importreport.h"
#include "storage/digeststore.h"

#include <QStringList>

#include <stop_token>
#include <vector>

namespace hotpapers::services {

/** The files that an import is about. */
struct DigestFiles
{
    std::vector<storage::FileStamp> files; ///< in order of path, each file once
    std::vector<FileReport> refused; ///< what was named or met but is no file to read
};

/** Can a file of this name be a digest? `.md`, `.markdown` and `.txt`, in any case. */
[[nodiscard]] bool isDigestName(const QString &name);

/**
 * Looks up what a person named: files, and folders with all below them. Paths are canonical, so that a file which is
 * reached by two ways is there once, and links that lead in circles end. Within folders, hidden files and folders and
 * files of other kinds are passed over.
 * @return what was found until `stop` was requested
 */
[[nodiscard]] DigestFiles findDigestFiles(const QStringList &paths, const std::stop_token &stop);

} // namespace hotpapers::services
