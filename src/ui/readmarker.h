// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/markchange.h"
#include "ui/settings.h"

#include <QObject>
#include <QTimer>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;
class ReaderPane;

/**
 * Marks the paper in the reader as read, as the settings say: when it has been shown for a while in the window that is
 * active, and when it is opened in the browser.
 *
 * It does so once while a paper is shown, of unread ones alone. Where the person marks it by hand, or undoes anything, it
 * is left alone until another one was shown. In a list of unread papers, which the paper would leave while it is being
 * read, it is marked when the person goes on. Being no step of the person's it is none to undo either: Ctrl+Z takes back
 * what was done by hand, and `m` does this.
 */
class ReadMarker : public QObject
{
    Q_OBJECT
public:
    /** @param delay runs while a paper is to be marked; all references must outlive the marker */
    ReadMarker(services::LibraryService &library, const MarkHistory &marks, ReaderPane &reader, Settings settings,
               QTimer &delay, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override; ///< of window and reader: is the paper seen?

public slots:
    void setPatient(bool patient); ///< mark papers no sooner than another is shown: the list depends on it
    void leaveAlone(); ///< the paper that is shown
    void leave(); ///< marks the paper that was waited with

signals:
    void failed(const hotpapers::Error &error);

private:
    void show(const Paper &paper);
    void start();
    void mark();
    void takeChange(const MarkChange &change);
    [[nodiscard]] bool isSeen() const;

    services::LibraryService &m_library;
    ReaderPane &m_reader;
    Settings m_settings;
    QTimer &m_delay;
    bool m_patient = false;
    ArxivId m_paper; ///< shown
    std::vector<EntryId> m_entries; ///< its, in all digests
    bool m_markable = false; ///< unread, and not left alone
    bool m_due = false; ///< to be marked when another is shown
};

} // namespace hotpapers::ui
