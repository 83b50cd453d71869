// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"

#include <QObject>

#include <functional>
#include <vector>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class PaperTable;

/**
 * What the person does to the papers that are selected in the table. Marks are set for all of them at once, and are shown
 * when the library has them on disk.
 */
class PaperCommands : public QObject
{
    Q_OBJECT
public:
    PaperCommands(services::LibraryService &library, PaperTable &table, QObject *parent = nullptr);

    void toggleStar(); ///< stars all, or takes the stars where all had one
    void toggleRead(); ///< marks all read, or unread where all were read
    void setState(ReadState state);
    void toggleStarOf(const PaperRow &paper);
    void toggleReadOf(const PaperRow &paper);

    void copyPapers(); ///< title, authors and link, a line a paper
    void copyIds();
    void copyTitles();
    void copyLinks();
    void copyCitations(); ///< BibTeX

signals:
    void copied(int papers);
    void failed(const hotpapers::Error &error);

private:
    using Rows = std::vector<PaperRow>;

    void withSelected(std::function<void(const Rows &)> then);
    void star(const Rows &papers);
    void read(const Rows &papers);
    void mark(const Rows &papers, ReadState state);
    void copy(std::function<QString(const PaperRow &)> text);
    void setClipboard(const QString &text, int papers);
    void tell(const Result<void> &result);

    services::LibraryService &m_library;
    PaperTable &m_table;
};

} // namespace hotpapers::ui
