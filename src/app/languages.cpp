// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace hotpapers::app {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        application.installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    // The one that is installed last is asked first.
    install(application, QLocale(QLocale::English), u"hotpapers"_s, u":/i18n"_s);
    const QLocale system = QLocale::system();
    install(application, system, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (system.language() != QLocale::English) {
        install(application, system, u"hotpapers"_s, u":/i18n"_s);
    }
}

} // namespace hotpapers::app
