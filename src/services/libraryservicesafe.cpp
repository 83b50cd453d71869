// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps the person's work safe.

#include "services/backups.h"
#include "services/libraryreply.h"
#include "services/libraryservice.h"
#include "services/userdatafile.h"

#include <QFileInfo>

namespace hotpapers::services {

void LibraryService::exportUserData(const QString &file, QObject *context, Answer<void> answer)
{
    Reply<void>{context, {}, std::move(answer)}.from(
        *m_exporter, this, [file](Library &library, const std::stop_token &ending) {
            return library.userData(ending).and_then(
                [&](const UserData &data) { return writeUserDataFile(file, data); });
        });
}

void LibraryService::readUserData(const QString &file, QObject *context, Answer<UserData> answer)
{
    Reply<UserData>{context, {}, std::move(answer)}.from(
        *m_exporter, this, [file](Library &, const std::stop_token &) { return readUserDataFile(file); });
}

void LibraryService::backups(QObject *context, Answer<std::vector<BackupInfo>> answer)
{
    Reply<std::vector<BackupInfo>>{context, {}, std::move(answer)}.from(
        *m_keeper, this, [](Library &library, const std::stop_token &) { return library.backups(); });
}

void LibraryService::backUp(QObject *context, Answer<BackupInfo> answer)
{
    Reply<BackupInfo>{context, {}, std::move(answer)}.from(
        *m_keeper, this, [](Library &library, const std::stop_token &ending) { return library.backUp(ending); });
}

void LibraryService::inspectBackup(const QString &file, QObject *context, Answer<BackupInfo> answer)
{
    const bool isLibrary = QFileInfo(file).canonicalFilePath() == QFileInfo(m_file).canonicalFilePath();
    Reply<BackupInfo>{context, {}, std::move(answer)}.from(
        *m_keeper, this, [file, isLibrary](Library &, const std::stop_token &) -> Result<BackupInfo> {
            return isLibrary ? std::unexpected(Error{ErrorCode::NotABackup, file, {}}) : services::inspectBackup(file);
        });
}

void LibraryService::backUpDaily(const QDateTime &now, QObject *context, Answer<std::optional<BackupInfo>> answer)
{
    Reply<std::optional<BackupInfo>>{context, {}, std::move(answer)}.from(
        *m_keeper, this,
        [now](Library &library, const std::stop_token &ending) { return library.backUpDaily(now, ending); });
}

void LibraryService::restore(const QString &backup, QObject *context, Answer<std::optional<BackupInfo>> answer)
{
    Reply<std::optional<BackupInfo>> reply{context, {}, std::move(answer)};
    m_writer->post([this, backup, reply = std::move(reply)](Library &library, const std::stop_token &) mutable {
        auto done = library.restore(backup);
        QMetaObject::invokeMethod(
            this,
            [this, reply = std::move(reply), done = std::move(done)] {
                if (done) {
                    emit restored();
                }
                reply.deliver(done);
                if (done) {
                    emit shelfChanged();
                    emit marksChanged({});
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace hotpapers::services
