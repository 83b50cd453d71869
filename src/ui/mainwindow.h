// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"
#include "services/importreport.h"
#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/language.h"
#include "ui/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <stop_token>

class QLabel;
class QMenu;
class QSettings;

namespace Ui {
class MainWindow;
}

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class CalendarPane;
class FacetPane;
class ImportReportDialog;
class ImportStatus;
class Keeping;
class KeyMap;
class LanguageChooser;
class Learning;
class ListCounter;
class ListImporter;
class Look;
class MarkHistory;
class Navigator;
class PaperCommands;
class PaperFinder;
class PaperTable;
class ReaderPane;
class SearchField;
class SettingsDialog;
class ShelfWatch;
class SpellingChoice;
class UrlOpener;
class Triage;
struct Session;
class WindowLayout;

/** The window on one library. What it is given must outlive it. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session &session, KSyntaxHighlighting::Repository &repository, QSettings &settings,
               const UrlOpener &opener, Dialogs dialogs = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** The library holds the bundled samples: the window says so, and imports nothing into them. */
    void setSamples(bool samples);
    /** What the person can choose from; the language that the window speaks is that of the application. */
    void setLanguages(const QList<Language> &languages);
    /** Imports files and folders, with progress in the status bar and a report at the end. */
    void importPaths(const QStringList &paths);
    /** Makes a reading list of each file, with a report at the end. */
    void importLists(const QStringList &files);

signals:
    /** Another language is set: the window is to be made anew, in the same session. */
    void languageChanged();
    /** In place of an import, where the samples are shown: the person's own library is to be opened for it. */
    void importIntoOwnLibraryRequested(const QStringList &paths);
    /** The library could not be opened; the person asks to try once more. */
    void reopenRequested();

protected:
    void childEvent(QChildEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setUpPanes(KSyntaxHighlighting::Repository &repository, const UrlOpener &opener);
    void setUpToolBar();
    void setUpMenus();
    template <typename Receiver, typename Slot> void on(ActionId id, Receiver *receiver, Slot slot);
    void connectLibrary();
    void connectPlaces();
    void connectPapers();
    void connectGoActions();
    void connectPaperActions();
    void connectSignal();
    void connectTriage();
    void connectShelf();
    void connectKeeping();
    void connectLearning();
    void connectOtherActions();

    void askForLatest();
    void takeLatest(const Result<DayRange> &latest);
    void start(DayRange latest);
    void showPlace();
    void showWays(); ///< are there places to go back and forward to?
    void showName(); ///< of the place
    void showOrder();
    void showFound();
    void showEmptyPlace(); ///< why there is nothing
    void showBeside(); ///< what the search means to reader and facets
    void showFacets();
    void showLastPaper();
    void showPaperWithin(DayRange days);
    void showPaper(const ArxivId &paper); ///< in the table, or in its latest digest; on arXiv, where no digest has it
    void showElsewhere(const ArxivId &paper, DayRange days); ///< in the digest about these days, or on arXiv
    void showCurrentPaper();
    void showStatus();
    void showMessage(const QString &text); ///< in the status bar, for a while
    void showError(const Error &error);
    void finishImport(const Result<services::ImportReport> &report);
    void showSettings();
    void chooseFiles();
    void chooseFolder();
    void chooseLists();
    void pasteList();
    [[nodiscard]] bool mayMakeLists(); ///< says why not
    void showListReport(const QString &sentence, const QStringList &lines);
    void exportPapers();
    void enablePaperActions(bool enabled);
    [[nodiscard]] QString importFolder() const;
    void saveState();
    void changeLanguage();
    void closeWhenSaved();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Session &m_session;
    services::LibraryService &m_library;
    SettingsWatcher m_watcher;
    Settings m_settings;
    Look *m_look; ///< made before the widgets, which take its fonts
    const UrlOpener &m_opener;
    KSyntaxHighlighting::Repository &m_repository;
    Dialogs m_dialogs;
    KeyMap *m_keys;
    Actions *m_actions;
    models::PaperTableModel *m_papers;
    PaperTable *m_table = nullptr;
    Navigator *m_navigator;
    PaperFinder *m_finder;
    ListCounter *m_counter;
    MarkHistory *m_marks;
    PaperCommands *m_commands = nullptr;
    Triage *m_triage = nullptr;
    ShelfWatch *m_shelf = nullptr;
    Keeping *m_keeping = nullptr;
    SpellingChoice *m_spelling = nullptr;
    Learning *m_learning = nullptr;
    CalendarPane *m_calendar = nullptr;
    FacetPane *m_facets = nullptr;
    ReaderPane *m_reader = nullptr;
    SearchField *m_search = nullptr;
    ImportStatus *m_importStatus = nullptr;
    ListImporter *m_lists = nullptr;
    QStringList m_dropped; ///< texts, which may turn out to be lists
    ImportReportDialog *m_report = nullptr; ///< made when there is one
    SettingsDialog *m_settingsDialog = nullptr; ///< made when it is asked for
    LanguageChooser *m_language = nullptr;
    QLabel *m_status = nullptr;
    QMenu *m_paperMenu = nullptr;
    std::unique_ptr<WindowLayout> m_layout;
    QTimer m_showPaper; ///< shows the current paper when all events that wait have been seen to
    QTimer m_showBeside; ///< when the table is painted
    EntryId m_shown; ///< in the reader
    std::stop_source m_facetRequest;
    ArxivId m_lastPaper; ///< of the run before, until it is shown
    DayRange m_startWith; ///< the latest digest, until a place is shown
    bool m_started = false; ///< has shown a place
    bool m_leaveEmptyPlace = false; ///< for the latest digest
    bool m_followImport = false; ///< to what is the latest digest at its end, if the person stays until then
    bool m_empty = true; ///< the library, or it is not known yet
    bool m_samples = false;
    bool m_closing = false; ///< the person closed the window; notes are still being saved
    bool m_leaveNotes = false; ///< the person closes it though notes could not be saved
};

} // namespace hotpapers::ui
