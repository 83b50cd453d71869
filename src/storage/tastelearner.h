// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/taste.h"
#include "storage/fitsums.h"
#include "storage/paperfits.h"

#include <memory>
#include <optional>
#include <utility>

namespace hotpapers::storage {

class PaperSample;
struct Catalogue;
struct Revisions;

/** Papers that the person likes, or has passed over: slots, ascending. */
struct LikedSlots
{
    std::vector<uint32_t> liked;
    std::vector<uint32_t> passed;

    [[nodiscard]] size_t count() const { return liked.size() + passed.size(); }
    bool operator==(const LikedSlots &) const = default;
};

/** With a star, or rated 4 or 5: liked; of the others skipped, or rated 1 or 2: passed. The latest thousand of each. */
[[nodiscard]] LikedSlots likedSlots(const Catalogue &catalogue);

/**
 * Learns what the person likes, and says of all papers how well they fit. In pieces, for nobody is to wait: each wants a
 * transaction, with a catalogue that is up to date, and may end with Cancelled; then the next does its work.
 *
 * It is learned anew when one in fifty of the papers that it was learned from has changed, or the sample is another; papers
 * that have come since are read. So neither marking one paper after the other nor a long import has it learn all the time.
 * What was learned before holds until then.
 */
class TasteLearner
{
public:
    TasteLearner(Database &database, const Catalogue &catalogue, PaperSample &sample);

    void setOn(bool on); ///< off: all is let go. At first it is off.
    [[nodiscard]] bool isOn() const { return m_isOn; }

    /** Some tens of milliseconds. @return is there more to do? */
    [[nodiscard]] Result<bool> learnPiece(const Revisions &now);
    /** All of it. */
    [[nodiscard]] Result<void> learn(const Revisions &now);

    [[nodiscard]] const PaperFits &fits() const { return m_fits; }
    [[nodiscard]] const std::optional<Taste> &taste() const { return m_taste; } ///< that of the fits
    [[nodiscard]] const TasteInfo &info() const { return m_info; }

private:
    /** What is being learned. */
    struct Work
    {
        bool isRead = false; ///< are all papers?
        std::unique_ptr<TasteTrainer> trainer;
        std::optional<Taste> taste;
        std::unique_ptr<FitSums> sums;
    };

    void look(const Revisions &now);
    [[nodiscard]] bool isOther(const LikedSlots &papers, const Revisions &now) const;
    [[nodiscard]] Result<bool> workPiece(const Revisions &now);
    [[nodiscard]] Result<bool> readPiece(const Revisions &now);
    void beginTraining();
    void finish();
    void forget();
    [[nodiscard]] Result<bool> addNewPapers();

    Database &m_database;
    const Catalogue &m_catalogue;
    PaperSample &m_sample;
    bool m_isOn = false;
    std::pair<int, int> m_looked{-1, -1}; ///< versions of papers and marks that were looked at
    int m_ofSample = -1; ///< its version, of what is learned
    LikedSlots m_from; ///< what is learned from, now or last
    std::unique_ptr<Work> m_work; ///< null: nothing is to be learned
    std::optional<Taste> m_taste;
    PaperFits m_fits;
    std::vector<uint8_t> m_added; ///< of papers that came since, as far as they are read
    TasteInfo m_info;
};

} // namespace hotpapers::storage
