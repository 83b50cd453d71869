// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textorder.h"

#include "storage/catalogue.h"
#include "storage/eachrow.h"
#include "storage/slotsort.h"
#include "storage/textkeys.h"

#include <algorithm>

namespace hotpapers::storage {

namespace {

// Each asks for some twenty others' texts; from so many on, it is quicker to read them all.
constexpr size_t manyChanges = 2'000;

struct TextSql
{
    QByteArrayView all;
    QByteArrayView one;
};

TextSql sqlOf(TextOrder::Text text)
{
    if (text == TextOrder::Text::Title) {
        return {"SELECT id, paper_id, title_key FROM entry", "SELECT title_key FROM entry WHERE id = ?"};
    }
    return {"SELECT id, paper_id, authors_key FROM entry", "SELECT authors_key FROM entry WHERE id = ?"};
}

} // namespace

bool TextOrder::isOf(const Catalogue &catalogue) const
{
    return m_version == catalogue.papersVersion;
}

Result<void> TextOrder::update(const Catalogue &catalogue)
{
    if (isOf(catalogue)) {
        return {};
    }
    const Changes changed = changes(catalogue);
    const auto done = changed.tooMany ? rebuild(catalogue) : insert(catalogue, changed.papers);
    if (done) {
        m_entries = catalogue.entry;
        m_version = catalogue.papersVersion;
    }
    return done;
}

TextOrder::Changes TextOrder::changes(const Catalogue &catalogue) const
{
    Changes result;
    result.tooMany = m_entries.empty();
    for (size_t slot = 0; slot < catalogue.slotCount() && !result.tooMany; ++slot) {
        if (catalogue.live.contains(slot) && (slot >= m_entries.size() || m_entries[slot] != catalogue.entry[slot])) {
            result.papers.push_back(uint32_t(slot));
            result.tooMany = result.papers.size() > manyChanges;
        }
    }
    return result;
}

Result<void> TextOrder::rebuild(const Catalogue &catalogue)
{
    const TextSql sql = sqlOf(m_text);
    return slotsByText(m_database, catalogue, sql.all, sql.one).transform([&](std::vector<OrderedSlot> &&sorted) {
        m_ranks.assign(catalogue.slotCount(), 0);
        uint32_t rank = 0;
        for (const OrderedSlot &next : sorted) {
            m_ranks[next.slot] = rank += uint32_t(next.isNew);
        }
    });
}

Result<void> TextOrder::insert(const Catalogue &catalogue, const std::vector<uint32_t> &papers)
{
    const std::vector<uint32_t> sorted = papers.empty() ? papers : unchangedInOrder(catalogue);
    std::vector<Insertion> insertions;
    for (const uint32_t slot : papers) {
        auto insertion = insertionOf(slot, catalogue, sorted);
        if (!insertion) {
            return std::unexpected(insertion.error());
        }
        insertions.push_back(*std::move(insertion));
    }
    std::ranges::sort(insertions, {}, &Insertion::key);
    m_ranks.resize(std::max(m_ranks.size(), catalogue.slotCount()));
    renumber(sorted, insertions);
    return {};
}

std::vector<uint32_t> TextOrder::unchangedInOrder(const Catalogue &catalogue) const
{
    std::vector<uint32_t> result;
    result.reserve(m_entries.size());
    for (size_t slot = 0; slot < std::min(m_entries.size(), catalogue.slotCount()); ++slot) {
        if (catalogue.live.contains(slot) && m_entries[slot] == catalogue.entry[slot]) {
            result.push_back(uint32_t(slot));
        }
    }
    sortSlots(result, false, [&](uint32_t slot) { return m_ranks[slot]; });
    return result;
}

Result<TextOrder::Insertion> TextOrder::insertionOf(uint32_t slot, const Catalogue &catalogue,
                                                    const std::vector<uint32_t> &sorted) const
{
    auto key = keyOf(catalogue.entry[slot]);
    size_t begin = 0;
    size_t end = sorted.size();
    bool equal = false;
    while (key && begin < end && !equal) {
        const size_t middle = begin + (end - begin) / 2;
        const auto other = keyOf(catalogue.entry[sorted[middle]]);
        if (!other) {
            return std::unexpected(other.error());
        }
        equal = *other == *key;
        begin = equal ? middle : *other < *key ? middle + 1 : begin;
        end = *other < *key ? end : middle;
    }
    return std::move(key).transform([&](QByteArray &&text) { return Insertion{std::move(text), slot, begin, equal}; });
}

Result<QByteArray> TextOrder::keyOf(uint32_t entry) const
{
    QByteArray key;
    return eachRow(
               m_database, sqlOf(m_text).one, [&](const Statement &row) { key = row.bytes(0).toByteArray(); }, entry)
        .transform([&] { return key; });
}

void TextOrder::renumber(const std::vector<uint32_t> &sorted, const std::vector<Insertion> &insertions)
{
    uint32_t rank = 0;
    uint32_t before = 0; // the former rank of the text before, and 1
    size_t next = 0;
    for (size_t i = 0; i <= sorted.size(); ++i) {
        // those that are new stand before sorted[i], or share its rank
        for (; next < insertions.size() && insertions[next].place == i && !insertions[next].equal; ++next) {
            rank += uint32_t(next == 0 || insertions[next].key != insertions[next - 1].key);
            m_ranks[insertions[next].slot] = rank;
        }
        if (i == sorted.size()) {
            break;
        }
        const uint32_t former = m_ranks[sorted[i]] + 1;
        rank += uint32_t(former != before);
        before = former;
        m_ranks[sorted[i]] = rank;
        for (; next < insertions.size() && insertions[next].place == i; ++next) {
            m_ranks[insertions[next].slot] = rank;
        }
    }
}

} // namespace hotpapers::storage
