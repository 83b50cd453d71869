// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/interruption.h"
#include "cli/translation.h"
#include "core/jsontext.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

QJsonObject reportJson(const services::ImportReport &report)
{
    return {
        {u"files"_s, report.files},
        {u"imported"_s, report.imported},
        {u"unchanged"_s, report.unchanged},
        {u"repaired"_s, report.repaired},
        {u"rejected"_s, report.rejected},
        {u"entries"_s, report.entries},
        {u"papers"_s, report.papers},
        {u"tweets"_s, report.tweets},
        {u"marked"_s, report.marked},
        {u"warnings"_s, report.warnings},
        {u"seconds"_s, double(report.milliseconds) / 1000},
    };
}

QString reportText(const services::ImportReport &report)
{
    QStringList files = {
        Tr::tr("%Ln files", nullptr, report.files),
        Tr::tr("%Ln imported", nullptr, report.imported),
        Tr::tr("%Ln unchanged", nullptr, report.unchanged),
    };
    for (const auto &[count, text] : {
             std::pair{report.repaired, Tr::tr("%Ln repaired", nullptr, report.repaired)},
             {report.superseded, Tr::tr("%Ln older than what is stored", nullptr, report.superseded)},
             {report.rejected, Tr::tr("%Ln rejected", nullptr, report.rejected)},
             {report.skipped, Tr::tr("%Ln left out", nullptr, report.skipped)},
         }) {
        files += count > 0 ? QStringList(text) : QStringList();
    }
    return files.join(Tr::tr(", ", "between the parts of a list")) + u'\n'
        + Tr::tr("%1 of %2, with %3, in %4 s", "entries, papers, tweets, seconds")
              .arg(Tr::tr("%Ln entries", nullptr, int(report.entries)),
                   Tr::tr("%Ln papers", nullptr, int(report.papers)), Tr::tr("%Ln tweets", nullptr, int(report.tweets)),
                   QLocale().toString(double(report.milliseconds) / 1000, 'f', 1))
        + u'\n' + (report.marked > 0 ? words::takenOver(int(report.marked)) + u'\n' : QString());
}

void tellNotices(const services::ImportReport &report, Console &console)
{
    for (const services::FileReport &file : report.reports) {
        for (const Notice &notice : file.notices) {
            console.message(words::describe(notice, file.file));
        }
        if (file.error) {
            console.message(file.file + u": "_s + words::describe(*file.error));
        }
    }
}

ExitCode importInto(services::Library &library, const Invocation &call, Console &console)
{
    const Interruption interruption;
    const auto report = library.import(call.arguments, interruption.token());
    if (!report) {
        return fail(console, report.error());
    }
    tellNotices(*report, console);
    if (report->cancelled) {
        console.message(Tr::tr("hotpapers: stopped; what is counted is stored, the rest is not."));
    }
    if (call.has(u"json"_s)) {
        console.json(jsonText(reportJson(*report)));
    } else {
        console.text(reportText(*report));
    }
    return report->rejected > 0 || report->cancelled ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode runImport(const Invocation &call, Console &console)
{
    return withLibrary(
        call, console, [&](services::Library &library) { return importInto(library, call, console); },
        IfMissing::Create);
}

} // namespace hotpapers::cli
