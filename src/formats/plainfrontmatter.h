// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hotpapers::formats {

/** `key: value`, `key:` before a list, or an item of it: `  - value`. All of it is ASCII. */
struct FrontMatterLine
{
    int line = 0; ///< from 0
    QByteArrayView key; ///< empty for an item
    QByteArrayView value; ///< without its quotes; null before a list

    [[nodiscard]] bool opensList() const { return value.isNull(); }
};

/**
 * The lines of front matter in the shape that digests give it, without a YAML parser, which takes ten times as long for
 * the same.
 * @return nothing where there is anything in it that YAML could take for more than it seems
 */
[[nodiscard]] std::optional<std::vector<FrontMatterLine>> plainFrontMatter(QByteArrayView yaml);

} // namespace hotpapers::formats
