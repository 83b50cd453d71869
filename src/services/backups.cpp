// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/backups.h"

#include "services/librarylocation.h"
#include "storage/database.h"
#include "storage/userbackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::services {

namespace {

constexpr qint64 smallLibrary = 64LL * 1024 * 1024; // bytes
const QString momentFormat = u"yyyy-MM-dd'T'hhmmss"_s;
constexpr qsizetype momentLength = 17;

QDateTime momentOf(const QString &file)
{
    QDateTime moment = QDateTime::fromString(QFileInfo(file).completeBaseName().right(momentLength), momentFormat);
    moment.setTimeZone(QTimeZone::UTC);
    return moment;
}

/** The newest one, which the first is, and those dated ahead: each of them may be the last that was made. */
std::vector<BackupInfo> newestOf(const std::vector<BackupInfo> &known, const QDateTime &now)
{
    std::vector<BackupInfo> newest(known.begin(), known.begin() + (known.empty() ? 0 : 1));
    std::ranges::copy_if(known | std::views::drop(1), std::back_inserter(newest),
                         [&](const BackupInfo &backup) { return backup.madeAt > now; });
    return newest;
}

} // namespace

Backups::Backups(storage::Database &library)
    : m_library(library), m_folder(backupFolder(library.file())), m_name(QFileInfo(library.file()).completeBaseName())
{
}

bool Backups::isOfFile() const
{
    return QFileInfo(m_library.file()).isFile();
}

// Other libraries of the same folder have theirs here too.
bool Backups::isOwn(const QFileInfo &file) const
{
    const QString base = file.completeBaseName();
    return base.size() == m_name.size() + 1 + momentLength && base.startsWith(m_name + u'-')
        && momentOf(file.filePath()).isValid();
}

Result<std::vector<BackupInfo>> Backups::list() const
{
    std::vector<BackupInfo> backups;
    const auto files = QDir(m_folder).entryInfoList({u"*.sqlite"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (!isOwn(file)) {
            continue;
        }
        auto info = storage::inspectBackup(file.absoluteFilePath());
        if (info && momentOf(info->file).isValid()) {
            info->madeAt = momentOf(info->file);
            backups.push_back(*std::move(info));
        }
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupInfo::madeAt);
    return backups;
}

Result<BackupInfo> Backups::make(const QDateTime &now, std::stop_token stop)
{
    if (!isOfFile() || !QDir().mkpath(m_folder)) {
        return std::unexpected(Error{ErrorCode::CannotWrite, m_folder, qt_error_string()});
    }
    QDateTime moment = now.toUTC();
    const auto file = [&] { return u"%1/%2-%3.sqlite"_s.arg(m_folder, m_name, moment.toString(momentFormat)); };
    while (QFileInfo::exists(file())) {
        moment = moment.addSecs(1);
    }
    const bool isSmall = QFileInfo(m_library.file()).size() < smallLibrary;
    return storage::writeBackup(m_library, file(), isSmall ? storage::BackupKind::Whole : storage::BackupKind::Person,
                                std::move(stop))
        .transform([](BackupInfo &&info) {
            info.madeAt = momentOf(info.file);
            return std::move(info);
        });
}

/** Has the person made anything, and something else than what one of these backups holds? */
Result<bool> Backups::hasNews(std::span<const BackupInfo> known) const
{
    return storage::personsRows(m_library).and_then([&](qint64 rows) -> Result<bool> {
        if (rows == 0) {
            return false;
        }
        return storage::personsFingerprint(m_library).transform([&](const QByteArray &now) {
            return std::ranges::none_of(known, [&](const BackupInfo &backup) {
                return backup.rows == rows && storage::personsFingerprint(backup.file) == Result<QByteArray>(now);
            });
        });
    });
}

Result<std::optional<BackupInfo>> Backups::makeDaily(const QDateTime &now, std::stop_token stop)
{
    const auto dayOf = [](const QDateTime &moment) { return moment.toLocalTime().date(); };
    const auto isOfToday = [&](const BackupInfo &backup) { return dayOf(backup.madeAt) == dayOf(now); };
    auto known = list();
    if (!known || !isOfFile() || std::ranges::any_of(*known, isOfToday)) {
        return known.transform([](const auto &) { return std::optional<BackupInfo>(); });
    }
    // Those that a wrong clock dated ahead come last, and go first: else they would stay for years, and push out the others.
    std::ranges::stable_partition(*known, [&](const BackupInfo &backup) { return backup.madeAt <= now; });
    return hasNews(newestOf(*known, now)).and_then([&](bool news) -> Result<std::optional<BackupInfo>> {
        if (!news) {
            return std::optional<BackupInfo>();
        }
        removeParts(now);
        return make(now, std::move(stop)).transform([&](const BackupInfo &made) {
            known->insert(known->begin(), made);
            std::ranges::for_each(surplus(*known), [](const BackupInfo &old) { QFile::remove(old.file); });
            return std::optional(made);
        });
    });
}

/** What a process that was killed had begun. */
void Backups::removeParts(const QDateTime &now) const
{
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({m_name + u"-*.part*"_s}, QDir::Files)) {
        if (file.lastModified() < now.addDays(-1)) {
            QFile::remove(file.absoluteFilePath());
        }
    }
}

Result<BackupInfo> Backups::writeTo(const QString &file, std::stop_token stop)
{
    if (const auto free = storage::checkReplaceable(file); !free) {
        return std::unexpected(free.error());
    }
    if (QFileInfo::exists(file)) {
        const auto there = storage::inspectBackup(file);
        const auto rows = storage::personsRows(m_library);
        const bool isLibrary = QFileInfo(file).canonicalFilePath() == QFileInfo(m_library.file()).canonicalFilePath();
        if (!there || !rows || there->rows > *rows || isLibrary) {
            return std::unexpected(Error{ErrorCode::BackupFuller, file, {}});
        }
    }
    return storage::writeBackup(m_library, file, storage::BackupKind::Whole, std::move(stop));
}

Result<std::optional<BackupInfo>> Backups::restore(const QString &file, const QDateTime &now)
{
    if (const auto wanted = inspectBackup(file); !wanted) {
        return std::unexpected(wanted.error());
    }
    return list()
        .and_then([&](const std::vector<BackupInfo> &known) { return hasNews(known); })
        .and_then([&](bool news) {
            return news ? make(now, {}).transform([](const BackupInfo &made) { return std::optional(made); })
                        : Result<std::optional<BackupInfo>>();
        })
        .and_then([&](const std::optional<BackupInfo> &made) {
            return storage::restoreBackup(m_library, file).transform([&] { return made; });
        });
}

Result<BackupInfo> inspectBackup(const QString &file)
{
    return storage::inspectBackup(file).transform_error([&](Error &&error) {
        return error.code == ErrorCode::LibraryMissing ? Error{ErrorCode::NotABackup, file, {}} : std::move(error);
    });
}

Result<void> checkBackup(const QString &file)
{
    return storage::checkBackup(file);
}

std::vector<BackupInfo> surplus(std::vector<BackupInfo> backups, int kept)
{
    std::vector<BackupInfo> surplus;
    const auto fullest = std::ranges::max_element(backups, {}, &BackupInfo::rows); // the first is the newest
    const QString spared = fullest == backups.end() ? QString() : fullest->file;
    while (qsizetype(backups.size()) > kept) {
        const auto oldest = backups.back().file == spared && backups.size() > 1 ? backups.end() - 2 : backups.end() - 1;
        surplus.push_back(std::move(*oldest));
        backups.erase(oldest);
    }
    return surplus;
}

} // namespace hotpapers::services
