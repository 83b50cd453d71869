// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/utf8.h"

#include "formats/codepage.h"

#include <QUtf8StringView>

#include <cstring>

namespace hotpapers::formats {

namespace {

/** How many bytes a lead byte announces; 0 where it is none. */
int announcedLength(uchar lead)
{
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

bool isCharacter(char32_t value, int length)
{
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= smallest[length] && value <= 0x10FFFF && !QChar::isSurrogate(value);
}

} // namespace

CodePoint codePointAt(QByteArrayView text, qsizetype position)
{
    const auto lead = uchar(text[position]);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const int length = announcedLength(lead);
    const CodePoint invalid{lead, 1, false};
    if (length == 0 || position + length > text.size()) {
        return invalid;
    }
    char32_t value = lead & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        const auto byte = uchar(text[position + i]);
        if ((byte & 0xC0) != 0x80) {
            return invalid;
        }
        value = value << 6 | (byte & 0x3F);
    }
    return isCharacter(value, length) ? CodePoint{value, length, true} : invalid;
}

qsizetype findNonAscii(QByteArrayView text, qsizetype position)
{
    constexpr qsizetype step = sizeof(quint64); // bytes that are looked at together
    for (quint64 bytes = 0; position + step <= text.size(); position += step) {
        std::memcpy(&bytes, text.data() + position, step);
        if (bytes & 0x8080'8080'8080'8080) {
            break;
        }
    }
    while (position < text.size() && uchar(text[position]) < 0x80) {
        ++position;
    }
    return position;
}

void appendUtf8(QByteArray &text, char32_t codePoint)
{
    if (codePoint < 0x80) {
        text += char(codePoint);
        return;
    }
    const int more = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    constexpr uchar leads[] = {0, 0xC0, 0xE0, 0xF0};
    text += char(leads[more] | codePoint >> 6 * more);
    for (int i = more - 1; i >= 0; --i) {
        text += char(0x80 | (codePoint >> 6 * i & 0x3F));
    }
}

QString shownText(QByteArrayView text)
{
    if (QUtf8StringView(text).isValidUtf8() && !text.startsWith("\xEF\xBB\xBF")) {
        return QString::fromUtf8(text);
    }
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        shown +=
            QChar::fromUcs4(point.valid ? point.value : characterOf(MistakenEncoding::Windows1252, uchar(point.value)));
        i += point.length;
    }
    return shown;
}

} // namespace hotpapers::formats
