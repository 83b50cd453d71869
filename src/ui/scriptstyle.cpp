// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scriptstyle.h"

#include <QLocale>

namespace hotpapers::ui {

bool joinsLetters(const QLocale &locale)
{
    return locale.script() == QLocale::ArabicScript;
}

int ScriptStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    return hint == SH_UnderlineShortcut && joinsLetters(QLocale()) ? 0
                                                                   : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace hotpapers::ui
