// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storagetest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// What the tests of the library file share.

namespace hotpapers::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

/** A library with enough in it to have some dozen pages. */
inline void makeLibrary(const QString &path)
{
    const std::unique_ptr<storage::Database> database = openLibrary(path);
    std::vector<Entry> entries;
    for (int i = 0; i < 60; ++i) {
        const QByteArray id = "2107.1" + QByteArray::number(1000 + i);
        entries.push_back(makeEntry(QLatin1StringView(id), u"Paper %1"_s.arg(i)));
        entries.back().abstract = u"%1 leaves of grass. "_s.arg(i).repeated(40);
    }
    put(*database, makeDigest(QDate(2021, 7, 27), entries));
}

/** Each test has a folder with a library file to be, and leaves no connection behind. */
class LibraryFileTest : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"a library.hotpapers"_s);
    }
    void removeFolder()
    {
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
        m_folder.reset();
    }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

} // namespace hotpapers::test
