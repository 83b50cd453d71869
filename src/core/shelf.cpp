// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shelf.h"

#include "core/tag.h"

namespace hotpapers {

QString shelfName(QStringView typed)
{
    return cleanName(typed, maximumShelfName);
}

} // namespace hotpapers
