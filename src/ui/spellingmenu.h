// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMenu;
class QTextCursor;

namespace hotpapers::ui {

class NoteHighlighter;
class NoteTextEdit;
class Spelling;

/** What is offered for a misspelled word in the menu of a note: other words in its place, and to call it right. */
class SpellingMenu : public QObject
{
    Q_OBJECT
public:
    /** All three must outlive it. */
    SpellingMenu(NoteTextEdit &text, const NoteHighlighter &highlighter, Spelling &spelling, QObject *parent);

private:
    void fill(QMenu *menu, const QTextCursor &place);
    void addSuggestions(QMenu *menu, QAction *before, const QTextCursor &word);

    NoteTextEdit &m_text;
    const NoteHighlighter &m_highlighter;
    Spelling &m_spelling;
};

} // namespace hotpapers::ui
