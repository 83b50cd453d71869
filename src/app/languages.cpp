// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::app {

namespace {

bool isAvailable(const QString &code)
{
    return std::ranges::contains(availableLanguages(), code, &ui::Language::code);
}

QString codeOfSystem()
{
    for (const QString &preferred : QLocale::system().uiLanguages()) {
        const QLocale wanted(preferred);
        for (const ui::Language &language : availableLanguages()) {
            const QLocale offered(language.code);
            if (offered.language() == wanted.language() && offered.script() == wanted.script()) {
                return language.code;
            }
        }
    }
    return u"en"_s;
}

/** Who chooses another language than the system's still lives where the system says. */
QLocale localeFor(const QString &code)
{
    const QLocale language(code);
    const QLocale system = QLocale::system();
    return system.language() == language.language() && system.script() == language.script()
        ? system
        : QLocale(language.language(), language.script(), system.territory());
}

} // namespace

QList<ui::Language> availableLanguages()
{
    return {
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},     {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s},
        {u"ja"_s, u"日本語"_s},  {u"zh-CN"_s, u"简体中文"_s}, {u"ar"_s, u"العربية"_s},
    };
}

void Languages::speak(const QString &choice)
{
    const bool isChosen = isAvailable(choice);
    m_code = isChosen ? choice : codeOfSystem();
    m_translators.clear(); // each takes itself out
    // The one that is installed last is asked first. The English plural forms are a translation, too.
    install(u"hotpapers_en"_s);
    const QString suffix = u'_' + QString(m_code).replace(u'-', u'_');
    install(u"qtbase"_s + suffix);
    if (m_code != u"en") {
        install(u"hotpapers"_s + suffix);
    }
    QLocale::setDefault(isChosen ? localeFor(m_code) : QLocale::system());
    if (qobject_cast<QGuiApplication *>(&m_application)) {
        QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
    }
}

void Languages::install(const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(u":/i18n/"_s + name + u".qm"_s)) {
        m_application.installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace hotpapers::app
