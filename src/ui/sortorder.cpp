// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sortorder.h"

#include "models/papertablemodel.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PaperTableModel;

namespace {

constexpr size_t keptSteps = 3;

bool beginsDescending(SortKey key)
{
    switch (key) {
    case SortKey::Retweets:
    case SortKey::Favorites:
    case SortKey::Heat:
    case SortKey::Fit:
    case SortKey::Day:
    case SortKey::Starred:
    case SortKey::Rating:
    case SortKey::Priority:
        return true;
    default:
        return false;
    }
}

QMetaEnum columns()
{
    return QMetaEnum::fromType<PaperTableModel::Column>();
}

} // namespace

SortOrder defaultOrder()
{
    return {{SortKey::Day, true}, {SortKey::Rank, false}};
}

SortOrder withFirst(SortOrder order, SortKey key)
{
    const bool turned = !order.empty() && order.front().key == key;
    const bool descending = turned ? !order.front().descending : beginsDescending(key);
    std::erase_if(order, [key](const SortStep &step) { return step.key == key; });
    order.insert(order.begin(), {key, descending});
    order.resize(std::min(order.size(), keptSteps));
    return order;
}

QString toText(const SortOrder &order)
{
    QStringList steps;
    for (const SortStep &step : order) {
        if (const char *name = columns().valueToKey(PaperTableModel::columnOf(step.key))) {
            steps.append((step.descending ? u"-"_s : QString()) + QString::fromLatin1(name));
        }
    }
    return steps.join(u',');
}

SortOrder sortOrderFromText(const QString &text)
{
    SortOrder order;
    for (const QString &step : text.split(u',').first(std::min<qsizetype>(text.count(u',') + 1, keptSteps))) {
        const bool descending = step.startsWith(u'-');
        bool known = false;
        const int column = columns().keyToValue(step.sliced(descending ? 1 : 0).toLatin1().constData(), &known);
        const auto key = known && column < PaperTableModel::ColumnCount ? PaperTableModel::sortKey(column)
                                                                        : std::optional<SortKey>();
        if (key && !std::ranges::contains(order, *key, &SortStep::key)) {
            order.push_back({*key, descending});
        }
    }
    return order.empty() ? defaultOrder() : order;
}

} // namespace hotpapers::ui
