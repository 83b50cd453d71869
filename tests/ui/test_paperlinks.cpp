// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

using namespace hotpapers;

/** Links between papers, in the window. */
class TestPaperLinks : public QObject
{
    Q_OBJECT

private slots:
    void windowShowsThePaper();
    void paperIsFoundOutsideASearch();
    void hiddenPaperIsShownByArxiv();
};

void TestPaperLinks::windowShowsThePaper()
{
    WindowFixture w;
    w.openFilled();
    const auto follow = [&w](const char16_t *id) { emit w.reader()->paperRequested(*ArxivId::parse(id)); };
    const QStringList titles = w.titles();
    follow(u"2107.00001"); // in the table
    QTRY_COMPARE(w.reader()->paper().text(), u"2107.00001"_s);
    QCOMPARE(w.titles(), titles);
    follow(u"2107.00003"); // in another digest
    QTRY_COMPARE(w.titles(), QStringList(u"Gamma"_s));
    QTRY_COMPARE(w.reader()->paper().text(), u"2107.00003"_s);
    follow(u"1901.00001"); // in none
    QTRY_COMPARE(w.browsed, QList{QUrl(u"https://arxiv.org/abs/1901.00001"_s)});
    w.action("actionBack")->trigger();
    QTRY_COMPARE(w.titles(), titles);
}

void TestPaperLinks::paperIsFoundOutsideASearch()
{
    WindowFixture w;
    w.openFilled();
    w.search()->setText(u"zebra"_s);
    QTRY_COMPARE(w.titles(), QStringList(u"Delta"_s));
    emit w.reader()->paperRequested(*ArxivId::parse(u"2107.00005"));
    QTRY_COMPARE(w.titles().size(), 3);
    QTRY_COMPARE(w.reader()->paper().text(), u"2107.00005"_s);
    QVERIFY(w.browsed.isEmpty());
    w.action("actionBack")->trigger();
    QTRY_COMPARE(w.titles(), QStringList(u"Delta"_s));
}

// To go to its digest would show all papers of that day but this one.
void TestPaperLinks::hiddenPaperIsShownByArxiv()
{
    WindowFixture w;
    w.openFilled();
    w.action("actionHideOneAccount")->trigger();
    QTRY_COMPARE(w.titles(), (QStringList{u"Alpha"_s, u"Epsilon"_s})); // one account announced Delta
    const auto delta = *ArxivId::parse(u"2107.00004");
    emit w.reader()->paperRequested(delta); // from its day
    QTRY_COMPARE(w.browsed, QList{QUrl(delta.absUrl())});
    emit w.reader()->paperRequested(*ArxivId::parse(u"2107.00003"));
    QTRY_COMPARE(w.titles(), QStringList(u"Gamma"_s));
    emit w.reader()->paperRequested(delta); // from another day
    QTRY_COMPARE(w.browsed.size(), 2);
    QCOMPARE(w.titles(), QStringList(u"Gamma"_s));
    w.action("actionHideOneAccount")->trigger();
    emit w.reader()->paperRequested(delta);
    QTRY_COMPARE(w.reader()->paper(), delta);
    QCOMPARE(w.browsed.size(), 2);
}

QTEST_MAIN(TestPaperLinks)
#include "test_paperlinks.moc"
