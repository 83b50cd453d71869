// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/error.h"
#include "core/userchange.h"

#include <QObject>

#include <stop_token>

class QLabel;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;

/** What the reader says of a paper under other ids, in a line of links: those that it is one with, and those that look the same. */
class SamePapersLine : public QObject
{
    Q_OBJECT
public:
    /** The three references must outlive it. */
    SamePapersLine(services::LibraryService &library, MarkHistory &marks, QLabel &line, QObject *parent);

    void showPaper(const ArxivId &paper); ///< asks for what the library knows now; a null id: nothing

signals:
    void paperRequested(const hotpapers::ArxivId &paper);
    void told(const QString &text); ///< for a while
    void failed(const hotpapers::Error &error);

private:
    void show(const SamePapers &same);
    void follow(const QString &link);
    void changeAndTell(const UserChange &change, const QString &text); ///< when it is made

    services::LibraryService &m_library;
    MarkHistory &m_marks;
    QLabel &m_line;
    ArxivId m_paper;
    std::stop_source m_asking;
};

} // namespace hotpapers::ui
