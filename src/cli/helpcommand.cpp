// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/translation.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

constexpr qsizetype helpColumn = 22;

QString helpLine(const QString &what, const char *help)
{
    const bool fits = what.size() + 4 <= helpColumn;
    return fits ? u"  "_s + what.leftJustified(helpColumn - 2) + Tr::tr(help) + u'\n'
                : u"  "_s + what + u'\n' + QString(helpColumn, u' ') + Tr::tr(help) + u'\n';
}

QString optionLines(std::span<const Option> options)
{
    QString lines;
    for (const Option &option : options) {
        const QString value = option.value.isEmpty() ? QString() : u' ' + option.value.toString();
        lines += helpLine(u"--"_s + option.name.toString() + value, option.help);
    }
    return lines;
}

QString commandHelp(const Command &command)
{
    const QString text = Tr::tr("Usage: hotpapers %1 %2").arg(command.name, command.arguments).trimmed() + u"\n\n"_s
        + helpLine(command.name.toString(), command.help);
    return command.options.empty() ? text : text + u'\n' + optionLines(command.options);
}

QString programHelp()
{
    QString text = Tr::tr("Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths\n"
                          "       hotpapers [--library FILE] COMMAND …   do without a window")
        + u"\n\n"_s;
    for (const Command &command : commands()) {
        text += helpLine(command.name.toString(), command.help);
    }
    return text + u'\n' + optionLines(programOptions());
}

} // namespace

ExitCode runHelp(const Invocation &call, Console &console)
{
    const QString name = call.arguments.value(0);
    const Command *command = name.isEmpty() ? nullptr : findCommand(name);
    if (!name.isEmpty() && !command) {
        return refuse(console, Tr::tr("There is no command “%1”. See hotpapers help.").arg(name));
    }
    console.text(command ? commandHelp(*command) : programHelp());
    return ExitCode::Done;
}

} // namespace hotpapers::cli
