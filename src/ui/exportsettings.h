// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportchoice.h"

#include <QMap>
#include <QString>

namespace hotpapers::ui {

/** What the person last chose for a format. */
struct ExportHabit
{
    formats::ExportOptions options = {};
    ExportOrder order = ExportOrder::AsItStands;
    bool marks = false; ///< of whole digests (ExportRequest::withMarks)

    bool operator==(const ExportHabit &) const = default;
};

using ExportHabits = QMap<QString, ExportHabit>; ///< by the format's name

[[nodiscard]] QString toText(const ExportHabits &habits); ///< JSON: as it is stored
/** What is not understood (any more) is as it is by itself. */
[[nodiscard]] ExportHabits exportHabitsFromText(const QString &text);

} // namespace hotpapers::ui
