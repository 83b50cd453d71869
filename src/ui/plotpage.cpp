// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotpage.h"

#include "models/plotmodel.h"
#include "ui/plotview.h"

#include <QTableView>

#include <utility>

namespace hotpapers::ui {

using models::PlotModel;
using models::PlotPoint;

PlotPage::PlotPage(QWidget *parent) : PlotFrame(parent), m_view(new PlotView), m_model(new PlotModel(this))
{
    setUp(m_view, m_model);
    connect(m_view, &PlotView::chosen, this, &PlotPage::choose);
    connect(table(), &QTableView::activated, this, [this](const QModelIndex &index) { choose(m_model->point(index)); });
    connect(table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_view->setCurrent(index.isValid() ? std::optional(m_model->point(index)) : std::nullopt);
    });
}

const models::Plot &PlotPage::plot() const
{
    return m_model->plot();
}

void PlotPage::setPlot(models::Plot plot, const QString &whyEmpty)
{
    if (plot.isEmpty()) {
        setMessage(whyEmpty);
    } else if (!hasPlot() || plot != this->plot()) {
        m_model->setPlot(std::move(plot));
        showPlot({this->plot().name, this->plot().title, this->plot().note},
                 tr("Press Enter on a number to show its papers."));
    }
}

void PlotPage::draw()
{
    m_view->setPlot(plot());
    table()->resizeColumnsToContents();
    table()->resizeRowsToContents();
}

void PlotPage::choose(const PlotPoint &point)
{
    emit papersChosen(plot().papersOf(point.series, point.item));
}

} // namespace hotpapers::ui
