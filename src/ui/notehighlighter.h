// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"
#include "ui/markdownhighlighter.h"

#include <QPointer>
#include <QTextCursor>
#include <QTimer>

#include <chrono>
#include <optional>

class QDeadlineTimer;

namespace hotpapers::ui {

class Spelling;

/**
 * Highlights a note as Markdown, and underlines its misspelled words: those that are known already at once, the others when
 * nothing else is to do, some milliseconds at a time. The word that is being typed is spared until the cursor leaves it.
 */
class NoteHighlighter : public MarkdownHighlighter
{
    Q_OBJECT
public:
    NoteHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository);

    /** From now on; it is woken when the editor gets the focus. */
    void setSpelling(Spelling &spelling);
    /** How long it checks at a time. */
    void setSlice(std::chrono::milliseconds slice) { m_slice = slice; }
    /** The misspelled word at a place of the note; its end counts. */
    [[nodiscard]] std::optional<QTextCursor> wrongWordAt(const QTextCursor &place) const;
    /** The first one behind a place, also from the note's beginning on. */
    [[nodiscard]] std::optional<QTextCursor> wrongWordAfter(const QTextCursor &place) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    void checkAll();
    void checkLater(const QTextBlock &block);
    void checkWaiting();
    [[nodiscard]] bool learn(const QTextBlock &block, const QDeadlineTimer &end) const;
    void showChecked(const QTextBlock &block);
    bool underline(const QString &text, const std::vector<TextSpan> &words);
    [[nodiscard]] bool isBeingTyped(TextSpan word) const;
    void leaveWord();
    [[nodiscard]] std::vector<QTextCursor> wrongWords(const QTextBlock &block) const;

    QPlainTextEdit *m_editor;
    QPointer<Spelling> m_spelling;
    QTextCursor m_waiting; ///< selects what is to be checked; null where all is
    QTextCursor m_spared; ///< the word that is being typed, where it is wrong; else null
    QTimer m_idle;
    std::chrono::milliseconds m_slice{4}; ///< a quarter of a frame
    bool m_typing = false;
    bool m_checking = false; ///< highlights what was checked
};

} // namespace hotpapers::ui
