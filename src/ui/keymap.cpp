// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keymap.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace hotpapers::ui {

namespace {

const ActionInfo &infoOf(ActionId id)
{
    static const QList<ActionInfo> actions = actionTable(); // of which keys and names alone are looked at here
    const auto found = std::ranges::find(actions, id, &ActionInfo::id);
    Q_ASSERT(found != actions.end());
    return *found;
}

QJsonArray toJson(const KeyMap::Keys &keys)
{
    QJsonArray array;
    for (const QKeySequence &sequence : keys) {
        array.append(sequence.toString(QKeySequence::PortableText));
    }
    return array;
}

KeyMap::Keys fromJson(const QJsonArray &array)
{
    KeyMap::Keys keys;
    for (const QJsonValue &value : array) {
        const auto sequence = QKeySequence::fromString(value.toString(), QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown) {
            keys.append(sequence);
        }
    }
    return keys;
}

bool movesOrEnters(Qt::Key key)
{
    constexpr std::array keys = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape,   Qt::Key_Return,    Qt::Key_Enter,
                                 Qt::Key_Up,  Qt::Key_Down,    Qt::Key_Left,     Qt::Key_Right,     Qt::Key_Home,
                                 Qt::Key_End, Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_Delete};
    return std::ranges::contains(keys, key);
}

} // namespace

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    const int common = std::min(one.count(), other.count());
    for (int i = 0; i < common; ++i) {
        if (one[uint(i)] != other[uint(i)]) {
            return false;
        }
    }
    return common > 0;
}

bool isReserved(const QKeySequence &keys)
{
    if (keys.isEmpty()) {
        return false;
    }
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool opensMenu = modifiers == Qt::AltModifier && key >= Qt::Key_A && key <= Qt::Key_Z;
    const bool isEditing = keys.matches(QKeySequence(QKeySequence::Cut)) == QKeySequence::ExactMatch
        || keys.matches(QKeySequence(QKeySequence::Paste)) == QKeySequence::ExactMatch;
    return (movesOrEnters(key) && (modifiers & ~Qt::ShiftModifier) == 0) || opensMenu || isEditing;
}

KeyMap::KeyMap(Settings settings, QObject *parent)
    : QObject(parent), m_settings(settings),
      m_changed(QJsonDocument::fromJson(settings.value(Setting::Shortcuts).toString().toUtf8()).object())
{
}

KeyMap::Keys KeyMap::keys(ActionId id) const
{
    const ActionInfo &info = infoOf(id);
    return isChanged(id) ? fromJson(m_changed.value(info.name).toArray()) : tableKeys(info);
}

KeyMap::Keys KeyMap::tableKeys(const ActionInfo &info) const
{
    Keys keys = info.shortcuts;
    for (const QJsonValue &changed : m_changed) {
        for (const QKeySequence &taken : fromJson(changed.toArray())) {
            keys.removeIf([&taken](const QKeySequence &key) { return clash(key, taken); });
        }
    }
    return keys;
}

bool KeyMap::isChanged(ActionId id) const
{
    return m_changed.value(infoOf(id).name).isArray();
}

std::vector<ActionId> KeyMap::conflicts(ActionId id, const QKeySequence &keys) const
{
    std::vector<ActionId> found;
    for (const ActionInfo &info : actionTable()) {
        if (info.id != id
            && std::ranges::any_of(this->keys(info.id), [&](const auto &key) { return clash(key, keys); })) {
            found.push_back(info.id);
        }
    }
    return found;
}

void KeyMap::put(const ActionInfo &info, const Keys &keys)
{
    if (keys == info.shortcuts) {
        m_changed.remove(info.name);
    } else {
        m_changed.insert(info.name, toJson(keys));
    }
}

void KeyMap::setKeys(ActionId id, const Keys &keys)
{
    for (const QKeySequence &key : keys) {
        for (const ActionId other : conflicts(id, key)) {
            Keys left = this->keys(other);
            left.removeIf([&key](const QKeySequence &taken) { return clash(taken, key); });
            put(infoOf(other), left);
        }
    }
    put(infoOf(id), keys);
    store();
}

void KeyMap::reset(ActionId id)
{
    setKeys(id, infoOf(id).shortcuts);
}

void KeyMap::resetAll()
{
    m_changed = {};
    store();
}

void KeyMap::store()
{
    if (m_changed.isEmpty()) {
        m_settings.remove(Setting::Shortcuts);
    } else {
        m_settings.setValue(Setting::Shortcuts,
                            QString::fromUtf8(QJsonDocument(m_changed).toJson(QJsonDocument::Compact)));
    }
    emit changed();
}

} // namespace hotpapers::ui
