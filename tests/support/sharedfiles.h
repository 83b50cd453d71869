// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

/** The files of a folder of real digests (`corpus`, `seeds`), which stand outside of the repository; none where it is missing. */
inline QFileInfoList sharedFiles(const QString &folder)
{
    const QString shared = qEnvironmentVariable("HOTPAPERS_SHARED", QStringLiteral(HOTPAPERS_SOURCE_DIR "/../shared"));
    return QDir(shared + u'/' + folder).entryInfoList(QDir::Files, QDir::Name);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Says what a test did not find, and fails where nothing may be missing. */
#define HOTPAPERS_NEED_SHARED(folder)                                                                                  \
    do {                                                                                                               \
        if (sharedFiles(folder).isEmpty()) {                                                                           \
            if (qEnvironmentVariableIsSet("CI"))                                                                       \
                QFAIL("no real digests: set HOTPAPERS_SHARED to the folder that holds corpus and seeds");              \
            QSKIP("no real digests: set HOTPAPERS_SHARED to the folder that holds corpus and seeds");                  \
        }                                                                                                              \
    } while (false)
