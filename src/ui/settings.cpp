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
    static const std::array table = {
        SettingInfo{Setting::WindowGeometry, u"window/geometry"_s, bytes, QByteArray(), u"QWidget::saveGeometry"_s},
        SettingInfo{Setting::WindowState, u"window/state"_s, bytes, QByteArray(), u"QMainWindow::saveState"_s},
        SettingInfo{Setting::ReaderLayout, u"window/reader"_s, bytes, QByteArray(), u"ReaderPane::saveLayout"_s},
        SettingInfo{Setting::Theme, u"window/theme"_s, text, u"system"_s, u"system, light or dark"_s},
        SettingInfo{Setting::TableHeader, u"table/header"_s, bytes, QByteArray(), u"QHeaderView::saveState"_s},
        SettingInfo{Setting::TableOrder, u"table/order"_s, text, QString(),
                    u"column names, - before a descending one"_s},
        SettingInfo{Setting::LastPlace, u"last/place"_s, text, QString(), u"JSON"_s},
        SettingInfo{Setting::LastPaper, u"last/paper"_s, text, QString(), u"arXiv id"_s},
        SettingInfo{Setting::ImportFolder, u"last/importFolder"_s, text, QString(), u"path"_s},
        SettingInfo{Setting::ExportFolder, u"last/exportFolder"_s, text, QString(), u"path"_s},
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
    m_store.setValue(infoOf(setting).key, value);
}

void Settings::remove(Setting setting)
{
    m_store.remove(infoOf(setting).key);
}

} // namespace hotpapers::ui
