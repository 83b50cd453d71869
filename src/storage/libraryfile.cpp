// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/libraryfile.h"

#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** A look at a file that takes no lock, reads no journal and writes nothing (https://sqlite.org/uri.html, immutable). */
class Glance
{
public:
    explicit Glance(const QString &path)
    {
        QUrl url = QUrl::fromLocalFile(path);
        url.setQuery(u"mode=ro&immutable=1"_s);
        m_code =
            sqlite3_open_v2(url.toEncoded().constData(), &m_handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    }
    ~Glance() { sqlite3_close(m_handle); }
    Glance(const Glance &) = delete;
    Glance &operator=(const Glance &) = delete;

    /** Nothing where the file is no database, is damaged or cannot be read: error() says which. */
    [[nodiscard]] std::optional<int> number(const char *pragma)
    {
        sqlite3_stmt *statement = nullptr;
        std::optional<int> result;
        if (m_code == SQLITE_OK) {
            m_code = sqlite3_prepare_v2(m_handle, pragma, -1, &statement, nullptr);
        }
        if (m_code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
            result = sqlite3_column_int(statement, 0);
        }
        sqlite3_finalize(statement);
        return result;
    }
    [[nodiscard]] Error error(const QString &path) const
    {
        return sqlError(sqlite3_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), path, m_handle);
    }

private:
    sqlite3 *m_handle = nullptr;
    int m_code = SQLITE_OK;
};

} // namespace

Result<void> checkHeader(const QString &path, int newest)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, path, u"a folder"_s});
    }
    if (!info.exists() || info.size() == 0) {
        return {};
    }
    Glance glance(path);
    const std::optional<int> application = glance.number("PRAGMA application_id");
    const std::optional<int> version = glance.number("PRAGMA user_version");
    if (!application || !version) {
        const Error error = glance.error(path);
        if (error.code == ErrorCode::LibraryNotOpened) {
            return std::unexpected(error);
        }
        return {}; // damaged, or just being written by another: opening it, with its locks, tells
    }
    if (*application != applicationId) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, path, u"a database of another program"_s});
    }
    if (*version > newest) {
        return std::unexpected(Error{ErrorCode::LibraryNewer, path, u"layout %1"_s.arg(*version)});
    }
    return {};
}

QString readOnlyUri(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QFileInfo::exists(path + u"-wal"_s) ? u"mode=ro"_s : u"mode=ro&immutable=1"_s);
    return QString::fromLatin1(url.toEncoded());
}

Result<void> synchronize(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int systemError = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!done) {
        return std::unexpected(Error{ErrorCode::CannotWrite, path, qt_error_string(systemError)});
    }
    return {};
}

} // namespace hotpapers::storage
