// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/paperheader.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

QMenu *newMenu(QMenu *parent, const QString &name, const QString &title)
{
    auto *menu = new QMenu(title, parent);
    menu->setObjectName(name);
    return menu;
}

/** What the View menu has before the actions of its line in the table. */
void fillViewMenu(QMenu *view, const QMainWindow &window, const Actions &actions, PaperHeader &columns)
{
    QAction *before = view->actions().value(0);
    QMenu *columnMenu = newMenu(view, u"menuColumns"_s, Tr::tr("&Columns"));
    QObject::connect(columnMenu, &QMenu::aboutToShow, &columns, [columnMenu, &columns] {
        columnMenu->clear();
        columns.fillColumnMenu(columnMenu);
    });
    view->insertMenu(before, columnMenu);
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        view->insertAction(before, dock->toggleViewAction());
    }
    view->insertSeparator(before);
    for (const MenuInfo &info : viewMenuTable()) {
        QMenu *menu = newMenu(view, info.name, info.title);
        actions.addTo(menu, info.actions);
        view->insertMenu(before, menu);
    }
    view->insertSeparator(before);
}

/** Adds the ways to copy citations, below the entry that copies one. */
void addCitationMenu(QMenu *papers, const Actions &actions)
{
    const QList<QAction *> entries = papers->actions();
    const qsizetype at = entries.indexOf(actions[ActionId::CopyCitation]);
    const MenuInfo info = citationMenu();
    QMenu *menu = newMenu(papers, info.name, info.title);
    actions.addTo(menu, info.actions);
    papers->insertMenu(entries.value(at + 1), menu);
}

} // namespace

void fillPaperMenu(QMenu *menu, const Actions &actions)
{
    actions.addTo(menu, contextMenuActions());
    for (const MenuInfo &info : paperMenuTable()) {
        QMenu *inner = newMenu(menu, info.name, info.title);
        actions.addTo(inner, info.actions);
        menu->insertMenu(actions[ActionId::EditTags], inner);
    }
    addCitationMenu(menu, actions);
}

void fillMenuBar(QMainWindow &window, const Actions &actions, PaperHeader &columns)
{
    for (const MenuInfo &info : menuTable()) {
        QMenu *menu = window.menuBar()->addMenu(info.title);
        menu->setObjectName(info.name);
        if (info.name == u"menuPaper"_s) {
            fillPaperMenu(menu, actions);
            continue;
        }
        actions.addTo(menu, info.actions);
        if (info.name == u"menuView"_s) {
            fillViewMenu(menu, window, actions, columns);
        }
    }
}

} // namespace hotpapers::ui
