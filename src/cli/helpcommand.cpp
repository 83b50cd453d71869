// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"
#include "cli/handlers.h"
#include "cli/translation.h"
#include "words/searchhelp.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

constexpr int helpColumn = 22;

QString helpLine(const QString &what, const QString &help)
{
    const int left = helpColumn - 2 - columnsOf(what);
    const QString gap = left >= 2 ? QString(left, u' ') : u'\n' + QString(helpColumn, u' ');
    return u"  "_s + what + gap + wrapped(help, helpColumn) + u'\n';
}

QString optionLines(std::span<const Option> options)
{
    QString lines;
    for (const Option &option : options) {
        const QString value = option.value.isEmpty() ? QString() : u' ' + option.value.toString();
        lines += helpLine(u"--"_s + option.name.toString() + value, Tr::tr(option.help));
    }
    return lines;
}

QString searchLanguage()
{
    QString text;
    for (const words::SearchHelpSection &section : words::searchHelp()) {
        text += u'\n' + Tr::tr("%1:", "a heading").arg(section.title) + u'\n';
        for (const words::SearchHelpRow &row : section.rows) {
            text += helpLine(row.example, row.meaning);
        }
    }
    return text;
}

QString commandHelp(const Command &command)
{
    const QString text = Tr::tr("Usage: hotpapers %1 %2").arg(command.name, command.arguments).trimmed() + u"\n\n"_s
        + helpLine(command.name.toString(), Tr::tr(command.help));
    const QString options = command.options.empty() ? QString() : u'\n' + optionLines(command.options);
    return text + options + (command.run == runSearch ? searchLanguage() : QString());
}

QString programHelp()
{
    QString text = Tr::tr("Usage: hotpapers [--library FILE] [PATH…]     open the window, and import the paths\n"
                          "       hotpapers [--library FILE] COMMAND …   do without a window")
        + u"\n\n"_s;
    for (const Command &command : commands()) {
        text += helpLine(command.name.toString(), Tr::tr(command.help));
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
