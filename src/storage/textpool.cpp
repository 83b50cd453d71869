// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textpool.h"

#include <QStringEncoder>

#include <algorithm>
#include <cstring>

namespace hotpapers::storage {

namespace {

constexpr qsizetype blockSize = qsizetype(64) * 1024;

} // namespace

QByteArrayView TextPool::utf8(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    char *start = room(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(start, text);
    m_free += end - start;
    m_left -= end - start;
    return {start, end};
}

QByteArrayView TextPool::copy(QByteArrayView bytes)
{
    char *start = room(bytes.size());
    if (!bytes.isEmpty()) {
        std::memcpy(start, bytes.data(), size_t(bytes.size()));
    }
    m_free += bytes.size();
    m_left -= bytes.size();
    return {start, bytes.size()};
}

/** @return where so many bytes fit; never null */
char *TextPool::room(qsizetype bytes)
{
    if (bytes > m_left || m_blocks.empty()) {
        m_left = std::max(bytes, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size_t(m_left)));
        m_free = m_blocks.back().get();
    }
    return m_free;
}

} // namespace hotpapers::storage
