// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userdatafile.h"

#include "formats/userdatajson.h"
#include "services/filewriter.h"

#include <QFile>

namespace hotpapers::services {

Result<UserData> readUserData(QIODevice &device, const QString &subject)
{
    QByteArray bytes;
    while (bytes.size() <= formats::maximumUserDataBytes) {
        const QByteArray part = device.read(qint64(1024) * 1024);
        if (part.isEmpty()) {
            break;
        }
        bytes += part;
    }
    if (bytes.size() > formats::maximumUserDataBytes) {
        return std::unexpected(Error{ErrorCode::NotUserData, subject, QStringLiteral("%1 bytes").arg(bytes.size())});
    }
    return formats::readUserData(bytes, subject);
}

Result<UserData> readUserDataFile(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::CannotRead, file, device.errorString()});
    }
    return readUserData(device, file);
}

QByteArray userDataText(const UserData &data)
{
    return formats::writeUserData(data);
}

Result<void> writeUserDataFile(const QString &file, const UserData &data)
{
    const QByteArray json = userDataText(data);
    return writeFile(
        file, [&](QIODevice &device) { return writeAll(device, json).transform([&] { return qint64(json.size()); }); });
}

} // namespace hotpapers::services
