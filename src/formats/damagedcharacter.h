// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/encodingrepair.h"

#include <QByteArrayView>

#include <optional>
#include <span>

namespace hotpapers::formats {

/** Characters that could be the damaged form of another: its UTF-8, read in a mistaken encoding. */
struct DamagedCharacter
{
    char32_t original = 0;
    char32_t written[4] = {}; ///< the characters that stand there
    int length = 0; ///< how many they are, from 2 to 4
    char32_t before[2] = {}; ///< what stands before them, the nearest first; 0 where the text begins
    char32_t after[2] = {}; ///< and behind them
    qsizetype start = 0; ///< byte offsets
    qsizetype end = 0;
    int adjacent = 0; ///< how many of its kind and script stand right before it

    [[nodiscard]] char32_t lead() const { return written[0]; }
    [[nodiscard]] std::span<const char32_t> rest() const { return {written + 1, size_t(length - 1)}; }
};

/**
 * Could an author have written these characters as they are? Where in doubt, yes: a capital with closing punctuation
 * (`CAFÉ»`), a root before a number (`√π`) and their like are no damage.
 */
[[nodiscard]] bool couldBeMeant(const DamagedCharacter &damaged, MistakenEncoding encoding);

} // namespace hotpapers::formats
