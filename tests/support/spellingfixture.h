// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/dictionaries.h"
#include "ui/noteeditor.h"
#include "ui/notetextedit.h"
#include "ui/spelling.h"

#include <KSyntaxHighlighting/Repository>

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <memory>

/** A note that is checked by the real dictionary, and a field beside it, which has the focus first. */
class SpellingFixture
{
public:
    SpellingFixture()
    {
        const auto save = [this](const hotpapers::ArxivId &, const QString &,
                                 const hotpapers::ui::NoteEditor::Saved &saved) {
            ++saves;
            saved({});
        };
        editor = new hotpapers::ui::NoteEditor(save, repository, window.get());
        editor->setSpelling(spelling);
        text = &editor->textEdit();
        other = new QLineEdit(window.get());
        auto *layout = new QVBoxLayout(window.get());
        layout->addWidget(other);
        layout->addWidget(editor);
        window->resize(600, 400);
        window->show();
        other->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /** The note of the first paper, with the focus. */
    void show(const QString &note) const
    {
        editor->showNote(*hotpapers::ArxivId::parse(u"2103.00001"), note);
        editor->setFocus();
    }
    void showOther(const QString &note) const { editor->showNote(*hotpapers::ArxivId::parse(u"2103.00002"), note); }
    void setCursor(int position) const
    {
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(position);
        text->setTextCursor(cursor);
    }
    [[nodiscard]] static bool isUnderlined(const QTextLayout::FormatRange &range)
    {
        return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    }
    /** The words that are underlined as misspelled. */
    [[nodiscard]] QStringList underlined() const
    {
        QStringList words;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (isUnderlined(range)) {
                    words += block.text().mid(range.start, range.length);
                }
            }
        }
        return words;
    }
    /** Opens the menu at a place of the note. */
    [[nodiscard]] QMenu *openMenu(int position) const
    {
        QTextCursor place(text->document());
        place.setPosition(position);
        const QPoint at = text->cursorRect(place).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, text->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(text->viewport(), &event);
        return text->findChild<QMenu *>(QStringLiteral("noteContextMenu"));
    }

    KSyntaxHighlighting::Repository repository;
    hotpapers::ui::Spelling spelling;
    int saves = 0;
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    hotpapers::ui::NoteEditor *editor = nullptr;
    hotpapers::ui::NoteTextEdit *text = nullptr;
    QLineEdit *other = nullptr;
};
