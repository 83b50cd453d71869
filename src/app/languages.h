// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/language.h"

#include <QList>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

namespace hotpapers::app {

/** Those that the program is translated into. */
[[nodiscard]] QList<ui::Language> availableLanguages();

/**
 * Lets the application, and the parts of it that are Qt's, speak a language: words, numbers, dates, and the direction in
 * which windows are read. What is made after speak() speaks it; widgets that are there keep their texts.
 */
class Languages
{
public:
    explicit Languages(QCoreApplication &application) : m_application(application) { }

    /**
     * @param choice the code of an available language, or anything else for the system's: then the first of those that the
     * system prefers (LANGUAGE, LC_MESSAGES), English where there is none, with its numbers and dates
     */
    void speak(const QString &choice);
    [[nodiscard]] QString code() const { return m_code; } ///< of the language that is spoken

private:
    void install(const QString &name);

    QCoreApplication &m_application;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace hotpapers::app
