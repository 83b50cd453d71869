// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperhtmlwords.h"

#include <QString>

namespace hotpapers::formats {

// What the pages for QTextDocument are made of. Whatever comes from a digest goes through one of the first two.

/** Text as HTML, with hidden characters spelled out, and a line feed as a line's end. */
[[nodiscard]] QString escaped(QStringView text);

/** A link with the host that its text hides; only the text where it may not be linked to. @param html the text */
[[nodiscard]] QString link(QStringView text, QStringView href, const QString &html);

[[nodiscard]] QString anchor(const QString &address, const QString &html);

/** A host beside a link, in parentheses; nothing for none. */
[[nodiscard]] QString hostNote(const QString &host);

/** Nothing where there is no `html`. @param attributes with a space before each */
[[nodiscard]] QString paragraph(const QString &cssClass, const QString &html, const QString &attributes = {});

/** The attribute for text that begins so. QTextDocument takes a paragraph without one to go on as the one before. */
[[nodiscard]] QString directionOf(QStringView text);
[[nodiscard]] QString direction(bool rightToLeft);

/** HTML that runs from left to right amid text that runs the other way: a handle, an address. */
[[nodiscard]] QString isolated(const QString &html);

/** Says that not all is shown, where that is so. */
[[nodiscard]] QString clipNote(bool isClipped, const PaperHtmlWords &words);

} // namespace hotpapers::formats
