// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handlers.h"
#include "cli/translation.h"
#include "words/searchhelp.h"

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

constexpr qsizetype helpColumn = 22;
constexpr qsizetype helpWidth = 80;

// The words in lines from `column` on.
QString wrapped(const QString &text, qsizetype column)
{
    const QStringList words = text.split(u' ');
    QString lines;
    qsizetype at = column;
    for (const QString &word : words) {
        if (at > column && at + 1 + word.size() > helpWidth) {
            lines += u'\n' + QString(column, u' ');
            at = column;
        }
        lines += (at > column ? u" "_s : QString()) + word;
        at += (at > column ? 1 : 0) + word.size();
    }
    return lines;
}

QString helpLine(const QString &what, const QString &help)
{
    const bool fits = what.size() + 4 <= helpColumn;
    return fits ? u"  "_s + what.leftJustified(helpColumn - 2) + wrapped(help, helpColumn) + u'\n'
                : u"  "_s + what + u'\n' + QString(helpColumn, u' ') + wrapped(help, helpColumn) + u'\n';
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
        text += u'\n' + section.title + u":\n"_s;
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
