// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"

#include <QString>

class QLocale;

namespace hotpapers::ui {

/**
 * The day, or days, that a person means: `today`, `yesterday`, the name of a weekday (the last one), a day as the locale
 * writes it or as ISO 8601 does, with or without its year (then the last such day), a month or a year.
 * @param today in local time
 * @return an invalid range where it is none of these
 */
[[nodiscard]] DayRange daysFromText(const QString &text, QDate today, const QLocale &locale);

/** The month of a day, written as daysFromText() takes it. */
[[nodiscard]] QString monthExample(QDate day, const QLocale &locale);

} // namespace hotpapers::ui
