// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(
        tr("Search everything: words, \"a phrase\", author:ada, cat:cs.LG, title:… tweet:… note:… -not"));
    setToolTip(tr("Words are looked for in titles, authors, abstracts, tweets and notes. "
                  "author: title: cat: abstract: tweet: note: look in one of them, -word must be missing, "
                  "\"words in quotes\" stand together."));
    setMaxLength(maximumLength);
    setClearButtonEnabled(true);
    addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
}

void SearchField::showText(const QString &text)
{
    if (text != this->text()) {
        const QSignalBlocker blocker(this);
        setText(text);
    }
}

QSize SearchField::sizeHint() const
{
    return {560, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit left();
        }
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace hotpapers::ui
