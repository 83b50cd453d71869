// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"
#include "ui/settings.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace hotpapers::ui {

/** Is one the beginning of the other (`G` and `G, D`), or the same? Then only one of them can be reached. */
[[nodiscard]] bool clash(const QKeySequence &one, const QKeySequence &other);

/** Does it begin with a key that tables, texts or menus need for themselves: arrows, Tab, Enter, Escape, Alt and a letter …? */
[[nodiscard]] bool isReserved(const QKeySequence &keys);

/**
 * Which keys do what: as in the table of actions, but for what the person changed, which is stored at once.
 *
 * What the person chose goes before the table: where a later version of the table has a key that was given to something
 * else, the table's is passed over.
 */
class KeyMap : public QObject
{
    Q_OBJECT
public:
    using Keys = QList<QKeySequence>;

    explicit KeyMap(Settings settings, QObject *parent = nullptr);

    [[nodiscard]] Keys keys(ActionId id) const;
    [[nodiscard]] bool isChanged(ActionId id) const;
    [[nodiscard]] bool isAnyChanged() const { return !m_changed.isEmpty(); }
    /** The other actions that have keys that clash with these. */
    [[nodiscard]] std::vector<ActionId> conflicts(ActionId id, const QKeySequence &keys) const;

    /** Gives an action these keys (none: it has no key), and takes what clashes with them from the others. */
    void setKeys(ActionId id, const Keys &keys);
    void reset(ActionId id); ///< to the keys of the table, in the same way
    void resetAll();

signals:
    void changed();

private:
    [[nodiscard]] Keys tableKeys(const ActionInfo &info) const;
    void put(const ActionInfo &info, const Keys &keys);
    void store();

    Settings m_settings;
    QJsonObject m_changed; ///< by name of the action; those of other versions are kept
};

} // namespace hotpapers::ui
