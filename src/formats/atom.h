// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QDateTime>
#include <QString>

namespace hotpapers::formats {

/**
 * A feed (RFC 4287), in three parts: the head, the entries, the end. The feed's id is a UUID of its title (version 5), so
 * that a list which is written again is the same feed to a reader; an entry's is the paper's address at arXiv. An entry is
 * updated when its latest counts were taken, or on the last day of its digest; published with the first digest it was in.
 * @param updated of the feed, valid
 */
[[nodiscard]] QString atomHead(const QString &title, const QDateTime &updated);
[[nodiscard]] QString writeAtom(const Paper &paper, const ExportOptions &options);
[[nodiscard]] QString atomEnd();

} // namespace hotpapers::formats
