// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/paperrows.h"
#include "cli/translation.h"
#include "services/paperpage.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

using services::Library;

ExitCode finished(Console &console, const Result<UserStep> &step)
{
    return step ? ExitCode::Done : fail(console, step.error());
}

ExitCode createList(const Invocation &call, Console &console)
{
    const auto papers = papersFrom(call, 2);
    return papers ? withLibrary(call, console,
                                [&](Library &library) {
                                    return finished(console, library.turn(MakeList{call.arguments[1], *papers}));
                                })
                  : refuse(console, papers.error());
}

/** Does what `change` makes of the list that the call names. */
template <typename Make> ExitCode changeList(const Invocation &call, Console &console, const Make &change)
{
    return withLibrary(call, console, [&](Library &library) {
        return finished(console, library.findList(call.arguments[1]).and_then([&](ListId list) {
            return library.turn(change(list));
        }));
    });
}

/** The same with the papers that the call names. */
template <typename Make> ExitCode changePapers(const Invocation &call, Console &console, const Make &change)
{
    const auto papers = papersFrom(call, 2);
    return papers ? changeList(call, console, [&](ListId list) { return change(list, *papers); })
                  : refuse(console, papers.error());
}

ExitCode addToList(const Invocation &call, Console &console)
{
    return changePapers(call, console, [](ListId list, const auto &papers) { return AddToList{list, papers}; });
}

ExitCode takeFromList(const Invocation &call, Console &console)
{
    return changePapers(call, console, [](ListId list, const auto &papers) { return TakeFromList{list, papers}; });
}

ExitCode orderList(const Invocation &call, Console &console)
{
    return changePapers(call, console, [](ListId list, const auto &papers) { return MoveInList{list, papers, 0}; });
}

ExitCode renameList(const Invocation &call, Console &console)
{
    return changeList(call, console, [&](ListId list) { return RenameList{list, call.arguments[2]}; });
}

ExitCode deleteList(const Invocation &call, Console &console)
{
    return changeList(call, console, [](ListId list) { return RemoveList{list}; });
}

// -- showing ----------------------------------------------------------------------------------------------------

void write(RowWriter &writer, const ReadingList &list)
{
    if (writer.isJson()) {
        writer.write(QJsonObject{{u"name"_s, list.name}, {u"papers"_s, list.papers}, {u"waiting"_s, list.waiting}});
    } else {
        writer.write(QString::number(list.papers + list.waiting).rightJustified(7) + u"  "_s + list.name + u'\n');
    }
}

/** A paper that no digest had yet. */
void write(RowWriter &writer, const ListedPaper &paper)
{
    if (writer.isJson()) {
        writer.write(QJsonObject{{u"arxivId"_s, paper.arxivId.text()},
                                 {u"title"_s, paper.title},
                                 {u"authors"_s, QJsonArray::fromStringList(paper.authors)},
                                 {u"waiting"_s, true}});
    } else {
        const QString id = paper.arxivId.text();
        const QString blanks(paper.title.isEmpty() ? 0 : 35 - std::min(id.size(), qsizetype(10)), u' ');
        writer.write((id + blanks + services::plainTitle(paper.title)).replace(u'\n', u' ') + u'\n');
    }
}

Result<void> writePapers(const Library &library, ListId list, RowWriter &writer)
{
    return library.listedPapers(list).and_then([&](const std::vector<ListedPaper> &papers) {
        std::vector<EntryId> entries;
        std::ranges::transform(papers, std::back_inserter(entries), &ListedPaper::entry);
        std::erase_if(entries, [](EntryId entry) { return entry.isNull(); });
        return library.rows(entries).transform([&](const std::vector<PaperRow> &rows) {
            auto row = rows.begin();
            for (const ListedPaper &paper : papers) {
                if (row != rows.end() && row->entryId == paper.entry) {
                    writer.write(*row++);
                } else {
                    write(writer, paper);
                }
            }
        });
    });
}

ExitCode showLists(const Invocation &call, Console &console)
{
    return withLibrary(call, console, [&](Library &library) {
        Result<ListId> named = ListId{};
        if (call.arguments.size() > 1) {
            named = library.findList(call.arguments[1]);
        }
        if (!named) {
            return fail(console, named.error());
        }
        RowWriter writer(console, call.has(u"json"_s));
        const Result<void> written = named->isNull() ? library.shelf().transform([&](const Shelf &shelf) {
            std::ranges::for_each(shelf.lists, [&](const ReadingList &list) { write(writer, list); });
        })
                                                     : writePapers(library, *named, writer);
        writer.end();
        return written ? ExitCode::Done : fail(console, written.error());
    });
}

/** What can be done with lists; the first argument of the command names it. */
struct Deed
{
    QStringView name;
    qsizetype least; ///< arguments, its own name included
    qsizetype most;
    ExitCode (*run)(const Invocation &, Console &);
};

constexpr std::array deeds = {
    Deed{u"create", 2, anyNumber, createList},
    Deed{u"add", 3, anyNumber, addToList},
    Deed{u"remove", 3, anyNumber, takeFromList},
    Deed{u"order", 3, anyNumber, orderList},
    Deed{u"rename", 3, 3, renameList},
    Deed{u"delete", 2, 2, deleteList},
    Deed{u"show", 1, 2, showLists},
    Deed{u"import", 2, 2, runListImport},
};

} // namespace

ExitCode runList(const Invocation &call, Console &console)
{
    const auto *deed = std::ranges::find(deeds, call.arguments.front(), &Deed::name);
    const qsizetype count = call.arguments.size();
    if (deed == deeds.end() || count < deed->least || count > deed->most) {
        return refuse(console, Tr::tr("Usage: hotpapers %1 %2").arg(call.command->name, call.command->arguments));
    }
    return deed->run(call, console);
}

} // namespace hotpapers::cli
