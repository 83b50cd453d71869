// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"

#include <QTableView>

namespace hotpapers::models {
class CalendarModel;
}

namespace hotpapers::ui {

/**
 * The days of a month, as a table that days are chosen in, one or a run of them, with mouse or keys.
 *
 * Arrows move the current day by day and week, Page Up and Down by month, with Shift by year, Home and End to the ends of
 * the month; the month that is shown follows the keys. Enter or Space chooses the current day; Shift with an arrow, a click, Enter
 * or Space chooses all from the day that was chosen first.
 */
class MonthView : public QTableView
{
    Q_OBJECT
public:
    explicit MonthView(QWidget *parent = nullptr);

    void setCalendar(models::CalendarModel *calendar);
    /** Marks days as chosen, without a signal. The first of them becomes current, unless the current day is one of them. */
    void setChosenDays(DayRange days);
    [[nodiscard]] QDate currentDay() const { return m_current; }
    /** Moves to a day, and shows its month. */
    void setCurrentDay(QDate day);

signals:
    void daysChosen(hotpapers::DayRange days);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override; ///< days with the numbers below them
    [[nodiscard]] QSize minimumSizeHint() const override; ///< days alone

private:
    [[nodiscard]] QDate target(int key, bool shift) const;
    void moveAndExtend(QDate day);
    void choose(QDate day, bool extend);
    void showChosen();
    void followMonth();

    models::CalendarModel *m_calendar = nullptr;
    DayRange m_chosen;
    QDate m_current;
    QDate m_anchor; ///< where a run of days that is being chosen begins
    QDate m_dragged; ///< the day that the mouse was last over while its button is down
    int m_wheel = 0; ///< turned and not yet acted on, in eighths of a degree
};

} // namespace hotpapers::ui
