// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/libraryservice.h"
#include "ui/mainwindow.h"
#include "ui/session.h"
#include "ui/urlopener.h"
#include "window/frames.h"

#include <KSyntaxHighlighting/Repository>
#include <QSettings>
#include <QTemporaryDir>

#include <unordered_map>

class QAction;
class QLineEdit;

namespace hotpapers::ui {
class PaperTable;
class PaperFinder;
} // namespace hotpapers::ui

namespace hotpapers::bench {

/** The real window on a library, at all its papers, and hands and eyes for it. Events go the way that those of people go. */
class UsedWindow : public QObject
{
public:
    UsedWindow(FrameApplication &application, const QString &library);
    ~UsedWindow() override;

    [[nodiscard]] services::LibraryService &library() { return m_library; }
    [[nodiscard]] ui::PaperTable &table() const { return *m_table; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] QAction &action(const char *name) const;
    [[nodiscard]] bool isBlank() const; ///< is a row on screen not there yet?

    void key(QWidget &widget, Qt::Key key, const QString &text = {}, Qt::KeyboardModifiers modifiers = {});
    void click(QWidget &widget, QPoint place);
    void wheel(int steps); ///< over the table
    /** Does something that asks for papers. @return milliseconds until rows of the answer are painted; negative: never */
    double timeUntilShown(const std::function<void()> &act);
    /** The longest that a row on screen was blank since the last call, in milliseconds. */
    [[nodiscard]] double takeLongestBlank();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    FrameApplication &m_application;
    QTemporaryDir m_folder;
    QSettings m_settings;
    KSyntaxHighlighting::Repository m_repository;
    ui::UrlOpener m_opener;
    services::LibraryService m_library;
    ui::Session m_session;
    ui::MainWindow m_window;
    ui::PaperTable *m_table;
    QLineEdit *m_search;
    ui::PaperFinder *m_finder;
    int m_asked = 0;
    int m_found = 0;
    qint64 m_tablePaints = 0;
    std::unordered_map<int, Stopwatch> m_blank; ///< since when a row was
    double m_longestBlank = 0;
};

} // namespace hotpapers::bench
