// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statisticswindow.h"

#include "services/libraryservice.h"
#include "ui/fitpage.h"
#include "ui/learning.h"
#include "ui/navigator.h"
#include "ui/plotpage.h"
#include "ui/plotview.h"
#include "ui/statisticsbar.h"
#include "words/words.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QStandardPaths>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hotpapers::ui {

using models::Plot;
using services::LibraryService;

namespace {

constexpr auto untilQuiet = 300ms; // many marks in a row are counted once

QString fileName(const PlotCaption &plot, PictureFormat format)
{
    return u"hot-papers-%1.%2"_s.arg(plot.name, format == PictureFormat::Png ? u"png"_s : u"svg"_s);
}

} // namespace

StatisticsWindow::StatisticsWindow(LibraryService &library, Settings settings, Dialogs dialogs, Today today)
    : m_library(library), m_settings(settings), m_dialogs(std::move(dialogs)), m_today(std::move(today)),
      m_bar(new StatisticsBar(this)), m_tabs(new QTabWidget(this)), m_status(new QLabel(this))
{
    setObjectName(u"statisticsWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpPages();
    m_status->setObjectName(u"statisticsStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_status);
    m_tabs->setFocus();
    retranslate();
    resize(130 * fontMetrics().averageCharWidth(), 36 * fontMetrics().lineSpacing());
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StatisticsWindow::count);
    connect(m_bar, &StatisticsBar::changed, this, &StatisticsWindow::count);
    connect(m_bar, &StatisticsBar::saveRequested, this, &StatisticsWindow::askForFile);
    connect(&m_library, &LibraryService::marksChanged, this, &StatisticsWindow::countSoon);
    connect(&m_library, &LibraryService::digestsChanged, this, &StatisticsWindow::countSoon);
    connect(&m_library, &LibraryService::tasteChanged, this, &StatisticsWindow::countSoon);
}

StatisticsWindow::~StatisticsWindow()
{
    m_counting.request_stop();
}

// A window of its own, not one that must stay above the papers that it leads to.
void StatisticsWindow::showBeside(QWidget &window, LibraryService &library, Navigator &navigator, Settings settings,
                                  const Dialogs &dialogs)
{
    constexpr auto name = "statistics";
    auto *statistics = window.property(name).value<StatisticsWindow *>();
    if (!statistics) {
        statistics = new StatisticsWindow(library, settings, dialogs, QDate::currentDate);
        window.setProperty(name, QVariant::fromValue(statistics));
        connect(&window, &QObject::destroyed, statistics, [statistics] { delete statistics; });
        connect(statistics, &StatisticsWindow::papersChosen, &window,
                [window = &window, navigator = &navigator](const SearchQuery &papers) {
                    navigator->goTo(papers);
                    window->raise();
                    window->activateWindow();
                });
    }
    if (navigator.isAnywhere()) {
        Place shown = navigator.place();
        shown.newerThan = 0; // which no search can say
        if (shown.isForYou()) { // nor which of those that are unread fit best
            shown = Place::of(Place::List::Unread);
        }
        statistics->setShown(ui::name(shown), navigator.asSearch());
    }
    statistics->show();
    statistics->raise();
    statistics->activateWindow();
}

void StatisticsWindow::setUpPages()
{
    m_tabs->setObjectName(u"statisticsTabs"_s);
    for (int tab = 0; tab < TabCount; ++tab) {
        PlotFrame *page = tab == Fit ? static_cast<PlotFrame *>(new FitPage(m_tabs)) : new PlotPage(m_tabs);
        page->setMessage(tr("Counting…"));
        m_tabs->addTab(page, QString());
        connect(page, &PlotFrame::papersChosen, this, &StatisticsWindow::papersChosen);
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        m_bar->setCanSave(shown()->hasPlot());
        countWhatIsSeen();
    });
}

void StatisticsWindow::retranslate()
{
    setWindowTitle(tr("Statistics – Hot Papers"));
    m_tabs->setAccessibleName(tr("Plots"));
    const std::array names = {tr("Papers"), tr("Categories"), tr("Tweeters"),    tr("What You Read"),
                              tr("Unread"), tr("Authors"),    tr("Fit and Heat")};
    for (int tab = 0; tab < TabCount; ++tab) {
        m_tabs->setTabText(tab, names[size_t(tab)]);
    }
}

void StatisticsWindow::setShown(const QString &name, const SearchQuery &search)
{
    if (m_bar->setShown(name, search)) {
        countSoon();
    }
}

PlotFrame *StatisticsWindow::frame(int tab) const
{
    return qobject_cast<PlotFrame *>(m_tabs->widget(tab));
}

PlotFrame *StatisticsWindow::shown() const
{
    return frame(m_tabs->currentIndex());
}

FitPage *StatisticsWindow::fitPage() const
{
    return qobject_cast<FitPage *>(m_tabs->widget(Fit));
}

PlotPage *StatisticsWindow::page(int tab) const
{
    return qobject_cast<PlotPage *>(m_tabs->widget(tab));
}

void StatisticsWindow::countSoon()
{
    m_changed = true;
    if (isVisible()) {
        m_soon.start(untilQuiet);
    }
}

