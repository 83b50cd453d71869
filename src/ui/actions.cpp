// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/keymap.h"
#include "ui/shortcuthint.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QShortcutEvent>
#include <QWidget>

#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

/** What text is typed into just now. A view whose rows can be edited takes text in an editor of its own. */
QWidget *focusedField()
{
    QWidget *focus = QApplication::focusWidget();
    const bool isField =
        focus && focus->testAttribute(Qt::WA_InputMethodEnabled) && !qobject_cast<const QAbstractItemView *>(focus);
    return isField ? focus : nullptr;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_window(*window)
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(themeIcon(info.icon), info.text, this);
        action->setObjectName(info.name);
        action->installEventFilter(this);
        if (info.scope == ActionScope::Papers) {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        } else {
            window->addAction(action);
        }
        m_actions.emplace(info.id, action);
        showKeys(info, info.shortcuts);
    }
}

void Actions::showKeys(const ActionInfo &info, const QList<QKeySequence> &keys) const
{
    QAction *action = m_actions.at(info.id);
    action->setShortcuts(keys);
    const QString text = plainText(info);
    action->setToolTip(keys.isEmpty() ? text
                                      : tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
}

void Actions::follow(const KeyMap &keys)
{
    const auto show = [this, &keys] {
        for (const ActionInfo &info : actionTable()) {
            showKeys(info, keys.keys(info.id));
        }
        showShortcuts(m_window, keys);
    };
    show();
    connect(&keys, &KeyMap::changed, this, show);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    QWidget *field = event->type() == QEvent::Shortcut ? focusedField() : nullptr;
    if (!field) {
        return QObject::eventFilter(watched, event);
    }
    if (watched == m_actions.at(ActionId::PasteList)) {
        QMetaObject::invokeMethod(field, "paste");
        return true;
    }
    const QKeySequence keys = static_cast<QShortcutEvent *>(event)->key();
    const bool isLetter = (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == 0 && keys[0].key() < Qt::Key_Escape;
    return (keys.count() > 1 && isLetter) || QObject::eventFilter(watched, event);
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

namespace {

/** Where no letter of a word is a key, its mnemonic stands behind it: `検索(&S)`. */
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\s*\\(&\\w\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace

QList<MenuInfo> actionGroups()
{
    QList<ActionId> rest; // the separator is never among them
    for (const ActionInfo &info : actionTable()) {
        rest.append(info.id);
    }
    QList<MenuInfo> groups;
    for (MenuInfo menu : menuTable() + paperMenuTable()) {
        menu.title = withoutMnemonic(menu.title);
        menu.actions.removeIf([&rest](ActionId id) { return !rest.removeOne(id); });
        groups.append(std::move(menu));
    }
    groups.append({{}, Actions::tr("More"), rest});
    return groups;
}

QString plainText(const ActionInfo &info)
{
    return withoutMnemonic(info.text).remove(u'…');
}

} // namespace hotpapers::ui
