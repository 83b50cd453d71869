// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textkeys.h"

#include "storage/catalogue.h"
#include "storage/eachrow.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <span>

namespace hotpapers::storage {

namespace {

constexpr size_t beginningBytes = 24;

/** The beginning of a text in words that compare as its bytes do. */
struct TextKey
{
    std::array<uint64_t, beginningBytes / 8> beginning{};
    uint32_t slot = 0;
    bool isWhole = true; ///< is there nothing behind the beginning?
};

TextKey keyOf(QByteArrayView text, uint32_t slot)
{
    std::array<char, beginningBytes> bytes{};
    std::ranges::copy(text.first(std::min<qsizetype>(text.size(), beginningBytes)), bytes.begin());
    TextKey key{{}, slot, text.size() <= qsizetype(beginningBytes)};
    for (size_t i = 0; i < key.beginning.size(); ++i) {
        key.beginning[i] = qFromBigEndian<uint64_t>(bytes.data() + 8 * i);
    }
    return key;
}

Result<std::vector<TextKey>> readKeys(Database &database, const Catalogue &catalogue, QByteArrayView all)
{
    std::vector<TextKey> keys;
    keys.reserve(catalogue.live.count());
    return eachRow(database, all,
                   [&](const Statement &row) {
                       const auto slot = size_t(row.integer(1));
                       if (slot < catalogue.slotCount() && catalogue.entry[slot] == row.integer(0)) {
                           keys.push_back(keyOf(row.bytes(2), uint32_t(slot)));
                       }
                   })
        .transform([&] { return std::move(keys); });
}

/** Sorts, and gives up soon after it was told to. */
Result<void> sortKeys(Database &database, std::vector<TextKey> &keys)
{
    constexpr size_t atOnce = 1 << 15;
    const auto at = [&](size_t index) { return keys.begin() + qptrdiff(std::min(index, keys.size())); };
    for (size_t start = 0; start < keys.size(); start += atOnce) {
        if (const auto going = database.checkInterruption(); !going) {
            return going;
        }
        std::ranges::sort(at(start), at(start + atOnce), {}, &TextKey::beginning);
    }
    for (size_t width = atOnce; width < keys.size(); width *= 2) {
        for (size_t start = 0; start < keys.size(); start += 2 * width) {
            if (const auto going = database.checkInterruption(); !going) {
                return going;
            }
            std::ranges::inplace_merge(at(start), at(start + width), at(start + 2 * width), {}, &TextKey::beginning);
        }
    }
    return {};
}

/** Appends keys that begin alike, in order of the whole texts. */
Result<void> appendAlike(Database &database, const Catalogue &catalogue, QByteArrayView one,
                         std::span<const TextKey> keys, std::vector<OrderedSlot> &result)
{
    std::vector<std::pair<QByteArray, uint32_t>> texts;
    for (const TextKey &key : keys) {
        const auto read = eachRow(
            database, one, [&](const Statement &row) { texts.emplace_back(row.bytes(0).toByteArray(), key.slot); },
            catalogue.entry[key.slot]);
        if (!read) {
            return read;
        }
    }
    std::ranges::sort(texts);
    for (size_t i = 0; i < texts.size(); ++i) {
        result.push_back({texts[i].second, i == 0 || texts[i].first != texts[i - 1].first});
    }
    return {};
}

} // namespace

Result<std::vector<OrderedSlot>> slotsByText(Database &database, const Catalogue &catalogue, QByteArrayView all,
                                             QByteArrayView one)
{
    auto keys = readKeys(database, catalogue, all);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (const auto sorted = sortKeys(database, *keys); !sorted) {
        return std::unexpected(sorted.error());
    }
    std::vector<OrderedSlot> result;
    result.reserve(keys->size());
    for (auto begin = keys->cbegin(); begin != keys->cend();) {
        const auto end =
            std::find_if(begin, keys->cend(), [&](const TextKey &key) { return key.beginning != begin->beginning; });
        if (std::ranges::all_of(begin, end, &TextKey::isWhole) || end - begin == 1) {
            for (auto key = begin; key != end; ++key) {
                result.push_back({key->slot, key == begin});
            }
        } else if (const auto done = appendAlike(database, catalogue, one, {begin, end}, result); !done) {
            return std::unexpected(done.error());
        }
        begin = end;
    }
    return result;
}

} // namespace hotpapers::storage
