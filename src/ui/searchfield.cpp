// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchfield.h"

#include "ui/faultmark.h"
#include "ui/icons.h"
#include "ui/searchcompleter.h"
#include "words/searchhelp.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent), m_fault(new FaultMark(this)), m_completer(new SearchCompleter(this))
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search everything: words, \"a phrase\", author:ada, cat:cs.LG, rt:>100, is:unread, -not"));
    setMaxLength(int(maximumSearchLength));
    setUpActions();
}

void SearchField::setUpActions()
{
    addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    QAction *help = addAction(themeIcon(u"question"_s), QLineEdit::TrailingPosition);
    help->setObjectName(u"searchFieldHelp"_s);
    help->setText(tr("How to search"));
    help->setToolTip(tr("What can be searched for, and how"));
    connect(help, &QAction::triggered, this, &SearchField::helpRequested);
    // Qt's own clear button has the icon theme's color, which is one and the same in light and dark.
    m_clearing = addAction(themeIcon(u"edit-clear-locationbar-rtl"_s), QLineEdit::TrailingPosition);
    m_clearing->setObjectName(u"clearSearch"_s);
    m_clearing->setText(tr("Clear"));
    m_clearing->setToolTip(tr("Clear the search (Escape)"));
    m_clearing->setVisible(false);
    connect(m_clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, m_clearing,
            [this](const QString &text) { m_clearing->setVisible(!text.isEmpty()); });
}

void SearchField::showText(const QString &text)
{
    if (text != this->text()) {
        m_completer->close();
        m_fault->clear();
        const QSignalBlocker blocker(this);
        setText(text);
        m_clearing->setVisible(!text.isEmpty());
    }
}

void SearchField::setLibrary(services::LibraryService &library)
{
    m_completer->setLibrary(library);
}

void SearchField::showError(const SearchError &error)
{
    m_fault->show({error.start, error.length, words::describe(error)});
}

void SearchField::clearError()
{
    m_fault->clear();
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_fault->tellNow()) { // to be read first
            return;
        }
        [[fallthrough]];
    case Qt::Key_Down:
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace hotpapers::ui
