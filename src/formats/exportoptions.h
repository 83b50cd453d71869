// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keypattern.h"

#include <QFlags>

#include <optional>

namespace hotpapers::formats {

/** What RIS says that a preprint is: it has no type of its own for one. */
enum class RisType {
    Unpublished, ///< `UNPB`, which Zotero and EndNote take for a manuscript
    Generic, ///< `GEN`
};

/** `unpb`, `gen`: as commands and settings spell it. */
[[nodiscard]] QString toString(RisType type);
[[nodiscard]] std::optional<RisType> risTypeFromName(QStringView name);

/** How papers are written. What a format has no use for (ExportFormatInfo::options) it passes over. */
struct ExportOptions
{
    bool abstracts = true;
    bool notes = true; ///< the person's
    bool tags = true; ///< the person's
    KeyPattern keyPattern = {}; ///< of citation keys
    RisType risType = RisType::Unpublished;

    bool operator==(const ExportOptions &) const = default;
};

/** The options by name, to say which of them a format knows. */
enum class ExportOption { Abstracts = 1, Notes = 2, Tags = 4, KeyPattern = 8, RisType = 16 };
Q_DECLARE_FLAGS(ExportOptionSet, ExportOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportOptionSet)

} // namespace hotpapers::formats
