// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/urlopener.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {
class MainWindow;
}

namespace hotpapers::app {

/**
 * The library that is open and its window. Where the person has no library yet, the bundled samples are shown, in a
 * library of their own beside the person's; the first import opens the person's.
 */
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(QString libraryFile, KSyntaxHighlighting::Repository &repository, QObject *parent = nullptr);
    ~Desk() override;

    /** Shows the window and imports `paths`; the samples where there is neither a library nor a path. */
    void start(const QStringList &paths);
    /** What a second start asks for: imports `paths` and brings the window forward. */
    void receive(const QStringList &paths);

private:
    void openOwn(const QStringList &paths);
    void openSamples();
    void open(const QString &file);

    QString m_libraryFile;
    KSyntaxHighlighting::Repository &m_repository;
    QSettings m_settings;
    ui::UrlOpener m_opener;
    bool m_samples = false;
    std::unique_ptr<services::LibraryService> m_library;
    std::unique_ptr<ui::MainWindow> m_window; // refers to the library: declared after it, so that it goes first
};

} // namespace hotpapers::app
