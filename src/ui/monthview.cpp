// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/monthview.h"

#include "models/calendarmodel.h"
#include "ui/daydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace hotpapers::ui {

using models::CalendarModel;

namespace {

constexpr int leastGap = 4; // pixels between days, one below the other

} // namespace

MonthView::MonthView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new DayDelegate(this));
    setSelectionMode(NoSelection); // days that are chosen are selected here, in their order, not as a rectangle
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void MonthView::setCalendar(CalendarModel *calendar)
{
    m_calendar = calendar;
    setModel(calendar);
    connect(calendar, &CalendarModel::monthChanged, this, &MonthView::followMonth);
    followMonth();
}

void MonthView::setChosenDays(DayRange days)
{
    if (days != m_chosen) { // else it was chosen here, perhaps backwards
        m_anchor = days.first;
    }
    m_chosen = days;
    if (days.isValid() && !days.contains(m_current)) {
        setCurrentDay(days.first);
    }
    showChosen();
}

void MonthView::setCurrentDay(QDate day)
{
    m_current = day;
    m_calendar->setMonth(day);
    setCurrentIndex(m_calendar->indexOf(day));
}

// Cells keep their places when the month changes: what is current and chosen has to move.
void MonthView::followMonth()
{
    const QDate month = m_calendar->month();
    if (m_current.year() != month.year() || m_current.month() != month.month()) {
        m_current = month;
    }
    selectionModel()->clearCurrentIndex(); // the same cell is another day now: a screen reader has to be told
    showChosen();
}

void MonthView::showChosen()
{
    setCurrentIndex(m_calendar->indexOf(m_current));
    QItemSelection selection;
    const DayRange visible = m_calendar->visibleDays();
    if (m_chosen.isValid()) {
        const QDate last = std::min(m_chosen.last, visible.last);
        for (QDate day = std::max(m_chosen.first, visible.first); day <= last; day = day.addDays(1)) {
            selection.select(m_calendar->indexOf(day), m_calendar->indexOf(day));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// The page is not turned here: under a mouse, another day would slip below it.
void MonthView::choose(QDate day, bool extend)
{
    if (!extend || !m_anchor.isValid()) {
        m_anchor = day;
    }
    m_chosen = {std::min(m_anchor, day), std::max(m_anchor, day)};
    m_current = day;
    showChosen();
    emit daysChosen(m_chosen);
}

void MonthView::moveAndExtend(QDate day)
{
    if (!m_anchor.isValid()) {
        m_anchor = m_current;
    }
    setCurrentDay(day);
    choose(day, true);
}

QDate MonthView::target(int key, bool shift) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return m_current.addDays(-forward);
    case Qt::Key_Right:
        return m_current.addDays(forward);
    case Qt::Key_Up:
        return m_current.addDays(-CalendarModel::daysOfWeek);
    case Qt::Key_Down:
        return m_current.addDays(CalendarModel::daysOfWeek);
    case Qt::Key_PageUp:
        return shift ? m_current.addYears(-1) : m_current.addMonths(-1);
    case Qt::Key_PageDown:
        return shift ? m_current.addYears(1) : m_current.addMonths(1);
    case Qt::Key_Home:
        return m_calendar->month();
    case Qt::Key_End:
        return m_calendar->month().addMonths(1).addDays(-1);
    default:
        return {};
    }
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isShortcut = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QDate day = target(key, shift);
    if (isShortcut) {
        event->ignore();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose(m_current, shift);
    } else if (!day.isValid()) {
        event->ignore();
    } else if (shift && key != Qt::Key_PageUp && key != Qt::Key_PageDown) {
        moveAndExtend(day);
    } else {
        setCurrentDay(day);
    }
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const QDate day = m_calendar->day(indexAt(event->position().toPoint()));
    if (event->button() != Qt::LeftButton || !day.isValid()) {
        return;
    }
    m_dragged = day;
    choose(day, event->modifiers().testFlag(Qt::ShiftModifier));
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = m_calendar->day(indexAt(event->position().toPoint()));
    if (!m_dragged.isValid() || !day.isValid() || day == m_dragged) {
        return;
    }
    m_dragged = day;
    choose(day, true);
}

void MonthView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = {};
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int notches = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0) {
        m_calendar->setMonth(m_calendar->month().addMonths(-notches));
    }
    event->accept();
}

QSize MonthView::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QSize cell = itemDelegate()->sizeHint(option, {});
    const int header = horizontalHeader()->sizeHint().height();
    return {cell.width() * CalendarModel::daysOfWeek, cell.height() * CalendarModel::weeks + header};
}

QSize MonthView::minimumSizeHint() const
{
    const int header = horizontalHeader()->sizeHint().height();
    return {sizeHint().width(), (fontMetrics().height() + leastGap) * CalendarModel::weeks + header};
}

} // namespace hotpapers::ui
