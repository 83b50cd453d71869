// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelfitem.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QMimeData;

// What is dragged between the table of papers and the panel. Ids mean nothing to another process, so nothing of theirs is
// taken, nor what is damaged: then the answer is none.

namespace hotpapers::models {

inline constexpr qsizetype maximumDragged = 100'000; ///< papers; more are neither dragged nor taken

[[nodiscard]] QString papersMimeType();
[[nodiscard]] QString shelfMimeType();

[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const std::vector<EntryId> &papers);
[[nodiscard]] std::optional<std::vector<EntryId>> draggedPapers(const QMimeData &data); ///< one or more

[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const ShelfItem &item); ///< of a list, search or tag
[[nodiscard]] std::optional<ShelfItem> draggedItem(const QMimeData &data);

} // namespace hotpapers::models
