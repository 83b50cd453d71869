// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotpage.h"

#include "models/plotmodel.h"
#include "ui/plotview.h"

#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PlotModel;
using models::PlotPoint;

namespace {

QLabel *newText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlotPage::PlotPage(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_message(newText(u"plotMessage"_s, m_stack)),
      m_splitter(new QSplitter(m_stack)), m_view(new PlotView(m_splitter)), m_table(new QTableView(m_splitter)),
      m_note(newText(u"plotNote"_s, this)), m_model(new PlotModel(this))
{
    m_view->setObjectName(u"plotView"_s);
    m_message->setAlignment(Qt::AlignCenter);
    setUpScrolling();
    m_stack->addWidget(m_message);
    m_stack->setCurrentWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    setUpTable();
    connect(m_view, &PlotView::chosen, this, &PlotPage::choose);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

// Large text makes a plot larger than some screens.
void PlotPage::setUpScrolling()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->installEventFilter(this);
    auto *area = new QScrollArea(m_stack);
    area->setWidget(m_splitter);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_splitter->setAutoFillBackground(false); // as setWidget() made it
    m_stack->addWidget(area);
}

void PlotPage::setUpTable()
{
    m_table->setObjectName(u"plotTable"_s);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(m_model->point(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_view->setCurrent(index.isValid() ? std::optional(m_model->point(index)) : std::nullopt);
    });
}

const models::Plot &PlotPage::plot() const
{
    return m_model->plot();
}

bool PlotPage::hasPlot() const
{
    return m_stack->currentWidget() != m_message;
}

void PlotPage::setPlot(models::Plot plot, const QString &whyEmpty)
{
    if (plot.isEmpty()) {
        setMessage(whyEmpty);
        return;
    }
    if (hasPlot() && plot == this->plot()) {
        return;
    }
    m_note->setText(plot.note);
    m_view->setAccessibleName(plot.title);
    m_view->setAccessibleDescription(tr("A plot. The table beside it has the same numbers. %1").arg(plot.note));
    m_table->setAccessibleName(tr("Numbers: %1").arg(plot.title));
    m_table->setAccessibleDescription(tr("Press Enter on a number to show its papers."));
    m_model->setPlot(std::move(plot));
    m_stack->setCurrentIndex(0);
    m_drawn = false;
    if (isVisible()) {
        draw();
    }
}

void PlotPage::setMessage(const QString &text)
{
    m_message->setText(text);
    m_note->clear();
    m_stack->setCurrentWidget(m_message);
}

void PlotPage::draw()
{
    m_drawn = true;
    m_view->setPlot(plot());
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    shareWidth();
}

void PlotPage::shareWidth()
{
    if (m_moved) {
        return;
    }
    const int around = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    const int width = m_splitter->width() - m_splitter->handleWidth();
    const int table = std::min(m_table->horizontalHeader()->length() + around, width * 2 / 5);
    m_splitter->setSizes({width - table, table});
}

void PlotPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_drawn) {
        draw();
    }
}

bool PlotPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize) {
        shareWidth();
    }
    return QWidget::eventFilter(watched, event);
}

void PlotPage::choose(const PlotPoint &point)
{
    emit papersChosen(plot().papersOf(point.series, point.item));
}

} // namespace hotpapers::ui
