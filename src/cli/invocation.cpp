// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/invocation.h"

#include "cli/translation.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

QString helpHint(const Command *command)
{
    return command ? Tr::tr("See hotpapers help %1.").arg(command->name) : Tr::tr("See hotpapers help.");
}

QString names(std::span<const Option> options)
{
    QStringList list;
    for (const Option &option : options) {
        list += u"--"_s + option.name.toString();
    }
    return list.join(u", "_s);
}

class ArgumentReader
{
public:
    explicit ArgumentReader(const QStringList &arguments) : m_arguments(arguments) { }

    std::expected<Invocation, QString> read()
    {
        bool optionsEnded = false;
        while (m_next < m_arguments.size() && m_error.isEmpty()) {
            const QString argument = m_arguments[m_next++];
            if (!optionsEnded && argument == u"--") {
                optionsEnded = true;
            } else if (!optionsEnded && argument.size() > 1 && argument.startsWith(u'-')) {
                takeOption(argument);
            } else {
                takeArgument(argument);
            }
        }
        checkCount();
        return m_error.isEmpty() ? std::expected<Invocation, QString>(m_invocation) : std::unexpected(m_error);
    }

private:
    void takeOption(const QString &argument);
    void refuseOption(const QString &name);
    void takeArgument(const QString &argument);
    void checkCount();
    [[nodiscard]] const Option *findOption(QStringView name) const;

    const QStringList &m_arguments;
    qsizetype m_next = 0;
    Invocation m_invocation;
    QString m_error;
};

const Option *ArgumentReader::findOption(QStringView name) const
{
    const auto own = m_invocation.command ? m_invocation.command->options : std::span<const Option>();
    for (const std::span<const Option> options : {own, programOptions()}) {
        const auto found = std::ranges::find(options, name, &Option::name);
        if (found != options.end()) {
            return &*found;
        }
    }
    return nullptr;
}

void ArgumentReader::takeOption(const QString &argument)
{
    const QString spelled = argument == u"-h" ? u"--help"_s : argument == u"-v" ? u"--version"_s : argument;
    const qsizetype equals = spelled.indexOf(u'=');
    const QString name = spelled.first(equals < 0 ? spelled.size() : equals);
    const Option *option = name.startsWith(u"--") ? findOption(QStringView(name).sliced(2)) : nullptr;
    if (!option) {
        refuseOption(name);
    } else if (option->value.isEmpty() && equals >= 0) {
        m_error = Tr::tr("%1 takes no value.").arg(name);
    } else if (option->value.isEmpty()) {
        m_invocation.options.insert(option->name.toString(), QString());
    } else if (equals >= 0) {
        m_invocation.options.insert(option->name.toString(), spelled.sliced(equals + 1));
    } else if (m_next < m_arguments.size()) {
        m_invocation.options.insert(option->name.toString(), m_arguments[m_next++]);
    } else {
        m_error = Tr::tr("%1 wants a value: %1 %2.").arg(name, option->value);
    }
}

void ArgumentReader::refuseOption(const QString &name)
{
    const Command *command = m_invocation.command;
    const QString known = names(command && !command->options.empty() ? command->options : programOptions());
    m_error = words::sentences(Tr::tr("There is no option %1 here; there are %2. What is no option, though it begins "
                                      "with a dash, goes after “--”.")
                                   .arg(name, known),
                               helpHint(command));
}

void ArgumentReader::takeArgument(const QString &argument)
{
    if (m_invocation.command) {
        m_invocation.arguments += argument;
        return;
    }
    m_invocation.command = findCommand(argument);
    if (!m_invocation.command) {
        QStringList known;
        for (const Command &command : commands()) {
            known += command.name.toString();
        }
        m_error = words::sentences(Tr::tr("There is no command “%1”; there are %2.").arg(argument, known.join(u", "_s)),
                                   helpHint(nullptr));
    }
}

void ArgumentReader::checkCount()
{
    const bool asksOfProgram =
        m_invocation.has(u"help"_s) || m_invocation.has(u"version"_s) || m_invocation.has(u"commands"_s);
    if (!m_error.isEmpty() || asksOfProgram) {
        return;
    }
    const Command *command = m_invocation.command;
    const qsizetype count = m_invocation.arguments.size();
    if (!command) {
        m_error = words::sentences(Tr::tr("No command is given."), helpHint(nullptr));
    } else if (count < command->least || count > command->most) {
        m_error = Tr::tr("Usage: hotpapers %1 %2").arg(command->name, command->arguments).trimmed() + u'\n'
            + helpHint(command);
    }
}

} // namespace

const Command *findCommand(QStringView name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

std::expected<Invocation, QString> parseInvocation(const QStringList &arguments)
{
    return ArgumentReader(arguments).read();
}

} // namespace hotpapers::cli
