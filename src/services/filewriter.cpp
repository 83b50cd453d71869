// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace hotpapers::services {

namespace {

QString nameOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : QString();
}

/** Is all of it on the disk, and as long as it should be? */
Result<void> checkWritten(const QSaveFile &file, qint64 bytes)
{
    const auto failure = [&](const QString &detail) {
        return std::unexpected(Error{ErrorCode::CannotWrite, file.fileName(), detail});
    };
    const bool synced = ::fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP; // not all can be synced
    if (!synced) {
        return failure(QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (file.size() != bytes) {
        return failure(QStringLiteral("%1 of %2 bytes written").arg(file.size()).arg(bytes));
    }
    return {};
}

} // namespace

std::unexpected<Error> cannotWrite(const QIODevice &device)
{
    return std::unexpected(Error{ErrorCode::CannotWrite, nameOf(device), device.errorString()});
}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    for (QByteArrayView rest = bytes; !rest.isEmpty();) { // the system says why only when it takes nothing any more
        const qint64 taken = device.write(rest.data(), rest.size());
        if (taken <= 0) {
            return cannotWrite(device);
        }
        rest.slice(taken);
    }
    return {};
}

Result<void> writeFile(const QString &file, const WriteDevice &write)
{
    const QFileInfo target(file);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(file);
        return device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? write(device).transform([](qint64) { })
                                                                         : cannotWrite(device);
    }
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return cannotWrite(saved);
    }
    return write(saved)
        .and_then([&](qint64 bytes) { return checkWritten(saved, bytes); })
        .and_then([&]() -> Result<void> { return saved.commit() ? Result<void>() : cannotWrite(saved); });
}

} // namespace hotpapers::services
