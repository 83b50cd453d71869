// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendarpane.h"

#include "models/calendarmodel.h"
#include "models/yearmodel.h"
#include "services/libraryservice.h"
#include "ui/icons.h"
#include "ui/shortcuthint.h"
#include "ui_calendarpane.h"
#include "words/words.h"

#include <QEvent>
#include <QLocale>
#include <QLoggingCategory>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hotpapers::ui {

using models::CalendarModel;
using models::DayShade;
using models::DayTally;

namespace {

constexpr auto amidChanges = 100ms; // who marks one paper after the other waits for papers, not for the year's counts

} // namespace

CalendarPane::CalendarPane(services::LibraryService &library, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CalendarPane>()), m_library(library), m_today(std::move(today)),
      m_model(new CalendarModel(QLocale().firstDayOfWeek(), this)), m_year(new models::YearModel(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->monthView);
    m_model->setMonth(m_today());
    m_ui->monthView->setCalendar(m_model);
    m_ui->monthView->setCurrentDay(m_today());
    setUpMonths();
    setUpButtons();
    setUpYear();
    connect(m_ui->monthView, &MonthView::daysChosen, this, &CalendarPane::choose);
    connect(m_model, &CalendarModel::monthChanged, this, &CalendarPane::showMonth);
    connect(&m_library, &services::LibraryService::digestsChanged, this, &CalendarPane::refreshSoon);
    connect(&m_library, &services::LibraryService::marksChanged, this, &CalendarPane::refreshSoon);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &CalendarPane::refresh);
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
    m_ui->todayButton->setIcon(themeIcon(u"go-jump-today"_s));
    m_ui->latestButton->setIcon(themeIcon(u"go-last"_s));
    m_ui->weekButton->setIcon(calendarIcon(7));
    m_ui->monthButton->setIcon(calendarIcon(31));
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
    m_ui->buttonRow->fit();
}

void CalendarPane::setUpYear()
{
    m_ui->yearView->setCalendar(m_year);
    for (const auto &[shade, name] : {std::pair{DayShade::Heat, tr("Heat")}, std::pair{DayShade::Papers, tr("Papers")},
                                      std::pair{DayShade::Unread, tr("Unread")}}) {
        m_ui->shadeBox->addItem(name, int(shade));
    }
    connect(m_ui->shadeBox, &QComboBox::activated, this, [this](int row) {
        setShade(DayShade(m_ui->shadeBox->itemData(row).toInt()));
        emit shadeChosen(m_shade);
    });
    connect(m_ui->yearView, &YearView::dayChosen, this, [this](QDate day) { goTo(DayRange::of(day)); });
    connect(m_ui->yearView, &YearView::dayReached, this, [this](QDate day) {
        m_ui->monthView->setCurrentDay(day);
        m_ui->yearView->setCurrentDay(day);
    });
}

void CalendarPane::setShade(DayShade shade)
{
    m_shade = shade;
    m_model->setShade(shade);
    m_year->setShade(shade);
    m_ui->shadeBox->setCurrentIndex(m_ui->shadeBox->findData(int(shade)));
    showLegend();
}

void CalendarPane::showLegend()
{
    const int least = m_shade == DayShade::Heat ? DayTally::coolDay : 0;
    m_ui->shadeLegend->setScale(least, m_digests.fullShade(m_shade), m_digests.describe(m_shade));
}

void CalendarPane::setToday()
{
    m_model->setToday(m_today());
    m_year->setToday(m_today());
}

// Turning a page within the year asks for nothing: its digests are known.
void CalendarPane::showMonth()
{
    const QSignalBlocker blocker(m_ui->yearBox);
    m_ui->yearBox->setValue(m_model->month().year());
    m_ui->monthBox->setCurrentIndex(m_model->month().month() - 1);
    m_year->setYear(m_model->month().year());
    m_ui->yearView->setChosenDays(m_days);
    m_ui->yearView->setCurrentDay(m_ui->monthView->currentDay());
    if (wantedDays() != m_wanted) {
        refresh();
    }
}

// The year, and the weeks around it that pages of its months show: the same for each month.
DayRange CalendarPane::wantedDays() const
{
    const DayRange year = m_year->days();
    return {m_model->week(year.first).first, year.last.addDays(2 * CalendarModel::daysOfWeek)};
}

void CalendarPane::refreshSoon()
{
    if (!m_refresh.isActive()) {
        m_refresh.start(amidChanges);
    }
}

void CalendarPane::refresh()
{
    setToday();
    m_wanted = wantedDays();
    m_request.request_stop();
    m_request = std::stop_source();
    m_library.digests(m_wanted, m_request.get_token(), this, [this](const Result<std::vector<DigestSummary>> &digests) {
        if (digests) {
            showDigests(DayTally(m_wanted, *digests));
        } else {
            qWarning().noquote() << words::describe(digests.error());
        }
    });
}

void CalendarPane::showDigests(DayTally digests)
{
    m_digests = std::move(digests);
    m_model->setDigests(m_digests);
    m_year->setDigests(m_digests);
    showLegend();
}

void CalendarPane::showChosen()
{
    m_ui->monthView->setChosenDays(m_days);
    m_ui->yearView->setChosenDays(m_days);
    m_ui->yearView->setCurrentDay(m_ui->monthView->currentDay());
}

bool CalendarPane::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) { // the window may have stood open overnight
        setToday();
    }
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitYear();
    }
    return done;
}

int CalendarPane::yearHeight() const
{
    return m_ui->yearPart->sizeHint().height() + m_ui->calendarLayout->spacing();
}

int CalendarPane::heightWithoutYear() const
{
    return m_ui->calendarLayout->sizeHint().height() - (m_ui->yearPart->isHidden() ? 0 : yearHeight());
}

QSize CalendarPane::sizeHint() const
{
    return {m_ui->calendarLayout->sizeHint().width(), heightWithoutYear() + yearHeight()};
}

QSize CalendarPane::minimumSizeHint() const
{
    const QSize least = m_ui->calendarLayout->minimumSize();
    return {least.width(), least.height() - (m_ui->yearPart->isHidden() ? 0 : yearHeight())};
}

void CalendarPane::fitYear()
{
    m_ui->yearPart->setVisible(height() >= sizeHint().height());
}

void CalendarPane::showDays(DayRange days)
{
    if (days == m_days) {
        return;
    }
    forgetSteps();
    m_days = days;
    showChosen();
}

void CalendarPane::choose(DayRange days)
{
    forgetSteps();
    m_days = days;
    showChosen();
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
