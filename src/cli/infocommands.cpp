// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"
#include "cli/handlers.h"
#include "cli/translation.h"
#include "core/jsontext.h"

#include <algorithm>
#include <ranges>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject infoJson(const LibraryInfo &info)
{
    return {
        {u"file"_s, info.file},
        {u"schemaVersion"_s, info.schemaVersion},
        {u"bytes"_s, info.bytes},
        {u"digests"_s, info.digests},
        {u"entries"_s, info.entries},
        {u"papers"_s, info.papers},
        {u"tweets"_s, info.tweets},
        {u"starred"_s, info.starred},
        {u"notes"_s, info.notes},
        {u"unread"_s, info.unread},
        {u"firstDay"_s, dayJson(info.days.first)},
        {u"lastDay"_s, dayJson(info.days.last)},
    };
}

QString infoText(const LibraryInfo &info)
{
    const QString days = info.days.isValid() ? info.days.isoText() : u"–"_s;
    const std::vector lines = {
        std::pair{Tr::tr("File"), info.file},
        {Tr::tr("Schema"), QString::number(info.schemaVersion)},
        {Tr::tr("Bytes"), QString::number(info.bytes)},
        {Tr::tr("Days"), days},
        {Tr::tr("Digests"), QString::number(info.digests)},
        {Tr::tr("Entries"), QString::number(info.entries)},
        {Tr::tr("Papers"), QString::number(info.papers)},
        {Tr::tr("Tweets"), QString::number(info.tweets)},
        {Tr::tr("Starred"), QString::number(info.starred)},
        {Tr::tr("Notes"), QString::number(info.notes)},
        {Tr::tr("Unread"), QString::number(info.unread)},
    };
    const int widest =
        std::ranges::max(lines | std::views::transform([](const auto &line) { return columnsOf(line.first); }));
    QString text;
    for (const auto &[name, value] : lines) {
        text += name + QString(widest + 2 - columnsOf(name), u' ') + value + u'\n';
    }
    return text;
}

} // namespace

ExitCode runInfo(const Invocation &call, Console &console)
{
    return withLibrary(call, console, [&](services::Library &library) {
        const auto info = library.info();
        if (!info) {
            return fail(console, info.error());
        }
        if (call.has(u"json"_s)) {
            console.json(jsonText(infoJson(*info)));
        } else {
            console.text(infoText(*info));
        }
        return ExitCode::Done;
    });
}

ExitCode runCheck(const Invocation &call, Console &console)
{
    return withLibrary(call, console, [&](services::Library &library) {
        const auto problems = library.check();
        if (!problems) {
            return fail(console, problems.error());
        }
        for (const QString &problem : *problems) {
            console.text(problem + u'\n');
        }
        if (problems->isEmpty()) {
            console.message(Tr::tr("The library is in order."));
        }
        return problems->isEmpty() ? ExitCode::Done : ExitCode::Failed;
    });
}

} // namespace hotpapers::cli
