// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTranslator>

/** Lets the test read what the program says in English: its plural forms are a translation. */
class English
{
public:
    English()
    {
        if (!m_translator.load(QStringLiteral(":/i18n/hotpapers_en.qm"))
            || !QCoreApplication::installTranslator(&m_translator)) {
            qFatal("the English plural forms are missing");
        }
    }

private:
    QTranslator m_translator;
};
