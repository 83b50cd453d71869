// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userdata.h"

class QIODevice;

namespace hotpapers::services {

/** Reads user data (formats/userdatajson.h) from an open device, or a file. CannotRead, NotUserData, UserDataNewer. */
[[nodiscard]] Result<UserData> readUserData(QIODevice &device, const QString &subject);
[[nodiscard]] Result<UserData> readUserDataFile(const QString &file);

[[nodiscard]] QByteArray userDataText(const UserData &data);
/** To a file, which is replaced only when all of it is on disk. CannotWrite. */
[[nodiscard]] Result<void> writeUserDataFile(const QString &file, const UserData &data);

} // namespace hotpapers::services
