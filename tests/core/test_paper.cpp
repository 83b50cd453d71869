// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestPaper : public QObject
{
    Q_OBJECT
private slots:
    void statesHaveTheirNamesAndNumbers_data();
    void statesHaveTheirNamesAndNumbers();
    void nothingElseIsAState_data();
    void nothingElseIsAState();
    void latestIsTheFirstAppearance();
    void countsAddUpBeyondAnInt();
    void dayRanges();
};

void TestPaper::statesHaveTheirNamesAndNumbers_data()
{
    QTest::addColumn<int>("number"); // as stored in libraries: never to change
    QTest::addColumn<QString>("name");
    QTest::newRow("unread") << 0 << u"unread"_s;
    QTest::newRow("reading") << 1 << u"reading"_s;
    QTest::newRow("read") << 2 << u"read"_s;
    QTest::newRow("skipped") << 3 << u"skipped"_s;
}

void TestPaper::statesHaveTheirNamesAndNumbers()
{
    QFETCH(int, number);
    QFETCH(QString, name);
    QCOMPARE(toString(ReadState(number)), name);
    QVERIFY(readStateFromString(name) == ReadState(number));
    QVERIFY(readStateFromString(name.toUpper()) == ReadState(number));
}

void TestPaper::nothingElseIsAState_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"rea"_s, u"read "_s, u"0"_s, u"starred"_s}) {
        QTest::addRow("'%s'", qPrintable(text)) << text;
    }
}

void TestPaper::nothingElseIsAState()
{
    QFETCH(QString, text);
    QVERIFY(!readStateFromString(text));
}

void TestPaper::latestIsTheFirstAppearance()
{
    Paper paper;
    for (const QString &title : {u"new title"_s, u"old title"_s}) {
        Appearance appearance;
        appearance.entry.title = title;
        paper.appearances.push_back(appearance);
    }
    QCOMPARE(paper.latest().title, u"new title"_s);
}

void TestPaper::countsAddUpBeyondAnInt()
{
    const int most = std::numeric_limits<int>::max();
    const Counts counts{.retweets = most, .favorites = most, .measuredAt = {}};
    QCOMPARE(counts.sum(), 2 * qint64(most));
}

void TestPaper::dayRanges()
{
    const QDate day(2021, 4, 24);
    const DayRange weekend{day, day.addDays(2)};
    QVERIFY(weekend.isValid() && !weekend.isOneDay());
    QVERIFY(weekend.contains(day) && weekend.contains(day.addDays(2)));
    QVERIFY(!weekend.contains(day.addDays(-1)) && !weekend.contains(day.addDays(3)));
    QVERIFY(DayRange::of(day).isOneDay());
    QCOMPARE(DayRange::of(day).isoText(), u"2021-04-24"_s);
    QCOMPARE(weekend.isoText(), u"2021-04-24/2021-04-26"_s);
    QVERIFY(!(DayRange{day, day.addDays(-1)}.isValid()));
    QVERIFY(!DayRange().isValid());
}

QTEST_GUILESS_MAIN(TestPaper)
#include "test_paper.moc"
