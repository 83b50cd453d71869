// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/translation.h"
#include "services/paperpage.h"
#include "words/paperhtmlwords.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

QString joined(const QStringList &parts)
{
    return parts.join(Tr::tr(", ", "between the parts of a list"));
}

QString markText(const Mark &mark, const Shelf &shelf)
{
    const QString state = words::name(mark.state, shelf.stateNames);
    QString text =
        u'\n' + (mark.starred ? Tr::tr("%1, starred", "how far one is with a paper").arg(state) : state) + u'\n';
    if (mark.rating > 0) {
        text += Tr::tr("Rating: %1").arg(mark.rating) + u'\n';
    }
    if (mark.priority != Priority::None) {
        text += Tr::tr("Priority: %1").arg(words::name(mark.priority)) + u'\n';
    }
    if (!mark.tags.isEmpty()) {
        text += Tr::tr("Tags: %1").arg(joined(mark.tags)) + u'\n';
    }
    if (!mark.lists.isEmpty()) {
        text += Tr::tr("Lists: %1").arg(joined(mark.lists)) + u'\n';
    }
    if (!mark.note.isEmpty()) {
        text += Tr::tr("Note:") + u"\n  "_s + mark.note.trimmed().replace(u'\n', u"\n  "_s) + u'\n';
    }
    return text;
}

} // namespace

ExitCode runShow(const Invocation &call, Console &console)
{
    if (call.has(u"json"_s) + call.has(u"html"_s) + call.has(u"text"_s) > 1) {
        return refuse(console, Tr::tr("Of --json, --html and --text only one can be given."));
    }
    return withPaper(call, console, [&](services::Library &library, const ArxivId &id) {
        const auto paper = library.paper(id);
        if (!paper) {
            return fail(console, paper.error());
        }
        if (call.has(u"json"_s)) {
            console.json(formats::PaperWriter(formats::ExportFormat::JsonLines).write(*paper).trimmed());
        } else if (call.has(u"html"_s)) {
            console.text(services::standaloneHtml(*paper, 0, words::paperHtmlWords(), Announcements::Unfolded));
        } else {
            const auto shelf = library.shelf();
            console.text(services::paperText(*paper, words::paperHtmlWords())
                         + markText(paper->mark, shelf.value_or(Shelf())));
        }
        return ExitCode::Done;
    });
}

} // namespace hotpapers::cli
