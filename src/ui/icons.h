// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace hotpapers::ui {

/**
 * An icon of the theme, in the colour of the palette's button text at the time it is painted: right in light and dark,
 * also after a change, where the icon theme itself knows only one.
 * @param name as the freedesktop icon naming specification and Breeze have it
 */
[[nodiscard]] QIcon themeIcon(const QString &name);

/** A sheet of a calendar with a number on it, in the same colour: icons of themes for days, weeks and months look alike. */
[[nodiscard]] QIcon calendarIcon(int number);

} // namespace hotpapers::ui
