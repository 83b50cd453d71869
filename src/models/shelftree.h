// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userchange.h"
#include "models/shelfitem.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hotpapers::models {

/** What is counted beside the shelf. */
struct ShelfCounts
{
    std::map<LibraryPlace, int> library;
    std::map<qint64, int> searches; ///< by id
};

/** A row of the panel, and those below it. */
struct ShelfNode
{
    ShelfItem item;
    QString text; ///< as it is shown
    std::optional<int> count = {}; ///< papers
    std::optional<Rgb> color = {};
    QString description = {}; ///< what there is to say beside; may be empty
    ShelfNode *parent = nullptr;
    std::vector<std::unique_ptr<ShelfNode>> children = {};

    ShelfNode &add(ShelfNode child);
    [[nodiscard]] int row() const; ///< among the parent's children
    [[nodiscard]] int rowOf(const ShelfItem &child) const; ///< -1 where there is none
    [[nodiscard]] const ShelfNode &section() const; ///< that it stands in; the root's own is itself
    [[nodiscard]] QString spoken() const; ///< for who does not see it
    /** The first of which this is so, of all that is below. */
    [[nodiscard]] ShelfNode *find(const std::function<bool(const ShelfNode &)> &test) const;
};

/** The whole tree; its root is no row. */
[[nodiscard]] std::unique_ptr<ShelfNode> shelfTree(const Shelf &shelf, const ShelfCounts &counts);

/**
 * What puts a list, search or tag before the one that is at `row` among its siblings.
 * @param isTag is there a tag of this name, or do some only stand below it?
 */
[[nodiscard]] UserChange orderAfterMoving(const ShelfNode &node, int row,
                                          const std::function<bool(const QString &)> &isTag);

} // namespace hotpapers::models
