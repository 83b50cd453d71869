// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::ui {

/** An entry's source, as much of it as can be shown at once, with what it hides. */
[[nodiscard]] QString shownSource(const QString &source);

} // namespace hotpapers::ui
