// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAccessibleInterface;
class QObject;

namespace hotpapers::ui {

/**
 * What a PaperBrowser is to assistive technology: its text, with formulas as plain text where the page has objects and
 * letters of the math font. For QAccessible::installFactory(); nothing for other objects.
 */
[[nodiscard]] QAccessibleInterface *pageAccessible(const QString &className, QObject *object);

} // namespace hotpapers::ui
