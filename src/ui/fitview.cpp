// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fitview.h"

#include "ui/announce.h"
#include "ui/fitchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

// As those of other plots: below this Qt Charts cuts texts to dots.
constexpr int leastCharacters = 60; // average ones
constexpr int leastLines = 18;

} // namespace

FitView::FitView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    fitToText();
}

void FitView::fitToText()
{
    setMinimumSize(leastCharacters * fontMetrics().averageCharWidth(), leastLines * fontMetrics().lineSpacing());
}

void FitView::setPlot(const models::FitPlot &plot)
{
    const auto paper = m_current ? std::optional(m_plot.points[*m_current].paper) : std::nullopt;
    m_plot = plot;
    if (m_plot.points.empty()) {
        m_current.reset();
    } else if (paper) {
        const auto found = std::ranges::find(m_plot.points, *paper, &FitPoint::paper);
        const size_t last = m_plot.points.size() - 1;
        m_current = found != m_plot.points.end() ? size_t(found - m_plot.points.begin()) : std::min(*m_current, last);
    }
    draw();
}

void FitView::draw()
{
    const std::unique_ptr<QChart> before(chart());
    setChart(makeFitChart(m_plot, {font(), palette(), layoutDirection()}).release()); // it is the view's from here on
    setBackgroundBrush(palette().color(QPalette::Base));
}

void FitView::setCurrent(std::optional<size_t> point)
{
    m_current = point;
    viewport()->update();
}

QPoint FitView::positionOf(size_t point) const
{
    const FitPoint &at = m_plot.points[point];
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition(QPointF(at.heat, at.fit))));
}

std::optional<size_t> FitView::pointAt(QPoint position) const
{
    int nearest = 2 * fontMetrics().averageCharWidth();
    std::optional<size_t> found;
    for (size_t i = 0; i < m_plot.points.size(); ++i) {
        if (const int distance = (positionOf(i) - position).manhattanLength(); distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

// Not of the scene: a picture of the plot is without it.
void FitView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!m_current) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = fontMetrics().averageCharWidth();
    for (const auto &[role, width] :
         {std::pair(QPalette::Base, 4.0), std::pair(QPalette::Text, hasFocus() ? 2.0 : 1.0)}) {
        painter.setPen(QPen(palette().color(role), width));
        painter.drawEllipse(QPointF(positionOf(*m_current)), radius, radius);
    }
}

void FitView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitToText();
    }
    const bool looksOther = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (looksOther && !m_plot.points.empty()) {
        draw();
    }
}

void FitView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !m_plot.points.empty()) {
        go(m_current.value_or(0));
    }
}

/** The point that a key leads to; that behind the last where it leads to none. */
size_t FitView::neighbour(int key) const
{
    const size_t last = m_plot.points.size() - 1;
    const size_t here = m_current.value_or(0);
    switch (key) {
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Down:
    case Qt::Key_Right:
        return m_current ? std::min(here + 1, last) : 0;
    case Qt::Key_Up:
    case Qt::Key_Left:
        return here - std::min<size_t>(here, 1);
    default:
        return m_plot.points.size();
    }
}

void FitView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
    const int key = event->key();
    if (!isPlain || m_plot.points.empty()) {
        event->ignore();
    } else if (const size_t next = neighbour(key); next < m_plot.points.size()) {
        go(next);
    } else if (m_current && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        emit chosen(*m_current);
    } else {
        event->ignore();
    }
}

void FitView::go(size_t point)
{
    setCurrent(point);
    announce(this, m_plot.describe(point));
    emit currentChanged(point);
}

void FitView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    viewport()->setCursor(pointAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FitView::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const auto point = event->button() == Qt::LeftButton ? pointAt(event->pos()) : std::nullopt;
    if (point) {
        emit chosen(*point);
    }
}

bool FitView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QChartView::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto point = pointAt(help->pos());
    const QString text = point ? tr("%1. Click to show it.").arg(m_plot.describe(*point)).toHtmlEscaped() : QString();
    QToolTip::showText(help->globalPos(), text.isEmpty() ? text : u"<qt>%1</qt>"_s.arg(text), viewport());
    return true;
}

} // namespace hotpapers::ui
