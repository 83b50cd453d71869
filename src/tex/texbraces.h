// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

namespace hotpapers::tex {

/** Which braces of a text belong together; escaped ones (`\{`) are none. Built in time proportional to the text. */
class TexBraces
{
public:
    explicit TexBraces(QStringView text);

    /** For a `{` the place of its `}`, for a `}` its own; -1 where it has no other, and for all else. */
    [[nodiscard]] qsizetype closing(qsizetype at) const { return m_closing[size_t(at)]; }
    /** Where the group ends that this place is in: at a `}`, or at the text's end. */
    [[nodiscard]] qsizetype around(qsizetype at) const { return m_around[size_t(at)]; }

private:
    void match(QStringView text);

    std::vector<qsizetype> m_closing;
    std::vector<qsizetype> m_around;
};

} // namespace hotpapers::tex
