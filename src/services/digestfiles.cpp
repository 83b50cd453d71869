// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace hotpapers::services {

namespace {

class Search
{
public:
    explicit Search(const std::stop_token &stop) : m_stop(stop) { }

    void visit(const QString &path);
    DigestFiles result();

private:
    void walk(const QString &top);
    void list(const QString &folder, std::vector<QString> &waiting);
    void add(const QFileInfo &info, const QString &path);
    void refuse(const QString &path, const QString &why);
    [[nodiscard]] bool isNew(const QString &path);

    const std::stop_token &m_stop;
    DigestFiles m_found;
    QSet<QString> m_seen; ///< canonical paths of files and folders
};

/** What a person named himself: that nothing came of it must be told. */
void Search::visit(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return walk(path);
    }
    if (!info.exists() || isDigestName(path)) {
        return add(info, info.canonicalFilePath());
    }
    const QString file = info.canonicalFilePath();
    if (isNew(file)) {
        m_found.refused.push_back({file, FileOutcome::Skipped, {{NoticeCode::SkippedFile, 0, {}}}, {}});
    }
}

void Search::walk(const QString &top)
{
    std::vector<QString> waiting = {top};
    while (!waiting.empty() && !m_stop.stop_requested()) {
        const QString folder = QFileInfo(waiting.back()).canonicalFilePath();
        waiting.pop_back();
        if (isNew(folder)) {
            list(folder, waiting);
        }
    }
}

void Search::list(const QString &folder, std::vector<QString> &waiting)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator() && !m_stop.stop_requested();
         entry.increment(error)) {
        const QString name = QFile::decodeName(entry->path().filename().c_str());
        if (name.startsWith(u'.')) {
            continue;
        }
        const QString path = folder + u'/' + name;
        std::error_code unknown;
        if (entry->is_directory(unknown)) {
            waiting.push_back(path);
        } else if (isDigestName(name)) { // below a canonical folder, only a link has another path than its own
            const QFileInfo info(path);
            add(info, entry->is_symlink(unknown) || !info.exists() ? info.canonicalFilePath() : path);
        }
    }
    if (error) {
        refuse(folder, QString::fromLocal8Bit(error.message()));
    }
}

/** @param path canonical; empty where it leads to nothing */
void Search::add(const QFileInfo &info, const QString &path)
{
    if (path.isEmpty()) {
        if (isNew(info.absoluteFilePath())) {
            refuse(info.absoluteFilePath(), QString::fromLocal8Bit(std::strerror(ENOENT)));
        }
        return;
    }
    if (!isNew(path)) {
        return;
    }
    if (!info.isFile()) { // a pipe would never end
        return refuse(path, u"not a regular file"_s);
    }
    m_found.files.push_back({path, info.size(), info.lastModified(QTimeZone::UTC).toMSecsSinceEpoch()});
}

void Search::refuse(const QString &path, const QString &why)
{
    m_found.refused.push_back({path, FileOutcome::Rejected, {}, Error{ErrorCode::CannotRead, path, why}});
}

bool Search::isNew(const QString &path)
{
    const bool isNew = !m_seen.contains(path);
    m_seen.insert(path);
    return isNew;
}

DigestFiles Search::result()
{
    std::ranges::sort(m_found.files, {}, &storage::FileStamp::path);
    return std::move(m_found);
}

} // namespace

bool isDigestName(const QString &name)
{
    return name.endsWith(u".md"_s, Qt::CaseInsensitive) || name.endsWith(u".markdown"_s, Qt::CaseInsensitive)
        || name.endsWith(u".txt"_s, Qt::CaseInsensitive);
}

DigestFiles findDigestFiles(const QStringList &paths, const std::stop_token &stop)
{
    Search search(stop);
    for (const QString &path : paths) {
        search.visit(path);
    }
    return search.result();
}

} // namespace hotpapers::services
