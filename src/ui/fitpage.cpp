// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fitpage.h"

#include "ui/fitview.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace hotpapers::ui {

using models::FitPlot;
using models::FitPlotModel;

namespace {

constexpr int leastTitle = 30; // average characters

} // namespace

FitPage::FitPage(QWidget *parent) : PlotFrame(parent), m_view(new FitView), m_model(new FitPlotModel(this))
{
    setUp(m_view, m_model);
    table()->setSelectionBehavior(QAbstractItemView::SelectRows);
    table()->setWordWrap(false);
    table()->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // so no row is ever measured
    connect(m_view, &FitView::chosen, this, &FitPage::choose);
    connect(table(), &QTableView::activated, this, [this](const QModelIndex &index) { choose(size_t(index.row())); });
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_view->setCurrent(index.isValid() ? std::optional(size_t(index.row())) : std::nullopt);
    });
    connect(m_view, &FitView::currentChanged, this,
            [this](size_t point) { table()->setCurrentIndex(m_model->index(int(point), FitPlotModel::Paper)); });
}

void FitPage::setPoints(std::vector<FitPoint> points)
{
    FitPlot plot = models::fitPlot(std::move(points));
    if (!hasPlot() || plot != this->plot()) {
        m_model->setPlot(std::move(plot));
        showPlot({this->plot().name, this->plot().title, this->plot().note}, tr("Press Enter on a paper to show it."));
    }
}

void FitPage::draw()
{
    m_view->setPlot(plot());
    if (const auto current = m_view->current()) {
        table()->setCurrentIndex(m_model->index(int(*current), FitPlotModel::Paper)); // that the model's reset has lost
    }
    const QFontMetrics metrics = table()->fontMetrics();
    table()->verticalHeader()->setDefaultSectionSize(metrics.lineSpacing() + 8);
    table()->resizeColumnToContents(FitPlotModel::Fit);
    table()->resizeColumnToContents(FitPlotModel::Heat);
    table()->setColumnWidth(FitPlotModel::Paper, leastTitle * metrics.averageCharWidth());
}

void FitPage::choose(size_t point)
{
    emit papersChosen(searchFor(IdCondition{plot().points[point].paper}));
}

} // namespace hotpapers::ui
