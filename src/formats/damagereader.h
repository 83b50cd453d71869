// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/damagedcharacter.h"

namespace hotpapers::formats {

/** What stands at a place that is not ASCII. */
struct Piece
{
    enum class Kind {
        Damaged, ///< reads as another character
        CutShort, ///< the same, but the text ends within
        Other,
    };
    Kind kind = Kind::Other;
    DamagedCharacter character;
    bool isPlausible = false; ///< damaged, and what it reads as is something that people write
    bool isConvincing = false; ///< the same, and no author would write what stands there
};

/** Reads a part of a text as if it were damaged in one way, piece by piece, leaving ASCII out. */
class PieceReader
{
public:
    PieceReader(QByteArrayView text, qsizetype start, qsizetype end, MistakenEncoding encoding)
        : m_text(text), m_position(start), m_end(end), m_encoding(encoding)
    {
    }

    /** @return false at the end */
    [[nodiscard]] bool next(Piece &piece);

private:
    [[nodiscard]] Piece read() const;
    [[nodiscard]] Piece::Kind readSequence(DamagedCharacter &character) const;
    void readNeighbours(DamagedCharacter &character) const;

    QByteArrayView m_text;
    qsizetype m_position;
    qsizetype m_end;
    MistakenEncoding m_encoding;
    Piece m_previous;
};

/** What a part of a text looks like if it was damaged in one way. */
struct Diagnosis
{
    bool isWhole = true; ///< all of it reads as damaged
    int places = 0;
    int convincing = 0;
    int implausible = 0;

    void add(const Piece &piece)
    {
        isWhole = isWhole && piece.kind != Piece::Kind::Other;
        places += piece.kind == Piece::Kind::Damaged ? 1 : 0;
        convincing += piece.isConvincing ? 1 : 0;
        implausible += piece.kind == Piece::Kind::Damaged && !piece.isPlausible ? 1 : 0;
    }
    [[nodiscard]] bool isCertain() const { return isWhole && convincing > implausible; }
};

/** Ends at the first piece that does not read as damaged: the counts are then of what stands before it. */
[[nodiscard]] Diagnosis diagnose(QByteArrayView text, qsizetype start, qsizetype end, MistakenEncoding encoding);

} // namespace hotpapers::formats
