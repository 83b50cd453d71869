// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <memory>
#include <vector>

namespace hotpapers::storage {

/**
 * Texts in UTF-8 that live and go together, in a few large blocks: a digest has some thousand of them, made in one thread
 * and freed in another, which for each by itself would cost more than to write it.
 *
 * What it gives stays where it is, also when the pool is moved, until the pool goes.
 */
class TextPool
{
public:
    [[nodiscard]] QByteArrayView utf8(QStringView text); ///< lone surrogates are U+FFFD
    [[nodiscard]] QByteArrayView copy(QByteArrayView bytes);

private:
    [[nodiscard]] char *room(qsizetype bytes);

    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_free = nullptr; ///< in the last block
    qsizetype m_left = 0; ///< bytes there
};

} // namespace hotpapers::storage
