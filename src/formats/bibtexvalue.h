// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace hotpapers::formats {

// What the value of a field of BibTeX says, written as TeX.

/** As one line of plain text: accents and escapes are read, the braces that protect capitals are gone. */
[[nodiscard]] QString bibtexPlainText(QStringView value);

/** The same, but for formulas, which stay TeX, between dollars: as titles and abstracts are kept here. */
[[nodiscard]] QString bibtexPlainTextWithMath(QStringView value);

/**
 * The names that ` and ` joins, in our order of their parts (referencefields.h), in plain text. Names in braces are whole;
 * those of BibLaTeX's extended format (`family=Berg, given=Anna, prefix=van der`; its manual, 3.6) are read as well.
 * `others` is none.
 */
[[nodiscard]] QStringList bibtexNameList(QStringView value);

/** A person's note: several lines of plain text. */
[[nodiscard]] QString bibtexNote(QStringView value);

/** An address or a number: without the escapes that some programs write (`\_`, `{\%}`). */
[[nodiscard]] QString bibtexVerbatim(QStringView value);

} // namespace hotpapers::formats
