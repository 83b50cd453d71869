// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace hotpapers::app {

/**
 * Lets the program, and the parts of it that are Qt's, speak the language of the system's locale. What is not translated
 * stays English; the English plural forms are a translation as well.
 */
void installTranslations(QCoreApplication &application);

} // namespace hotpapers::app
