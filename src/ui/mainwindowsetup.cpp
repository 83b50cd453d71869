// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wired once, when the window is made.

#include "ui/mainwindow.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/calendarpane.h"
#include "ui/citationactions.h"
#include "ui/facetpane.h"
#include "ui/handbookdialog.h"
#include "ui/importreportdialog.h"
#include "ui/importstatus.h"
#include "ui/keeping.h"
#include "ui/keymap.h"
#include "ui/keysdialog.h"
#include "ui/languagechooser.h"
#include "ui/listcounter.h"
#include "ui/listimporter.h"
#include "ui/look.h"
#include "ui/markhistory.h"
#include "ui/menuletters.h"
#include "ui/menus.h"
#include "ui/navigator.h"
#include "ui/panescroller.h"
#include "ui/papercommands.h"
#include "ui/paperfinder.h"
#include "ui/paperheader.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/safekeeping.h"
#include "ui/searchfield.h"
#include "ui/session.h"
#include "ui/settingsdialog.h"
#include "ui/shadechoice.h"
#include "ui/shelfwatch.h"
#include "ui/shortcuteditor.h"
#include "ui/spellingchoice.h"
#include "ui/statisticswindow.h"
#include "ui/triage.h"
#include "ui/undoactions.h"
#include "ui/windowlayout.h"
#include "ui_mainwindow.h"
#include "words/searchhelp.h"
#include "words/words.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PaperTableModel;
using services::LibraryService;

namespace {

/** Does what a menu's Copy or Select All means to the field or page that has the focus, if it means anything there. */
bool passToFocus(const QWidget &table, const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && focus != &table && QMetaObject::invokeMethod(focus, slot);
}

} // namespace

void MainWindow::setUpPanes(KSyntaxHighlighting::Repository &repository, const UrlOpener &opener)
{
    m_table = m_ui->paperPane->table();
    m_table->setPapers(m_papers);
    m_commands = new PaperCommands(m_library, *m_marks, *m_table, this);
    m_calendar = new CalendarPane(m_library, QDate::currentDate, m_ui->calendarDock);
    m_calendar->setObjectName(u"calendarPane"_s);
    m_ui->calendarDock->setWidget(new PaneScroller(m_calendar));
    m_facets = new FacetPane(m_ui->facetsDock);
    m_facets->setObjectName(u"facetPane"_s);
    m_ui->facetsDock->setWidget(m_facets);
    m_reader = new ReaderPane(m_library, *m_marks, opener, repository, m_ui->readerDock);
    m_reader->setObjectName(u"readerPane"_s);
    m_ui->readerDock->setWidget(m_reader);
    m_table->setMathFont(m_session.mathFont);
    m_reader->setMathFont(m_session.mathFont);
    m_look->follow(*m_reader);
    m_status = new QLabel(this);
    m_status->setObjectName(u"statusLabel"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_importStatus = new ImportStatus(m_library, this);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_importStatus);
}

