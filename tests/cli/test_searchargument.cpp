// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchargument.h"
#include "commandfixture.h"

#include <QTest>

using namespace hotpapers;
using namespace hotpapers::cli;

class TestSearchArgument : public QObject, private CommandFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { nameProgram(); }
    void marksThePlace_data();
    void marksThePlace();
    void marksAnyPlace();
    void faultsAreWrongUsage_data();
    void faultsAreWrongUsage();
    void helpTellsTheLanguage();
};

void TestSearchArgument::marksThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const QString longWord(100, u'x');
    const std::pair<QString, QString> table[] = {
        {u"snow rt:many"_s,
         u"  snow rt:many\n"
         "          ^~~~"_s},
        {u"(snow"_s,
         u"  (snow\n"
         "  ^"_s},
        {u"snow OR"_s,
         u"  snow OR\n"
         "       ^~"_s},
        {u"粘菌 e\u0301 rt:x"_s,
         u"  粘菌 e\u0301 rt:x\n"
         "            ^"_s}, // two columns each; none for a mark
        {u"rt:粘菌 x"_s,
         u"  rt:粘菌 x\n"
         "     ^~~~"_s},
        {u"\u202e rt:x"_s,
         u"  ⟨U+202E⟩ rt:x\n"
         "              ^"_s}, // as it is shown
        {u"a\nrt:x"_s,
         u"  a rt:x\n"
         "       ^"_s},
        {longWord + u" rt:"_s + longWord,
         u"  …"_s + QString(26, u'x') + u" rt:"_s + QString(45, u'x') + u"…\n"_s + QString(33, u' ') + u'^'
             + QString(44, u'~')},
    };
    for (const auto &[text, marked] : table) {
        QTest::addRow("%s", qPrintable(text)) << text << marked;
    }
}

void TestSearchArgument::marksThePlace()
{
    QFETCH(const QString, text);
    const auto parsed = parseSearch(text);
    QVERIFY(!parsed);
    QTEST(markedSearch(text, parsed.error()), "marked");
    QVERIFY(readSearch(text).error().endsWith(u'\n' + markedSearch(text, parsed.error())));
}

void TestSearchArgument::marksAnyPlace()
{
    const QString text = u"🐌"_s.repeated(60) + QChar(0xd800);
    for (qsizetype start = 0; start <= text.size(); ++start) {
        for (qsizetype length = 0; start + length <= text.size(); length += 7) {
            const QStringList lines = markedSearch(text, {SearchFault::BadDay, start, length}).split(u'\n');
            QVERIFY(lines.size() == 2 && lines[1].trimmed().startsWith(u'^'));
        }
    }
}

void TestSearchArgument::faultsAreWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("search") << QStringList{u"search"_s, u"slow"_s, u"rt:many"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"jsonl"_s, u"--query"_s, u"slow rt:many"_s};
}

void TestSearchArgument::faultsAreWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = callWithout(QStringList{u"--library"_s, u"/nowhere"_s} + arguments);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(answer.err,
             "hotpapers: rt: wants a number: 100, >100 or 10..20.\n"
             "  slow rt:many\n"
             "          ^~~~\n"_ba);
}

void TestSearchArgument::helpTellsTheLanguage()
{
    const QString help = QString::fromUtf8(callWithout({u"help"_s, u"search"_s}).out);
    for (const QString &part : {u"--sort"_s, u"\"graph neural\""_s, u"rt:>100"_s, u"is:unread"_s, u"has:code"_s}) {
        QVERIFY2(help.contains(part), qPrintable(part));
    }
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
    }
    QCOMPARE(QString::fromUtf8(callWithout({u"search"_s, u"--help"_s}).out), help);
    QVERIFY(!callWithout({u"help"_s, u"show"_s}).out.contains("is:unread"));
}

QTEST_GUILESS_MAIN(TestSearchArgument)
#include "test_searchargument.moc"
