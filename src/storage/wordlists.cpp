// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wordlists.h"

#include "storage/eachrow.h"
#include "storage/storedbytes.h"
#include "storage/wordlistscan.h"

#include <QtEndian>

#include <algorithm>
#include <ranges>

namespace hotpapers::storage {

namespace {

// Numbers and formats are those at the head of fts5_index.c; the version is FTS5_CURRENT_VERSION of fts5Int.h.
constexpr qint64 knownVersion = 4;
constexpr QByteArrayView secondStructure("\xff\x00\x00\x01", 4); // of a table with contentless_delete
constexpr quint64 mostSegments = 2'000;
constexpr quint64 mostPages = quint64(1) << 31;
constexpr qsizetype removedHeader = 8;

/** Of what begins with one letter there is a list of its own: resources/sql/002.sql. */
WordListKey keyOf(const QString &word, bool prefix)
{
    const bool isLetter = prefix && word.toUcs4().size() == 1;
    return {(isLetter ? '1' : '0') + word.toUtf8(), prefix && !isLetter};
}

/** The row of a page in paper_search_data. */
qint64 rowOf(qint64 segment, qint64 page)
{
    return (segment << 37) + page;
}

qint64 rowOfRemoved(qint64 segment, qint64 page)
{
    return rowOf(segment + (1 << 16), page);
}

/** A page of a hash table: slots of four or eight bytes, each with a paper or nothing. */
void takeRemoved(QByteArrayView page, PaperSet &removed)
{
    const qsizetype width = page.size() > removedHeader && page[0] == 4 ? 4 : 8;
    for (qsizetype at = removedHeader; at + width <= page.size(); at += width) {
        const char *slot = page.data() + at;
        const quint64 paper = width == 4 ? qFromBigEndian<quint32>(slot) : qFromBigEndian<quint64>(slot);
        if (paper > 0 && paper < removed.slotCount()) {
            removed.insert(size_t(paper));
        }
    }
}

} // namespace

Result<std::vector<PaperSet>> WordLists::papers(const QString &word, bool prefix,
                                                std::span<const SearchColumns> columns, size_t slotCount)
{
    if (const auto known = readSegments(slotCount); !known || !*known) {
        return known.transform([](bool) { return std::vector<PaperSet>(); });
    }
    const WordListKey key = keyOf(word, prefix);
    std::vector<PaperSet> papers(columns.size(), PaperSet(slotCount));
    for (const Segment &segment : *m_segments) {
        const bool isWhole = segment.removed.slotCount() == 0;
        std::vector<PaperSet> others(isWhole ? 0 : columns.size(), PaperSet(slotCount));
        const Result<bool> read = scan(segment, key, WordListScan(key, columns, isWhole ? papers : others));
        if (!read || !*read) {
            return read.transform([](bool) { return std::vector<PaperSet>(); });
        }
        for (auto &&[all, ofSegment] : std::views::zip(papers, others)) {
            all |= ofSegment -= segment.removed;
        }
    }
    return papers;
}

/** @return does the segment make sense? */
Result<bool> WordLists::scan(const Segment &segment, const WordListKey &key, WordListScan scan)
{
    const Result<qint64> first = firstPage(segment, key.term);
    if (!first) {
        return std::unexpected(first.error());
    }
    auto pages = m_database.statement("SELECT block FROM paper_search_data WHERE id BETWEEN ? AND ? ORDER BY id");
    if (!pages) {
        return std::unexpected(pages.error());
    }
    pages->bind(rowOf(segment.id, *first), rowOf(segment.id, segment.lastPage));
    auto state = WordListScan::State::GoOn;
    Result<bool> page = pages->step();
    for (; page && *page && state == WordListScan::State::GoOn; page = pages->step()) {
        state = scan.takePage(pages->bytes(0));
    }
    return page.transform([&](bool) { return state != WordListScan::State::Damaged; });
}

/** The page in which the term stands, if the segment has it. */
Result<qint64> WordLists::firstPage(const Segment &segment, const QByteArray &term)
{
    qint64 page = 0;
    return eachRow(
               m_database,
               "SELECT pgno / 2 FROM paper_search_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1",
               [&](const Statement &row) { page = row.integer(0); }, segment.id, std::optional(Blob{term}))
        .transform([&] { return std::max(page, segment.firstPage); });
}

/** @return is the layout of the index known? */
Result<bool> WordLists::readSegments(size_t slotCount)
{
    if (m_segments) {
        return m_isKnownLayout;
    }
    qint64 version = 0;
    std::optional<std::vector<Segment>> segments;
    auto read = eachRow(m_database, "SELECT v FROM paper_search_config WHERE k = 'version'", [&](const Statement &row) {
                    version = row.integer(0);
                }).and_then([&] {
        return eachRow(m_database, "SELECT block FROM paper_search_data WHERE id = 10",
                       [&](const Statement &row) { segments = segmentsFrom(row.bytes(0)); });
    });
    for (size_t i = 0; read && segments && i < segments->size(); ++i) {
        read = readRemoved((*segments)[i], slotCount);
    }
    return read.transform([&] {
        m_isKnownLayout = segments && version == knownVersion;
        m_segments = std::move(segments).value_or(std::vector<Segment>());
        return m_isKnownLayout;
    });
}

std::optional<std::vector<WordLists::Segment>> WordLists::segmentsFrom(QByteArrayView structure)
{
    StoredBytes bytes(structure);
    bytes.take(4);
    if (bytes.take(secondStructure.size()) != secondStructure) {
        return std::nullopt;
    }
    const quint64 levels = bytes.number();
    const quint64 count = bytes.number();
    bytes.number(); // how often it was written
    std::vector<Segment> segments;
    for (quint64 level = 0; level < levels && !bytes.isDamaged(); ++level) {
        bytes.number(); // how many are being merged
        for (quint64 left = bytes.number(); left > 0 && segments.size() < mostSegments && !bytes.isDamaged(); --left) {
            segments.push_back(segmentFrom(bytes));
        }
    }
    const bool makesSense = !bytes.isDamaged() && segments.size() == count;
    return makesSense ? std::optional(std::move(segments)) : std::nullopt;
}

WordLists::Segment WordLists::segmentFrom(StoredBytes &bytes)
{
    const auto number = [&](quint64 most) { return qint64(std::min(bytes.number(), most)); };
    Segment segment;
    segment.id = number(0xffff);
    segment.firstPage = number(mostPages);
    segment.lastPage = number(mostPages);
    bytes.number(); // from which time it is …
    bytes.number(); // … to which
    segment.removedPages = number(mostPages);
    bytes.number(); // papers that were removed
    bytes.number(); // papers
    return segment;
}

Result<void> WordLists::readRemoved(Segment &segment, size_t slotCount)
{
    if (segment.removedPages == 0) {
        return {};
    }
    segment.removed = PaperSet(slotCount);
    return eachRow(
        m_database, "SELECT block FROM paper_search_data WHERE id BETWEEN ? AND ? ORDER BY id",
        [&](const Statement &row) { takeRemoved(row.bytes(0), segment.removed); }, rowOfRemoved(segment.id, 0),
        rowOfRemoved(segment.id, segment.removedPages - 1));
}

} // namespace hotpapers::storage
