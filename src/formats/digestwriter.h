// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QByteArray>

namespace hotpapers::formats {

/**
 * An entry as the digest format spells it, in UTF-8: from `# N.` to the three blank lines at its end. Between two entries
 * the file has one line feed more. Ignores Entry::verbatim.
 */
[[nodiscard]] QByteArray writeEntry(const Entry &entry);

/** The entry's bytes in its digest: `verbatim` where there is one, or else what writeEntry() gives. */
[[nodiscard]] QByteArray entrySource(const Entry &entry);

/** The whole file, in the digest's encoding. */
[[nodiscard]] QByteArray writeDigest(const Digest &digest);

/** A preamble for a digest that never was a file: front matter between `---` lines. */
[[nodiscard]] QByteArray writeFrontMatter(const FrontMatter &frontMatter);

} // namespace hotpapers::formats
