// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <QPlainTextEdit>
#include <QTextOption>

namespace hotpapers::ui {

/** How lines of a text are to end so that it is laid out at once, however long its words are. */
[[nodiscard]] QTextOption::WrapMode wrapOf(QStringView text);

/**
 * Where a note is typed. What is pasted is looked at before it is laid out; a link to a paper is followed by a click with
 * Ctrl, or by Ctrl+Enter where the cursor stands in it.
 */
class NoteTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    using QPlainTextEdit::QPlainTextEdit;

    void showNote(const QString &markdown); ///< no edit: nothing undoes it
    void replaceAll(const QString &markdown); ///< one edit
    /** After a blank line where there is text already; one edit. The cursor stands below it. */
    void appendParagraph(const QString &markdown);

signals:
    void linkFollowed(const hotpapers::ArxivId &paper);
    void menuMade(QMenu *menu, const QTextCursor &place); ///< about to be shown, for that place of the text

protected:
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool follow(const QTextCursor &at);
};

} // namespace hotpapers::ui
