// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/languages.h"
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
struct Session;
} // namespace hotpapers::ui

namespace hotpapers::app {

/**
 * The library that is open and its window. Where the person has no library yet, the bundled samples are shown, in a
 * library of their own beside the person's; the first import opens the person's.
 */
class Desk : public QObject
{
    Q_OBJECT
public:
    /** Speaks the language that the person chose, or that of the system. */
    Desk(QString libraryFile, KSyntaxHighlighting::Repository &repository, Languages &languages,
         QObject *parent = nullptr);
    ~Desk() override;

    /** Shows the window and imports `paths`; the samples where there is neither a library nor a path. */
    void start(const QStringList &paths);
    /** What a second start asks for: imports `paths` and brings the window forward. */
    void receive(const QStringList &paths);

private:
    void openOwn(const QStringList &paths);
    void openSamples();
    void open(const QString &file);
    void openWindow();
    void speak();
    void changeLanguage();

    QString m_libraryFile; ///< the person's own
    QString m_openFile;
    KSyntaxHighlighting::Repository &m_repository;
    Languages &m_languages;
    QSettings m_settings;
    ui::UrlOpener m_opener;
    bool m_samples = false;
    std::unique_ptr<services::LibraryService> m_library;
    std::unique_ptr<ui::Session> m_session; // refers to the library, and the window to both: the last goes first
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace hotpapers::app
