// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

#include <algorithm>

namespace hotpapers::tests {

/**
 * The bytes with one to eight changes: a byte, a piece put in, a part taken out, repeated or moved, the end cut off.
 * @param pieces that the reader reacts to
 */
inline QByteArray mutated(QByteArray bytes, const QByteArrayList &pieces, QRandomGenerator &random)
{
    for (int changes = random.bounded(1, 9); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = random.bounded(1, 1 + int(std::min<qsizetype>(bytes.size() - at, 200)));
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(random.bounded(bytes.size()), bytes.sliced(at, length));
            break;
        case 4:
            bytes.replace(at, length, pieces[random.bounded(pieces.size())]);
            break;
        case 5:
            bytes.truncate(random.bounded(8) == 0 ? at : bytes.size());
            break;
        }
    }
    return bytes;
}

} // namespace hotpapers::tests
