// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperquery.h"
#include "storage/paperset.h"
#include "storage/relevance.h"
#include "storage/textorder.h"

#include <deque>
#include <unordered_map>

namespace hotpapers::storage {

struct Catalogue;
struct PaperFits;

/** What is the order's of one query alone. */
struct QueryOrder
{
    Relevance relevance = {};
    std::unordered_map<uint32_t, uint32_t> listPositions = {}; ///< by slot, from 1; empty where no list is meant

    [[nodiscard]] uint32_t listPosition(uint32_t slot) const
    {
        const auto position = listPositions.find(slot);
        return position == listPositions.end() ? 0 : position->second;
    }
};

/** Puts papers into order. Whole orders are kept, a few of them: then the order of any papers is a walk along one. */
class PaperOrders
{
public:
    PaperOrders(Database &database, const Catalogue &catalogue, const PaperFits &fits);

    /**
     * The papers of a set in order, at most `limit` of them (-1: all). Wants a transaction. A million take some 100 ms,
     * or 3 where the order is kept; the first order by title or authors a second more.
     */
    [[nodiscard]] Result<std::vector<uint32_t>> sorted(const PaperSet &papers, const std::vector<SortStep> &order,
                                                       const QueryOrder &own, int limit);
    /** Makes one of what all orders need. @return is there more? */
    [[nodiscard]] Result<bool> prepare();

private:
    struct Kept
    {
        std::vector<SortStep> order;
        int papersVersion = 0;
        int marksVersion = 0;
        int fitsVersion = 0;
        std::vector<uint32_t> sequence;
    };

    [[nodiscard]] Result<void> makeReady(const std::vector<SortStep> &order);
    void makeBasis();
    [[nodiscard]] const std::vector<uint32_t> &wholeOrder(const std::vector<SortStep> &order);
    [[nodiscard]] std::vector<uint32_t> those(const std::vector<uint32_t> &sequence, const PaperSet &papers,
                                              int limit) const;
    /** All by the basis, kind after kind; without places. */
    [[nodiscard]] std::vector<uint32_t> byKind(const PaperSet &papers, const Relevance &relevance, int limit) const;
    void sort(std::vector<uint32_t> &sequence, const std::vector<SortStep> &order, const QueryOrder &own) const;
    void sort(std::vector<uint32_t> &sequence, const SortStep &step, const QueryOrder &own) const;
    [[nodiscard]] bool isCurrent(const Kept &kept) const;

    const Catalogue &m_catalogue;
    const PaperFits &m_fits;
    TextOrder m_titles;
    TextOrder m_authors;
    int m_version = -1; ///< of the catalogue, of the following
    std::vector<uint32_t> m_basis; ///< all papers by day (latest first), rank, entry id: how all orders end
    std::vector<uint32_t> m_dayRanks; ///< by index of digest
    std::vector<uint32_t> m_categoryRanks; ///< by id; from 1
    std::deque<Kept> m_kept; ///< the latest first
};

} // namespace hotpapers::storage
