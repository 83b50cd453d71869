// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/translation.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

// A longer note is a mistake: some file was meant for something else.
constexpr qint64 maximumNoteBytes = 1024 * 1024;

ExitCode finished(Console &console, const Result<void> &result)
{
    return result ? ExitCode::Done : fail(console, result.error());
}

ExitCode setStarred(const Invocation &call, Console &console, bool starred)
{
    return withPaper(call, console, [&](services::Library &library, const ArxivId &id) {
        return finished(console, library.setStarred({&id, 1}, starred));
    });
}

Result<QString> readNote(Console &console)
{
    const QByteArray bytes = console.read(maximumNoteBytes);
    if (bytes.size() > maximumNoteBytes) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, Tr::tr("A note of more than 1 MiB"), {}});
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString note = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, Tr::tr("A note that is not UTF-8"), {}});
    }
    return note;
}

ExitCode markPaper(const Invocation &call, Console &console, const MarkChange &change)
{
    return withPaper(call, console, [&](services::Library &library, const ArxivId &id) {
        return finished(console, library.mark({&id, 1}, change).transform([](const MarkChanges &) { }));
    });
}

ExitCode setTag(const Invocation &call, Console &console, bool tagged)
{
    const QString tag = tagName(call.arguments.front());
    if (tag.isEmpty()) {
        return refuse(console, Tr::tr("“%1” is no name for a tag.").arg(call.arguments.front()));
    }
    const auto papers = papersFrom(call, 1);
    if (!papers) {
        return refuse(console, papers.error());
    }
    return withLibrary(call, console, [&](services::Library &library) {
        MarkChange change;
        change.tag = TagChange{tag, tagged};
        return finished(console, library.mark(*papers, change).transform([](const MarkChanges &) { }));
    });
}

} // namespace

ExitCode runStar(const Invocation &call, Console &console)
{
    return setStarred(call, console, true);
}

ExitCode runUnstar(const Invocation &call, Console &console)
{
    return setStarred(call, console, false);
}

ExitCode runState(const Invocation &call, Console &console)
{
    const std::optional<ReadState> state = readStateFromString(call.arguments[1]);
    if (!state) {
        return refuse(console,
                      Tr::tr("“%1” is no state; there are unread, reading, read, skipped.").arg(call.arguments[1]));
    }
    return withPaper(call, console, [&](services::Library &library, const ArxivId &id) {
        return finished(console, library.setState({&id, 1}, *state));
    });
}

ExitCode runRate(const Invocation &call, Console &console)
{
    bool isNumber = false;
    MarkChange change;
    change.rating = call.arguments[1].toInt(&isNumber);
    if (!isNumber || *change.rating < 0 || *change.rating > maximumRating) {
        return refuse(console, Tr::tr("“%1” is no rating; they go from 1 to 5, and 0 is none.").arg(call.arguments[1]));
    }
    return markPaper(call, console, change);
}

ExitCode runPriority(const Invocation &call, Console &console)
{
    MarkChange change;
    change.priority = priorityFromString(call.arguments[1]);
    if (!change.priority) {
        return refuse(console,
                      Tr::tr("“%1” is no priority; there are none, low, medium, high.").arg(call.arguments[1]));
    }
    return markPaper(call, console, change);
}

ExitCode runTag(const Invocation &call, Console &console)
{
    return setTag(call, console, true);
}

ExitCode runUntag(const Invocation &call, Console &console)
{
    return setTag(call, console, false);
}

ExitCode runNote(const Invocation &call, Console &console)
{
    return withPaper(call, console, [&](services::Library &library, const ArxivId &id) {
        const QString &text = call.arguments[1];
        const Result<QString> note = text == u"-" ? readNote(console) : Result<QString>(text);
        return note ? finished(console, library.setNote(id, *note)) : fail(console, note.error());
    });
}

} // namespace hotpapers::cli
