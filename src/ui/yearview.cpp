// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/yearview.h"

#include "models/yearmodel.h"
#include "ui/yeardelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace hotpapers::ui {

using models::YearModel;

namespace {

constexpr int leastCell = 5; // pixels, wide
constexpr int leastRow = 7; // pixels, high: can be hit

} // namespace

YearView::YearView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new YearDelegate(this));
    setSelectionMode(NoSelection); // the days that are chosen are selected here
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
}

void YearView::setCalendar(YearModel *calendar)
{
    m_calendar = calendar;
    setModel(calendar);
    for (int row = 0; row < YearModel::months; row += YearModel::namedMonths) {
        setSpan(row, YearModel::nameColumn, YearModel::namedMonths, 1);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(YearModel::nameColumn, QHeaderView::Fixed);
    fitRows();
}

void YearView::setChosenDays(DayRange days)
{
    QItemSelection selection;
    const DayRange year = m_calendar->days();
    if (days.isValid()) {
        const QDate last = std::min(days.last, year.last);
        for (QDate day = std::max(days.first, year.first); day <= last; day = day.addDays(1)) {
            selection.select(m_calendar->indexOf(day), m_calendar->indexOf(day));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Cells keep their places when the year changes: a screen reader has to be told that the same one is another day now.
void YearView::setCurrentDay(QDate day)
{
    selectionModel()->setCurrentIndex(m_calendar->indexOf(day), QItemSelectionModel::NoUpdate);
}

QDate YearView::currentDay() const
{
    return m_calendar->day(currentIndex());
}

QDate YearView::target(int key) const
{
    const QDate current = currentDay().isValid() ? currentDay() : m_calendar->days().first;
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        return current.addDays(-forward);
    case Qt::Key_Right:
        return current.addDays(forward);
    case Qt::Key_Up:
        return current.addMonths(-1);
    case Qt::Key_Down:
        return current.addMonths(1);
    case Qt::Key_PageUp:
        return current.addYears(-1);
    case Qt::Key_PageDown:
        return current.addYears(1);
    case Qt::Key_Home:
        return m_calendar->days().first;
    case Qt::Key_End:
        return m_calendar->days().last;
    default:
        return {};
    }
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const QDate day = target(key);
    if (event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) {
        event->ignore();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose(currentDay());
    } else if (!day.isValid()) {
        event->ignore();
    } else if (day.year() == m_calendar->year()) {
        setCurrentDay(day);
    } else {
        emit dayReached(day);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        choose(m_calendar->day(indexAt(event->position().toPoint())));
    }
}

void YearView::choose(QDate day)
{
    if (day.isValid()) {
        setCurrentDay(day);
        emit dayChosen(day);
    }
}

void YearView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void YearView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange) {
        fitRows();
    }
}

// Square cells, as far as three of them hold the name of a month and a finger finds one.
void YearView::fitRows()
{
    if (!m_calendar) {
        return;
    }
    const int name = QFontMetrics(YearDelegate::nameFont(font())).height();
    const int least = std::max(leastRow, (name + YearModel::namedMonths - 1) / YearModel::namedMonths);
    const int cell = (viewport()->width() - nameWidth()) / YearModel::daysOfMonth;
    const int row = std::clamp(cell, least, 2 * least);
    horizontalHeader()->resizeSection(YearModel::nameColumn, nameWidth());
    if (verticalHeader()->defaultSectionSize() != row) {
        verticalHeader()->setDefaultSectionSize(row);
        updateGeometry();
    }
}

int YearView::nameWidth() const
{
    const QFontMetrics metrics(YearDelegate::nameFont(font()));
    int width = 0;
    for (int month = 1; month <= YearModel::months; month += YearModel::namedMonths) {
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
        width = std::max(width, metrics.horizontalAdvance(name));
    }
    return width + metrics.averageCharWidth();
}

QSize YearView::sizeHint() const
{
    return minimumSizeHint();
}

QSize YearView::minimumSizeHint() const
{
    return {nameWidth() + leastCell * YearModel::daysOfMonth,
            verticalHeader()->defaultSectionSize() * YearModel::months};
}

} // namespace hotpapers::ui
