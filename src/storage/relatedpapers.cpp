// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/relatedpapers.h"

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storage/papersample.h"
#include "storage/paperstore.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <ranges>

namespace hotpapers::storage {

namespace {

constexpr size_t mostWords = 40;
constexpr int fewestShared = 2;

/** What a paper shares with another. */
struct Shared
{
    float squares = 0;
    int words = 0;
};

double squareOf(double weight)
{
    return weight * weight;
}

} // namespace

Result<std::vector<RelatedPaper>> RelatedPapers::of(const Paper &paper, const Revisions &now, size_t limit)
{
    m_places.use(now.words, m_catalogue.slotCount());
    return readSample(now)
        .and_then([&] { return tellingWords(paper.latest()); })
        .and_then([&](const std::vector<Telling> &words) {
            return told(nearest(paper.appearances.front().entryId, words, limit), words);
        });
}

Result<void> RelatedPapers::readSample(const Revisions &now)
{
    Result<bool> more = true;
    while (more && *more) {
        more = m_sample.readPiece(now.removals);
    }
    return more.transform([](bool) { });
}

/** Those that say most, the first of them first. */
Result<std::vector<RelatedPapers::Telling>> RelatedPapers::tellingWords(const Entry &entry)
{
    std::vector<Telling> result;
    for (const PaperWord &word : paperWords(entry.title, entry.abstract)) {
        const auto number = m_sample.table().find(word.folded);
        const double rarity = number ? m_sample.counts().weight(*number) : m_sample.counts().weightOfUnknown();
        if (rarity > 0) {
            result.push_back({word.folded, word.spelling, word.places * rarity, {}});
        }
    }
    std::ranges::stable_sort(result, std::greater(), &Telling::weight);
    result.resize(std::min(result.size(), mostWords));
    for (Telling &word : result) {
        auto places = m_places.places(word.folded);
        if (!places) {
            return std::unexpected(places.error());
        }
        word.papers = std::move(places->title |= places->abstract);
    }
    return result;
}

std::vector<uint32_t> RelatedPapers::nearest(EntryId entry, const std::vector<Telling> &words, size_t limit) const
{
    std::vector<Shared> shared(m_catalogue.slotCount());
    for (const Telling &word : words) {
        const auto square = float(squareOf(word.weight));
        word.papers.forEach([&](size_t slot) {
            shared[slot].squares += square;
            ++shared[slot].words;
        });
    }
    std::vector<uint32_t> papers;
    m_catalogue.live.forEach([&](size_t slot) {
        if (shared[slot].words >= fewestShared && m_catalogue.entry[slot] != uint32_t(entry.value)) {
            papers.push_back(uint32_t(slot));
        }
    });
    const auto isNearer = [&](uint32_t one, uint32_t other) { // of those that are equally near: the later
        return std::pair(shared[one].squares, one) > std::pair(shared[other].squares, other);
    };
    const size_t wanted = std::min(limit, papers.size());
    std::ranges::partial_sort(papers, papers.begin() + qptrdiff(wanted), isNearer);
    papers.resize(wanted);
    return papers;
}

Result<std::vector<RelatedPaper>> RelatedPapers::told(const std::vector<uint32_t> &papers,
                                                      const std::vector<Telling> &words) const
{
    std::vector<EntryId> entries;
    std::ranges::transform(papers, std::back_inserter(entries),
                           [&](uint32_t slot) { return EntryId{m_catalogue.entry[slot]}; });
    double all = 0;
    for (const Telling &word : words) {
        all += squareOf(word.weight);
    }
    return PaperStore(m_database).rows(entries).transform([&](const std::vector<PaperRow> &rows) {
        std::vector<RelatedPaper> result;
        for (const auto &[row, slot] : std::views::zip(rows, papers)) { // of one moment: none is gone
            RelatedPaper related{row.entryId, row.arxivId, row.title, row.days, row.state, 0, {}};
            double shared = 0;
            for (const Telling &word : words) {
                if (word.papers.contains(slot)) {
                    shared += squareOf(word.weight);
                    related.words.append(word.spelling);
                }
            }
            related.percent = int(std::lround(100 * shared / all));
            result.push_back(std::move(related));
        }
        return result;
    });
}

} // namespace hotpapers::storage
