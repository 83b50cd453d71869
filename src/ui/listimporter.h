// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "services/bringin.h"

#include <QObject>
#include <QStringList>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;

/** Could the file be another program's list, by its name? Texts can be digests as well. */
[[nodiscard]] bool hasListSuffix(const QString &file);

/** Makes reading lists of other programs' files, and of text, each a step that can be undone. */
class ListImporter : public QObject
{
    Q_OBJECT
public:
    ListImporter(services::LibraryService &library, MarkHistory &history, QObject *parent = nullptr);

    /** One list for each file, one after the other; told() comes when all are in the library, or it was told why not. */
    void bringIn(const QStringList &files);
    /** The same of files that are no digests, if they should be lists: nothing is said of those that are none. */
    void tryToBringIn(const QStringList &files);
    void bringInText(const QString &text);

signals:
    /** What came in, in a sentence or two, and what was left out, a line each; without lines there is nothing to note. */
    void told(const QString &sentence, const QStringList &lines);

private:
    void take(const QString &source, const Result<services::ListReading> &reading);
    void make(const QString &source, const services::ListReading &reading);
    void finishOne(const QString &sentence);
    void finish();

    services::LibraryService &m_library;
    MarkHistory &m_history;
    int m_waiting = 0; ///< lists that are neither made nor told why they are not
    QStringList m_sentences;
    QStringList m_lines;
};

} // namespace hotpapers::ui
