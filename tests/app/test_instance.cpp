// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/instance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestInstance : public QObject
{
    Q_OBJECT
private slots:
    void secondHandsItsPathsToTheFirst();
    void anotherLibraryIsAProgramOfItsOwn();
    void aLibraryIsTheSameByAnyName();
};

void TestInstance::secondHandsItsPathsToTheFirst()
{
    const QTemporaryDir folder;
    app::Instance first(folder.filePath(u"l.sqlite"_s));
    QVERIFY(first.isFirst());
    app::Instance second(folder.filePath(u"l.sqlite"_s));
    QVERIFY(!second.isFirst());

    QSignalSpy spy(&first, &app::Instance::handedOver);
    const QStringList paths{u"/tmp/ä b.md"_s, u"/tmp/new\nline"_s};
    QVERIFY(second.handOver(paths));
    QVERIFY(spy.count() > 0 || spy.wait());
    QCOMPARE(spy.first().first().toStringList(), paths);
}

void TestInstance::anotherLibraryIsAProgramOfItsOwn()
{
    const QTemporaryDir folder;
    const app::Instance one(folder.filePath(u"1.sqlite"_s));
    const app::Instance other(folder.filePath(u"2.sqlite"_s));
    QVERIFY(one.isFirst());
    QVERIFY(other.isFirst());
}

void TestInstance::aLibraryIsTheSameByAnyName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"l.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(folder.filePath(u"link.sqlite"_s)));
    const app::Instance first(file.fileName());
    const app::Instance second(folder.filePath(u"link.sqlite"_s));
    const app::Instance third(folder.filePath(u"../"_s) + folder.path().section(u'/', -1) + u"/l.sqlite"_s);
    QVERIFY(first.isFirst());
    QVERIFY(!second.isFirst());
    QVERIFY(!third.isFirst());
}

QTEST_GUILESS_MAIN(TestInstance)
#include "test_instance.moc"
