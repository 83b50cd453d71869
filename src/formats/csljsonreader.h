// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

#include <QByteArray>

#include <optional>

namespace hotpapers::formats {

/**
 * Reads CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html): an array of items, an object with
 * `items`, or a single item; and JSON Lines as this program writes them.
 * @return nothing where it is no JSON, or JSON of something else
 */
[[nodiscard]] std::optional<ReferenceList> readCslJson(const QByteArray &utf8);

} // namespace hotpapers::formats
