// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/interruption.h"
#include "cli/translation.h"
#include "words/listreading.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

// That there is too much is told where it is read (services/bringin.h).
Result<QByteArray> bytesOf(const QString &source, Console &console)
{
    return source == u"-" ? console.read(services::maximumListBytes) : services::listBytes(source);
}

ExitCode take(services::Library &library, const services::ListReading &reading, const QString &source, Console &console)
{
    for (const Notice &notice : reading.notices) {
        console.message(words::describe(notice, source));
    }
    if (reading.change.references.empty()) {
        return fail(console, {ErrorCode::NotAReadingList, source, {}});
    }
    const auto made = library.turn(UserChange(reading.change));
    if (!made) {
        return fail(console, made.error());
    }
    console.text(words::listSentence(reading.change.name, reading.known, reading.waiting) + u'\n');
    return ExitCode::Done;
}

} // namespace

ExitCode runListImport(const Invocation &call, Console &console)
{
    const QString source = call.arguments.last();
    const QString name = call.options.value(u"name"_s, source == u"-" ? Tr::tr("Imported list") : QString());
    const Result<QByteArray> bytes = bytesOf(source, console);
    if (!bytes) {
        return fail(console, bytes.error());
    }
    return withLibrary(
        call, console,
        [&](services::Library &library) {
            const Interruption interruption;
            const auto reading = library.readList(*bytes, source, name, interruption.token());
            return reading ? take(library, *reading, source, console) : fail(console, reading.error());
        },
        IfMissing::Create);
}

} // namespace hotpapers::cli
