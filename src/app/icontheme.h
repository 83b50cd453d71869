// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hotpapers::app {

/**
 * Takes every icon from Breeze, which is compiled in: the desktop's own theme may lack some, and draws others in colors
 * that are lost in dark and in high contrast (ui/icons.h). Needs the application object.
 */
void useCompiledInIcons();

} // namespace hotpapers::app
