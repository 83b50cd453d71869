// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"

#include "ui/icons.h"

#include <QAction>
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
    addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    // Qt's own clear button has the icon theme's color, which is one and the same in light and dark.
    QAction *clearing = addAction(themeIcon(u"edit-clear-locationbar-rtl"_s), QLineEdit::TrailingPosition);
    clearing->setObjectName(u"clearSearch"_s);
    clearing->setToolTip(tr("Clear the search (Escape)"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
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
