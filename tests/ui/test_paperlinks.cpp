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

QTEST_MAIN(TestPaperLinks)
#include "test_paperlinks.moc"
