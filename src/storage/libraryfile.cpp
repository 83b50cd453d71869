// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/libraryfile.h"

#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// https://sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

} // namespace

Result<void> checkHeader(const QString &path, int newest)
{
    QFile file(path);
    if (!file.exists() || (file.size() == 0 && !QFileInfo(path).isDir())) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, path, file.errorString()});
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, path, u"not an SQLite database"_s});
    }
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, path, u"a database of another program"_s});
    }
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (version > newest) {
        return std::unexpected(Error{ErrorCode::LibraryNewer, path, u"layout %1"_s.arg(version)});
    }
    return {};
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
