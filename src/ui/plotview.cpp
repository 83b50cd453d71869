// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotview.h"

#include "ui/plotchart.h"

#include <QAbstractSeries>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::Plot;
using models::PlotPoint;

namespace {

// Below this Qt Charts cuts texts to dots.
constexpr int leastCharacters = 60; // average ones
constexpr int leastLines = 18;

} // namespace

PlotView::PlotView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    fitToText();
}

void PlotView::fitToText()
{
    setMinimumSize(leastCharacters * fontMetrics().averageCharWidth(), leastLines * fontMetrics().lineSpacing());
}

void PlotView::setPlot(const Plot &plot)
{
    m_plot = plot;
    m_current.reset();
    draw();
}

void PlotView::draw()
{
    m_labels = labelsThatFit();
    const std::unique_ptr<QChart> before(chart());
    setChart(
        makeChart(m_plot, {font(), palette(), layoutDirection(), m_labels}).release()); // it is the view's from here on
    setBackgroundBrush(palette().color(QPalette::Base));
}

void PlotView::setCurrent(std::optional<PlotPoint> point)
{
    m_current = point;
    viewport()->update();
}

// Not of the scene: a picture of the plot is without it.
void PlotView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (m_current) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = fontMetrics().averageCharWidth();
        for (const auto &[role, width] : {std::pair(QPalette::Base, 4.0), std::pair(QPalette::Text, 2.0)}) {
            painter.setPen(QPen(palette().color(role), width));
            painter.drawEllipse(QPointF(positionOf(*m_current)), radius, radius);
        }
    }
}

int PlotView::labelsThatFit() const
{
    int widest = 1;
    for (const models::PlotItem &item : m_plot.items) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(item.label));
    }
    const int axis = width() * (hasLegendBeside(m_plot) ? 5 : 8) / 10; // about; the rest is beside it
    return std::max(1, axis / (widest + 3 * fontMetrics().averageCharWidth()));
}

std::optional<PlotPoint> PlotView::pointAt(QPoint position) const
{
    const QPointF place = chart()->mapFromScene(mapToScene(position));
    if (chart()->series().isEmpty() || !chart()->plotArea().contains(place)) {
        return std::nullopt;
    }
    const QPointF value = chart()->mapToValue(place);
    const bool ranked = m_plot.shape == Plot::Shape::Ranked;
    const double at = axisPosition(m_plot, layoutDirection(), ranked ? value.y() : value.x());
    return models::pointAt(m_plot, at, ranked ? value.x() : value.y());
}

QPoint PlotView::positionOf(const PlotPoint &point) const
{
    const auto middle = models::middleOf(m_plot, point);
    const double at = axisPosition(m_plot, layoutDirection(), middle.x());
    const bool ranked = m_plot.shape == Plot::Shape::Ranked;
    const QPointF place = chart()->mapToPosition(ranked ? QPointF(middle.y(), at) : QPointF(at, middle.y()));
    return mapFromScene(chart()->mapToScene(place));
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (event->type() == QEvent::FontChange) {
        fitToText();
    }
    if (looksOther && !m_plot.items.empty()) {
        draw();
    }
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (labelsThatFit() != m_labels && !m_plot.items.empty()) {
        draw();
    }
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    viewport()->setCursor(pointAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const auto point = event->button() == Qt::LeftButton ? pointAt(event->pos()) : std::nullopt;
    if (point) {
        emit chosen(*point);
    }
}

bool PlotView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QChartView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto point = pointAt(help->pos());
    QString text;
    if (point) {
        const QString number = m_plot.describe(point->series, point->item);
        const bool hasPapers = m_plot.paperCount(point->series, point->item) > 0;
        text = u"<qt>%1</qt>"_s.arg((hasPapers ? tr("%1. Click to show them.").arg(number) : number).toHtmlEscaped());
    }
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace hotpapers::ui
