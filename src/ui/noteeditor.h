// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/error.h"
#include "core/searchquery.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::ui {

class NoteHighlighter;
class NoteTextEdit;
class Spelling;

/**
 * A paper's note, saved as it is typed: a moment after the last key, and at once when the focus leaves, when another
 * paper's note is shown, and on flush().
 *
 * Text is let go of only when it was acknowledged. What could not be saved stays here, said so, and is tried again with
 * the next save of any note; coming back to its paper shows it again.
 */
class NoteEditor : public QWidget
{
    Q_OBJECT
public:
    using Saved = std::function<void(const Result<void> &result)>;
    /** Saves a note, and calls back when it is on disk, or could not be saved. */
    using Save = std::function<void(const ArxivId &paper, const QString &markdown, Saved saved)>;

    static constexpr int saveDelay = 500; ///< milliseconds after the last key

    /** `repository` must outlive the editor. */
    NoteEditor(Save save, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    /**
     * Shows the stored note of a paper, or none where `paper` is null. Of the paper that is shown already, it is taken
     * over only while the person is not editing: no focus here, nothing unsaved.
     */
    void showNote(const ArxivId &paper, const QString &markdown);
    void
    setSearch(std::vector<TextCondition> conditions); ///< marks what matches, in this note and those shown from now on
    /** Saves what was typed, without waiting for the answer. */
    void flush();
    [[nodiscard]] const QString &text() const { return m_shown; } ///< as it stands there now
    /** Puts a paragraph below the note, as the person could: it is saved, and Ctrl+Z in the note takes it back. */
    void append(const QString &markdown);
    void replace(const QString &markdown); ///< the same with all of the note
    [[nodiscard]] NoteTextEdit &textEdit() const;
    void setSpelling(Spelling &spelling); ///< once; it must outlive the editor
    /** Selects the next misspelled word, from the note's end on from its beginning. @return false: there is none */
    bool goToNextMisspelling();
    void addButton(QWidget *button); ///< into the line above the text
    void showText(bool shown); ///< or the line above it alone
    [[nodiscard]] bool isTextShown() const;
    [[nodiscard]] bool isTextFocused() const;
    /** Is there text, of whichever paper, that was not acknowledged? */
    [[nodiscard]] bool hasUnsaved() const { return m_typed || !m_unsaved.isEmpty(); }

signals:
    void shown(); ///< text() is what the library has
    void typed(); ///< … what the person makes of it
    void left(const hotpapers::ArxivId &paper); ///< after its note was changed here; that is being saved
    void settled(); ///< every save was answered, well or badly: hasUnsaved() tells

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpWidgets();
    void setText(const QString &markdown);
    void textChanged();
    void markMatches();
    void send(const ArxivId &paper, const QString &markdown);
    void answered(const ArxivId &paper, const QString &markdown, const Result<void> &result);
    void showStatus();

    Save m_save;
    NoteTextEdit *m_text;
    NoteHighlighter *m_highlighter;
    QLabel *m_status;
    QHBoxLayout *m_head;
    QTimer m_timer;
    ArxivId m_paper; ///< whose note is shown
    QString m_shown; ///< the text
    bool m_typed = false; ///< what is shown was changed, and not yet put into m_unsaved
    bool m_wasTyped = false; ///< since the paper came
    bool m_saved = false; ///< what is shown was typed here, and acknowledged
    QString m_failure; ///< why text in m_unsaved could not be saved
    QHash<ArxivId, QString> m_unsaved; ///< typed, and not acknowledged
    std::vector<TextCondition> m_search;
    QHash<ArxivId, QString> m_sent; ///< those of them that an answer is waited for
};

} // namespace hotpapers::ui
