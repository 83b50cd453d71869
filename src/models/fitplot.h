// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fit.h"

#include <QAbstractTableModel>

#include <vector>

namespace hotpapers::models {

/** Papers by how hot they are, and how well they fit the person. All texts are translated. */
struct FitPlot
{
    static constexpr int middle = 50; ///< of both: what is hotter than half, what fits rather than not

    QString name; ///< of the file that it is saved to, without suffix; not translated
    QString title;
    QString note; ///< what one must know to read it
    std::vector<FitPoint> points; ///< the best fitting first

    bool operator==(const FitPlot &) const = default;
    [[nodiscard]] QString paperTitle(size_t point) const; ///< plain text, in one line
    [[nodiscard]] bool isQuiet(size_t point) const; ///< does it fit, though few talk about it?
    /** A point as a sentence: `On Unicorns: fits you 87 %, heat 12; a quiet one that fits`. */
    [[nodiscard]] QString describe(size_t point) const;
};

[[nodiscard]] FitPlot fitPlot(std::vector<FitPoint> points);

/** The points of the plot as a table: title, fit, heat. */
class FitPlotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Paper, Fit, Heat, ColumnCount };

    explicit FitPlotModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setPlot(FitPlot plot);
    [[nodiscard]] const FitPlot &plot() const { return m_plot; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    FitPlot m_plot;
};

} // namespace hotpapers::models
