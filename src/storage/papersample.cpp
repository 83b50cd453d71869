// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/papersample.h"

#include "storage/catalogue.h"
#include "storage/eachrow.h"

#include <algorithm>

namespace hotpapers::storage {

namespace {

constexpr size_t sampleSize = 2'000;
constexpr size_t papersAtOnce = 200;

} // namespace

Result<PaperText> paperText(Database &database, const Catalogue &catalogue, uint32_t slot)
{
    PaperText text;
    return eachRow(
               database, "SELECT title, abstract FROM entry_text WHERE entry_id = ?",
               [&](const Statement &row) { text = {QString::fromUtf8(row.bytes(0)), QString::fromUtf8(row.bytes(1))}; },
               catalogue.entry[slot])
        .transform([&] { return std::move(text); });
}

Result<bool> PaperSample::readPiece(qint64 removals)
{
    if (!isCurrent(removals)) {
        clear();
        m_removals = removals;
        choose();
    }
    const auto piece = std::span(m_papers).subspan(m_counted, std::min(papersAtOnce, m_papers.size() - m_counted));
    return readPiece(piece).transform([&](bool) {
        for (const uint32_t slot : piece) {
            m_counts.add(words(slot));
        }
        m_counted += piece.size();
        return m_counted < m_papers.size();
    });
}

Result<bool> PaperSample::readPiece(std::span<const uint32_t> papers)
{
    size_t read = 0;
    for (const uint32_t slot : papers) {
        if (m_words.contains(slot)) {
            continue;
        }
        if (read++ == papersAtOnce) {
            return true;
        }
        const Result<PaperText> text = paperText(m_database, m_catalogue, slot);
        if (!text) {
            return std::unexpected(text.error());
        }
        m_words.emplace(slot, m_table.numbered(paperWords(text->title, text->abstract)));
    }
    return false;
}

std::span<const PlacedWord> PaperSample::words(uint32_t slot) const
{
    const auto found = m_words.find(slot);
    return found == m_words.end() ? std::span<const PlacedWord>() : found->second;
}

void PaperSample::clear()
{
    ++m_version;
    m_removals = -1;
    m_papers = {};
    m_counted = 0;
    m_table = {};
    m_counts = {};
    m_words = {};
}

/** At equal distances, so that each time has its share. */
void PaperSample::choose()
{
    m_ofPapers = m_catalogue.live.count();
    const size_t wanted = std::min(sampleSize, m_ofPapers);
    size_t place = 0;
    m_catalogue.live.forEach([&](size_t slot) {
        if ((place + 1) * wanted / m_ofPapers != place * wanted / m_ofPapers) {
            m_papers.push_back(uint32_t(slot));
        }
        ++place;
    });
}

bool PaperSample::isCurrent(qint64 removals) const
{
    const size_t papers = m_catalogue.live.count();
    return removals == m_removals && papers <= m_ofPapers + m_ofPapers / 10;
}

} // namespace hotpapers::storage
