// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"
#include "formats/nameparts.h"

#include <QString>

namespace hotpapers::formats {

/**
 * Plain text for a field: what is special to TeX is escaped, and so are braces, by name, since BibTeX counts them. Other
 * letters than ASCII stay, in UTF-8.
 */
[[nodiscard]] QString bibtexEscaped(const QString &text);

/**
 * TeX for a field: its text macros are read, and the text escaped. Math stays where TeX may be given it (texmath.h), in
 * braces, so that no style makes its capitals small, and is escaped as text elsewhere.
 */
[[nodiscard]] QString bibtexText(QStringView tex);

/**
 * A name as BibTeX sorts by it: `van der Berg, Anna`, `Smith, Jr., John`. Collaborations, and what BibTeX would take apart
 * wrongly, are in braces (https://ctan.org/pkg/bibtex, btxdoc, section 4).
 */
[[nodiscard]] QString bibtexName(const NameParts &name);

/** All names, joined by ` and `. */
[[nodiscard]] QString bibtexNames(const QStringList &names);

/**
 * An `@misc` entry, as arXiv and Overleaf want it (https://info.arxiv.org/help/hypertex/bibstyles/): eprint, archivePrefix,
 * primaryClass. All of the title is in braces of its own: which of its capitals are names cannot be told. The person's
 * note is `annote`, which styles do not print; tags are `keywords`, with commas between them: a tag with a semicolon is two
 * to a reader that parts them there.
 */
[[nodiscard]] QString writeBibtex(const Paper &paper, const QString &key, const ExportOptions &options);

/**
 * The same for BibLaTeX (https://ctan.org/pkg/biblatex, the manual's sections 2.1.1, 2.2.2 and 3.14.7): `@online` with
 * eprinttype, eprintclass and a date of year and month; `annotation` and `keywords`.
 */
[[nodiscard]] QString writeBiblatex(const Paper &paper, const QString &key, const ExportOptions &options);

} // namespace hotpapers::formats
