// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/paperrows.h"
#include "cli/translation.h"
#include "services/paperpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

using services::Library;

template <typename Make> ExitCode change(const Invocation &call, Console &console, const Make &make)
{
    const auto papers = papersFrom(call, 1);
    return papers ? withLibrary(call, console,
                                [&](Library &library) {
                                    const auto done = library.turn(UserChange(make(*papers)));
                                    return done ? ExitCode::Done : fail(console, done.error());
                                })
                  : refuse(console, papers.error());
}

void write(RowWriter &writer, const PaperTitle &paper, bool linked)
{
    if (writer.isJson()) {
        writer.write(QJsonObject{{u"arxivId"_s, paper.paper.text()}, {u"title"_s, paper.title}, {u"linked"_s, linked}});
    } else {
        writer.write(u"%1  %2  %3\n"_s.arg(paper.paper.text(), linked ? u"linked"_s : u"alike "_s,
                                           services::plainTitle(paper.title).replace(u'\n', u' ')));
    }
}

ExitCode show(const Invocation &call, Console &console)
{
    const auto papers = papersFrom(call, 1);
    if (!papers) {
        return refuse(console, papers.error());
    }
    return withLibrary(call, console, [&](Library &library) {
        const auto same = library.sameAs(papers->front());
        if (!same) {
            return fail(console, same.error());
        }
        RowWriter writer(console, call.has(u"json"_s));
        std::ranges::for_each(same->linked, [&](const PaperTitle &paper) { write(writer, paper, true); });
        std::ranges::for_each(same->alike, [&](const PaperTitle &paper) { write(writer, paper, false); });
        writer.end();
        return ExitCode::Done;
    });
}

} // namespace

ExitCode runSame(const Invocation &call, Console &console)
{
    const QString &deed = call.arguments.front();
    if (deed == "link"_L1 && call.arguments.size() > 2) {
        return change(call, console, [](const auto &papers) { return LinkSame{{papers}}; });
    }
    if (deed == "separate"_L1 && call.arguments.size() > 1) {
        return change(call, console, [](const auto &papers) { return SeparateSame{papers}; });
    }
    if (deed == "show"_L1 && call.arguments.size() == 2) {
        return show(call, console);
    }
    return refuse(console, Tr::tr("Usage: hotpapers %1 %2").arg(call.command->name, call.command->arguments));
}

} // namespace hotpapers::cli
