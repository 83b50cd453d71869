// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"

#include "cli/translation.h"
#include "services/librarylocation.h"
#include "words/words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

std::expected<ArxivId, QString> paperFrom(const QString &text)
{
    if (const std::optional<ArxivId> id = ArxivId::parse(text)) {
        return *id;
    }
    return std::unexpected(
        Tr::tr("“%1” is no arXiv identifier; they are written 2107.11817 or hep-th/9901001.").arg(text));
}

} // namespace

ExitCode refuse(Console &console, const QString &message)
{
    console.message(u"hotpapers: "_s + message);
    return ExitCode::WrongUsage;
}

ExitCode fail(Console &console, const Error &error)
{
    console.message(u"hotpapers: "_s + words::describe(error));
    return ExitCode::Failed;
}

QString libraryFile(const Invocation &call)
{
    return call.options.value(u"library"_s, services::defaultLibraryFile());
}

ExitCode withLibrary(const Invocation &call, Console &console, const std::function<ExitCode(services::Library &)> &work,
                     IfMissing ifMissing)
{
    const QString file = libraryFile(call);
    if (ifMissing == IfMissing::Fail && !QFileInfo::exists(file)) {
        return fail(console, {ErrorCode::LibraryMissing, file, {}});
    }
    auto library = services::Library::open(file);
    return library ? work(*library) : fail(console, library.error());
}

std::expected<std::vector<ArxivId>, QString> papersFrom(const Invocation &call, qsizetype argument)
{
    std::vector<ArxivId> papers;
    for (const QString &text : call.arguments.sliced(argument)) {
        const auto id = paperFrom(text);
        if (!id) {
            return std::unexpected(id.error());
        }
        papers.push_back(*id);
    }
    return papers;
}

ExitCode withPaper(const Invocation &call, Console &console,
                   const std::function<ExitCode(services::Library &, const ArxivId &)> &work)
{
    const auto id = paperFrom(call.arguments.front());
    return id ? withLibrary(call, console, [&](services::Library &library) { return work(library, *id); })
              : refuse(console, id.error());
}

} // namespace hotpapers::cli
