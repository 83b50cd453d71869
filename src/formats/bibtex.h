// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QString>

namespace hotpapers::formats {

/**
 * Plain text for a field: what is special to TeX is escaped, and so are braces, by name, since BibTeX counts them. Other
 * letters than ASCII stay, in UTF-8.
 */
[[nodiscard]] QString bibtexEscaped(const QString &text);

/**
 * TeX for a field: its text macros are read, and the text escaped. Math stays where TeX may be given it (texmath.h), and
 * is escaped as text elsewhere.
 */
[[nodiscard]] QString bibtexText(QStringView tex);

/**
 * A name as BibTeX sorts by it: `van der Berg, Anna`, `Smith, Jr., John`. Collaborations, and what BibTeX would take apart
 * wrongly, are in braces. Which particles are a family name's own cannot be told for every name; only those in small
 * letters are taken for it.
 */
[[nodiscard]] QString bibtexName(const QString &name);

/** All names, joined by ` and `. A suffix that a comma made a name of its own goes to the name before it. */
[[nodiscard]] QString bibtexNames(const QStringList &names);

/** A name's family name, with its particles; of a collaboration the first word that is no article. Not escaped. */
[[nodiscard]] QString bibtexFamily(const QString &name);

/** An `@misc` entry (https://info.arxiv.org/help/hypertex/bibstyles/). */
[[nodiscard]] QString writeBibtex(const Paper &paper, const QString &key);

} // namespace hotpapers::formats
