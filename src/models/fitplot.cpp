// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fitplot.h"

#include "core/drawingcost.h"
#include "core/visibletext.h"
#include "tex/textext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FitPlot)
};

constexpr qsizetype maximumTitle = 300; // UTF-16 units; digests are hostile
constexpr qsizetype maximumCost = 600; // in that of plain characters

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

QString FitPlot::paperTitle(size_t point) const
{
    const QString line = tex::texPlainText(points[point].title.left(maximumTitle)).simplified();
    return visibleText(affordable(line, maximumCost)).left(maximumTitle);
}

bool FitPlot::isQuiet(size_t point) const
{
    return points[point].fit > middle && points[point].heat < middle;
}

QString FitPlot::describe(size_t point) const
{
    const QString fit = number(points[point].fit);
    const QString heat = number(points[point].heat);
    return isQuiet(point)
        ? Tr::tr("%1: fits you %2 %, heat %3; a quiet one that fits", "a title").arg(paperTitle(point), fit, heat)
        : Tr::tr("%1: fits you %2 %, heat %3", "a title").arg(paperTitle(point), fit, heat);
}

FitPlot fitPlot(std::vector<FitPoint> points)
{
    std::ranges::stable_sort(points, std::ranges::greater(), &FitPoint::fit);
    const auto shown = int(points.size());
    return {
        u"fit"_s, Tr::tr("Fit and heat of unread papers"),
        Tr::tr("The %Ln unread paper(s) that fit you best, by what you starred, rated and skipped. Few talked about "
               "those in the marked quarter, but they fit.",
               nullptr, shown),
        std::move(points)};
}

void FitPlotModel::setPlot(FitPlot plot)
{
    beginResetModel();
    m_plot = std::move(plot);
    endResetModel();
}

int FitPlotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plot.points.size());
}

int FitPlotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FitPlotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto point = size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Paper ? m_plot.paperTitle(point)
            : index.column() == Fit    ? tr("%1 %", "how well a paper fits").arg(number(m_plot.points[point].fit))
                                       : number(m_plot.points[point].heat);
    case Qt::TextAlignmentRole:
        return index.column() == Paper ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return u"<qt>%1</qt>"_s.arg(tr("%1. Press Enter to show it.").arg(m_plot.describe(point)).toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return m_plot.describe(point);
    default:
        return {};
    }
}

QVariant FitPlotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case Paper:
        return tr("Paper");
    case Fit:
        return tr("Fit");
    case Heat:
        return tr("Heat");
    default:
        return {};
    }
}

} // namespace hotpapers::models
