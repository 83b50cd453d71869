// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tag.h"

#include <algorithm>

namespace hotpapers {

QString cleanName(QStringView typed, qsizetype longest)
{
    QString name;
    for (const QChar character : typed.first(std::min(typed.size(), 4 * longest))) {
        const bool isJoiner =
            character == QChar(0x200c) || character == QChar(0x200d); // of emoji, and of words in Persian
        const bool isHidden =
            !isJoiner && (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format);
        name += isHidden ? QChar(u' ') : character;
    }
    name = name.simplified().left(longest);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return name.trimmed();
}

QString tagName(QStringView typed)
{
    return cleanName(typed.first(std::min(typed.size(), 4 * maximumTag)).toString().replace(u',', u' '), maximumTag);
}

} // namespace hotpapers
