// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps the person's work safe: backups, and user data as a file.

#include "cli/handlers.h"
#include "cli/interruption.h"
#include "cli/translation.h"
#include "services/backups.h"
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

/** What is to be merged is read before a library is made for it. */
ExitCode mergeUserData(const Invocation &call, const QString &file, Console &console)
{
    auto theirs = file == u"-" ? services::readUserData(console.in(), Tr::tr("Standard input"))
                               : services::readUserDataFile(file);
    if (!theirs) {
        return fail(console, theirs.error());
    }
    const QString source = file == u"-" ? QString() : QFileInfo(file).fileName();
    return withLibrary(
        call, console,
        [&](services::Library &library) {
            const auto merged = library.turn(UserChange(MergeUserData{*std::move(theirs), source}));
            if (!merged) {
                return fail(console, merged.error());
            }
            console.message(merged->changeset.isEmpty() ? Tr::tr("Nothing was new: all of it is here already.")
                                                        : Tr::tr("Merged. Nothing of yours was lost."));
            return ExitCode::Done;
        },
        IfMissing::Create);
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
    const QString &backup = call.arguments.front();
    const bool isNew = !QFileInfo::exists(libraryFile(call)); // and is not made for what is no backup
    if (const auto good = isNew ? services::checkBackup(backup) : Result<void>(); !good) {
        return fail(console, good.error());
    }
    return withLibrary(
        call, console,
        [&](services::Library &library) {
            const auto before = library.restore(backup);
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
    if (what == u"merge") {
        return mergeUserData(call, file, console);
    }
    if (what != u"export") {
        return refuse(console, Tr::tr("“%1” is nothing to do with user data; there are export and merge.").arg(what));
    }
    return withLibrary(call, console,
                       [&](services::Library &library) { return exportUserData(library, file, console); });
}

} // namespace hotpapers::cli
