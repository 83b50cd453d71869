// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/dialogs.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class BackupDialog;
class MarkHistory;

/** Keeps the person's work safe: a backup each day, what was made as a file, and what a file has merged into it. */
class SafeKeeping : public QObject
{
    Q_OBJECT
public:
    /**
     * Looks for a backup that is due a minute after it is made, and every hour.
     * @param isOwn is the library the person's, not the samples? What is given must outlive it; `window` is its parent.
     */
    SafeKeeping(services::LibraryService &library, MarkHistory &marks, const Dialogs &dialogs,
                std::function<bool()> isOwn, QWidget *window);
    ~SafeKeeping() override;

    void exportUserData();
    void mergeUserData(); ///< one step that can be undone
    void showBackups();
    void backUpDaily(); ///< if it is due

signals:
    void told(const QString &text);
    void failed(const hotpapers::Error &error); ///< of a daily backup once, until one is made

private:
    void exportTo(const QString &file);
    void mergeFrom(const QString &file);
    void tellMerged(const QString &name, const Result<void> &merged);

    services::LibraryService &m_library;
    MarkHistory &m_marks;
    const Dialogs &m_dialogs;
    std::function<bool()> m_isOwn;
    QWidget *m_window;
    QPointer<BackupDialog> m_backups;
    QTimer m_timer;
    bool m_toldOfFailure = false;
};

} // namespace hotpapers::ui
