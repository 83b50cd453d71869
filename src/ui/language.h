// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::ui {

/** A language that the program speaks. */
struct Language
{
    QString code; ///< BCP 47, as Setting::Language has it: `de`, `zh-CN`
    QString name; ///< in the language itself, so that who reads it finds it: `Deutsch`

    bool operator==(const Language &) const = default;
};

} // namespace hotpapers::ui
