// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notetextedit.h"

#include "core/notelink.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

// Qt looks for a place to break within a long word from each of its lines on: one of 2 million characters takes minutes.
constexpr qsizetype longestWord = 5'000;

bool isForProposals(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape;
}

} // namespace

QTextOption::WrapMode wrapOf(QStringView text)
{
    qsizetype length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        if (length > longestWord) {
            return QTextOption::WrapAnywhere;
        }
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

void NoteTextEdit::showNote(const QString &markdown)
{
    setWordWrapMode(wrapOf(markdown));
    setPlainText(markdown);
}

void NoteTextEdit::replaceAll(const QString &markdown)
{
    setWordWrapMode(wrapOf(markdown));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(markdown);
}

void NoteTextEdit::appendParagraph(const QString &markdown)
{
    const QString text = toPlainText();
    const QString gap = text.isEmpty() || text.endsWith("\n\n"_L1) ? u""_s : text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(gap + markdown + u"\n\n"_s);
    setTextCursor(end);
}

// A list of proposals hands on the keys, and takes those that are not for the text.
bool NoteTextEdit::event(QEvent *event)
{
    const QWidget *popup = QApplication::activePopupWidget();
    if (event->type() == QEvent::KeyPress && popup && popup->focusProxy() == this
        && isForProposals(static_cast<QKeyEvent *>(event)->key())) {
        event->ignore();
        return false;
    }
    return QPlainTextEdit::event(event);
}

void NoteTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (wrapOf(source->text()) == QTextOption::WrapAnywhere) {
        setWordWrapMode(QTextOption::WrapAnywhere);
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void NoteTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"noteContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuMade(menu, isByKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool NoteTextEdit::follow(const QTextCursor &at)
{
    const std::vector<NoteLink> links = noteLinks(at.block().text());
    const auto link = std::ranges::find_if(links, [index = at.positionInBlock()](const NoteLink &candidate) {
        return index >= candidate.span.start && index <= candidate.span.start + candidate.span.length;
    });
    if (link != links.end()) {
        emit linkFollowed(link->paper);
    }
    return link != links.end();
}

void NoteTextEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        follow(cursorForPosition(event->position().toPoint()));
    }
}

void NoteTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier && follow(textCursor())) {
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace hotpapers::ui
