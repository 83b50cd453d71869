// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chipcolors.h"

class QTextDocument;

namespace hotpapers::ui {

/** Paints the tags on a paper's page, links as formats/paperhtml.h makes them, as chips in their colours. */
void paintChips(QTextDocument &page, const TagColors &colors, const QPalette &palette);

} // namespace hotpapers::ui
