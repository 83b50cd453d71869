// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plot.h"

#include <QAbstractTableModel>

namespace hotpapers::models {

/** A plot's numbers: a row for each item, its name and then a column for each series. */
class PlotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PlotModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setPlot(Plot plot);
    [[nodiscard]] const Plot &plot() const { return m_plot; }
    [[nodiscard]] PlotPoint point(const QModelIndex &index) const; ///< of a valid index; that of a name has no series

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Plot m_plot;
};

} // namespace hotpapers::models
