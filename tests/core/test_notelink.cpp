// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notelink.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Links between papers, as notes have them. */
class TestNoteLink : public QObject
{
    Q_OBJECT
private slots:
    void areRead_data();
    void areRead();
    void knowTheirPlace();
    void areWrittenAsTheyAreRead();
};

void TestNoteLink::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("papers");
    QTest::newRow("none") << u"a [link](b) and [[no id]] and [2107.11817]"_s << QString();
    QTest::newRow("one") << u"As [[2107.11817]] shows."_s << u"2107.11817"_s;
    QTest::newRow("two") << u"[[2107.11817]][[0704.0001]]"_s << u"2107.11817 0704.0001"_s;
    QTest::newRow("old scheme") << u"[[hep-th/9901001]]"_s << u"hep-th/9901001"_s;
    QTest::newRow("version, scheme, spaces") << u"[[ arXiv:2107.11817v2 ]]"_s << u"2107.11817"_s;
    QTest::newRow("not closed") << u"[[2107.11817] and [[2107.00001"_s << QString();
    QTest::newRow("brackets before") << u"[[[2107.11817]]"_s << u"2107.11817"_s;
    QTest::newRow("only brackets") << u"[[[[[[]]]]]]"_s << QString();
}

void TestNoteLink::areRead()
{
    QFETCH(QString, text);
    QStringList papers;
    for (const NoteLink &link : noteLinks(text)) {
        papers += link.paper.text();
    }
    QTEST(papers.join(u' '), "papers");
}

void TestNoteLink::knowTheirPlace()
{
    QCOMPARE(noteLinks(u"As [[2107.11817]] shows.").front().span, (TextSpan{3, 14}));
    QVERIFY(noteLinkAt(u"As [[2107.11817]]", 3));
    QVERIFY(!noteLinkAt(u"As [[2107.11817]]", 4));
    QVERIFY(!noteLinkAt(u"", 0));
}

void TestNoteLink::areWrittenAsTheyAreRead()
{
    const ArxivId paper = *ArxivId::parse(u"math/0309136");
    QCOMPARE(noteLinks(noteLinkText(paper)).front().paper, paper);
}

QTEST_APPLESS_MAIN(TestNoteLink)
#include "test_notelink.moc"
