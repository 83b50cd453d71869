// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawingcost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** What is dear to draw counts for more, so that a page and a cell have room for less of it. */
class TestDrawingCost : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsDear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("cost");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("letters") << u"Grüße, 世界 ورقة"_s << qsizetype(14);
        QTest::newRow("emoji") << u"🐌🐌"_s << qsizetype(2);
        QTest::newRow("joined emoji") << u"👩\u200d🔬"_s << qsizetype(252);
        QTest::newRow("colour of skin") << u"👩🏽"_s << qsizetype(251);
        QTest::newRow("spelled out") << u"\u202e"_s << qsizetype(8);
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << qsizetype(8);
        QTest::newRow("private") << u"\ue123"_s << qsizetype(50);
        QTest::newRow("mark") << u"a\u0301"_s << qsizetype(5);
        QTest::newRow("line feed") << u"\n"_s << qsizetype(20);
    }

    void countsWhatIsDear()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, cost);
        QCOMPARE(drawingCost(QStringView(text)), cost);
        QCOMPARE(affordable(text, cost).size(), text.size());
        QVERIFY(text.isEmpty() || affordable(text, cost - 1).size() < text.size());
    }

    void cutsNoPair() { QCOMPARE(affordable(u"🐌🐌🐌", 2), u"🐌🐌"); }
};

QTEST_GUILESS_MAIN(TestDrawingCost)
#include "test_drawingcost.moc"
