// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

QJsonObject toJson(const ExportHabit &habit)
{
    return {
        {u"abstracts"_s, habit.options.abstracts},
        {u"notes"_s, habit.options.notes},
        {u"tags"_s, habit.options.tags},
        {u"keyPattern"_s, habit.options.keyPattern.text()},
        {u"risType"_s, toString(habit.options.risType)},
        {u"order"_s, toString(habit.order)},
        {u"marks"_s, habit.marks},
    };
}

ExportHabit fromJson(const QJsonObject &json)
{
    ExportHabit habit;
    formats::ExportOptions &options = habit.options;
    options.abstracts = json[u"abstracts"_s].toBool(options.abstracts);
    options.notes = json[u"notes"_s].toBool(options.notes);
    options.tags = json[u"tags"_s].toBool(options.tags);
    options.keyPattern = KeyPattern::parse(json[u"keyPattern"_s].toString()).value_or(options.keyPattern);
    options.risType = formats::risTypeFromName(json[u"risType"_s].toString()).value_or(options.risType);
    habit.order = exportOrderFromName(json[u"order"_s].toString()).value_or(habit.order);
    habit.marks = json[u"marks"_s].toBool(habit.marks);
    return habit;
}

} // namespace

QString toText(const ExportHabits &habits)
{
    QJsonObject json;
    for (const auto &[format, habit] : habits.asKeyValueRange()) {
        json[format] = toJson(habit);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ExportHabits exportHabitsFromText(const QString &text)
{
    ExportHabits habits;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto at = json.begin(); at != json.end(); ++at) {
        habits[at.key()] = fromJson(at->toObject());
    }
    return habits;
}

} // namespace hotpapers::ui
