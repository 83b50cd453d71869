// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pagecopy.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QThread>

#include <chrono>
#include <memory>
#include <sqlite3.h>

using namespace std::chrono_literals;

namespace hotpapers::storage {

namespace {

constexpr int pagesAtOnce = 256; // 1 MiB
constexpr auto pause = 1ms; // between them: the disk is others', too

} // namespace

Result<void> copyPages(Database &library, const QString &file, const std::stop_token &stop)
{
    sqlite3 *opened = nullptr;
    const int made = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> copy(opened, sqlite3_close);
    const auto failure = [&](int code) {
        return std::unexpected(sqlError(code, QString::fromUtf8(sqlite3_errmsg(copy.get())), file, copy.get()));
    };
    if (made != SQLITE_OK) {
        return failure(made);
    }
    sqlite3_backup *backup = sqlite3_backup_init(copy.get(), "main", library.handle(), "main");
    int code = backup ? SQLITE_OK : sqlite3_errcode(copy.get());
    for (; code == SQLITE_OK && !stop.stop_requested(); code = sqlite3_backup_step(backup, pagesAtOnce)) {
        QThread::sleep(pause); // before a step: what the system says of one that fails is asked behind it
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, file, {}});
    }
    code = code == SQLITE_DONE ? finished : code;
    code =
        code != SQLITE_OK ? code : sqlite3_exec(copy.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : failure(code);
}

} // namespace hotpapers::storage
