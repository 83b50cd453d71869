// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/digestchoice.h"

#include <limits>
#include <tuple>

namespace hotpapers::services {

namespace {

auto merit(const storage::DigestVersion &version)
{
    const qint64 generated =
        version.generatedAt.isValid() ? version.generatedAt.toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    return std::tuple(version.complete, generated, version.entries, version.contentHash);
}

} // namespace

DigestChoice chooseDigest(const storage::DigestVersion &stored, const storage::DigestVersion &fresh)
{
    if (stored.contentHash == fresh.contentHash) {
        return DigestChoice::Same;
    }
    if (merit(fresh) > merit(stored)) {
        return DigestChoice::Better;
    }
    return stored.complete && !fresh.complete ? DigestChoice::CutOff : DigestChoice::Older;
}

} // namespace hotpapers::services
