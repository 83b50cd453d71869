// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/libraryservice.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/urlopener.h"

#include <KSyntaxHighlighting/Repository>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

/** The real window on the sample digests, with some of them read, starred and annotated, for taking its picture. */
class Scene
{
public:
    Scene();
    ~Scene();

    /** Opens the window anew, with nothing but these settings, and waits until it shows its papers. */
    void open(QSize size, const QVariantMap &settings);
    /** What a search finds, as soon as it is shown. */
    void search(const QString &text);
    /** Selects the first paper whose title holds this, and waits for the reader to show it. */
    void select(const QString &title);
    void trigger(const char *action);
    void fillShelf(); ///< lists, saved searches and tags, which stay; the first list is shown
    void keep(); ///< rates and tags some of the papers that are shown, and shows the columns for that
    void tellOfNewPapers(); ///< of two saved searches, after an import, which stay
    void importNoDigest(); ///< there is something to report
    /** The dialog or window of this class that the last trigger() opened, as soon as it is shown. */
    QWidget *shown(const char *className);
    QWidget *window() const { return m_window.get(); }
    template <typename T> T *child(const char *name) const { return m_window->findChild<T *>(QLatin1StringView(name)); }

    /** Waits until nothing more happens: all questions are answered, all is painted. */
    static void settle();

private:
    void fill();

    bool m_hasShelf = false;
    int m_imports = 0;
    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_repository;
    hotpapers::ui::UrlOpener m_opener{[](const QUrl &) { return true; }};
    std::unique_ptr<hotpapers::services::LibraryService> m_library;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<hotpapers::ui::Session> m_session;
    std::unique_ptr<hotpapers::ui::MainWindow> m_window;
};
