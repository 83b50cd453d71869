// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "storage/paperset.h"

#include <QString>

#include <algorithm>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace hotpapers::storage {

/** A list of small numbers for each slot, all in one piece of memory. */
class NumberLists
{
public:
    void resize(size_t slotCount) { m_starts.resize(slotCount); }
    void set(size_t slot, std::span<const uint32_t> numbers); ///< each below 2³¹
    void squeeze() { m_numbers.shrink_to_fit(); } ///< gives back what was taken ahead of need
    [[nodiscard]] bool isEmpty(size_t slot) const { return m_starts[slot] == 0; }
    [[nodiscard]] uint32_t first(size_t slot) const
    {
        return m_numbers[m_starts[slot]] & ~last;
    } ///< of one that is not empty
    template <typename Visit> void forEach(size_t slot, Visit visit) const
    {
        for (size_t i = m_starts[slot]; i != 0; i = (m_numbers[i] & last) != 0 ? 0 : i + 1) {
            visit(m_numbers[i] & ~last);
        }
    }

private:
    [[nodiscard]] bool equals(size_t slot, std::span<const uint32_t> numbers) const;

    static constexpr uint32_t last = uint32_t(1) << 31; // marks the last number of a list

    std::vector<uint32_t> m_starts; // 0: an empty list
    std::vector<uint32_t> m_numbers = {0};
};

/** What the person made of a paper, in two bytes: 2 MB of the 71 that the catalogue of a million papers takes. */
struct PaperMarks
{
    uint8_t starred : 1 = 0;
    uint8_t state : 2 = 0; ///< ReadState
    uint8_t rating : 3 = 0;
    uint8_t hasNote : 1 = 0;
    uint8_t priority : 2 = 0; ///< Priority

    bool operator==(const PaperMarks &) const = default;
};
static_assert(sizeof(PaperMarks) == 2);

/**
 * A day in two bytes: a million papers have three each. Days before arXiv began (1991-08-14) count as its first, days
 * after 2171-01-16 as that: only a clock that is wrong makes such.
 */
class ShortDay
{
public:
    ShortDay() = default; ///< none
    explicit ShortDay(int julianDay)
        : m_day(uint16_t(std::clamp(julianDay - before, 1, int(std::numeric_limits<uint16_t>::max()))))
    {
    }
    [[nodiscard]] explicit operator bool() const { return m_day != 0; }
    [[nodiscard]] int julianDay() const { return before + m_day; } ///< of one that is there

    bool operator==(const ShortDay &) const = default;

private:
    static constexpr int before = 2448482; // 1991-08-13

    uint16_t m_day = 0;
};
static_assert(sizeof(ShortDay) == 2);

/** A tag or list, and the papers that have it. */
struct NamedPapers
{
    QString name;
    std::vector<uint32_t> papers;
};

/**
 * What papers are found and ordered by, in arrays: one value for each slot, which is the paper's id in the file. A
 * paper's values are those of its latest entry, where nothing else is said. Some 70 bytes a paper.
 */
struct Catalogue
{
    struct Digest
    {
        qint64 id = 0;
        int firstDay = 0; ///< Julian day number
        int lastDay = 0;
    };

    PaperSet live; ///< the slots that hold a paper

    std::vector<uint32_t> entry; ///< id; 0 where there is none
    std::vector<uint32_t> digest; ///< index into `digests`
    std::vector<uint32_t> rank;
    std::vector<uint32_t> retweets;
    std::vector<uint32_t> favorites;
    std::vector<ShortDay> added; ///< in local time
    std::vector<uint8_t> heat;
    std::vector<uint8_t> lead; ///< tells apart what is equally hot
    std::vector<uint8_t> features; ///< PaperFeatures
    std::vector<PaperMarks> marks;
    std::vector<ShortDay> stateDay; ///< on which the state became what it is, in local time
    std::vector<ShortDay> starDay; ///< the same of the star
    NumberLists categories; ///< indexes into `categoryNames`
    NumberLists tweeters; ///< indexes into `tweeterNames`: who announced any of its entries, each once, ascending

    std::vector<Digest> digests; ///< in order of id
    std::vector<std::string> categoryNames; ///< by id, UTF-8
    std::vector<std::string> tweeterNames;
    std::vector<NamedPapers> tags;
    std::vector<NamedPapers> lists;

    int papersVersion = 0; ///< another with each change of what was imported
    int marksVersion = 0; ///< … of marks

    [[nodiscard]] size_t slotCount() const { return entry.size(); }
    void resize(size_t slotCount);
    [[nodiscard]] const Digest &digestOf(size_t slot) const { return digests[digest[slot]]; }
    /** Is a digest's last day, or where they are the same, first day before another's? By their indexes. */
    [[nodiscard]] bool isBefore(size_t digest, size_t other) const;
    [[nodiscard]] bool isUnread(size_t slot) const { return marks[slot].state == int(ReadState::Unread); }

    /** The papers of which this is so. */
    template <typename Test> [[nodiscard]] PaperSet papersWith(Test test) const
    {
        PaperSet result(slotCount());
        live.forEach([&](size_t slot) {
            if (test(slot)) {
                result.insert(slot);
            }
        });
        return result;
    }
};

} // namespace hotpapers::storage
