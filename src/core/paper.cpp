// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hotpapers {

namespace {

constexpr std::array stateNames = {
    std::pair{ReadState::Unread, QLatin1StringView("unread")},
    std::pair{ReadState::Reading, QLatin1StringView("reading")},
    std::pair{ReadState::Read, QLatin1StringView("read")},
    std::pair{ReadState::Skipped, QLatin1StringView("skipped")},
};

} // namespace

QString toString(ReadState state)
{
    const auto *found = std::ranges::find(stateNames, state, &std::pair<ReadState, QLatin1StringView>::first);
    Q_ASSERT(found != stateNames.end());
    return found->second;
}

std::optional<ReadState> readStateFromString(QStringView text)
{
    const auto *found = std::ranges::find_if(
        stateNames, [&](const auto &name) { return text.compare(name.second, Qt::CaseInsensitive) == 0; });
    return found == stateNames.end() ? std::nullopt : std::optional(found->first);
}

} // namespace hotpapers
