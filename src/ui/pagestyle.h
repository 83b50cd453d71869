// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace hotpapers::ui {

/** The style sheet for a paper's page (formats/paperhtml.h names its classes) in the colours of a palette. */
[[nodiscard]] QString pageStyle(const QPalette &palette);

} // namespace hotpapers::ui