void MainWindow::setUpToolBar()
{
    QToolBar *bar = m_ui->mainToolBar;
    m_search = new SearchField(bar);
    m_search->setLibrary(m_library);
    m_actions->addTo(bar, {ActionId::ImportFolder, ActionId::Separator, ActionId::Back, ActionId::Forward});
    bar->addWidget(m_search);
    m_actions->addTo(bar, {ActionId::HideOneAccount, ActionId::Export});
    for (const ActionId id : {ActionId::ImportFolder, ActionId::Export}) {
        qobject_cast<QToolButton *>(bar->widgetForAction((*m_actions)[id]))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void MainWindow::setUpMenus()
{
    fillMenuBar(*this, *m_actions, *m_table->header());
    qApp->installEventFilter(new MenuLetters(this));
    m_paperMenu = new QMenu(this);
    m_paperMenu->setObjectName(u"paperContextMenu"_s);
    fillPaperMenu(m_paperMenu, *m_actions);
    m_reader->addToPageMenu(
        {(*m_actions)[ActionId::CopyCitation], m_paperMenu->findChild<QMenu *>(u"menuCitation"_s)->menuAction()});
    m_actions->follow(*m_keys);
    m_actions->addPaperShortcutsTo(m_table);
    m_actions->addPaperShortcutsTo(m_reader);
    m_actions->setEnabled({ActionId::Back, ActionId::Forward}, false);
    enablePaperActions(false);
    m_language = new LanguageChooser(*m_reader, *findChild<QMenu *>(u"menuLanguage"_s), m_settings, m_watcher, this);
    connect(m_language, &LanguageChooser::chosen, this, &MainWindow::changeLanguage);
    connect(m_language, &LanguageChooser::refused, this, [this] {
        showMessage(tr("The language stays as it is: a note could not be saved; beside it you see why."));
    });
    m_look->connectActions(*m_actions);
}

void MainWindow::setLanguages(const QList<Language> &languages)
{
    m_language->offer(languages);
}

void MainWindow::enablePaperActions(bool enabled)
{
    using enum ActionId;
    m_actions->setEnabled({OpenAbs,       OpenPdf,          OpenTweets,       ToggleStar,     ToggleRead,
                           MarkUnread,    MarkReading,      MarkRead,         MarkSkipped,    MarkFurther,
                           MarkAboveRead, MarkBelowRead,    MarkAllRead,      EditTags,       AddToList,
                           EditNote,      CopyId,           CopyTitle,        CopyLink,       CopyBibtex,
                           CopyCitation,  CopyMarkdownLink, CopyTextCitation, QuoteSelection, HighlightSelection,
                           NoteVersions,  GoRelated},
                          enabled);
    for (const QMenu *menu : m_paperMenu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)) {
        for (QAction *action : menu->actions()) {
            action->setEnabled(enabled);
        }
    }
}

void MainWindow::connectLibrary()
{
    connect(&m_library, &LibraryService::importFinished, this, &MainWindow::finishImport);
    connect(&m_library, &LibraryService::digestsChanged, this, &MainWindow::askForLatest);
    connect(&m_library, &LibraryService::failed, this,
            [this](const Error &error) { m_ui->paperPane->showBroken(words::describe(error)); });
}

void MainWindow::connectPlaces()
{
    connect(m_calendar, &CalendarPane::daysSelected, this, [this](DayRange days) { m_navigator->go(Place::of(days)); });
    connect(m_search, &QLineEdit::textChanged, m_navigator, &Navigator::search);
    connect(m_search, &SearchField::helpRequested, (*m_actions)[ActionId::SearchHelp], &QAction::trigger);
    connect(m_navigator, &Navigator::searchAccepted, m_search, &SearchField::clearError);
    connect(m_navigator, &Navigator::searchRefused, m_search, &SearchField::showError);
    connect(m_navigator, &Navigator::narrowingRefused, this,
            [this](const SearchError &error) { showMessage(words::describe(error)); });
    connect(m_facets, &FacetPane::narrowed, m_navigator, &Navigator::narrow);
    connect(m_ui->facetsDock, &QDockWidget::visibilityChanged, this, &MainWindow::showFacets);
    connect(m_search, &SearchField::left, this, [this] { m_table->setFocus(); });
    connect(m_reader, &ReaderPane::notesSettled, this, &MainWindow::closeWhenSaved);
    connect(m_reader, &ReaderPane::filterRequested, m_search, &QLineEdit::setText);
    connect(m_table->header(), &PaperHeader::sortRequested, m_navigator, &Navigator::sortBy);
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::listsChanged, this, &MainWindow::showWays);
    connect(m_navigator, &Navigator::orderChanged, this, &MainWindow::showOrder);
    connect(m_ui->paperPane, &PaperPane::importFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_ui->paperPane, &PaperPane::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_ui->paperPane, &PaperPane::exportRequested, this, &MainWindow::exportPapers);
    connect(m_ui->paperPane, &PaperPane::latestRequested, m_calendar, &CalendarPane::goToLatest);
    connect(m_ui->paperPane, &PaperPane::allRequested, this, [this] { m_navigator->go(Place::of(Place::List::All)); });
    connect(m_ui->paperPane, &PaperPane::reportRequested, this, [this] { m_report->show(); });
    connect(m_ui->paperPane, &PaperPane::retryRequested, this, &MainWindow::reopenRequested);
    connect(m_ui->paperPane, &PaperPane::quitRequested, this, &QWidget::close);
}

