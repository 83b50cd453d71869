// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlerror.h"

#include <cerrno>
#include <sqlite3.h>

namespace hotpapers::storage {

namespace {

// SQLite calls only a failed write a full disk, and every other want of room (a quota, the largest file) an I/O error.
bool isOutOfRoom(sqlite3 *connection)
{
    const int systemError = connection ? sqlite3_system_errno(connection) : 0;
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorCode errorCode(int code, sqlite3 *connection)
{
    switch (code & 0xff) { // the plain code of an extended one
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::LibraryBusy;
    case SQLITE_FULL:
        return ErrorCode::LibraryFull;
    case SQLITE_IOERR:
        return isOutOfRoom(connection) ? ErrorCode::LibraryFull : ErrorCode::LibraryFailed;
    case SQLITE_CORRUPT:
        return ErrorCode::LibraryDamaged;
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::LibraryNotOpened;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::LibraryFailed;
    }
}

} // namespace

Error sqlError(int code, const QString &detail, const QString &file, sqlite3 *connection)
{
    return {errorCode(code, connection), file, detail};
}

} // namespace hotpapers::storage
