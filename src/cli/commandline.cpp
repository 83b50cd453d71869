// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/handlers.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

// A word that can only be meant as a command: no option that we do not know stands before it (whose value it might be),
// and no file is called so.
bool isMistypedCommand(const QString &word)
{
    const bool isWord = std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'-'; });
    return !word.isEmpty() && isWord && !QFileInfo::exists(word);
}

ExitCode runCall(const Invocation &call, Console &console)
{
    if (call.has(u"help"_s)) {
        Invocation help;
        help.arguments = call.command ? QStringList(call.command->name.toString()) : QStringList();
        return runHelp(help, console);
    }
    if (call.has(u"version"_s)) {
        console.text(u"hotpapers "_s + QCoreApplication::applicationVersion() + u'\n');
        return ExitCode::Done;
    }
    if (call.has(u"commands"_s)) {
        for (const Command &command : commands()) {
            console.text(command.name.toString() + u'\n');
        }
        return ExitCode::Done;
    }
    return call.command->run(call, console);
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const QStringList asking = {u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s, u"--commands"_s};
    bool optionsKnown = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--") {
            return i + 1 < arguments.size() && findCommand(arguments[i + 1]) && optionsKnown;
        }
        if (asking.contains(argument)) {
            return true;
        }
        if (argument == u"--library") {
            ++i;
        } else if (argument.startsWith(u'-')) {
            optionsKnown = optionsKnown && argument.startsWith(u"--library="_s);
        } else if (findCommand(argument)) {
            return true;
        } else if (optionsKnown) {
            return isMistypedCommand(argument);
        }
    }
    return false;
}

int runCommand(const QStringList &arguments, const Streams &streams)
{
    Console console(streams);
    const auto call = parseInvocation(arguments);
    const ExitCode code = call ? runCall(*call, console) : refuse(console, call.error());
    return int(console.finish() ? code : ExitCode::Failed);
}

int run(const QStringList &arguments)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of a write, to be told
    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly) && out.open(STDOUT_FILENO, QIODevice::WriteOnly)
        && err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return opened ? runCommand(arguments, {in, out, err, ::isatty(STDOUT_FILENO) == 1}) : int(ExitCode::Failed);
}

} // namespace hotpapers::cli