void StatisticsWindow::count()
{
    m_soon.stop();
    m_counting.request_stop();
    m_counting = std::stop_source();
    m_changed = false;
    m_counted = {m_bar->search(), m_bar->days(), m_today()};
    m_library.statistics(m_counted, m_counting.get_token(), this, [this](const Result<Statistics> &statistics) {
        if (statistics) {
            take(*statistics);
        } else {
            showMessage(words::describe(statistics.error()));
        }
    });
}

void StatisticsWindow::take(const Statistics &statistics)
{
    m_status->clear();
    m_papers = searchWithin(m_counted, statistics.time);
    m_authorsWanted = true;
    m_fitsWanted = true;
    if (statistics.time.periods.empty()) {
        showMessage(tr("The library is empty. Import a folder of digests: then there is something to count."));
        return;
    }
    std::vector<Plot> plots = models::plotsOf(statistics, m_counted);
    for (int tab = 0; tab < int(plots.size()); ++tab) {
        page(tab)->setPlot(std::move(plots[size_t(tab)]), whyEmpty(tab));
    }
    m_bar->setCanSave(shown()->hasPlot());
    m_summary = tr("%Ln paper(s), digests of %1", nullptr, statistics.papers).arg(words::name(statistics.time.days()));
    m_status->setText(m_summary);
    countWhatIsSeen();
}

void StatisticsWindow::countWhatIsSeen()
{
    if (m_tabs->currentIndex() == Authors && std::exchange(m_authorsWanted, false)) {
        countAuthors();
    } else if (m_tabs->currentIndex() == Fit && std::exchange(m_fitsWanted, false)) {
        placeFits();
    }
}

// Every paper must be read for it: not before somebody looks.
void StatisticsWindow::countAuthors()
{
    if (!page(Authors)->hasPlot() || page(Authors)->plot().scope != m_papers) {
        page(Authors)->setMessage(tr("Counting authors…"));
    }
    m_library.authors(m_papers, m_counting.get_token(), this, [this](const Result<std::vector<FacetCount>> &authors) {
        if (authors) {
            page(Authors)->setPlot(models::authorsPlot(*authors, m_papers), whyEmpty(Authors));
        } else {
            page(Authors)->setMessage(words::describe(authors.error()));
        }
        m_bar->setCanSave(shown()->hasPlot());
    });
}

void StatisticsWindow::placeFits()
{
    m_library.fitPoints({.search = m_papers, .today = m_counted.today}, m_counting.get_token(), this,
                        [this](const Result<FitPoints> &fits) {
                            if (fits) {
                                takeFits(*fits);
                            } else {
                                fitPage()->setMessage(words::describe(fits.error()));
                            }
                            m_bar->setCanSave(shown()->hasPlot());
                        });
}

void StatisticsWindow::takeFits(const FitPoints &fits)
{
    if (const auto why = untaught(m_settings.value(Setting::Learn).toBool(), fits.taste)) {
        fitPage()->setMessage(tr("%1\n\n%2", "a sentence, and what to do").arg(why->why, why->advice));
    } else if (fits.points.empty()) {
        fitPage()->setMessage(tr("None of these papers is unread. Choose a longer time, or the whole library."));
    } else {
        fitPage()->setPoints(fits.points);
    }
}

QString StatisticsWindow::whyEmpty(int tab) const
{
    switch (tab) {
    case Tweeters:
        return tr("No tweets are known of these papers. Choose a longer time, or the whole library.");
    case Reading:
        return tr(
            "You marked none of these papers in this time. Mark a paper as read, skip it or star it, and it is counted "
            "here.");
    default:
        return tr("There are no such papers in this time. Choose a longer time, or the whole library.");
    }
}

void StatisticsWindow::showMessage(const QString &text)
{
    m_authorsWanted = false;
    m_fitsWanted = false;
    for (int tab = 0; tab < TabCount; ++tab) {
        frame(tab)->setMessage(text);
    }
    m_bar->setCanSave(false);
}

void StatisticsWindow::askForFile(PictureFormat format)
{
    QString folder = m_settings.value(Setting::ExportFolder).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    }
    const QString filter = format == PictureFormat::Png ? tr("PNG pictures (*.png)") : tr("SVG drawings (*.svg)");
    const QString suggested = QDir(folder).filePath(fileName(shown()->caption(), format));
    m_dialogs.saveFile(this, suggested, filter, [this, format](const QString &file) { save(file, format); });
}

void StatisticsWindow::save(const QString &file, PictureFormat format)
{
    m_settings.setValue(Setting::ExportFolder, QFileInfo(file).absolutePath());
    const PlotCaption &caption = shown()->caption();
    const QString description = tr("%1. %2", "papers and time; what one must know").arg(m_summary, caption.note);
    m_library.saveFile(
        file, pictureOf(*shown()->picture(), format, caption.title, description), this,
        [this, file](const Result<void> &saved) {
            if (saved) {
                m_status->setText(
                    tr("The plot was written to %1").arg(words::isolated(QDir::toNativeSeparators(file))));
            } else {
                m_dialogs.inform(this, tr("The plot was not saved"), words::describe(saved.error()));
            }
        });
}

void StatisticsWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        countSoon();
    }
}

void StatisticsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_changed) {
        count();
    }
}

void StatisticsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_soon.stop();
        m_counting.request_stop();
        m_changed = true;
    }
}

} // namespace hotpapers::ui
