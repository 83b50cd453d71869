// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/icontheme.h"

#include <BreezeIcons>
#include <QIcon>

namespace hotpapers::app {

void useCompiledInIcons()
{
    BreezeIcons::initIcons(); // makes it what other themes fall back to
    QIcon::setThemeName(QStringLiteral("breeze"));
}

} // namespace hotpapers::app
