// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QVariant>

#include <span>

class QSettings;

namespace hotpapers::ui {

/** What the window remembers. */
enum class Setting {
    WindowGeometry,
    WindowState,
    ReaderLayout,
    TableHeader,
    TableOrder,
    LastPlace,
    LastPaper,
    Theme,
    Language,
    Layout,
    TextSize,
    ReadingFont,
    ReadingWidth,
    MarkReadDelay,
    MarkReadOnOpen,
    MarkReadOnScroll,
    CalendarShade,
    HideOneAccount,
    CatchUpCount,
    CatchUpShare,
    Shortcuts,
    ImportFolder,
    ExportFolder,
    ExportFormat,
};

/** One line of the table of settings. */
struct SettingInfo
{
    Setting setting;
    QString key; ///< in the settings file
    QMetaType type;
    QVariant fallback; ///< where nothing, or nothing of this type, is stored
    QString unit; ///< what the value is counted in or written as; empty for text
};

[[nodiscard]] std::span<const SettingInfo> settingTable();

/** The window's settings, over a store that somebody else owns. */
class Settings
{
public:
    explicit Settings(QSettings &store) : m_store(store) { }

    [[nodiscard]] QVariant value(Setting setting) const; ///< always of the setting's type
    void setValue(Setting setting, const QVariant &value);
    void remove(Setting setting);

private:
    QSettings &m_store;
};

} // namespace hotpapers::ui
