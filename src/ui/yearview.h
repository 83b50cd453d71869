// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"

#include <QTableView>

namespace hotpapers::models {
class YearModel;
}

namespace hotpapers::ui {

/**
 * All days of a year in a strip: one click goes to a day.
 *
 * Arrows move by day and month, Home and End to the ends of the year, Enter and Space choose. As low as its width allows;
 * where it is to be lower still, it hides.
 */
class YearView : public QTableView
{
    Q_OBJECT
public:
    explicit YearView(QWidget *parent = nullptr);

    void setCalendar(models::YearModel *calendar);
    /** Shows these days as chosen, those of the year that is shown; an invalid range chooses none. */
    void setChosenDays(DayRange days);
    void setCurrentDay(QDate day); ///< a day of another year is none
    [[nodiscard]] QDate currentDay() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);
    /** The person went beyond the year's ends by key. */
    void dayReached(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QDate target(int key) const;
    [[nodiscard]] int nameWidth() const;
    void choose(QDate day);
    void fitRows();

    models::YearModel *m_calendar = nullptr;
};

} // namespace hotpapers::ui
