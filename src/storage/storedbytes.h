// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace hotpapers::storage {

/** What is left of some bytes; what is read beyond their end is 0, and they are damaged. */
class StoredBytes
{
public:
    explicit StoredBytes(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_at >= m_end; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    /** https://sqlite.org/fileformat2.html#varint */
    quint64 number()
    {
        if (m_at < m_end && *m_at < 0x80) {
            return *m_at++;
        }
        quint64 value = 0;
        for (int i = 0; i < 9 && m_at < m_end; ++i) {
            const uchar byte = *m_at++;
            if (i == 8) {
                return value << 8 | byte;
            }
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80) {
                return value;
            }
        }
        m_damaged = true;
        return 0;
    }

    QByteArrayView take(quint64 count)
    {
        m_damaged = m_damaged || count > quint64(m_end - m_at);
        const auto taken = qsizetype(m_damaged ? 0 : count);
        m_at += taken;
        return {m_at - taken, taken};
    }

    /** As many as there are. */
    QByteArrayView takeUpTo(quint64 count) { return take(std::min(count, quint64(m_end - m_at))); }

private:
    const uchar *m_at;
    const uchar *m_end;
    bool m_damaged = false;
};

} // namespace hotpapers::storage
