// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encodingrepair.h"

namespace hotpapers::formats {

RepairedText repairEncoding(const QByteArray &utf8)
{
    return {utf8, {}};
}

} // namespace hotpapers::formats
