// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/digeststore.h"

namespace hotpapers::services {

/** What comes of a digest where one of the same days is stored. */
enum class DigestChoice {
    Same, ///< both hold the same bytes
    Better, ///< the fresh one takes the place of the stored one, whole
    Older, ///< the stored one stays: it is later, or as late and not worse
    CutOff, ///< the stored one stays: it is complete and the fresh one is not
};

/**
 * Chooses between two digests of the same days: a complete one before one that is cut off, then the one generated later
 * (one that does not say when comes first), then the one with more entries. Between equals the hash decides: so what a
 * library holds in the end does not depend on the order in which files come.
 */
[[nodiscard]] DigestChoice chooseDigest(const storage::DigestVersion &stored, const storage::DigestVersion &fresh);

} // namespace hotpapers::services
