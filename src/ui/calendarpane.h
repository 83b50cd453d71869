// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/daytally.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <stop_token>

namespace Ui {
class CalendarPane;
}

namespace hotpapers::models {
class CalendarModel;
class YearModel;
} // namespace hotpapers::models

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/**
 * A month of digests, for choosing the days that are shown: by day, by week, by month, from digest to digest; and below it
 * its whole year, a click away, where there is room for it. Costs a question to the library for each year that is turned to, and after each change.
 */
class CalendarPane : public QWidget
{
    Q_OBJECT
public:
    /** @param today what day it is, in local time */
    CalendarPane(services::LibraryService &library, std::function<QDate()> today, QWidget *parent = nullptr);
    ~CalendarPane() override;

    /** Shows these days as chosen, and their month, without a signal. An invalid range chooses none. */
    void showDays(DayRange days);
    /** The days that are chosen; invalid where none are. */
    [[nodiscard]] DayRange days() const { return m_days; }
    /** What days are shaded by, from now on; without a signal. */
    void setShade(models::DayShade shade);
    [[nodiscard]] QSize sizeHint() const override; ///< with the year, which is shown where there is that much room
    [[nodiscard]] QSize minimumSizeHint() const override; ///< without the year

public slots:
    void previousDigest(); ///< the nearest digest before the chosen days, across gaps
    void nextDigest();
    void goToToday();
    void goToLatest();
    void selectWeek(); ///< the week of the current day
    void selectMonth(); ///< the month that is shown
    void refresh(); ///< asks the library for the digests of the shown weeks again

signals:
    /** The person chose these days. */
    void daysSelected(hotpapers::DayRange days);
    /** The person chose what days are shaded by. */
    void shadeChosen(hotpapers::models::DayShade shade);

protected:
    bool event(QEvent *event) override;

private:
    void setUpMonths();
    void setUpButtons();
    void setUpYear();
    void setToday();
    [[nodiscard]] int yearHeight() const;
    [[nodiscard]] int heightWithoutYear() const;
    void fitYear();
    [[nodiscard]] DayRange wantedDays() const;
    void refreshSoon();
    void showMonth();
    void showDigests(models::DayTally digests);
    void showLegend();
    void showChosen();
    void choose(DayRange days);
    void goTo(DayRange days);
    void step(int direction);
    void askForStep();
    int forgetSteps();

    std::unique_ptr<Ui::CalendarPane> m_ui;
    services::LibraryService &m_library;
    std::function<QDate()> m_today;
    models::CalendarModel *m_model;
    models::YearModel *m_year;
    models::DayTally m_digests; ///< that are shown
    models::DayShade m_shade = models::DayShade::Heat;
    DayRange m_wanted; ///< whose digests were asked for last
    DayRange m_days;
    int m_steps = 0; ///< from digest to digest that are still to be made; below 0: back
    bool m_stepping = false; ///< the library is being asked for the next of them
    int m_moves = 0; ///< tells an answer that came too late from the one that is waited for
    std::stop_source m_request;
    QTimer m_refresh;
};

} // namespace hotpapers::ui
