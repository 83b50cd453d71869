// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"
#include "ui/markhistory.h"

#include <QObject>

#include <functional>
#include <vector>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class PaperTable;

/**
 * What the person does to the papers that are selected in the table. Marks are set for all of them at once, as one step that
 * can be undone, and are shown when the library has them on disk.
 */
class PaperCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t maximumCopied = 10'000; ///< papers: more belong into a file

    PaperCommands(services::LibraryService &library, PaperTable &table, QObject *parent = nullptr);

    void toggleStar(); ///< stars all, or takes the stars where all had one
    void toggleRead(); ///< marks all read, or unread where all were read
    void setState(ReadState state);
    void toggleStarOf(const PaperRow &paper);
    void toggleReadOf(const PaperRow &paper);
    void markAllRead(); ///< all that the table holds
    [[nodiscard]] QUndoStack &steps() { return m_history.steps(); }

    void copyPapers(); ///< title, authors and link, a line a paper
    void copyIds();
    void copyTitles();
    void copyLinks();
    void copyCitations(); ///< BibTeX

signals:
    void copied(int papers);
    void tooManyToCopy(int papers);
    void failed(const hotpapers::Error &error);

private:
    using Rows = std::vector<PaperRow>;

    void withSelected(std::function<void(const Rows &)> then);
    void toggle(std::function<bool(const PaperRow &)> isSet, std::function<void(std::vector<EntryId>, bool)> set);
    void star(std::vector<EntryId> papers, bool starred);
    void mark(std::vector<EntryId> papers, ReadState state);
    void copy(std::function<QString(const PaperRow &)> text);
    void setClipboard(const QString &text, int papers);

    services::LibraryService &m_library;
    PaperTable &m_table;
    MarkHistory m_history;
};

} // namespace hotpapers::ui
