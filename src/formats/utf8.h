// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace hotpapers::formats {

/** One character of a text that may hold bytes that are no UTF-8. */
struct CodePoint
{
    char32_t value = 0; ///< where invalid: the byte
    int length = 1; ///< in bytes
    bool valid = true;
};

/** The character at `position`, which must be within the text. Overlong forms and surrogates are invalid. */
[[nodiscard]] CodePoint codePointAt(QByteArrayView text, qsizetype position);

/** Where the first byte from `position` on stands that is not ASCII; the text's size where there is none. */
[[nodiscard]] qsizetype findNonAscii(QByteArrayView text, qsizetype position = 0);
[[nodiscard]] inline bool isAscii(QByteArrayView text)
{
    return findNonAscii(text) == text.size();
}

void appendUtf8(QByteArray &text, char32_t codePoint);

/** The text as it is shown: bytes that are no UTF-8 are taken for Windows-1252. A byte order mark is kept. */
[[nodiscard]] QString shownText(QByteArrayView text);

} // namespace hotpapers::formats