void MainWindow::connectPapers()
{
    connect(m_finder, &PaperFinder::found, this, &MainWindow::showFound);
    connect(m_finder, &PaperFinder::begun, m_ui->paperPane, &PaperPane::showTable);
    connect(m_finder, &PaperFinder::failed, this, &MainWindow::showError);
    connect(m_finder, &PaperFinder::found, m_counter, &ListCounter::countSoon);
    connect(m_finder, &PaperFinder::asked, m_counter, &ListCounter::wait);
    connect(m_finder, &PaperFinder::asked, this, [this] {
        m_showBeside.stop();
        m_facetRequest.request_stop();
    });
    connect(m_counter, &ListCounter::counted, m_ui->shelfPane, &ShelfPane::showCounts);
    m_showPaper.setSingleShot(true);
    connect(&m_showPaper, &QTimer::timeout, this, &MainWindow::showCurrentPaper);
    connect(m_table, &PaperTable::currentRowChanged, this, [this] { m_showPaper.start(0); });
    m_showBeside.setSingleShot(true);
    connect(&m_showBeside, &QTimer::timeout, this, &MainWindow::showBeside);
    connect(m_papers, &PaperTableModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.row() <= m_table->currentRow() && m_table->currentRow() <= last.row()) {
            m_showPaper.start(0);
        }
    });
    connect(m_table, &PaperTable::menuRequested, m_paperMenu,
            [this](const QPoint &position) { m_paperMenu->popup(position); });
    connect(m_table, &PaperTable::opened, (*m_actions)[ActionId::OpenAbs], &QAction::trigger);
    connect(m_table, &PaperTable::starClicked, this, [this](int row) {
        if (const PaperRow *paper = m_papers->paper(row)) {
            m_commands->toggleStarOf(*paper);
        }
    });
    connect(m_table, &PaperTable::stateClicked, this, [this](int row) {
        if (const PaperRow *paper = m_papers->paper(row)) {
            m_commands->toggleReadOf(*paper);
        }
    });
    connect(m_commands, &PaperCommands::failed, this, &MainWindow::showError);
    connect(m_marks, &MarkHistory::failed, this, &MainWindow::showError);
    connect(m_commands, &PaperCommands::copied, this,
            [this](int papers) { showMessage(tr("Copied %Ln papers", nullptr, papers)); });
    connect(m_commands, &PaperCommands::tooManyToCopy, this, [this](int papers) {
        m_ui->paperPane->offerExport(
            tr("%Ln papers are selected: too many for the clipboard, which takes up to %1 here. "
               "You can write them to a file instead.",
               nullptr, papers)
                .arg(QLocale().toString(int(PaperCommands::maximumCopied))));
    });
}

template <typename Receiver, typename Slot> void MainWindow::on(ActionId id, Receiver *receiver, Slot slot)
{
    connect((*m_actions)[id], &QAction::triggered, receiver, std::move(slot));
}

