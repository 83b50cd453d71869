// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "services/paperpage.h"

#include <QHash>

class QTextDocument;

namespace hotpapers::ui {

/** What a note's page says beside what is in the note. */
struct NoteWords
{
    QString clipped; ///< below a note that is not shown whole
    QHash<ArxivId, QString> titles = {}; ///< of papers that it links to, as plain text
};

/**
 * Sets a note's Markdown (GitHub's, without HTML), with references to its formulas for putFormulas(), and links to papers
 * (`paper:2107.11817`) by their titles, or ids where there are none; code gets both back as text.
 */
void setNote(QTextDocument &page, const services::NotePage &note, const NoteWords &words);

} // namespace hotpapers::ui
