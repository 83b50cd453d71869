// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QObject>
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
    WideState,
    WideReaderLayout,
    ReadingReaderLayout,
    LayoutBeforeReading,
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
    Learn,
    FitColumn,
    NotePreview,
    CheckSpelling,
    Dictionary,
    CatchUpCount,
    CatchUpShare,
    Shortcuts,
    ImportFolder,
    ExportFolder,
    ExportFormat,
    ExportHabits,
    CitationStyle,
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

/** Tells that a setting has another value now. Whoever needs a setting while the window is open is given it. */
class SettingsWatcher : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void changed(hotpapers::ui::Setting setting);
};

/** The window's settings, over a store that somebody else owns. */
class Settings
{
public:
    /** @param watcher is told of every change that is made here, and by copies of this; it must outlive them */
    explicit Settings(QSettings &store, SettingsWatcher *watcher = nullptr) : m_store(store), m_watcher(watcher) { }

    [[nodiscard]] QVariant value(Setting setting) const; ///< always of the setting's type
    void setValue(Setting setting, const QVariant &value);
    void remove(Setting setting); ///< back to its default

private:
    void tellFrom(Setting setting, const QVariant &before);

    QSettings &m_store;
    SettingsWatcher *m_watcher;
};

} // namespace hotpapers::ui
