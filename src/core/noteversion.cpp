// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/noteversion.h"

#include <algorithm>
#include <numeric>

namespace hotpapers {

namespace {

constexpr qsizetype muchText = 100; // UTF-16 units

} // namespace

bool isVersion(const NoteVersion &old, qint64 lastVersion, QStringView text, qint64 now)
{
    if (old.markdown.isEmpty() || old.markdown == text) {
        return false;
    }
    return now - old.savedAt >= versionSeconds || old.savedAt - lastVersion >= versionSeconds || text.isEmpty()
        || old.markdown.size() - text.size() >= muchText;
}

qsizetype versionToDrop(std::span<const VersionWeight> versions, qint64 now)
{
    const qsizetype text =
        std::accumulate(versions.begin(), versions.end(), qsizetype(0),
                        [](qsizetype sum, const VersionWeight &version) { return sum + version.size; });
    if (versions.size() < 2 || (versions.size() <= size_t(maximumNoteVersions) && text <= maximumVersionText)) {
        return -1;
    }
    const auto weight = [&](size_t index) {
        const double age = double(std::max(now - versions[index].savedAt, qint64(1)));
        return double(versions[index + 1].savedAt - versions[index - 1].savedAt) / age;
    };
    size_t least = versions.size() > 2 ? 1 : 0;
    for (size_t i = 2; i + 1 < versions.size(); ++i) {
        least = weight(i) < weight(least) ? i : least;
    }
    return qsizetype(least);
}

} // namespace hotpapers
