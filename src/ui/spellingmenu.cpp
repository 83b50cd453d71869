// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spellingmenu.h"

#include "ui/notehighlighter.h"
#include "ui/notetextedit.h"
#include "ui/spelling.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SpellingMenu::SpellingMenu(NoteTextEdit &text, const NoteHighlighter &highlighter, Spelling &spelling, QObject *parent)
    : QObject(parent), m_text(text), m_highlighter(highlighter), m_spelling(spelling)
{
    connect(&text, &NoteTextEdit::menuMade, this, &SpellingMenu::fill);
}

void SpellingMenu::fill(QMenu *menu, const QTextCursor &place)
{
    const auto word = m_highlighter.wrongWordAt(place);
    if (!word) {
        return;
    }
    QAction *first = menu->actions().value(0);
    addSuggestions(menu, first, *word);
    menu->insertSeparator(first);
    auto *adding = new QAction(tr("Add to &Dictionary"), menu);
    adding->setObjectName(u"addToDictionary"_s);
    connect(adding, &QAction::triggered, this, [this, text = word->selectedText()] { m_spelling.add(text); });
    auto *ignoring = new QAction(tr("&Ignore in This Session"), menu);
    ignoring->setObjectName(u"ignoreWord"_s);
    connect(ignoring, &QAction::triggered, this, [this, text = word->selectedText()] { m_spelling.ignore(text); });
    menu->insertActions(first, {adding, ignoring});
    menu->insertSeparator(first);
}

void SpellingMenu::addSuggestions(QMenu *menu, QAction *before, const QTextCursor &word)
{
    const QStringList suggestions = m_spelling.suggestions(word.selectedText());
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), menu);
        action->setObjectName(u"spellingSuggestion"_s);
        QFont bold = menu->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, word, suggestion] {
            QTextCursor edited = word;
            edited.insertText(suggestion);
            m_text.setTextCursor(edited);
        });
        menu->insertAction(before, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No Suggestions"), menu);
        none->setEnabled(false);
        menu->insertAction(before, none);
    }
}

} // namespace hotpapers::ui
