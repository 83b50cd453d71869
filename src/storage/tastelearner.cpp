// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tastelearner.h"

#include "storage/catalogue.h"
#include "storage/catalogueloader.h"
#include "storage/papersample.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace hotpapers::storage {

namespace {

constexpr size_t mostOfEach = 1'000; // liked, passed: more say no more, and take longer
constexpr size_t oneOf = 50; // of the papers that were learned from, must have changed
constexpr size_t papersAtOnce = 200;

using DatedSlot = std::pair<int, uint32_t>;

std::vector<uint32_t> latestOf(std::vector<DatedSlot> &&dated)
{
    std::ranges::sort(dated, std::greater());
    dated.resize(std::min(dated.size(), mostOfEach));
    std::vector<uint32_t> papers;
    std::ranges::transform(dated, std::back_inserter(papers), &DatedSlot::second);
    std::ranges::sort(papers);
    return papers;
}

size_t differences(const std::vector<uint32_t> &one, const std::vector<uint32_t> &other)
{
    std::vector<uint32_t> different;
    std::ranges::set_symmetric_difference(one, other, std::back_inserter(different));
    return different.size();
}

} // namespace

LikedSlots likedSlots(const Catalogue &catalogue)
{
    std::vector<DatedSlot> liked;
    std::vector<DatedSlot> passed;
    const auto dayOf = [](ShortDay day) { return day ? day.julianDay() : 0; };
    catalogue.live.forEach([&](size_t slot) {
        const PaperMarks marks = catalogue.marks[slot];
        const auto dated = [&] {
            return DatedSlot(std::max(dayOf(catalogue.starDay[slot]), dayOf(catalogue.stateDay[slot])), uint32_t(slot));
        };
        if (marks.starred || marks.rating >= 4) {
            liked.push_back(dated());
        } else if (marks.state == int(ReadState::Skipped) || marks.rating == 1 || marks.rating == 2) {
            passed.push_back(dated());
        }
    });
    return {latestOf(std::move(liked)), latestOf(std::move(passed))};
}

TasteLearner::TasteLearner(Database &database, const Catalogue &catalogue, PaperSample &sample)
    : m_database(database), m_catalogue(catalogue), m_sample(sample)
{
}

void TasteLearner::setOn(bool on)
{
    if (std::exchange(m_isOn, on) && !on) {
        forget();
        m_sample.clear();
    }
}

Result<bool> TasteLearner::learnPiece(const Revisions &now)
{
    if (!m_isOn) {
        return false;
    }
    const std::pair versions(m_catalogue.papersVersion, m_catalogue.marksVersion);
    if (m_looked != versions || m_ofSample != m_sample.version()) {
        m_looked = versions;
        look(now);
    }
    return m_work ? workPiece(now) : addNewPapers();
}

Result<void> TasteLearner::learn(const Revisions &now)
{
    Result<bool> more = true;
    while (more && *more) {
        more = learnPiece(now);
    }
    return more.transform([](bool) { });
}

/** Is something to be learned? */
void TasteLearner::look(const Revisions &now)
{
    LikedSlots papers = likedSlots(m_catalogue);
    if (papers.liked.size() < fewestLiked) {
        const TasteInfo info{int(papers.liked.size()), int(papers.passed.size()), false};
        if (m_info != info || m_work) {
            forget();
            m_info = info;
        }
        m_ofSample = m_sample.version();
    } else if (isOther(papers, now)) {
        m_from = std::move(papers);
        m_work = std::make_unique<Work>();
    }
}

bool TasteLearner::isOther(const LikedSlots &papers, const Revisions &now) const
{
    const size_t different = differences(papers.liked, m_from.liked) + differences(papers.passed, m_from.passed);
    return (different > 0 && different * oneOf >= m_from.count()) || m_ofSample != m_sample.version()
        || !m_sample.isCurrent(now.removals);
}

Result<bool> TasteLearner::workPiece(const Revisions &now)
{
    if (!m_work->isRead) {
        return readPiece(now);
    }
    if (!m_work->trainer) {
        beginTraining();
    } else if (m_work->sums) {
        return m_work->sums->addPiece(now.words).transform([&](bool more) {
            if (!more) {
                finish();
            }
            return true; // papers may have come meanwhile
        });
    } else if (!m_work->trainer->run()) {
        m_work->taste = m_work->trainer->taste(m_sample.table());
        m_work->sums = std::make_unique<FitSums>(m_database, *m_work->taste, m_catalogue.slotCount());
    }
    return true;
}

Result<bool> TasteLearner::readPiece(const Revisions &now)
{
    return m_sample.readPiece(now.removals).and_then([&](bool more) -> Result<bool> {
        m_ofSample = m_sample.version();
        if (more) {
            return true;
        }
        return m_sample.readPiece(m_from.liked)
            .and_then([&](bool moreLiked) { return moreLiked ? true : m_sample.readPiece(m_from.passed); })
            .transform([&](bool morePassed) {
                m_work->isRead = !morePassed;
                return true;
            });
    });
}

void TasteLearner::beginTraining()
{
    std::vector<LikedPaper> papers;
    const auto add = [&](const std::vector<uint32_t> &added, Liking liking) {
        for (const uint32_t slot : added) {
            papers.push_back({m_sample.words(slot), liking});
        }
    };
    add(m_from.liked, Liking::Liked);
    add(m_from.passed, Liking::Passed);
    std::vector<uint32_t> known;
    std::ranges::set_union(m_from.liked, m_from.passed, std::back_inserter(known));
    std::vector<uint32_t> others;
    std::ranges::set_difference(m_sample.papers(), known, std::back_inserter(others));
    add(others, Liking::Unknown);
    m_work->trainer = std::make_unique<TasteTrainer>(papers, m_sample.counts());
}

void TasteLearner::finish()
{
    const std::unique_ptr<Work> work = std::exchange(m_work, nullptr);
    m_fits = {work->sums->percents(), uint8_t(work->taste->percent(0)), m_fits.version + 1};
    m_taste = std::move(work->taste);
    m_added = {};
    m_info = {int(m_from.liked.size()), int(m_from.passed.size()), true};
}

void TasteLearner::forget()
{
    m_work = nullptr;
    m_from = {};
    m_taste = {};
    m_fits = {{}, 0, m_fits.version + 1};
    m_added = {};
    m_info = {};
}

/** By their texts: a day's papers are few, and a word's list is that of all papers. */
Result<bool> TasteLearner::addNewPapers()
{
    size_t slot = m_fits.percents.size() + m_added.size();
    if (!m_taste || slot >= m_catalogue.slotCount()) {
        return false;
    }
    const size_t end = std::min(m_catalogue.slotCount(), slot + papersAtOnce);
    for (; slot < end; ++slot) {
        const auto text =
            m_catalogue.live.contains(slot) ? paperText(m_database, m_catalogue, uint32_t(slot)) : PaperText();
        if (!text) {
            return std::unexpected(text.error());
        }
        m_added.push_back(uint8_t(m_taste->fit(text->title, text->abstract).percent));
    }
    if (end == m_catalogue.slotCount()) {
        m_fits.percents.insert(m_fits.percents.end(), m_added.begin(), m_added.end());
        m_added = {};
        ++m_fits.version;
    }
    return end < m_catalogue.slotCount();
}

} // namespace hotpapers::storage
