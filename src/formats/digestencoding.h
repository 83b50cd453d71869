// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"

#include <QByteArray>

namespace hotpapers::formats {

/** The text of a file, in UTF-8 but for bytes that are invalid, and how it stood in the file. */
struct DigestText
{
    QByteArray utf8; ///< a byte order mark is kept
    TextEncoding encoding = TextEncoding::Utf8;
};

/**
 * The text in the bytes of a file: UTF-16, with or without a byte order mark, is told by its first characters.
 * encodeText() of the result gives the bytes again.
 * @return NotADigest for an empty file, binary data and broken UTF-16
 */
[[nodiscard]] Result<DigestText> decodeText(const QByteArray &bytes, const QString &subject);

[[nodiscard]] QByteArray encodeText(const QByteArray &utf8, TextEncoding encoding);

/** Is this a character that no text holds? C0 but tab, line feed and carriage return, delete, and C1. */
[[nodiscard]] constexpr bool isControl(char32_t character)
{
    return (character < 0x20 && character != '\t' && character != '\n' && character != '\r')
        || (character >= 0x7F && character < 0xA0);
}

/** Has a text a control of ASCII? Costs a tenth of looking at each character. */
[[nodiscard]] bool hasAsciiControl(QByteArrayView utf8);

} // namespace hotpapers::formats
