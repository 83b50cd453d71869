// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encodingrepair.h"

#include "formats/codepage.h"
#include "formats/damagedcharacter.h"
#include "formats/utf8.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr int maximumRounds = 3; // text that was damaged more often than that is beyond help
constexpr MistakenEncoding encodings[] = {MistakenEncoding::Windows1252, MistakenEncoding::MacRoman};

bool isAscii(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char byte) { return uchar(byte) >= 0x80; });
}

/** The character that ends before `position`, which is moved to its start; 0 at the text's start. */
char32_t characterBefore(QByteArrayView text, qsizetype &position)
{
    if (position == 0)
        return 0;
    const qsizetype end = position--;
    while (position > 0 && end - position < 4 && (uchar(text[position]) & 0xC0) == 0x80)
        --position;
    return codePointAt(text, position).value;
}

char32_t characterAfter(QByteArrayView text, qsizetype &position)
{
    if (position >= text.size())
        return 0;
    const CodePoint point = codePointAt(text, position);
    position += point.length;
    return point.value;
}

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

    [[nodiscard]] bool next(Piece &piece)
    {
        while (m_position < m_end && uchar(m_text[m_position]) < 0x80)
            ++m_position;
        if (m_position >= m_end)
            return false;
        piece = read();
        m_position = piece.character.end;
        m_previous = piece;
        return true;
    }

private:
    [[nodiscard]] Piece read() const
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

    [[nodiscard]] Piece::Kind readSequence(DamagedCharacter &character) const;
    void readNeighbours(DamagedCharacter &character) const;

    QByteArrayView m_text;
    qsizetype m_position;
    qsizetype m_end;
    MistakenEncoding m_encoding;
    Piece m_previous;
};

