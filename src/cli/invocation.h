// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

#include <expected>
#include <limits>
#include <span>

namespace hotpapers::cli {

class Console;
struct Invocation;

/** What a process says of itself when it ends. */
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/** An option of a command, written `--name` or `--name VALUE`. */
struct Option
{
    QStringView name;
    QStringView value; ///< what stands for its value in the help; empty where it has none
    const char *help; ///< to be translated
};

/** A command: what is shown of it, what it takes, and what does it. */
struct Command
{
    QStringView name;
    QStringView arguments; ///< as the help shows them, options included
    const char *help; ///< to be translated
    std::span<const Option> options;
    qsizetype least = 0; ///< arguments
    qsizetype most = 0;
    ExitCode (*run)(const Invocation &, Console &) = nullptr;
};

inline constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();

/** A call, taken apart. */
struct Invocation
{
    const Command *command = nullptr; ///< null where only help, the version or the names of the commands are asked for
    QMap<QString, QString> options; ///< by name, the program's own (`library`, `help`, `version`, `commands`) included
    QStringList arguments;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/** The options that every command takes, and the window too. */
[[nodiscard]] std::span<const Option> programOptions();

/** All commands, in the order of the help. */
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *findCommand(QStringView name); ///< null where there is none

/**
 * Takes arguments apart: `[OPTION…] COMMAND [OPTION…] [ARGUMENT…]`, options anywhere, as `--name VALUE` or `--name=VALUE`;
 * after `--` nothing is an option, and `-` alone never is one. Of an option given twice the last holds.
 * @return what is wrong and what to do, in the person's language, or else the call
 */
[[nodiscard]] std::expected<Invocation, QString> parseInvocation(const QStringList &arguments);

} // namespace hotpapers::cli
