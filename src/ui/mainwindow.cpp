// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/announce.h"
#include "ui/calendarpane.h"
#include "ui/facetpane.h"
#include "ui/keymap.h"
#include "ui/languagechooser.h"
#include "ui/listcounter.h"
#include "ui/look.h"
#include "ui/markhistory.h"
#include "ui/navigator.h"
#include "ui/papercommands.h"
#include "ui/paperfinder.h"
#include "ui/paperheader.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/readingheader.h"
#include "ui/searchfield.h"
#include "ui/session.h"
#include "ui/settingsdialog.h"
#include "ui/shelfwatch.h"
#include "ui/spellingchoice.h"
#include "ui/taborder.h"
#include "ui/triage.h"
#include "ui/windowlayout.h"
#include "ui_mainwindow.h"
#include "words/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QTabBar>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hotpapers::ui {

using services::LibraryService;

namespace {

constexpr int messageMilliseconds = 10'000;
constexpr auto whileTyping = 30ms; // the table is painted first, and the next letter may be there already

} // namespace

MainWindow::MainWindow(Session &session, KSyntaxHighlighting::Repository &repository, QSettings &settings,
                       const UrlOpener &opener, Dialogs dialogs, QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_session(session), m_library(session.library),
      m_settings(settings, &m_watcher), m_look(new Look(*this, m_settings, m_watcher)), m_opener(opener),
      m_repository(repository), m_dialogs(std::move(dialogs)), m_keys(new KeyMap(m_settings, this)),
      m_actions(new Actions(this)), m_papers(new models::PaperTableModel(this)), m_navigator(&session.navigator),
      m_finder(new PaperFinder(m_library, *m_papers, this)), m_counter(new ListCounter(m_library, this)),
      m_marks(&session.marks)
{
    m_ui->setupUi(this);
    setUpPanes(repository, opener);
    setUpToolBar();
    setUpMenus();
    m_layout = std::make_unique<WindowLayout>(*this, *m_table, *m_reader, m_settings, m_watcher);
    m_layout->connectActions(*m_actions);
    m_layout->setReadingHeader(new ReadingHeader(*m_table, *m_actions, this));
    m_layout->restore();
    m_navigator->setBrowsingOrder(sortOrderFromText(m_settings.value(Setting::TableOrder).toString()));
    connectLibrary();
    connectPlaces();
    connectPapers();
    connectGoActions();
    connectPaperActions();
    connectSignal();
    connectKeeping();
    connectLearning();
    connectTriage();
    connectShelf();
    connectOtherActions();
    m_spelling = new SpellingChoice(session.spelling, *m_reader, *m_actions, m_settings, m_watcher, this);
    askForLatest();
}

// QWidget's destructor hides what is shown, and its docks tell so, when this is a MainWindow no more.
MainWindow::~MainWindow()
{
    hide();
}

void MainWindow::setSamples(bool samples)
{
    m_samples = samples;
    m_ui->paperPane->setSamples(samples);
    m_actions->setEnabled({ActionId::MergeUserData, ActionId::Backups}, !samples); // which would stay with the samples
}

// All that the start waits for: anything about the whole library is asked when the first papers are shown.
void MainWindow::askForLatest()
{
    m_library.latest(this, [this](const Result<DayRange> &latest) { takeLatest(latest); });
}

void MainWindow::takeLatest(const Result<DayRange> &latest)
{
    if (!latest) {
        showError(latest.error());
        return;
    }
    m_empty = !latest->isValid();
    if (m_empty && !m_library.isImporting()) {
        m_ui->paperPane->showEmptyLibrary(m_report);
        m_shelf->ask(); // else it is when the first papers are there
    } else if (!m_empty && !m_started) {
        start(*latest);
    }
}

// The place of the window before this one, or of the run before; that of another library may be empty here: then the latest digest.
void MainWindow::start(DayRange latest)
{
    m_started = true;
    m_startWith = latest;
    m_lastPaper = ArxivId::parse(m_settings.value(Setting::LastPaper).toString()).value_or(ArxivId());
    if (m_session.view) {
        showPlace();
        m_reader->setPagePlace(m_lastPaper, m_session.view->pagePlace);
        m_search->setText(m_session.view->search);
        if (m_session.view->hasSettings) {
            showSettings();
        }
        return;
    }
    const Place last = placeFromText(m_settings.value(Setting::LastPlace).toString());
    if (last.list != Place::List::Days || last.days.isValid() || last.isSearch()) {
        m_leaveEmptyPlace = true;
        m_navigator->go(last);
    } else {
        m_followImport = m_library.isImporting();
        m_calendar->goToLatest();
    }
}

void MainWindow::showPlace()
{
    const Place &place = m_navigator->place();
    m_search->showText(place.search);
    m_search->clearError();
    m_calendar->showDays(place.isSearch() || place.isCatchUp() ? DayRange() : place.days);
    m_ui->shelfPane->showPlace(place);
    showWays();
    (*m_actions)[ActionId::BestMatch]->setEnabled(place.isSearch());
    m_followImport = m_followImport && !m_navigator->canGoBack();
    showName();
    m_table->setKeepsPlace(!place.isSearch()); // what fits a search best stands first
    showOrder();
}

void MainWindow::showWays()
{
    m_actions->setEnabled({ActionId::Back}, m_navigator->canGoBack());
    m_actions->setEnabled({ActionId::Forward}, m_navigator->canGoForward());
}

void MainWindow::showName()
{
    setWindowTitle(tr("%1 – Hot Papers").arg(name(m_navigator->place())));
}

void MainWindow::showOrder()
{
    m_table->header()->setOrder(m_navigator->order());
    m_table->header()->setSorts(m_navigator->canSort());
    const DayRange latest = std::exchange(m_startWith, {});
    if (latest.isValid() && m_navigator->query() == PaperQuery{.order = defaultOrder()}) {
        m_finder->showAll(latest);
    } else if (m_navigator->place().isForYou()) {
        m_finder->showFitting(m_navigator->query());
    } else {
        m_finder->show(m_navigator->query());
    }
}

void MainWindow::showFound()
{
    const bool leave = std::exchange(m_leaveEmptyPlace, false);
    m_table->setKeepsPlace(true);
    if (m_papers->rowCount() > 0) {
        m_ui->paperPane->showTable();
        if (m_table->currentRow() < 0) {
            m_table->goToRow(0);
        }
        showLastPaper();
    } else if (leave && !m_navigator->place().isForYou()) { // it may not be learned yet what that is
        m_calendar->goToLatest();
    } else if (m_empty) {
        m_ui->paperPane->showEmptyLibrary(m_report);
    } else {
        showEmptyPlace();
    }
    m_table->setSearch(wantedTexts(m_finder->query().search));
    showStatus();
    m_showPaper.start(whileTyping);
    m_showBeside.start(whileTyping);
}

void MainWindow::showBeside()
{
    m_reader->setSearch(wantedTexts(m_finder->query().search));
    showFacets();
}

void MainWindow::showFacets()
{
    if (!m_facets->isVisible() || !m_navigator->isAnywhere()) {
        return;
    }
    m_facetRequest.request_stop();
    m_facetRequest = std::stop_source();
    if (m_navigator->place().isForYou()) { // which no search can say: what is chosen would be of all that are unread
        m_facets->clear();
        return;
    }
    const PaperQuery shown{.search = m_navigator->shownSearch(), .newerThan = m_navigator->place().newerThan};
    m_library.facets(shown, m_facetRequest.get_token(), this, [this](const Result<Facets> &facets) {
        if (facets) {
            m_facets->showFacets(*facets);
        } else {
            m_facets->clear();
        }
    });
}

void MainWindow::showStatus()
{
    const auto &names = m_shelf->shelf().stateNames;
    const auto unread = names.find(ReadState::Unread);
    QStringList parts{tr("%Ln papers", nullptr, m_papers->rowCount()),
                      unread == names.end()
                          ? tr("%Ln unread", nullptr, m_finder->unread())
                          : tr("%1: %2", "a state of reading, and how many papers are in it")
                                .arg(words::isolated(unread->second), QLocale().toString(m_finder->unread()))};
    if (m_navigator->isAnywhere()) {
        parts.append(name(m_navigator->place()));
    }
    if (m_navigator->hidesOneAccount()) {
        parts.append(tr("without what one account announced"));
    }
    m_status->setText(parts.join(u" · "_s));
}

void MainWindow::showMessage(const QString &text)
{
    statusBar()->showMessage(text, messageMilliseconds);
    announce(statusBar(), text);
}

void MainWindow::showError(const Error &error)
{
    m_ui->paperPane->showError(words::describe(error));
}

void MainWindow::saveState()
{
    m_layout->save();
    m_settings.setValue(Setting::TableOrder, toText(m_navigator->browsingOrder()));
    if (m_navigator->isAnywhere()) {
        m_settings.setValue(Setting::LastPlace, toText(m_navigator->place()));
        m_settings.setValue(Setting::LastPaper, m_reader->paper().text());
    }
}

void MainWindow::changeLanguage()
{
    m_triage->finish();
    saveState();
    m_session.view = WindowView{m_table->currentOffset(), m_reader->pagePlace(), m_search->text(),
                                m_settingsDialog && m_settingsDialog->isVisible()};
    emit languageChanged();
}

// The bar of tabs of docks that share a place is made by Qt when there is need of it.
void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (auto *tabs = qobject_cast<QTabBar *>(event->child()); tabs && event->polished()) {
        tabs->setAccessibleName(tr("Panels"));
    }
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_layout->finishReset();
    if (!event->spontaneous()) { // not when it comes back from being an icon, perhaps to a note
        m_layout->focusMain();
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *stop = nextStop(*this, focusWidget(), next);
    if (!stop) {
        return QMainWindow::focusNextPrevChild(next);
    }
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_reader->flush();
    m_triage->finish();
    saveState();
    m_closing = m_reader->hasUnsavedNotes() && !m_leaveNotes;
    event->setAccepted(!m_closing);
}

void MainWindow::closeWhenSaved()
{
    if (!std::exchange(m_closing, false)) {
        return;
    }
    if (!m_reader->hasUnsavedNotes()) {
        close();
        return;
    }
    m_dialogs.confirm(
        this, tr("Close Hot Papers"),
        tr("A note could not be saved; beside it you see why. If you close the window now, what you typed "
           "since is lost. You can copy it first, or try again."),
        tr("Close and Lose It"), [this] {
            m_leaveNotes = true;
            close();
        });
}

} // namespace hotpapers::ui
