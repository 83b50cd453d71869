// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs.h"

#include <QMainWindow>

#include <memory>

class QSettings;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class UrlOpener;

/** The window on one library. What it is given must outlive it. */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(services::LibraryService &library, KSyntaxHighlighting::Repository &repository, QSettings &settings,
               const UrlOpener &opener, Dialogs dialogs = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** The library holds the bundled samples: the window says so, and imports nothing into them. */
    void setSamples(bool samples);
    /** Imports files and folders, with progress in the status bar and a report at the end. */
    void importPaths(const QStringList &paths);

signals:
    /** In place of an import, where the samples are shown: the person's own library is to be opened for it. */
    void importIntoOwnLibraryRequested(const QStringList &paths);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hotpapers::ui
