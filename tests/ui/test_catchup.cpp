// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>

using namespace hotpapers;

/** Catching up after having been away. */
class TestCatchUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { w.reset(); }

    void proposesWhereReadingEnded();
    void beginsWithAWeekForWhoHasReadNothing();
    void showsTheHottest();
    void keepsItsPapersWhileTheyAreRead();
    void staysOverHistoryAndRestart();
    void marksTheRest();
    void saysThatNothingIsLeft();

private:
    void ask() const
    {
        QTest::keyClick(w->table(), Qt::Key_G);
        QTest::keyClick(w->table(), Qt::Key_C);
        QTRY_VERIFY(w->child<QDateEdit>("sinceEdit"));
    }
    void answer(QDate since, int papers, int share) const
    {
        w->child<QDateEdit>("sinceEdit")->setDate(since);
        w->child<QSpinBox>("countBox")->setValue(papers);
        w->child<QSpinBox>("shareBox")->setValue(share);
        QPushButton *show = w->child<QDialogButtonBox>("catchUpButtons")->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
    }
    void catchUp() const
    {
        ask();
        answer(QDate(2021, 7, 21), 4, 50);
        QTRY_COMPARE(w->titles(), chosen);
        w->window->activateWindow();
        w->table()->setFocus();
        QTRY_VERIFY(w->table()->hasFocus());
    }
    [[nodiscard]] QString bar() const { return w->child<QWidget>("catchUpBar")->findChild<QLabel *>()->text(); }

    const QStringList chosen = {u"Hot 1"_s, u"Hot 2"_s, u"Sound 1"_s, u"Sound 2"_s};
    std::unique_ptr<WindowFixture> w;
};

void TestCatchUp::init()
{
    w = std::make_unique<WindowFixture>();
    w->library.import(u"2021-07-20"_s, {{.id = u"2107.00001"_s, .title = u"Old"_s, .retweets = 900}});
    QList<MadeUpEntry> papers;
    for (int i = 1; i <= 4; ++i) {
        papers.append({.id = u"2107.0010%1"_s.arg(i), .title = u"Hot %1"_s.arg(i), .retweets = 500 - i});
    }
    for (int i = 1; i <= 3; ++i) {
        papers.append({.id = u"2107.0020%1"_s.arg(i),
                       .title = u"Sound %1"_s.arg(i),
                       .categories = {u"cs.SD"_s},
                       .retweets = 100 - i});
    }
    w->library.import(u"2021-07-27"_s, papers);
    w->open();
    QTRY_COMPARE(w->titles().size(), 7);
    QTRY_VERIFY(w->table()->hasFocus());
}

void TestCatchUp::proposesWhereReadingEnded()
{
    QVERIFY(w->library.open().setState(std::vector{*ArxivId::parse(u"2107.00001")}, ReadState::Read));
    ask();
    QTRY_COMPARE(w->child<QDateEdit>("sinceEdit")->date(), QDate(2021, 7, 20));
    QCOMPARE(w->child<QSpinBox>("countBox")->value(), 30);
    QCOMPARE(w->child<QSpinBox>("shareBox")->value(), 50);
}

void TestCatchUp::beginsWithAWeekForWhoHasReadNothing()
{
    ask();
    QCOMPARE(w->child<QDateEdit>("sinceEdit")->date(), QDate(2021, 7, 20));
    QTRY_VERIFY(w->child<QLabel>("unreadLabel")->text().startsWith(u"8 "_s));
    w->child<QDateEdit>("sinceEdit")->setDate(QDate(2021, 8, 1));
    QTRY_VERIFY(w->child<QLabel>("unreadLabel")->text().startsWith(u"No paper"_s));
    QVERIFY(!w->child<QDialogButtonBox>("catchUpButtons")->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestCatchUp::showsTheHottest()
{
    catchUp();
    QVERIFY2(w->window->windowTitle().contains(u"21/07/2021"_s), qPrintable(w->window->windowTitle()));
    QCOMPARE(w->settings.value(u"catchUp/count"_s).toInt(), 4);
    QTRY_VERIFY(w->isShown("catchUpBar"));
    QTRY_VERIFY2(bar().startsWith(u"3 "_s), qPrintable(bar()));
}

void TestCatchUp::keepsItsPapersWhileTheyAreRead()
{
    catchUp();
    for (int row = 0; row < 4; ++row) {
        QTest::keyClick(w->table(), Qt::Key_M);
        QTRY_VERIFY(w->state(row) == ReadState::Read);
        QTest::keyClick(w->table(), Qt::Key_N);
    }
    QCOMPARE(w->titles(), chosen);
    QTRY_VERIFY2(w->status().startsWith(u"4 papers · 0 unread"_s), qPrintable(w->status()));
}

void TestCatchUp::staysOverHistoryAndRestart()
{
    catchUp();
    QTest::keyClick(w->table(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w->titles().size(), 7);
    QVERIFY(!w->isShown("catchUpBar"));
    QVERIFY(!w->action("actionMarkRestRead")->isEnabled());
    QTest::keyClick(w->table(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(w->titles(), chosen);
    w->reopen();
    QTRY_COMPARE(w->titles(), chosen);
    QTRY_VERIFY(w->isShown("catchUpBar"));
}

void TestCatchUp::marksTheRest()
{
    catchUp();
    QTRY_VERIFY(w->isShown("catchUpBar"));
    QTest::mouseClick(w->child<QWidget>("catchUpBar")->findChild<QAbstractButton *>(u"messageButton"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(w->library.open().find({})->unread, 5); // the chosen ones, and the one from before
    QTRY_VERIFY2(bar().startsWith(u"No other"_s), qPrintable(bar()));
    QVERIFY(!w->action("actionMarkRestRead")->isEnabled());
    QCOMPARE(w->action("actionUndo")->text(), u"&Undo Mark 3 papers as read"_s);
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->library.open().find({})->unread, 8);
    QTRY_VERIFY(w->action("actionMarkRestRead")->isEnabled());
    w->action("actionMarkRestRead")->trigger();
    QTRY_COMPARE(w->library.open().find({})->unread, 5);
}

void TestCatchUp::saysThatNothingIsLeft()
{
    ask();
    answer(QDate(2021, 7, 21), 30, 50);
    QTRY_COMPARE(w->titles().size(), 7);
    QTRY_VERIFY2(bar().startsWith(u"No other"_s), qPrintable(bar()));
}

QTEST_MAIN(TestCatchUp)
#include "test_catchup.moc"
