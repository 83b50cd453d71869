// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowarguments.h"

#include <QDir>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestWindowArguments : public QObject
{
    Q_OBJECT
private slots:
    void read_data();
    void read();
    void refuses();
};

void TestWindowArguments::read_data()
{
    const QString here = QDir::currentPath() + u'/';
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("library");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing") << QStringList() << QString() << QStringList();
    QTest::newRow("relative") << QStringList{u"a.md"_s, u"b/../c"_s} << QString()
                              << QStringList{here + u"a.md"_s, here + u"c"_s};
    QTest::newRow("absolute") << QStringList{u"/x/a.md"_s} << QString() << QStringList{u"/x/a.md"_s};
    QTest::newRow("url") << QStringList{u"file:///x/a%20b.md"_s} << QString() << QStringList{u"/x/a b.md"_s};
    QTest::newRow("library") << QStringList{u"--library"_s, u"l.sqlite"_s, u"/x"_s} << here + u"l.sqlite"_s
                             << QStringList{u"/x"_s};
    QTest::newRow("equals") << QStringList{u"--library=/l"_s} << u"/l"_s << QStringList();
    QTest::newRow("after --") << QStringList{u"--"_s, u"-a.md"_s} << QString() << QStringList{here + u"-a.md"_s};
}

void TestWindowArguments::read()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, library);
    QFETCH(QStringList, paths);
    const auto result = app::readWindowArguments(arguments);
    QVERIFY(result.has_value());
    QCOMPARE(result->library, library);
    QCOMPARE(result->paths, paths);
}

void TestWindowArguments::refuses()
{
    QVERIFY(!app::readWindowArguments({u"--frobnicate"_s}).has_value());
    QVERIFY(!app::readWindowArguments({u"--library"_s}).has_value());
}

QTEST_GUILESS_MAIN(TestWindowArguments)
#include "test_windowarguments.moc"
