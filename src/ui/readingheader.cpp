// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/readingheader.h"

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/papertable.h"
#include "ui/shortcuthint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

QToolButton *newButton(const QString &name, const QString &icon, const QString &text, ActionId action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(themeIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    showShortcut(button, action);
    return button;
}

} // namespace

ReadingHeader::ReadingHeader(PaperTable &table, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_table(table), m_position(new QLabel(this)),
      m_previous(newButton(u"previousPaperButton"_s, u"go-up"_s, tr("Previous paper"), ActionId::PreviousPaper, this)),
      m_next(newButton(u"nextPaperButton"_s, u"go-down"_s, tr("Next paper"), ActionId::NextPaper, this))
{
    setObjectName(u"readingHeader"_s);
    m_position->setObjectName(u"readingPosition"_s);
    auto *leave =
        newButton(u"leaveReadingButton"_s, u"view-restore"_s, tr("Back to the window"), ActionId::LayoutReading, this);
    leave->setText(tr("Back to the Window"));
    leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(leave, &QToolButton::clicked, actions[ActionId::LayoutReading], &QAction::trigger);
    connect(m_previous, &QToolButton::clicked, &table, &PaperTable::previousRow);
    connect(m_next, &QToolButton::clicked, &table, &PaperTable::nextRow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->addWidget(leave);
    layout->addStretch();
    layout->addWidget(m_position);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(&table, &PaperTable::currentRowChanged, this, &ReadingHeader::showPosition);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &ReadingHeader::showPosition);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, &ReadingHeader::showPosition);
    connect(table.model(), &QAbstractItemModel::rowsRemoved, this, &ReadingHeader::showPosition);
    showPosition();
}

void ReadingHeader::showPosition()
{
    const int row = m_table.currentRow();
    const int rows = m_table.model()->rowCount();
    m_position->setText(
        row < 0 ? QString()
                : tr("%1 of %2", "which paper of how many").arg(QLocale().toString(row + 1), QLocale().toString(rows)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < rows);
}

} // namespace hotpapers::ui
