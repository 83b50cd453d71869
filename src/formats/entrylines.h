// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QByteArrayView>

#include <optional>

namespace hotpapers::formats {

// What the single lines of an entry say. Each reads one line, without its end.

/** No paper has more authors: further ones are not read. */
inline constexpr qsizetype maximumAuthors = 10'000;

/** `A. Author, B. Author` */
[[nodiscard]] QStringList readAuthors(QByteArrayView line);

/** `- retweets: R, favorites: F (MM/DD/YYYY HH:MM:SS)`, in UTC. The moment may be missing. */
[[nodiscard]] std::optional<Counts> readCounts(QByteArrayView line);

/** `- links: [abs](…) | [pdf](…)` */
struct PaperLinks
{
    QString absUrl;
    QString pdfUrl;
};
[[nodiscard]] PaperLinks readLinks(QByteArrayView line);

/** `- [cs.LG](…) | [cs.AI](…)` */
[[nodiscard]] QStringList readCategories(QByteArrayView line);

/** Does the line end within a link? */
[[nodiscard]] bool endsInLink(QByteArrayView line);

} // namespace hotpapers::formats
