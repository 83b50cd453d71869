// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/spelling.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/** A home of its own, where the words go that a test adds to the person's dictionary. Make it before the first Spelling. */
class OwnHome
{
public:
    OwnHome()
    {
        qputenv("HOME", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};

/** Is Hunspell's dictionary of English installed, and Sonnet's plugin for it? */
inline bool hasEnglish()
{
    const QList<hotpapers::ui::Language> dictionaries = hotpapers::ui::Spelling::dictionaries();
    return std::ranges::contains(dictionaries, QStringLiteral("en_US"), &hotpapers::ui::Language::code);
}

/** Ends a test, or all of them in initTestCase(), where it is not; where CI is set, as a failure. */
#define HOTPAPERS_NEED_ENGLISH()                                                                                       \
    do {                                                                                                               \
        if (!hasEnglish()) {                                                                                           \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL("no English dictionary: install hunspell-en-us and sonnet6-plugins");                            \
            QSKIP("no English dictionary: install hunspell-en-us and sonnet6-plugins");                                \
        }                                                                                                              \
    } while (false)
