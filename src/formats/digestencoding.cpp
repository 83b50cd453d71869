// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestencoding.h"

#include "formats/utf8.h"

#include <QtEndian>

#include <algorithm>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

// A text may hold a stray control character or two. More than this share of them is no text.
constexpr qsizetype bytesPerControl = 50;
constexpr qsizetype strayControls = 8;

struct Magic
{
    QByteArrayView start;
    QLatin1StringView name;
};

constexpr Magic magics[] = {
    {"\x89PNG", "a PNG image"_L1},
    {"%PDF-", "a PDF document"_L1},
    {"PK\x03\x04", "a zip archive"_L1},
    {"\x7F"
     "ELF",
     "a program"_L1},
    {"GIF8", "a GIF image"_L1},
    {"\xFF\xD8\xFF", "a JPEG image"_L1},
    {"\x1F\x8B", "gzip data"_L1},
    {"SQLite format 3", "a database"_L1},
};

std::unexpected<Error> notADigest(const QString &subject, const QString &detail)
{
    return std::unexpected(Error{ErrorCode::NotADigest, subject, detail});
}

/** Two characters of ASCII, or a byte order mark, betray UTF-16. */
TextEncoding guessEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE")) {
        return TextEncoding::Utf16LittleEndian;
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return TextEncoding::Utf16BigEndian;
    }
    if (bytes.size() < 4) {
        return TextEncoding::Utf8;
    }
    if (bytes[0] > 0 && bytes[1] == 0 && bytes[2] > 0 && bytes[3] == 0) {
        return TextEncoding::Utf16LittleEndian;
    }
    if (bytes[0] == 0 && bytes[1] > 0 && bytes[2] == 0 && bytes[3] > 0) {
        return TextEncoding::Utf16BigEndian;
    }
    return TextEncoding::Utf8;
}

QString fromUtf16(const QByteArray &bytes, TextEncoding encoding)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (encoding == TextEncoding::Utf16LittleEndian) {
        qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    } else {
        qFromBigEndian<char16_t>(bytes.constData(), text.size(), text.data());
    }
    return text;
}

bool isBinary(QByteArrayView utf8)
{
    if (!hasAsciiControl(utf8)) {
        return false;
    }
    const qsizetype controls =
        std::ranges::count_if(utf8, [](char byte) { return uchar(byte) < 0x80 && isControl(uchar(byte)); });
    return controls > strayControls && controls > utf8.size() / bytesPerControl;
}

} // namespace

Result<DigestText> decodeText(const QByteArray &bytes, const QString &subject)
{
    if (QByteArrayView(bytes).trimmed().isEmpty()) {
        return notADigest(subject, u"empty"_s);
    }
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.start)) {
            return notADigest(subject, magic.name);
        }
    }
    DigestText text{bytes, guessEncoding(bytes)};
    if (text.encoding != TextEncoding::Utf8) {
        const QString characters = fromUtf16(bytes, text.encoding);
        if (bytes.size() % 2 != 0 || !characters.isValidUtf16()) {
            return notADigest(subject, u"broken UTF-16"_s);
        }
        text.utf8 = characters.toUtf8();
    }
    if (isBinary(text.utf8)) {
        return notADigest(subject, u"binary data"_s);
    }
    return text;
}

bool hasAsciiControl(QByteArrayView utf8)
{
    uchar found = 0; // no branches and no wider type, so that compilers look at many bytes at once
    for (const char c : utf8) {
        const auto byte = uchar(c);
        found |= uchar((byte < 0x20) & (byte != '\t') & (byte != '\n') & (byte != '\r')) | uchar(byte == 0x7F);
    }
    return found != 0;
}

QByteArray encodeText(const QByteArray &utf8, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        return utf8;
    }
    const QString text = shownText(utf8);
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    if (encoding == TextEncoding::Utf16LittleEndian) {
        qToLittleEndian<char16_t>(text.constData(), text.size(), bytes.data());
    } else {
        qToBigEndian<char16_t>(text.constData(), text.size(), bytes.data());
    }
    return bytes;
}

} // namespace hotpapers::formats
