// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/paperpage.h"

class QTextDocument;

namespace hotpapers::ui {

/**
 * Sets a note's Markdown (GitHub's, without HTML), with references to its formulas for putFormulas(); code gets them back
 * as text.
 * @param clipped what is said below a note that is not shown whole
 */
void setNote(QTextDocument &page, const services::NotePage &note, const QString &clipped);

} // namespace hotpapers::ui