void MainWindow::connectGoActions()
{
    using enum ActionId;
    on(Back, m_navigator, &Navigator::back);
    on(Forward, m_navigator, &Navigator::forward);
    on(PreviousDigest, m_calendar, &CalendarPane::previousDigest);
    on(NextDigest, m_calendar, &CalendarPane::nextDigest);
    on(Today, m_calendar, &CalendarPane::goToToday);
    on(Latest, m_calendar, &CalendarPane::goToLatest);
    on(Week, m_calendar, &CalendarPane::selectWeek);
    on(Month, m_calendar, &CalendarPane::selectMonth);
    on(NextPaper, m_table, &PaperTable::nextRow);
    on(PreviousPaper, m_table, &PaperTable::previousRow);
    on(BestMatch, m_navigator, [this] { m_navigator->sortBy(SortKey::Relevance); });
    on(Find, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::connectPaperActions()
{
    using enum ActionId;
    for (const ActionId id : {OpenAbs, OpenPdf, OpenTweets}) {
        on(id, this, &MainWindow::showCurrentPaper); // a key may come before the event that would have it shown
    }
    on(OpenAbs, m_reader, &ReaderPane::openAbs);
    on(OpenPdf, m_reader, &ReaderPane::openPdf);
    on(OpenTweets, m_reader, &ReaderPane::openTweets);
    on(QuoteSelection, m_reader, &ReaderPane::quote);
    on(HighlightSelection, m_reader, &ReaderPane::highlight);
    on(NoteVersions, m_reader, &ReaderPane::showNoteVersions);
    (*m_actions)[SelectByKeys]->setCheckable(true);
    connect((*m_actions)[SelectByKeys], &QAction::toggled, m_reader, &ReaderPane::setSelectsByKeys);
    connect(m_reader, &ReaderPane::paperRequested, this, &MainWindow::showPaper);
    connect(m_reader, &ReaderPane::told, this, &MainWindow::showMessage);
    on(ToggleStar, m_commands, &PaperCommands::toggleStar);
    on(ToggleRead, m_commands, &PaperCommands::toggleRead);
    on(MarkUnread, m_commands, [this] { m_commands->setState(ReadState::Unread); });
    on(MarkReading, m_commands, [this] { m_commands->setState(ReadState::Reading); });
    on(MarkRead, m_commands, [this] { m_commands->setState(ReadState::Read); });
    on(MarkSkipped, m_commands, [this] { m_commands->setState(ReadState::Skipped); });
    on(MarkAllRead, m_commands, &PaperCommands::markAllRead);
    on(CopyId, m_commands, &PaperCommands::copyIds);
    on(CopyTitle, m_commands, &PaperCommands::copyTitles);
    on(CopyLink, m_commands, &PaperCommands::copyLinks);
    new CitationActions(*m_actions, *m_commands, m_settings, this);
}

void MainWindow::connectSignal()
{
    new ShadeChoice(*m_actions, *m_calendar, m_settings, m_watcher, this);
    QAction *hide = (*m_actions)[ActionId::HideOneAccount];
    hide->setCheckable(true);
    connect(hide, &QAction::toggled, m_navigator, &Navigator::setHidesOneAccount);
    hide->setChecked(m_settings.value(Setting::HideOneAccount).toBool());
    connect(m_navigator, &Navigator::hidingChanged, this, [this] {
        m_settings.setValue(Setting::HideOneAccount, m_navigator->hidesOneAccount());
        if (m_navigator->isAnywhere()) {
            showOrder();
        }
    });
    connect(m_reader, &ReaderPane::daysRequested, this, &MainWindow::showPaperWithin);
}

void MainWindow::connectTriage()
{
    m_triage = new Triage({m_library, m_settings, *m_actions, *m_papers, *m_table, *m_reader, *m_ui->shelfPane,
                           *m_ui->paperPane->catchUpBar(), *m_navigator, *m_marks, *m_commands, *this, *m_shelf},
                          this);
    connect(m_triage, &Triage::told, this, &MainWindow::showMessage);
    connect(m_triage, &Triage::failed, this, &MainWindow::showError);
}

void MainWindow::connectOtherActions()
{
    using enum ActionId;
    setUpUndo(*m_marks, *(*m_actions)[Undo], *(*m_actions)[Redo]);
    on(ImportFiles, this, &MainWindow::chooseFiles);
    on(ImportFolder, this, &MainWindow::chooseFolder);
    m_lists = new ListImporter(m_library, *m_marks, this);
    connect(m_lists, &ListImporter::told, this, &MainWindow::showListReport);
    on(ImportList, this, &MainWindow::chooseLists);
    on(PasteList, this, &MainWindow::pasteList);
    on(Export, this, &MainWindow::exportPapers);
    auto *safe = new SafeKeeping(m_library, *m_marks, m_dialogs, [this] { return !m_samples; }, this);
    on(ExportUserData, safe, &SafeKeeping::exportUserData);
    on(MergeUserData, safe, &SafeKeeping::mergeUserData);
    on(Backups, safe, &SafeKeeping::showBackups);
    connect(safe, &SafeKeeping::told, this, &MainWindow::showMessage);
    connect(safe, &SafeKeeping::failed, this, &MainWindow::showError);
    on(Quit, this, &QWidget::close);
    on(Copy, this, [this] { passToFocus(*m_table, "copy") || (m_commands->copyPapers(), true); });
    on(CopyPlainText, m_reader, &ReaderPane::copyPlainText);
    on(SelectAll, this, [this] { passToFocus(*m_table, "selectAll") || (m_table->selectAll(), true); });
    on(ResetLayout, this, [this] { m_layout->reset(); });
    on(Statistics, this,
       [this] { StatisticsWindow::showBeside(*this, m_library, *m_navigator, m_settings, m_dialogs); });
    on(Preferences, this, &MainWindow::showSettings);
    on(SearchHelp, this, [this] { openHandbook(u"search"_s, m_opener, this); });
    on(Handbook, this, [this] { openHandbook(handbookPageFor(QApplication::focusWidget()), m_opener, this); });
    on(EditShortcuts, this, [this] { openShortcutEditor(*m_keys, this); });
    on(Keys, this, [this] { openKeySheet(*m_keys, this); });
    on(About, this, [this] {
        m_dialogs.inform(this, tr("About Hot Papers"),
                         tr("Hot Papers %1\n\nReads research by daily digest.\n\nFree software under the GNU General "
                            "Public License, version 3 or later.")
                             .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_settings, m_watcher, this);
        m_settingsDialog->setLanguages(m_language->languages());
        m_settingsDialog->addPage(new ShortcutEditor(*m_keys), tr("Keys"), u"configure-shortcuts"_s,
                                  [this] { m_keys->resetAll(); });
        m_keeping->addSettingsTo(*m_settingsDialog);
        m_spelling->addSettingsTo(*m_settingsDialog);
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

} // namespace hotpapers::ui
