// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/error.h"
#include "core/noteversion.h"

#include <QObject>

class QMenu;
class QTextCursor;

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;
class NotePane;
class PaperBrowser;

/** What goes between the page of a paper and its note: quotes, highlighted passages, links to other papers, versions. */
class ReaderNotes : public QObject
{
    Q_OBJECT
public:
    /** All four references must outlive it. */
    ReaderNotes(services::LibraryService &library, MarkHistory &marks, PaperBrowser &page, NotePane &note,
                QObject *parent);

    /** Shows what belongs to the paper whose page and note are shown now. @param hasAbstract does its page have one? */
    void showPaper(const ArxivId &paper, bool hasAbstract, const Annotations &annotations);

    /** Puts what is selected on the page into the note, as a quote with its place. */
    void quote();
    /** Marks what is selected in the abstract; where that is marked already, in the next color. */
    void highlight();
    /** Opens a dialog with what the note was before. */
    void showVersions();

signals:
    void paperRequested(const hotpapers::ArxivId &paper); ///< by a link in the note that is typed
    void told(const QString &text); ///< for a while
    void failed(const hotpapers::Error &error);

private:
    void fillMenu(QMenu *menu, int position);
    void fillColors(QMenu *menu, const QTextCursor &selection);
    void fillList(QMenu *menu);
    void addFound(QMenu *menu, const Highlight &highlight, TextSpan span);
    void addLost(QMenu *menu, const Highlight &highlight);
    void mark(const QTextCursor &selection, std::optional<HighlightColor> color);
    void remove(HighlightId highlight);
    void copyHighlights();
    void openVersions(const std::vector<NoteVersion> &versions);
    [[nodiscard]] const Highlight *highlightAt(const QTextCursor &selection) const;
    [[nodiscard]] QString quoteOf(const QTextCursor &selection) const;

    services::LibraryService &m_library;
    MarkHistory &m_marks;
    PaperBrowser &m_page;
    NotePane &m_note;
    ArxivId m_paper; ///< shown; null where none is
    bool m_hasAbstract = false;
};

} // namespace hotpapers::ui
