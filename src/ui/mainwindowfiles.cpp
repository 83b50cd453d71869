// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window takes in, and what it writes.

#include "ui/mainwindow.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/calendarpane.h"
#include "ui/exportdialog.h"
#include "ui/importreportdialog.h"
#include "ui/importstatus.h"
#include "ui/listimporter.h"
#include "ui/navigator.h"
#include "ui/paperfinder.h"
#include "ui/papertable.h"
#include "words/words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

/** The files and folders of this computer among what is dropped. */
QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

/** Those of `files` that were rejected: what is dropped as text and is no digest may be a list of papers. */
QStringList rejected(const services::ImportReport &report, const QStringList &files)
{
    QStringList rejected;
    for (const services::FileReport &file : report.reports) {
        const bool isNoDigest = file.error && file.error->code == ErrorCode::NotADigest;
        rejected += isNoDigest && files.contains(file.file) ? QStringList(file.file) : QStringList();
    }
    return rejected;
}

} // namespace

void MainWindow::importPaths(const QStringList &paths)
{
    if (paths.isEmpty()) {
        return;
    }
    if (m_samples) {
        emit importIntoOwnLibraryRequested(paths);
        return;
    }
    m_library.import(paths);
    m_importStatus->showWhileImporting();
}

void MainWindow::finishImport(const Result<services::ImportReport> &report)
{
    askForLatest();
    if (std::exchange(m_followImport, false)) {
        m_calendar->goToLatest();
    }
    if (m_samples) {
        return; // the person did not ask for it
    }
    if (report) {
        m_lists->tryToBringIn(rejected(*report, m_dropped));
    }
    if (!m_library.isImporting()) { // else what was dropped may be of the import that waits
        m_dropped.clear();
    }
    if (!report) {
        showError(report.error());
    } else if (report->reports.empty()) {
        showMessage(sentence(*report));
    } else {
        if (!m_report) {
            m_report = new ImportReportDialog(this);
        }
        m_report->showReport(*report);
    }
}

QString MainWindow::importFolder() const
{
    const QString folder = m_settings.value(Setting::ImportFolder).toString();
    return QFileInfo(folder).isDir() ? folder : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

void MainWindow::chooseFiles()
{
    m_dialogs.openFiles(this, importFolder(), [this](const QStringList &files) {
        m_settings.setValue(Setting::ImportFolder, QFileInfo(files.value(0)).absolutePath());
        importPaths(files);
    });
}

void MainWindow::chooseFolder()
{
    m_dialogs.openFolder(this, importFolder(), [this](const QString &folder) {
        m_settings.setValue(Setting::ImportFolder, folder);
        importPaths({folder});
    });
}

void MainWindow::chooseLists()
{
    m_dialogs.openLists(this, importFolder(), [this](const QStringList &files) { importLists(files); });
}

void MainWindow::importLists(const QStringList &files)
{
    if (!files.isEmpty() && mayMakeLists()) {
        m_lists->bringIn(files);
    }
}

// A list among the samples would go with them.
bool MainWindow::mayMakeLists()
{
    if (m_samples) {
        showMessage(tr("These are samples. Import digests of your own first; lists can follow."));
    }
    return !m_samples;
}

void MainWindow::pasteList()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty()) {
        showMessage(tr("There is no text to paste."));
    } else if (mayMakeLists()) {
        m_lists->bringInText(text);
    }
}

void MainWindow::showListReport(const QString &sentence, const QStringList &lines)
{
    if (lines.isEmpty() && !sentence.contains(u'\n')) {
        showMessage(sentence);
        return;
    }
    if (!m_report) {
        m_report = new ImportReportDialog(this);
    }
    m_report->showReport(sentence, lines);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList lists;
    QStringList digests;
    for (const QString &path : localPaths(event->mimeData())) {
        (hasListSuffix(path) ? lists : digests) += path;
    }
    m_dropped += digests;
    importPaths(digests);
    importLists(lists);
}

void MainWindow::exportPapers()
{
    ExportPlace place;
    place.selection = m_table->selectedEntries();
    place.shown = m_finder->query();
    place.shownCount = m_papers->rowCount();
    if (place.shown.limit >= 0) {
        place.shownEntries = m_table->entries(0, place.shownCount);
    }
    if (m_navigator->isAnywhere()) {
        const Place &here = m_navigator->place();
        place.shownName = name(here);
        place.day = here.days;
        place.search = here.search;
        place.list = m_navigator->showsListOrder() ? here.readingList : ListId{};
        place.tag = here.isOfNew() ? QString() : tagOf(here.search);
    }
    if (const PaperRow *paper = m_papers->paper(m_table->currentRow()); paper && !place.day.isValid()) {
        place.day = paper->days;
    }
    auto *dialog = new ExportDialog({m_library, m_repository, m_opener, m_settings, m_dialogs}, std::move(place), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &MainWindow::showMessage);
    dialog->open();
}

} // namespace hotpapers::ui
