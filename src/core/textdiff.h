// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace hotpapers {

/** A part of two texts that are compared. */
struct TextPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text = {};

    bool operator==(const TextPiece &) const = default;
};

/**
 * What became of a text, word by word: the pieces without those added are what it was, without those removed what it is.
 * As few words as can be differ, where a thousand do or fewer; of more, all between the first and the last. What is removed
 * stands before what is added in its place.
 * (E. W. Myers, An O(ND) difference algorithm and its variations, Algorithmica 1, 1986.)
 */
[[nodiscard]] std::vector<TextPiece> textDiff(QStringView before, QStringView after);

} // namespace hotpapers
