// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"

#include <QTest>

#include <clocale>

using namespace hotpapers::cli;
using namespace Qt::StringLiterals;

/** Lines of help end where a language lets them, at the width that a terminal shows. */
class TestColumns : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8")); }
    void counts_data();
    void counts();
    void wraps_data();
    void wraps();
};

void TestColumns::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("Latin") << u"cat:"_s << 4;
    QTest::newRow("ideographs") << u"抄録"_s << 4;
    QTest::newRow("mark") << u"e\u0301"_s << 1;
    QTest::newRow("nothing") << QString() << 0;
}

void TestColumns::counts()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

void TestColumns::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lineCount"); // of 58 columns each
    QTest::newRow("short") << u"give a paper a star"_s << 1;
    QTest::newRow("words") << u"nine more "_s.repeated(20).trimmed() << 4;
    QTest::newRow("ideographs") << u"論文に星を付けます。"_s.repeated(20) << 7;
    QTest::newRow("one long word") << u"x"_s.repeated(200) << 1;
}

void TestColumns::wraps()
{
    QFETCH(QString, text);
    constexpr int column = 22;
    const QStringList lines = wrapped(text, column).split(u'\n');
    QString joined;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = i == 0 ? lines[i] : lines[i].sliced(column);
        QVERIFY(i == 0 || lines[i].first(column).trimmed().isEmpty());
        QVERIFY2(column + columnsOf(line) <= 80 || !line.contains(u' '), qPrintable(line));
        joined += line;
    }
    QCOMPARE(joined.remove(u' '), QString(text).remove(u' ')); // nothing is lost
    QFETCH(int, lineCount);
    QCOMPARE(lines.size(), lineCount);
}

QTEST_APPLESS_MAIN(TestColumns)
#include "test_columns.moc"
