// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/icontheme.h"
#include "app/instance.h"
#include "app/languages.h"
#include "app/windowarguments.h"
#include "cli/commandline.h"
#include "services/librarylocation.h"
#include "ui/focusring.h"

#include <KSyntaxHighlighting/Repository>
#include <QApplication>
#include <QFile>
#include <QIcon>

#include <cstdio>

using namespace hotpapers;
using namespace Qt::StringLiterals;

namespace {

void complain(const QString &message)
{
    std::fputs(qPrintable(u"hotpapers: "_s + message + u'\n'), stderr);
}

/** What QApplication would end the program without, with words that help nobody. */
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWindow(app::Languages &languages)
{
    const auto arguments = app::readWindowArguments(QApplication::arguments().sliced(1));
    if (!arguments) {
        complain(arguments.error());
        return 2;
    }
    const QString file = arguments->library.isEmpty() ? services::defaultLibraryFile() : arguments->library;
    app::Instance instance(file);
    if (!instance.isFirst()) {
        if (instance.handOver(arguments->paths)) {
            return 0;
        }
        complain(QCoreApplication::translate("main",
                                             "Hot Papers is running on this library already, but does not "
                                             "answer. End it and start again."));
        return 1;
    }
    app::useCompiledInIcons();
    QApplication::setWindowIcon(QIcon(u":/icons/hotpapers.svg"_s));
    const ui::FocusRing ring;
    KSyntaxHighlighting::Repository repository;
    app::Desk desk(file, repository, languages);
    QObject::connect(&instance, &app::Instance::handedOver, &desk, &app::Desk::receive);
    desk.start(arguments->paths);
    return QApplication::exec();
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"hotpapers"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOTPAPERS_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.hotpapers.HotPapers"_s);
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QFile::decodeName(argv[i]));
    }
    if (cli::isCommand(arguments)) {
        QCoreApplication application(argc, argv);
        app::Languages languages(application);
        languages.speak({}); // that of the system
        return cli::run(arguments);
    }
    if (!hasDisplay()) {
        complain(QCoreApplication::translate("main",
                                             "there is no display to open a window on (DISPLAY is not set). The "
                                             "commands work without one: see hotpapers --help."));
        return 1;
    }
    QApplication application(argc, argv);
    app::Languages languages(application);
    languages.speak({}); // that of the system, until the settings are read
    return runWindow(languages);
}
