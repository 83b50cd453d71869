// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/paperfinder.h"

#include <QSignalSpy>

using namespace hotpapers;

/** Searching in the window: what is shown while somebody types, and where they are then. */
class TestSearching : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void searchesWhileTyping();
    void searchShowsWhatFitsBest();
    void searchThatMatchesNothing();
    void errorKeepsTheLastAnswer();
    void escapeClearsTheSearch();
    void downGoesToTheResults();

private:
    using Model = models::PaperTableModel;
    std::unique_ptr<WindowFixture> w;
};

void TestSearching::searchesWhileTyping()
{
    w->openFilled();
    QTest::keyClick(w->table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(w->search()->hasFocus());
    QTest::keyClicks(w->search(), u"bo"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    QTRY_VERIFY(w->titles().contains(u"Beta"_s)); // of another day
    QTest::keyClicks(w->search(), u" ev"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Epsilon"_s});
    QTRY_COMPARE(w->status(), u"1 paper · 1 unread · “bo ev”"_s);
    w->search()->setText(u"tweet:zebra"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Delta"_s});
    w->search()->clear();
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s}));
    QTRY_VERIFY(w->status().contains(u"27/07/2021"_s));
}

void TestSearching::searchShowsWhatFitsBest()
{
    w->openFilled();
    w->search()->setText(u"berg"_s);
    QTRY_COMPARE(w->titles(), (QStringList{u"Beta"_s, u"Epsilon"_s}));
    w->search()->clear();
    QTRY_COMPARE(w->titles().size(), 3);
    w->clickCell(2, Model::Title);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s); // Epsilon, which is found as well
    w->search()->setText(u"berg"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    QCOMPARE(w->table()->currentRow(), 0);
    w->clickHeader(Model::Title); // another order keeps it
    w->clickHeader(Model::Title);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Beta"_s}));
    QCOMPARE(w->table()->currentRow(), 1);
    w->search()->clear();
    QTRY_COMPARE(w->titles().size(), 3);
    w->goToList(0); // and so does another list
    QTRY_COMPARE(w->titles().size(), 5);
    w->search()->setText(u"beta"_s);
    QTRY_COMPARE(w->titles().size(), 1);
    w->search()->clear();
    QTRY_COMPARE(w->titles().size(), 5);
    QCOMPARE(w->titles().value(w->table()->currentRow()), u"Beta"_s);
}

void TestSearching::searchThatMatchesNothing()
{
    w->openFilled();
    w->search()->setText(u"<b>qwertz</b>"_s);
    QTRY_VERIFY(w->child<QWidget>("clearSearchButton"));
    const auto *title = w->child<QLabel>("emptyTitle");
    QVERIFY(title->text().contains(u"<b>qwertz</b>"_s));
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QVERIFY(!w->shelf()->hasFocus()); // the table had it
    w->click("clearSearchButton");
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->table()->isVisible());
}

void TestSearching::errorKeepsTheLastAnswer()
{
    w->openFilled();
    w->search()->setText(u"berg"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    const QString shown = w->status();
    const QSignalSpy found(w->window->findChild<ui::PaperFinder *>(), &ui::PaperFinder::asked);
    w->search()->setText(u"berg nosuchfield:1"_s);
    QCOMPARE(found.size(), 0);
    QCOMPARE(w->titles().size(), 2);
    QCOMPARE(w->status(), shown);
    w->clickHeader(Model::Title); // of the last answer
    QTRY_COMPARE(w->titles(), (QStringList{u"Beta"_s, u"Epsilon"_s}));
    QCOMPARE(w->search()->text(), u"berg nosuchfield:1"_s);
    w->search()->setText(u"berg rt:<6"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Epsilon"_s});
}

void TestSearching::escapeClearsTheSearch()
{
    w->openFilled();
    w->search()->setFocus();
    QTest::keyClicks(w->search(), u"beta"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Beta"_s});
    QTest::keyClick(w->search(), Qt::Key_Escape);
    QVERIFY(w->search()->text().isEmpty());
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->search()->hasFocus());
    QTest::keyClick(w->search(), Qt::Key_Escape);
    QVERIFY(w->table()->hasFocus());
}

void TestSearching::downGoesToTheResults()
{
    w->openFilled();
    w->search()->setFocus();
    QTest::keyClicks(w->search(), u"berg"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    QTest::keyClick(w->search(), Qt::Key_Down);
    QVERIFY(w->table()->hasFocus());
    QCOMPARE(w->table()->currentRow(), 0);
}

QTEST_MAIN(TestSearching)
#include "test_searching.moc"
