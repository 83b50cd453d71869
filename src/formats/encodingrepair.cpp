// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/encodingrepair.h"

#include "formats/damagereader.h"
#include "formats/utf8.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr int maximumRounds = 3; // text that was damaged more often than that is beyond help
constexpr MistakenEncoding encodings[] = {MistakenEncoding::Windows1252, MistakenEncoding::MacRoman};

/** Copies a part of a text, giving all that reads as damaged back its characters. */
void appendRestored(QByteArray &restored, QByteArrayView text, qsizetype start, qsizetype end,
                    MistakenEncoding encoding)
{
    PieceReader pieces(text, start, end, encoding);
    qsizetype done = start;
    for (Piece piece; pieces.next(piece);) {
        if (piece.kind != Piece::Kind::Damaged) {
            continue;
        }
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
        if (run.diagnosis.isCertain()) {
            runs.push_back(run);
        }
        run = {next, next, encoding, {}};
    };
    PieceReader pieces(line, 0, line.size(), encoding);
    for (Piece piece; pieces.next(piece);) {
        const bool isDamaged = piece.kind == Piece::Kind::Damaged;
        if (!isDamaged || piece.character.start != run.end) {
            finish(piece.character.start);
        }
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
        if (!repairWhole(0, m_text.size(), 0)) {
            repairLines();
        }
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
        if (best.convincing == 0) {
            return false;
        }
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
        if (isAscii(line)) {
            m_repaired.utf8 += line;
        } else if (!repairWhole(start, end, number)) {
            repairRuns(line, number);
        }
        start = end;
    }
}

/** The longer ones, where runs of the two encodings overlap, in order. */
std::vector<Run> apart(std::vector<Run> runs)
{
    std::ranges::stable_sort(runs, {}, &Run::start);
    std::vector<Run> apart;
    for (const Run &run : runs) {
        if (apart.empty() || apart.back().end <= run.start) {
            apart.push_back(run);
        } else if (run.end - run.start > apart.back().end - apart.back().start) {
            apart.back() = run;
        }
    }
    return apart;
}

void RepairRound::repairRuns(QByteArrayView line, int number)
{
    std::vector<Run> runs;
    for (const MistakenEncoding encoding : encodings) {
        findRuns(line, encoding, runs);
    }
    qsizetype done = 0;
    for (const Run &run : apart(std::move(runs))) {
        m_repaired.utf8 += line.sliced(done, run.start - done);
        appendRestored(m_repaired.utf8, line, run.start, run.end, run.encoding);
        done = run.end;
        auto &repairs = m_repaired.repairs;
        if (repairs.empty() || repairs.back().line != number || repairs.back().encoding != run.encoding) {
            repairs.push_back({run.encoding, number, 0});
        }
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
        if (next.repairs.empty()) {
            break;
        }
        text.utf8 = next.utf8;
        text.repairs.insert(text.repairs.end(), next.repairs.begin(), next.repairs.end());
    }
    tidyUp(text.repairs);
    return text;
}

} // namespace hotpapers::formats
