// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/keypattern.h"
#include "core/paper.h"

#include <QObject>

#include <functional>
#include <vector>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;
class PaperTable;

/**
 * What the person does to the papers that are selected in the table. Marks are set for all of them at once, as one step.
 * The selection stays where it is: as in feed readers one goes on by a key of its own.
 */
class PaperCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t maximumCopied = 10'000; ///< papers: more belong into a file

    /** All three references must outlive it. */
    PaperCommands(services::LibraryService &library, MarkHistory &marks, PaperTable &table, QObject *parent = nullptr);

    void toggleStar(); ///< stars all, or takes the stars where all had one
    void toggleRead(); ///< marks all read, or unread where all were read
    void setState(ReadState state);
    void toggleStarOf(const PaperRow &paper);
    void toggleReadOf(const PaperRow &paper);
    void setFurther(); ///< unread papers are being read then, those that were are read
    void rate(int rating); ///< 0–5; 0: none
    void rateOne(const PaperRow &paper, int rating); ///< the rating that it has takes it away
    void setPriority(Priority priority);
    void toggleTag(const QString &tag); ///< gives it to all, or takes it where all had it
    void markAllRead(); ///< all unread papers that the table holds
    void markAboveRead(); ///< those above the current one
    void markBelowRead();

    void copyPapers(); ///< title, authors and link, a line a paper
    void copyIds();
    void copyTitles();
    void copyLinks();
    void copyBibtex(const KeyPattern &keys); ///< entries without abstracts and what is the person's
    void copyMarkdownLinks(); ///< a line a paper
    void copyTextCitations(); ///< the same

signals:
    void told(const QString &text); ///< what was done, for the status bar
    void copied(int papers);
    void tooManyToCopy(int papers);
    void failed(const hotpapers::Error &error);

private:
    using Rows = std::vector<PaperRow>;

    void withSelected(std::function<void(const Rows &)> then);
    void toggle(std::function<bool(const PaperRow &)> isSet, std::function<void(std::vector<EntryId>, bool)> set);
    void copy(std::function<QString(const PaperRow &)> text);
    void setClipboard(const QString &text, int papers);

    services::LibraryService &m_library;
    MarkHistory &m_marks;
    PaperTable &m_table;
};

} // namespace hotpapers::ui
