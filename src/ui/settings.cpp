// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QByteArray>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

std::span<const SettingInfo> settingTable()
{
    constexpr auto bytes = QMetaType::fromType<QByteArray>();
    constexpr auto text = QMetaType::fromType<QString>();
    constexpr auto number = QMetaType::fromType<int>();
    constexpr auto yes = QMetaType::fromType<bool>();
    static const std::array table = {
        SettingInfo{Setting::WindowGeometry, u"window/geometry"_s, bytes, QByteArray(), u"QWidget::saveGeometry"_s},
        SettingInfo{Setting::WindowState, u"window/state"_s, bytes, QByteArray(), u"QMainWindow::saveState"_s},
        SettingInfo{Setting::ReaderLayout, u"window/reader"_s, bytes, QByteArray(), u"ReaderPane::saveLayout"_s},
        SettingInfo{Setting::WideState, u"window/wideState"_s, bytes, QByteArray(), u"QMainWindow::saveState"_s},
        SettingInfo{Setting::WideReaderLayout, u"window/wideReader"_s, bytes, QByteArray(),
                    u"ReaderPane::saveLayout"_s},
        SettingInfo{Setting::ReadingReaderLayout, u"window/readingReader"_s, bytes, QByteArray(),
                    u"ReaderPane::saveLayout"_s},
        SettingInfo{Setting::LayoutBeforeReading, u"window/layoutBeforeReading"_s, text, u"panes"_s,
                    u"panes or wide"_s},
        SettingInfo{Setting::Theme, u"window/theme"_s, text, u"system"_s, u"system, light, dark or contrast"_s},
        SettingInfo{Setting::Language, u"window/language"_s, text, u"system"_s,
                    u"system, or a language's code (BCP 47)"_s},
        SettingInfo{Setting::Layout, u"window/layout"_s, text, u"panes"_s, u"panes, wide or reading"_s},
        SettingInfo{Setting::TextSize, u"reading/textSize"_s, number, 100, u"per cent of the system's"_s},
        SettingInfo{Setting::ReadingFont, u"reading/font"_s, text, QString(), u"family; empty: the system's"_s},
        SettingInfo{Setting::ReadingWidth, u"reading/width"_s, number, 80,
                    u"average characters a line; 0: as wide as the pane"_s},
        SettingInfo{Setting::MarkReadDelay, u"reading/markReadDelay"_s, number, 3, u"seconds, 0–10; -1: never"_s},
        SettingInfo{Setting::MarkReadOnOpen, u"reading/markReadOnOpen"_s, yes, true, QString()},
        SettingInfo{Setting::MarkReadOnScroll, u"reading/markReadOnScroll"_s, yes, false, QString()},
        SettingInfo{Setting::CalendarShade, u"calendar/shade"_s, text, u"heat"_s, u"heat, papers or unread"_s},
        SettingInfo{Setting::HideOneAccount, u"table/hideOneAccount"_s, yes, false, QString()},
        SettingInfo{Setting::Learn, u"reading/learn"_s, yes, true, QString()},
        SettingInfo{Setting::FitColumn, u"table/fitColumn"_s, yes, true, QString()},
        SettingInfo{Setting::NotePreview, u"reading/notePreview"_s, yes, false, QString()},
        SettingInfo{Setting::CheckSpelling, u"notes/checkSpelling"_s, yes, true, QString()},
        SettingInfo{Setting::Dictionary, u"notes/dictionary"_s, text, QString(),
                    u"its code: en_US; empty: that of the system's language"_s},
        SettingInfo{Setting::CatchUpCount, u"catchUp/count"_s, number, 30, u"papers"_s},
        SettingInfo{Setting::CatchUpShare, u"catchUp/share"_s, number, 50,
                    u"per cent of them, at most, of one category"_s},
        SettingInfo{Setting::Shortcuts, u"window/shortcuts"_s, text, QString(),
                    u"JSON: name of an action, its keys; those that were changed"_s},
        SettingInfo{Setting::TableHeader, u"table/header"_s, bytes, QByteArray(), u"QHeaderView::saveState"_s},
        SettingInfo{Setting::TableOrder, u"table/order"_s, text, QString(),
                    u"column names, - before a descending one"_s},
        SettingInfo{Setting::LastPlace, u"last/place"_s, text, QString(), u"JSON"_s},
        SettingInfo{Setting::LastPaper, u"last/paper"_s, text, QString(), u"arXiv id"_s},
        SettingInfo{Setting::ImportFolder, u"last/importFolder"_s, text, QString(), u"path"_s},
        SettingInfo{Setting::ExportFolder, u"last/exportFolder"_s, text, QString(), u"path"_s},
        SettingInfo{Setting::ExportHabits, u"last/exportHabits"_s, text, QString(),
                    u"JSON: name of a format, what was chosen for it"_s},
        SettingInfo{Setting::CitationStyle, u"last/citationStyle"_s, text, u"bibtex"_s, u"bibtex, link or text"_s},
        SettingInfo{Setting::ExportFormat, u"last/exportFormat"_s, text, u"markdown"_s, u"name of a format"_s},
    };
    return table;
}

namespace {

const SettingInfo &infoOf(Setting setting)
{
    const auto table = settingTable();
    const auto found = std::ranges::find(table, setting, &SettingInfo::setting);
    Q_ASSERT(found != table.end());
    return *found;
}

} // namespace

QVariant Settings::value(Setting setting) const
{
    const SettingInfo &info = infoOf(setting);
    QVariant stored = m_store.value(info.key, info.fallback);
    return stored.convert(info.type) ? stored : info.fallback;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    Q_ASSERT(value.metaType() == infoOf(setting).type);
    const QVariant before = this->value(setting);
    m_store.setValue(infoOf(setting).key, value);
    tellFrom(setting, before);
}

void Settings::remove(Setting setting)
{
    const QVariant before = value(setting);
    m_store.remove(infoOf(setting).key);
    tellFrom(setting, before);
}

void Settings::tellFrom(Setting setting, const QVariant &before)
{
    if (m_watcher && value(setting) != before) {
        emit m_watcher->changed(setting);
    }
}

} // namespace hotpapers::ui
