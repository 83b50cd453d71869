// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendarpane.h"

#include "models/calendarmodel.h"
#include "services/libraryservice.h"
#include "ui/icons.h"
#include "ui/shortcuthint.h"
#include "ui_calendarpane.h"
#include "words/words.h"

#include <QEvent>
#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

CalendarPane::CalendarPane(services::LibraryService &library, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalendarPane>()), m_library(library), m_today(std::move(today)),
      m_model(new models::CalendarModel(QLocale().firstDayOfWeek(), this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->monthView);
    m_model->setMonth(m_today());
    m_ui->monthView->setCalendar(m_model);
    m_ui->monthView->setCurrentDay(m_today());
    setUpMonths();
    setUpButtons();
    connect(m_ui->monthView, &MonthView::daysChosen, this, &CalendarPane::choose);
    connect(m_model, &models::CalendarModel::monthChanged, this, &CalendarPane::showMonth);
    connect(&m_library, &services::LibraryService::digestsChanged, this, &CalendarPane::refresh);
    connect(&m_library, &services::LibraryService::marksChanged, this, &CalendarPane::refresh);
    showMonth();
}

CalendarPane::~CalendarPane()
{
    m_request.request_stop();
}

void CalendarPane::setUpMonths()
{
    for (int month = 1; month <= 12; ++month) {
        m_ui->monthBox->addItem(QLocale().standaloneMonthName(month));
    }
    const auto turn = [this] {
        m_model->setMonth(QDate(m_ui->yearBox->value(), m_ui->monthBox->currentIndex() + 1, 1));
    };
    connect(m_ui->monthBox, &QComboBox::activated, this, turn);
    connect(m_ui->yearBox, &QSpinBox::valueChanged, this, turn);
    connect(m_ui->previousMonthButton, &QToolButton::clicked, this,
            [this] { m_model->setMonth(m_model->month().addMonths(-1)); });
    connect(m_ui->nextMonthButton, &QToolButton::clicked, this,
            [this] { m_model->setMonth(m_model->month().addMonths(1)); });
}

void CalendarPane::setUpButtons()
{
    m_ui->previousMonthButton->setIcon(themeIcon(u"go-previous"_s));
    m_ui->nextMonthButton->setIcon(themeIcon(u"go-next"_s));
    m_ui->previousDigestButton->setIcon(themeIcon(u"media-skip-backward"_s));
    m_ui->nextDigestButton->setIcon(themeIcon(u"media-skip-forward"_s));
    const auto setUp = [this](QToolButton *button, void (CalendarPane::*slot)(), ActionId action) {
        connect(button, &QToolButton::clicked, this, slot);
        showShortcut(button, action);
    };
    setUp(m_ui->previousDigestButton, &CalendarPane::previousDigest, ActionId::PreviousDigest);
    setUp(m_ui->nextDigestButton, &CalendarPane::nextDigest, ActionId::NextDigest);
    setUp(m_ui->todayButton, &CalendarPane::goToToday, ActionId::Today);
    setUp(m_ui->latestButton, &CalendarPane::goToLatest, ActionId::Latest);
    setUp(m_ui->weekButton, &CalendarPane::selectWeek, ActionId::Week);
    setUp(m_ui->monthButton, &CalendarPane::selectMonth, ActionId::Month);
}

void CalendarPane::showMonth()
{
    const QSignalBlocker blocker(m_ui->yearBox);
    m_ui->yearBox->setValue(m_model->month().year());
    m_ui->monthBox->setCurrentIndex(m_model->month().month() - 1);
    refresh();
}

void CalendarPane::refresh()
{
    m_model->setToday(m_today());
    m_request.request_stop();
    m_request = std::stop_source();
    m_library.digests(m_model->visibleDays(), m_request.get_token(), this,
                      [this](const Result<std::vector<DigestSummary>> &digests) {
                          if (digests) {
                              m_model->setDigests(*digests);
                          } else {
                              qWarning().noquote() << words::describe(digests.error());
                          }
                      });
}

bool CalendarPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) { // the window may have stood open overnight
        m_model->setToday(m_today());
    }
    return QWidget::event(event);
}

void CalendarPane::showDays(DayRange days)
{
    if (days == m_days) {
        return;
    }
    forgetSteps();
    m_days = days;
    m_ui->monthView->setChosenDays(days);
}

void CalendarPane::choose(DayRange days)
{
    forgetSteps();
    m_days = days;
    m_ui->monthView->setChosenDays(days);
    emit daysSelected(days);
}

void CalendarPane::goTo(DayRange days)
{
    m_ui->monthView->setCurrentDay(days.first);
    choose(days);
}

void CalendarPane::previousDigest()
{
    step(-1);
}

void CalendarPane::nextDigest()
{
    step(1);
}

void CalendarPane::goToToday()
{
    goTo(DayRange::of(m_today()));
}

void CalendarPane::goToLatest()
{
    const int move = forgetSteps();
    m_library.latest(this, [this, move](const Result<DayRange> &latest) {
        if (move == m_moves && latest && latest->isValid()) {
            goTo(*latest);
        }
    });
}

void CalendarPane::selectWeek()
{
    choose(m_model->week(m_ui->monthView->currentDay()));
}

void CalendarPane::selectMonth()
{
    choose({m_model->month(), m_model->month().addMonths(1).addDays(-1)});
}

void CalendarPane::step(int direction)
{
    m_steps += direction;
    if (!m_stepping) {
        askForStep();
    }
}

// One step after the other: each starts where the one before led to.
void CalendarPane::askForStep()
{
    if (m_steps == 0) {
        return;
    }
    const int direction = m_steps > 0 ? 1 : -1;
    const QDate current = m_ui->monthView->currentDay();
    const DayRange from = m_days.isValid() ? m_days : DayRange::of(current);
    m_stepping = true;
    m_library.neighbour(direction > 0 ? from.last : from.first, direction, this,
                        [this, direction, move = m_moves](const Result<DayRange> &digest) {
                            if (move != m_moves) {
                                return;
                            }
                            const int left = m_steps - direction;
                            forgetSteps();
                            if (!digest || !digest->isValid()) {
                                return;
                            }
                            goTo(*digest);
                            step(left);
                        });
}

int CalendarPane::forgetSteps()
{
    m_steps = 0;
    m_stepping = false;
    return ++m_moves;
}

} // namespace hotpapers::ui
