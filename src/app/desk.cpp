// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"

#include "services/libraryservice.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace hotpapers::app {

using namespace Qt::StringLiterals;

namespace {

QStringList sampleFiles()
{
    QStringList files;
    for (const QFileInfo &info : QDir(u":/samples"_s).entryInfoList(QDir::Files)) {
        files.append(info.filePath());
    }
    return files;
}

/** Named here, for QSettings would want an organization to name it after. */
QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/hotpapers.conf"_s;
}

} // namespace

Desk::Desk(QString libraryFile, KSyntaxHighlighting::Repository &repository, Languages &languages, QObject *parent)
    : QObject(parent), m_libraryFile(std::move(libraryFile)), m_repository(repository), m_languages(languages),
      m_settings(settingsFile(), QSettings::IniFormat)
{
    speak();
}

Desk::~Desk() = default;

void Desk::start(const QStringList &paths)
{
    if (paths.isEmpty() && !QFileInfo::exists(m_libraryFile)) {
        openSamples();
    } else {
        openOwn(paths);
    }
}

void Desk::receive(const QStringList &paths)
{
    if (m_samples && !paths.isEmpty()) {
        openOwn(paths);
    } else if (!paths.isEmpty()) {
        m_window->importPaths(paths);
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Desk::openOwn(const QStringList &paths)
{
    m_samples = false;
    open(m_libraryFile);
    if (!paths.isEmpty()) {
        m_window->importPaths(paths);
    }
}

void Desk::openSamples()
{
    m_samples = true;
    open(QFileInfo(m_libraryFile).dir().filePath(u"samples.sqlite"_s));
    m_library->import(sampleFiles());
}

void Desk::open(const QString &file)
{
    m_window.reset();
    m_session.reset();
    m_library = std::make_unique<services::LibraryService>(file);
    m_session = std::make_unique<ui::Session>(*m_library);
    m_openFile = file;
    openWindow();
}

void Desk::openWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_repository, m_settings, m_opener);
    m_window->setLanguages(availableLanguages());
    m_window->setSamples(m_samples);
    // Queued: the window that asks is replaced by the answer.
    connect(m_window.get(), &ui::MainWindow::importIntoOwnLibraryRequested, this, &Desk::openOwn, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::languageChanged, this, &Desk::changeLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::reopenRequested, this, [this] { open(m_openFile); }, Qt::QueuedConnection);
    m_window->show();
}

void Desk::speak()
{
    m_languages.speak(ui::Settings(m_settings).value(ui::Setting::Language).toString());
}

void Desk::changeLanguage()
{
    m_window.reset();
    speak();
    openWindow();
}

} // namespace hotpapers::app