Piece::Kind PieceReader::readSequence(DamagedCharacter &character) const
{
    char bytes[4] = {};
    qsizetype position = m_position;
    character.end = m_position + codePointAt(m_text, m_position).length;
    for (int length = 1; length <= 4; ++length) {
        if (position >= m_end)
            return m_end == m_text.size() ? Piece::Kind::CutShort : Piece::Kind::Other;
        const CodePoint point = codePointAt(m_text, position);
        const auto byte = point.valid && point.value >= 0x80 ? byteOf(m_encoding, point.value) : std::nullopt;
        const bool isContinuation = byte && (*byte & 0xC0) == 0x80;
        if (!byte || isContinuation != (length > 1))
            return Piece::Kind::Other;
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
    for (char32_t &before : character.before)
        before = characterBefore(m_text, position);
    position = character.end;
    for (char32_t &after : character.after)
        after = characterAfter(m_text, position);
    const DamagedCharacter &previous = m_previous.character;
    if (m_previous.kind == Piece::Kind::Damaged && previous.end == character.start
        && previous.length == character.length && isSameScript(previous.original, character.original))
        character.adjacent = previous.adjacent + 1;
}

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

Diagnosis diagnose(QByteArrayView text, qsizetype start, qsizetype end, MistakenEncoding encoding)
{
    Diagnosis diagnosis;
    PieceReader pieces(text, start, end, encoding);
    for (Piece piece; pieces.next(piece);)
        diagnosis.add(piece);
    return diagnosis;
}

/** Copies a part of a text, giving all that reads as damaged back its characters. */
void appendRestored(QByteArray &restored, QByteArrayView text, qsizetype start, qsizetype end,
                    MistakenEncoding encoding)
{
    PieceReader pieces(text, start, end, encoding);
    qsizetype done = start;
    for (Piece piece; pieces.next(piece);) {
        if (piece.kind != Piece::Kind::Damaged)
            continue;
        restored += text.sliced(done, piece.character.start - done);
        appendUtf8(restored, piece.character.original);
        done = piece.character.end;
    }
    restored += text.sliced(done, end - done);
}

/** Damaged characters that stand right beside each other. */
struct Run
{
    qsizetype start = 0;
    qsizetype end = 0;
    MistakenEncoding encoding{};
    Diagnosis diagnosis;
};

/** Adds the runs of a line that are certain. */
void findRuns(QByteArrayView line, MistakenEncoding encoding, std::vector<Run> &runs)
{
    Run run{0, 0, encoding, {}};
    const auto finish = [&](qsizetype next) {
        if (run.diagnosis.isCertain())
            runs.push_back(run);
        run = {next, next, encoding, {}};
    };
    PieceReader pieces(line, 0, line.size(), encoding);
    for (Piece piece; pieces.next(piece);) {
        const bool isDamaged = piece.kind == Piece::Kind::Damaged;
        if (!isDamaged || piece.character.start != run.end)
            finish(piece.character.start);
        if (isDamaged) {
            run.diagnosis.add(piece);
            run.end = piece.character.end;
        }
    }
    finish(line.size());
}

/** One pass over a text; what comes out may have been damaged before. */
class RepairRound
{
public:
    explicit RepairRound(QByteArrayView text) : m_text(text) { }

    RepairedText run()
    {
        if (!repairWhole(0, m_text.size(), 0))
            repairLines();
        return std::move(m_repaired);
    }

private:
    /** Repairs a part that is damaged throughout, as far as that is certain. */
    bool repairWhole(qsizetype start, qsizetype end, int line)
    {
        Diagnosis best;
        MistakenEncoding bestEncoding{};
        for (const MistakenEncoding encoding : encodings) {
            const Diagnosis diagnosis = diagnose(m_text, start, end, encoding);
            if (diagnosis.isCertain() && diagnosis.convincing > best.convincing) {
                best = diagnosis;
                bestEncoding = encoding;
            }
        }
        if (best.convincing == 0)
            return false;
        appendRestored(m_repaired.utf8, m_text, start, end, bestEncoding);
        m_repaired.repairs.push_back({bestEncoding, line, best.places});
        return true;
    }

    void repairLines();
    void repairRuns(QByteArrayView line, int number);

    QByteArrayView m_text;
    RepairedText m_repaired;
};

void RepairRound::repairLines()
{
    int number = 1;
    for (qsizetype start = 0; start < m_text.size(); ++number) {
        const qsizetype feed = m_text.indexOf('\n', start);
        const qsizetype end = feed < 0 ? m_text.size() : feed + 1;
        const QByteArrayView line = m_text.sliced(start, end - start);
        if (isAscii(line))
            m_repaired.utf8 += line;
        else if (!repairWhole(start, end, number))
            repairRuns(line, number);
        start = end;
    }
}

/** The longer ones, where runs of the two encodings overlap, in order. */
std::vector<Run> apart(std::vector<Run> runs)
{
    std::ranges::stable_sort(runs, {}, &Run::start);
    std::vector<Run> apart;
    for (const Run &run : runs) {
        if (apart.empty() || apart.back().end <= run.start)
            apart.push_back(run);
        else if (run.end - run.start > apart.back().end - apart.back().start)
            apart.back() = run;
    }
    return apart;
}

void RepairRound::repairRuns(QByteArrayView line, int number)
{
    std::vector<Run> runs;
    for (const MistakenEncoding encoding : encodings)
        findRuns(line, encoding, runs);
    qsizetype done = 0;
    for (const Run &run : apart(std::move(runs))) {
        m_repaired.utf8 += line.sliced(done, run.start - done);
        appendRestored(m_repaired.utf8, line, run.start, run.end, run.encoding);
        done = run.end;
        auto &repairs = m_repaired.repairs;
        if (repairs.empty() || repairs.back().line != number || repairs.back().encoding != run.encoding)
            repairs.push_back({run.encoding, number, 0});
        repairs.back().places += run.diagnosis.places;
    }
    m_repaired.utf8 += line.sliced(done);
}

/** In order of line; text that was damaged twice is told once. */
void tidyUp(std::vector<Repair> &repairs)
{
    const auto key = [](const Repair &repair) { return std::pair(repair.line, repair.encoding); };
    std::ranges::stable_sort(repairs, {}, key);
    const auto same = std::ranges::unique(repairs, {}, key);
    repairs.erase(same.begin(), same.end());
}

} // namespace

RepairedText repairEncoding(const QByteArray &utf8)
{
    RepairedText text{utf8, {}};
    for (int round = 0; round < maximumRounds && !isAscii(text.utf8); ++round) {
        const RepairedText next = RepairRound(text.utf8).run();
        if (next.repairs.empty())
            break;
        text.utf8 = next.utf8;
        text.repairs.insert(text.repairs.end(), next.repairs.begin(), next.repairs.end());
    }
    tidyUp(text.repairs);
    return text;
}

} // namespace hotpapers::formats
