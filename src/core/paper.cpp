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

constexpr std::array priorityNames = {
    std::pair{Priority::None, QLatin1StringView("none")},
    std::pair{Priority::Low, QLatin1StringView("low")},
    std::pair{Priority::Medium, QLatin1StringView("medium")},
    std::pair{Priority::High, QLatin1StringView("high")},
};

template <typename Names, typename Value> QString nameIn(const Names &names, Value value)
{
    const auto *found = std::ranges::find(names, value, &Names::value_type::first);
    Q_ASSERT(found != names.end());
    return found->second;
}

template <typename Names> auto valueIn(const Names &names, QStringView text)
{
    const auto *found = std::ranges::find_if(
        names, [&](const auto &name) { return text.compare(name.second, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString toString(ReadState state)
{
    return nameIn(stateNames, state);
}

std::optional<ReadState> readStateFromString(QStringView text)
{
    return valueIn(stateNames, text);
}

QString toString(Priority priority)
{
    return nameIn(priorityNames, priority);
}

std::optional<Priority> priorityFromString(QStringView text)
{
    return valueIn(priorityNames, text);
}

} // namespace hotpapers
