// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/** What a program said. */
struct ProgramAnswer
{
    int code = -1; ///< -1 where it could not be started, took longer than it may, or crashed
    QByteArray out = {};
    QByteArray err = {};

    [[nodiscard]] QByteArray all() const { return out + err; }

    /** The beginning of what it said, for the message of a failed test. */
    [[nodiscard]] QString told() const
    {
        return QStringLiteral("code %1, ").arg(code) + QString::fromUtf8(all()).left(2'000);
    }
};

/** Runs a program in a folder, which is its home as well, and waits for its end: two minutes at most. */
inline ProgramAnswer runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                                const QMap<QString, QString> &variables = {})
{
    constexpr int patience = 250'000; // milliseconds
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), folder);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const auto &[name, value] : variables.asKeyValueRange()) {
        environment.insert(name, value);
    }
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/** Says what a test did not find, and fails where nothing may be missing. */
#define HOTPAPERS_NEED(found, name)                                                                                    \
    do {                                                                                                               \
        if (!(found)) {                                                                                                \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL("there is no " name ": ./dev names the packages that the tests need");                           \
            QSKIP("there is no " name ": ./dev names the packages that the tests need");                               \
        }                                                                                                              \
    } while (false)

#define HOTPAPERS_NEED_PROGRAM(name)                                                                                   \
    HOTPAPERS_NEED(!QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty(), "program " name)

#define HOTPAPERS_NEED_MODULE(name)                                                                                    \
    HOTPAPERS_NEED(runProgram(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral("import " name)},       \
                              QDir::tempPath())                                                                        \
                           .code                                                                                       \
                       == 0,                                                                                           \
                   "module " name " for Python")
