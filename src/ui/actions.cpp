// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/icons.h"

#include <QAction>
#include <QWidget>

#include <ranges>

namespace hotpapers::ui {

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(themeIcon(info.icon), info.text, this);
        action->setObjectName(info.name);
        action->setShortcuts(info.shortcuts);
        if (info.scope == ActionScope::Papers) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        } else {
            window->addAction(action);
        }
        if (!info.shortcuts.isEmpty()) {
            action->setToolTip(
                tr("%1 (%2)").arg(plainText(info), info.shortcuts.first().toString(QKeySequence::NativeText)));
        }
        m_actions.emplace(info.id, action);
    }
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions.at(id);
}

void Actions::addTo(QWidget *widget, const QList<ActionId> &ids) const
{
    for (const ActionId id : ids) {
        if (id == ActionId::Separator) {
            auto *line = new QAction(widget);
            line->setSeparator(true);
            widget->addAction(line);
        } else {
            widget->addAction(m_actions.at(id));
        }
    }
}

void Actions::addPaperShortcutsTo(QWidget *widget) const
{
    for (QAction *action : std::views::values(m_actions)) {
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut) {
            widget->addAction(action);
        }
    }
}

void Actions::setEnabled(std::initializer_list<ActionId> ids, bool enabled) const
{
    for (const ActionId id : ids) {
        m_actions.at(id)->setEnabled(enabled);
    }
}

QString plainText(const ActionInfo &info)
{
    QString text = info.text;
    text.remove(u'…');
    return text.remove(u'&');
}

} // namespace hotpapers::ui
