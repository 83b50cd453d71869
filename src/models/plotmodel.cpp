// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plotmodel.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

void PlotModel::setPlot(Plot plot)
{
    beginResetModel();
    m_plot = std::move(plot);
    endResetModel();
}

PlotPoint PlotModel::point(const QModelIndex &index) const
{
    const auto item = size_t(index.row());
    return {index.column() > 0 ? std::optional(size_t(index.column()) - 1) : std::nullopt, item};
}

int PlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plot.items.size());
}

int PlotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_plot.series.size());
}

QVariant PlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto [series, item] = point(index);
    switch (role) {
    case Qt::DisplayRole: {
        const auto value = series ? m_plot.value(*series, item) : std::nullopt;
        return !series ? m_plot.items[item].name : value ? QLocale().toString(*value) : u"–"_s;
    }
    case Qt::TextAlignmentRole:
        return series ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(
            tr("%1. Press Enter to show them.").arg(m_plot.describe(series, item)).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return m_plot.describe(series, item);
    default:
        return {};
    }
}

QVariant PlotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section >= columnCount()) {
        return {};
    }
    return section == 0 ? m_plot.itemTitle : m_plot.series[size_t(section) - 1].name;
}

} // namespace hotpapers::models
