// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/digestfixture.h"
#include "services/library.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace fixture {

/** A folder to import from and into. */
class ImportFolder
{
public:
    QString path(const QString &name) const { return m_top + u'/' + name; }
    hotpapers::services::Library library(const QString &name = QStringLiteral("library.sqlite")) const
    {
        return open(path(name));
    }
    hotpapers::services::ImportReport import(hotpapers::services::Library &library, const QStringList &paths) const
    {
        auto report = library.import(paths);
        if (!report) {
            qFatal("import: %s", qPrintable(report.error().detail));
        }
        return *report;
    }
    /** The library's own file and what is still in its log. */
    QByteArray stored(const QString &name = QStringLiteral("library.sqlite")) const
    {
        return read(path(name)) + read(path(name + QStringLiteral("-wal")));
    }
    static const hotpapers::services::FileReport *reportOf(const hotpapers::services::ImportReport &report,
                                                           const QString &file)
    {
        const auto found = std::ranges::find(report.reports, file, &hotpapers::services::FileReport::file);
        return found == report.reports.end() ? nullptr : &*found;
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>();
    QString m_top = QFileInfo(m_dir->path()).canonicalFilePath();
};

} // namespace fixture
