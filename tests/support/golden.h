// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace hotpapers::tests {

/**
 * Compares with tests/data/`name`. Where HOTPAPERS_REFRESH_GOLDEN is set, the file is written instead: to be read, and
 * only then committed.
 */
inline void compareGolden(const QByteArray &actual, const QString &name)
{
    QFile file(QDir(QStringLiteral(HOTPAPERS_SOURCE_DIR)).filePath(QStringLiteral("tests/data/") + name));
    if (qEnvironmentVariableIsSet("HOTPAPERS_REFRESH_GOLDEN")) {
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size(),
                 qPrintable(file.errorString()));
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName() + file.errorString()));
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList lines = actual.split('\n');
    for (qsizetype i = 0; i < qMin(expected.size(), lines.size()); ++i) {
        QVERIFY2(lines[i] == expected[i],
                 qPrintable(QStringLiteral("%1:%2\n  is      %3\n  must be %4")
                                .arg(name, QString::number(i + 1), QString::fromUtf8(lines[i]),
                                     QString::fromUtf8(expected[i]))));
    }
    QCOMPARE(lines.size(), expected.size());
}

} // namespace hotpapers::tests
