// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hotpapers::storage {

/** How well papers fit the person's taste, as it was learned last: a byte a paper. */
struct PaperFits
{
    std::vector<uint8_t> percents; ///< by slot; none where nothing is learned
    uint8_t ofOthers = 0; ///< of papers that came since
    int version = 0; ///< another with each change

    [[nodiscard]] bool isEmpty() const { return percents.empty(); }
    [[nodiscard]] uint8_t of(size_t slot) const { return slot < percents.size() ? percents[slot] : ofOthers; }
};

} // namespace hotpapers::storage
