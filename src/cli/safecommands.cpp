// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps the person's work safe: backups, and user data as a file.

#include "cli/handlers.h"
#include "cli/interruption.h"
#include "cli/translation.h"
#include "services/filewriter.h"
#include "services/userdatafile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

ExitCode exportUserData(const services::Library &library, const QString &file, Console &console)
{
    const Interruption interruption;
    const auto data = library.userData(interruption.token());
    if (!data) {
        return fail(console, data.error());
    }
    if (file != u"-") {
        const auto written = services::writeUserDataFile(file, *data);
        return written ? ExitCode::Done : fail(console, written.error());
    }
    if (console.outIsTerminal()) {
        console.text(QString::fromUtf8(services::userDataText(*data)));
        return ExitCode::Done;
    }
    if (!services::writeAll(console.out(), services::userDataText(*data))) {
        console.giveUp();
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

ExitCode mergeUserData(services::Library &library, const QString &file, Console &console)
{
    auto data = file == u"-" ? services::readUserData(console.in(), Tr::tr("Standard input"))
                             : services::readUserDataFile(file);
    const auto merged = std::move(data).and_then([&](UserData &&theirs) {
        const QString source = file == u"-" ? QString() : QFileInfo(file).fileName();
        return library.turn(UserChange(MergeUserData{std::move(theirs), source}));
    });
    if (!merged) {
        return fail(console, merged.error());
    }
    console.message(merged->changeset.isEmpty() ? Tr::tr("Nothing was new: all of it is here already.")
                                                : Tr::tr("Merged. Nothing of yours was lost."));
    return ExitCode::Done;
}

} // namespace

ExitCode runBackup(const Invocation &call, Console &console)
{
    return withLibrary(call, console, [&](services::Library &library) {
        const Interruption interruption;
        const auto made = library.backUpTo(call.arguments.front(), interruption.token());
        if (!made) {
            return fail(console, made.error());
        }
        console.message(Tr::tr("Written and checked: %1").arg(made->file));
        return ExitCode::Done;
    });
}

ExitCode runRestore(const Invocation &call, Console &console)
{
    return withLibrary(
        call, console,
        [&](services::Library &library) {
            const auto before = library.restore(call.arguments.front());
            if (!before) {
                return fail(console, before.error());
            }
            if (*before) {
                console.message(Tr::tr("What was there before is kept in %1").arg((*before)->file));
            }
            return ExitCode::Done;
        },
        IfMissing::Create);
}

ExitCode runUserData(const Invocation &call, Console &console)
{
    const QString &what = call.arguments[0];
    const QString &file = call.arguments[1];
    if (what != u"export" && what != u"merge") {
        return refuse(console, Tr::tr("“%1” is nothing to do with user data; there are export and merge.").arg(what));
    }
    return withLibrary(
        call, console,
        [&](services::Library &library) {
            return what == u"export" ? exportUserData(library, file, console) : mergeUserData(library, file, console);
        },
        what == u"merge" ? IfMissing::Create : IfMissing::Fail);
}

} // namespace hotpapers::cli
