// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/damagereader.h"

#include "formats/codepage.h"
#include "formats/plausiblecharacter.h"
#include "formats/utf8.h"

namespace hotpapers::formats {

namespace {

/** The character that ends before `position`, which is moved to its start; 0 at the text's start. */
char32_t characterBefore(QByteArrayView text, qsizetype &position)
{
    if (position == 0) {
        return 0;
    }
    const qsizetype end = position--;
    while (position > 0 && end - position < 4 && (uchar(text[position]) & 0xC0) == 0x80) {
        --position;
    }
    return codePointAt(text, position).value;
}

char32_t characterAfter(QByteArrayView text, qsizetype &position)
{
    if (position >= text.size()) {
        return 0;
    }
    const CodePoint point = codePointAt(text, position);
    position += point.length;
    return point.value;
}

} // namespace

bool PieceReader::next(Piece &piece)
{
    m_position = findNonAscii(m_text.first(m_end), m_position);
    if (m_position >= m_end) {
        return false;
    }
    piece = read();
    m_position = piece.character.end;
    m_previous = piece;
    return true;
}

Piece PieceReader::read() const
{
    Piece piece;
    DamagedCharacter &character = piece.character;
    character.start = m_position;
    piece.kind = readSequence(character);
    if (piece.kind == Piece::Kind::Damaged) {
        readNeighbours(character);
        piece.isPlausible = isPlausible(character.original);
        piece.isConvincing = piece.isPlausible && !couldBeMeant(character, m_encoding);
    }
    return piece;
}

Piece::Kind PieceReader::readSequence(DamagedCharacter &character) const
{
    char bytes[4] = {};
    qsizetype position = m_position;
    character.end = m_position + codePointAt(m_text, m_position).length;
    for (int length = 1; length <= 4; ++length) {
        if (position >= m_end) {
            return m_end == m_text.size() ? Piece::Kind::CutShort : Piece::Kind::Other;
        }
        const CodePoint point = codePointAt(m_text, position);
        const auto byte = point.valid && point.value >= 0x80 ? byteOf(m_encoding, point.value) : std::nullopt;
        const bool isContinuation = byte && (*byte & 0xC0) == 0x80;
        if (!byte || isContinuation != (length > 1)) {
            return Piece::Kind::Other;
        }
        bytes[length - 1] = char(*byte);
        character.written[length - 1] = point.value;
        position += point.length;
        const CodePoint whole = codePointAt(QByteArrayView(bytes, length), 0);
        if (whole.valid) {
            character.original = whole.value;
            character.length = length;
            character.end = position;
            return Piece::Kind::Damaged;
        }
    }
    return Piece::Kind::Other;
}

void PieceReader::readNeighbours(DamagedCharacter &character) const
{
    qsizetype position = character.start;
    for (char32_t &before : character.before) {
        before = characterBefore(m_text, position);
    }
    position = character.end;
    for (char32_t &after : character.after) {
        after = characterAfter(m_text, position);
    }
    const DamagedCharacter &previous = m_previous.character;
    if (m_previous.kind == Piece::Kind::Damaged && previous.end == character.start
        && previous.length == character.length && isSameScript(previous.original, character.original)) {
        character.adjacent = previous.adjacent + 1;
    }
}

Diagnosis diagnose(QByteArrayView text, qsizetype start, qsizetype end, MistakenEncoding encoding)
{
    Diagnosis diagnosis;
    PieceReader pieces(text, start, end, encoding);
    for (Piece piece; diagnosis.isWhole && pieces.next(piece);) {
        diagnosis.add(piece);
    }
    return diagnosis;
}

} // namespace hotpapers::formats
