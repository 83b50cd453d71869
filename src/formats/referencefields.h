// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

namespace hotpapers::formats {

// What the readers of other programs' lists share: what single fields say, and how much of it is taken.

inline constexpr size_t maximumReferences = 100'000; ///< in a list; a person's whole library has some thousand

/** A name in our order of its parts, each of which may be empty: `Harold P. Quill Jr.` */
[[nodiscard]] QString personName(const QString &given, const QString &family, const QString &suffix = {});

/** `Quill, Harold P.`, `Quill, Jr., Harold P.`, `Quill, Harold P., Jr.` or `Harold P. Quill`, in plain text. */
[[nodiscard]] QString personName(const QString &written);

/** The first year in a date as anybody writes it, `2021/07/25`, `July 2021`; 0 where there is none. */
[[nodiscard]] int yearIn(QStringView date);

/** A DOI without the address or `doi:` before it; empty where it is none. */
[[nodiscard]] QString doiIn(const QString &text);

/** `one, two` or `one; two`: a comma separates only where there is no semicolon. */
[[nodiscard]] QStringList tagsIn(const QString &keywords);
[[nodiscard]] QStringList tagsIn(const QStringList &keywords); ///< each of them one, whatever it has in it

/** A title or abstract without the tags that Zotero has for its styles: `<i>`, `<sup>`, `<span class="nocase">`. */
[[nodiscard]] QString withoutStyles(QString text);

/** A note in plain text, where it may be the HTML that Zotero writes. */
[[nodiscard]] QString notePlainText(const QString &note);

/** The id of the field that is most certain to name it. Of notes only what says `arXiv` is taken. */
[[nodiscard]] ArxivId arxivIdOf(const QStringList &fields, const QStringList &notes);

/** The reference with no more than a paper has, in lines without needless spaces. */
[[nodiscard]] Reference bounded(Reference reference);

} // namespace hotpapers::formats
