// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotframe.h"

#include <QGraphicsView>
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

PlotFrame::PlotFrame(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_message(newText(u"plotMessage"_s, m_stack)),
      m_splitter(new QSplitter(m_stack)), m_table(new QTableView(m_splitter)), m_note(newText(u"plotNote"_s, this))
{
    m_message->setAlignment(Qt::AlignCenter);
    m_table->setObjectName(u"plotTable"_s);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
}

void PlotFrame::setUp(QGraphicsView *picture, QAbstractItemModel *numbers)
{
    m_picture = picture;
    m_picture->setObjectName(u"plotView"_s);
    m_splitter->insertWidget(0, m_picture);
    m_table->setModel(numbers);
    setTabOrder(m_picture, m_table);
    setUpScrolling();
    m_stack->addWidget(m_message);
    m_stack->setCurrentWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
}

// Large text makes a plot larger than some screens.
void PlotFrame::setUpScrolling()
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

bool PlotFrame::hasPlot() const
{
    return m_stack->currentWidget() != m_message;
}

void PlotFrame::showPlot(PlotCaption caption, const QString &advice)
{
    m_caption = std::move(caption);
    m_note->setText(m_caption.note);
    m_picture->setAccessibleName(m_caption.title);
    m_picture->setAccessibleDescription(tr("A plot. The table beside it has the same numbers. %1").arg(m_caption.note));
    m_table->setAccessibleName(tr("Numbers: %1").arg(m_caption.title));
    m_table->setAccessibleDescription(advice);
    m_stack->setCurrentIndex(0);
    m_drawn = false;
    if (isVisible()) {
        drawAll();
    }
}

void PlotFrame::setMessage(const QString &text)
{
    m_message->setText(text);
    m_note->clear();
    m_stack->setCurrentWidget(m_message);
}

void PlotFrame::drawAll()
{
    m_drawn = true;
    draw();
    shareWidth();
}

void PlotFrame::shareWidth()
{
    if (m_moved) {
        return;
    }
    const int around = 2 * m_table->frameWidth() + m_table->verticalScrollBar()->sizeHint().width();
    const int width = m_splitter->width() - m_splitter->handleWidth();
    const int table = std::min(m_table->horizontalHeader()->length() + around, width * 2 / 5);
    m_splitter->setSizes({width - table, table});
}

void PlotFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_drawn) {
        drawAll();
    }
}

bool PlotFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize) {
        shareWidth();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hotpapers::ui
