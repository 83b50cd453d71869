// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/historyplot.h"

#include "core/heat.h"
#include "ui/announce.h"
#include "ui/heatcolor.h"
#include "words/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace hotpapers::ui {

namespace {

constexpr double plotLines = 2.2; // high, in lines of text

} // namespace

HistoryPlot::HistoryPlot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("History"));
    hide();
}

void HistoryPlot::showAppearances(const std::vector<Appearance> &appearances, size_t shown)
{
    m_points.clear();
    const size_t count = std::min(appearances.size(), maximumPoints);
    for (const Appearance &appearance : appearances | std::views::take(count) | std::views::reverse) {
        const Counts &counts = appearance.entry.counts;
        m_points.push_back(
            {appearance.days, appearance.entry.rank, counts.retweets, counts.favorites, appearance.heat});
    }
    if (m_points.size() < 2) {
        m_points.clear();
    }
    m_shown = shown < count ? count - 1 - shown : count;
    m_current = std::min(m_shown, m_points.size() - std::min<size_t>(m_points.size(), 1));
    tell();
    setVisible(!m_points.empty());
    update();
}

// All at once for who does not see it: as many as one listens to.
void HistoryPlot::tell()
{
    constexpr size_t told = 12;
    QStringList lines;
    for (size_t i = m_points.size() - std::min(m_points.size(), told); i < m_points.size(); ++i) {
        lines += describe(i);
    }
    setAccessibleDescription(lines.join(u'\n'));
}

QString HistoryPlot::describe(size_t point) const
{
    const Point &at = m_points[point];
    const QLocale locale;
    return tr("%1: rank %2, retweets %3, favorites %4, heat %5", "%1 is a day")
        .arg(words::name(at.days), locale.toString(at.rank), locale.toString(at.retweets),
             locale.toString(at.favorites), locale.toString(at.heat));
}

QString HistoryPlot::caption() const
{
    return tr("In %Ln digest(s): rank, and retweets with favorites", nullptr, int(m_points.size()));
}

QSize HistoryPlot::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumSizeHint().height()};
}

// The caption, the ranks, the plot, the days.
QSize HistoryPlot::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, int(std::ceil((3 + plotLines) * fontMetrics().height()))};
}

QRectF HistoryPlot::plotArea() const
{
    const double line = fontMetrics().height();
    const double side = fontMetrics().horizontalAdvance(words::name(DayRange::of(QDate(2020, 12, 28)))) / 2.0;
    return QRectF(rect()).adjusted(side, 2.2 * line, -side, -1.4 * line);
}

double HistoryPlot::share(size_t point) const
{
    const auto days = [this](size_t at) { return m_points.front().days.last.daysTo(m_points[at].days.last); };
    const qint64 all = days(m_points.size() - 1);
    return all > 0 ? double(days(point)) / double(all) : double(point) / double(m_points.size() - 1);
}

QPointF HistoryPlot::position(size_t point) const
{
    const QRectF area = plotArea();
    const qint64 most = std::max<qint64>(1, std::ranges::max(m_points, {}, &Point::sum).sum());
    const double along = isRightToLeft() ? 1 - share(point) : share(point);
    return {area.left() + along * area.width(),
            area.bottom() - area.height() * double(std::max<qint64>(0, m_points[point].sum())) / double(most)};
}

size_t HistoryPlot::nearest(QPointF at) const
{
    const auto distance = [&](size_t point) { return std::abs(position(point).x() - at.x()); };
    return std::ranges::min(std::views::iota(size_t(0), m_points.size()), {}, distance);
}

void HistoryPlot::paintEvent(QPaintEvent *)
{
    if (m_points.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = fontMetrics().elidedText(caption(), Qt::ElideRight, width());
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop), text);
    paintLines(painter);
    paintPoints(painter);
    paintDays(painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(position(m_current), 7, 7);
    }
}

void HistoryPlot::paintLines(QPainter &painter) const
{
    const QColor faint = blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    const QRectF area = plotArea();
    painter.setPen(QPen(faint, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(faint, 1.5));
    for (size_t i = 1; i < m_points.size(); ++i) {
        if ((m_points[i - 1].days.last < countsChangedOn) == (m_points[i].days.last < countsChangedOn)) {
            painter.drawLine(position(i - 1), position(i));
        }
    }
}

// A rank that would stand on the one before is left out; the current one's never is.
void HistoryPlot::paintPoints(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    QRectF last;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const QPointF center = position(i);
        const double radius = i == m_shown ? 4.5 : 3;
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
        painter.setBrush(heatColor(palette(), m_points[i].heat / 100.0));
        painter.drawEllipse(center, radius, radius);
        const QString rank = tr("#%1", "a rank").arg(QLocale().toString(m_points[i].rank));
        QRectF place(0, 0, metrics.horizontalAdvance(rank), metrics.height());
        place.moveCenter(center - QPointF(0, radius + metrics.height() / 2));
        if (!place.intersects(last)) {
            painter.drawText(place, Qt::AlignCenter, rank);
            last = place;
        }
    }
}

// The first and the last day, and in between the one that the person is at.
void HistoryPlot::paintDays(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    std::vector<QRectF> taken;
    const bool isMarked = m_hovered || hasFocus();
    for (const size_t point : {isMarked ? m_current : m_points.size() - 1, m_points.size() - 1, size_t(0)}) {
        const QString day = words::name(DayRange::of(m_points[point].days.last));
        QRectF place(0, 0, metrics.horizontalAdvance(day), metrics.height());
        place.moveCenter({position(point).x(), height() - metrics.height() / 2});
        if (std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); })) {
            painter.drawText(place, Qt::AlignCenter, day);
            taken.push_back(place);
        }
    }
}

bool HistoryPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_points.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(nearest(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void HistoryPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_points.empty()) {
        m_hovered = true;
        setCursor(Qt::PointingHandCursor);
        setCurrent(nearest(event->position()));
    }
}

void HistoryPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    update();
}

void HistoryPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_points.empty()) {
        setCurrent(nearest(event->position()));
        emit daysChosen(m_points[m_current].days);
    }
}

void HistoryPlot::setCurrent(size_t point)
{
    if (point != m_current) {
        m_current = point;
        announce(this, describe(point));
    }
    update();
}

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool on = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isShortcut = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (isShortcut || m_points.empty()) {
        event->ignore();
    } else if (back || event->key() == Qt::Key_Home) {
        setCurrent(back && m_current > 0 ? m_current - 1 : 0);
    } else if (on || event->key() == Qt::Key_End) {
        setCurrent(on ? std::min(m_current + 1, m_points.size() - 1) : m_points.size() - 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit daysChosen(m_points[m_current].days);
    } else {
        event->ignore();
    }
}

} // namespace hotpapers::ui
