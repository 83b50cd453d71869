// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/error.h"
#include "core/paper.h"
#include "core/searchquery.h"
#include "core/shelf.h"
#include "core/tweetcard.h"
#include "services/paperpage.h"

#include <QWidget>

#include <memory>
#include <stop_token>
#include <vector>

namespace Ui {
class ReaderPane;
}

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

class MarkHistory;
class NotePane;
class ReaderFit;
class ReaderNotes;
class SamePapersLine;
class Spelling;
class UrlOpener;

/**
 * One paper: its page, the source of its entry, the person's star, state, rating, priority and note.
 *
 * What is shown is always of one paper: until the library has answered for the next one, page, marks and note stay those
 * of the one before.
 */
class ReaderPane : public QWidget
{
    Q_OBJECT
public:
    /** All four references must outlive the pane. */
    ReaderPane(services::LibraryService &library, MarkHistory &marks, const UrlOpener &opener,
               KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~ReaderPane() override;

    /** The font of formulas; it must outlive the pane. Without one they are plain text. */
    void setMathFont(const typeset::MathFont &font);
    void setSpelling(Spelling &spelling); ///< of notes; once, and it must outlive the pane

    /** Shows a paper as it stands in the digest of `entry`; where that has no such entry (any more), in the latest. */
    void showPaper(const ArxivId &id, EntryId entry);
    void clear();
    /** The paper that was asked for last; null after clear(). */
    [[nodiscard]] const ArxivId &paper() const { return m_id; }
    void addToPageMenu(const QList<QAction *> &actions); ///< what is done with the paper, below what is with its text
    [[nodiscard]] int pagePlace() const; ///< how far the page is scrolled, in pixels
    /** Scrolls the page of this paper so far, when it is shown; those of others are read from their top. */
    void setPagePlace(const ArxivId &paper, int place);

    /** Marks what these match in title, authors, categories, abstract, tweets and note: of this paper and the next ones. */
    void setSearch(const std::vector<TextCondition> &conditions);

    /** The colours of tags and the names of states from now on. */
    void showShelf(const Shelf &shelf);

    /** Is another paper than the one of `entry`, or nothing yet, to be read here? */
    [[nodiscard]] bool isWaitingFor(EntryId entry) const { return entry != m_entry || m_loading; }
    /** Scrolls the page by what is seen of it, less a line. @param direction 1 or -1 @return false at its end */
    bool turnPage(int direction);
    /** Font and width of what is read, as PaperBrowser::setReading() has them. */
    void setReading(const QString &family, int width);
    /** Is the note shown as it reads, too? */
    void setNotePreviewed(bool previewed);

    /** Is there note text that the library has not acknowledged: being typed, being saved, or failed to save? */
    [[nodiscard]] bool hasUnsavedNotes() const;

    /** Do the arrow keys move a cursor on the page, as in browsers after F7, in place of the page? */
    void setSelectsByKeys(bool selects);

    /** The note beside the page, where there is more width than height, or below it: with a fifth of the room. */
    void setNoteBeside(bool beside);
    /** How the page and the note share the room, for restoreLayout(). */
    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &layout);

public slots:
    void openAbs();
    void openPaper(const hotpapers::ArxivId &paper); ///< the page of another one on arXiv
    void openPdf();
    void openTweets(); ///< the first tweet on the page; the button's menu has all
    void focusNote();
    void quote(); ///< what is selected on the page, into the note
    void highlight(); ///< what is selected in the abstract; again: in the next color
    void showNoteVersions();
    void goToNextMisspelling(); ///< in the note
    void copyPlainText(); ///< what is selected on the page, formulas without TeX
    void focusPage();
    void goToRelated(); ///< on the page, to the first; when they are known
    void flush(); ///< saves a note that is being typed, without waiting for the answer

signals:
    /** Page, marks and note are those of this paper now; again when something about it has changed; without appearances: none. */
    void paperShown(const hotpapers::Paper &paper);
    void opened(); ///< something of the paper's, in the browser
    /** A link asks for the papers that answer this search. */
    void filterRequested(const QString &searchText);
    /** The person asks for the digest of these days. */
    void daysRequested(hotpapers::DayRange days);
    void paperRequested(const hotpapers::ArxivId &paper); ///< a link leads to it; the library may not have it
    void told(const QString &text); ///< for a while
    void notePreviewChosen(bool previewed); ///< by the person
    /** Every save of a note was answered, well or badly: hasUnsavedNotes() tells. */
    void notesSettled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFonts();
    void setUpButtons();
    void setUpMarks();
    void setUpPages(KSyntaxHighlighting::Repository &repository);
    void reload();
    void stayOnPage(); ///< goToRelated() was about the paper before
    void showLoaded(const Paper &paper);
    void showFailure(const Error &error);
    void showMark();
    void showTweets();
    void showPage(bool keepPlace);
    void showPagePlace();
    void showMessage(const QString &text);
    void loadSource();
    void open(const QUrl &url);
    bool launch(const QUrl &url); ///< in the browser; where it is not, why is said
    void openLink(const QUrl &link);
    void foldAnnouncements(bool folded);
    void setStarred(bool starred);
    void setState(ReadState state);
    [[nodiscard]] bool isLoaded() const { return !m_paper.appearances.empty(); }
    [[nodiscard]] const Entry &entry() const { return m_paper.appearances[m_shown].entry; }
    [[nodiscard]] EntryId entryId() const { return m_paper.appearances[m_shown].entryId; }

    std::unique_ptr<Ui::ReaderPane> m_ui;
    NotePane *m_note;
    Spelling *m_spelling = nullptr;
    ReaderNotes *m_notes = nullptr; ///< a child
    ReaderFit *m_fit = nullptr; ///< a child
    SamePapersLine *m_same = nullptr; ///< a child
    services::LibraryService &m_library;
    MarkHistory &m_marks;
    const UrlOpener &m_opener;
    ArxivId m_id; ///< asked for
    EntryId m_entry; ///< asked for
    Annotations m_annotations; ///< of the paper that is shown
    Annotations m_nextAnnotations; ///< of the one that comes next
    Paper m_paper; ///< shown; without appearances where none is
    size_t m_shown = 0; ///< index into m_paper.appearances
    std::vector<TweetCard> m_tweets; ///< of what is shown, as they stand on the page
    Announcements m_announcements = Announcements::Folded; ///< of this paper
    ArxivId m_placed; ///< the paper whose page is to be scrolled when it is shown
    int m_place = 0; ///< so far, in pixels
    services::PaperPage m_page; ///< that is shown
    bool m_loading = false; ///< what was asked for
    std::stop_source m_paperRequest;
    std::stop_source m_sourceRequest;
};

} // namespace hotpapers::ui
