// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tastefixture.h"
#include "ui/statisticswindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>

using namespace hotpapers;

/** What fits the person, in the window: the column, the list, and the switch for all of it. */
class TestForYou : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<TasteFixture>(); }
    void cleanup() { w.reset(); }

    void columnComesWhenSomethingIsLearned();
    void columnIsHiddenByThePerson();
    void columnIsSortedBy();
    void bestUnreadPapersComeFirst();
    void besideItNoneIsCountedThatIsNotShown();
    void readPapersLeave();
    void orderStaysWhileItIsRead();
    void whatIsNotKnownIsSaid();
    void switchTurnsAllOff();

private:
    void open(bool taught = true)
    {
        w->fillTaste();
        w->open();
        QTRY_COMPARE(w->titles().size(), 4);
        if (taught) {
            w->teach();
        }
    }
    void goForYou() const
    {
        w->table()->setFocus();
        QTest::keyClick(w->table(), Qt::Key_G);
        QTest::keyClick(w->table(), Qt::Key_F);
    }
    void goToSnails() const
    {
        goForYou();
        QTRY_COMPARE(w->titles().size(), 4); // neither what was starred and read nor what was skipped
        QTRY_VERIFY(w->titles()[0].endsWith(u"snail"_s) && w->titles()[1].endsWith(u"snail"_s));
    }
    [[nodiscard]] bool isColumnShown() const
    {
        return !w->table()->header()->isSectionHidden(WindowFixture::Model::Fit);
    }
    [[nodiscard]] QString emptyTitle() const { return w->child<QLabel>("emptyTitle")->text(); }
    [[nodiscard]] QString emptyText() const { return w->child<QLabel>("emptyText")->text(); }

    std::unique_ptr<TasteFixture> w;
};

void TestForYou::columnComesWhenSomethingIsLearned()
{
    open(false);
    QVERIFY(!isColumnShown());
    const int row = 1;
    w->table()->goToRow(row);
    w->teach();
    QVERIFY(isColumnShown());
    QCOMPARE(w->table()->currentRow(), row); // nothing moved
    QVERIFY(w->cell(0, WindowFixture::Model::Fit).endsWith(u" %"_s));
    const int snail = int(w->titles().indexOf(u"Quiet snail"_s));
    const int rocket = int(w->titles().indexOf(u"Quiet rocket"_s));
    QVERIFY(w->fit(snail) > 50 && w->fit(rocket) < 50);
}

void TestForYou::columnIsHiddenByThePerson()
{
    open();
    QMenu menu;
    w->table()->header()->fillColumnMenu(&menu);
    menu.findChild<QAction *>(u"column%1"_s.arg(int(WindowFixture::Model::Fit)))->trigger();
    QVERIFY(!isColumnShown());
    w->reopen();
    QTRY_VERIFY(w->table()->model()->rowCount() > 0 && w->fit(0) >= 0);
    QVERIFY(!isColumnShown());
    QMenu again;
    w->table()->header()->fillColumnMenu(&again);
    QAction *column = again.findChild<QAction *>(u"column%1"_s.arg(int(WindowFixture::Model::Fit)));
    QVERIFY(!column->isChecked());
    column->trigger();
    QVERIFY(isColumnShown());
}

void TestForYou::columnIsSortedBy()
{
    open();
    w->clickHeader(WindowFixture::Model::Fit);
    QTRY_VERIFY(w->titles().first().endsWith(u"snail"_s));
    QTRY_VERIFY(w->fit(0) >= w->fit(1) && w->fit(1) >= w->fit(2));
}

void TestForYou::bestUnreadPapersComeFirst()
{
    open();
    goToSnails();
    QCOMPARE(w->window->windowTitle(), u"For you – Hot Papers"_s);
    QVERIFY(w->titles()[3].endsWith(u"rocket"_s));
    QTRY_VERIFY(w->status().contains(u"4 papers"_s) && w->status().contains(u"4 unread"_s));
    const QStringList before = w->titles();
    w->clickHeader(WindowFixture::Model::Heat); // the list is the first ones by their fit
    QCOMPARE(w->table()->header()->sortIndicatorSection(), int(WindowFixture::Model::Fit));
    QCOMPARE(w->titles(), before);
    w->goToList(5); // from the panel
    QCOMPARE(w->titles(), before);
}

void TestForYou::besideItNoneIsCountedThatIsNotShown()
{
    open();
    w->child<QDockWidget>("facetsDock")->raise();
    auto *facets = w->child<QTreeWidget>("facetTree");
    QTRY_VERIFY(facets->topLevelItemCount() > 0);
    goToSnails();
    QTRY_COMPARE(facets->topLevelItemCount(), 0);
    w->action("actionStatistics")->trigger();
    const auto *statistics = w->window->property("statistics").value<ui::StatisticsWindow *>();
    const auto *scope = statistics->findChild<QComboBox *>(u"statisticsScope"_s);
    QVERIFY2(scope->itemText(1).contains(u"Unread"_s), qPrintable(scope->itemText(1)));
}

void TestForYou::readPapersLeave()
{
    open();
    goToSnails();
    w->table()->goToRow(1);
    const QString read = w->titles()[1];
    QTest::keyClick(w->table(), Qt::Key_M);
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(!w->titles().contains(read));
    QCOMPARE(w->table()->currentRow(), 1);
}

// A star teaches something, but what one reads does not change places meanwhile.
void TestForYou::orderStaysWhileItIsRead()
{
    open();
    goToSnails();
    const QStringList before = w->titles();
    w->table()->goToRow(3);
    std::vector<ArxivId> rockets;
    for (int i = 0; i < TasteFixture::marked; ++i) {
        rockets.push_back(TasteFixture::rocketId(i));
    }
    std::vector<ArxivId> snails;
    for (int i = 0; i < TasteFixture::marked; ++i) {
        snails.push_back(TasteFixture::snailId(i));
    }
    w->service->setStarred(snails, false, this, {});
    w->service->setStarred(rockets, true, this, {});
    w->service->setState(rockets, ReadState::Read, this, {});
    w->service->setState(snails, ReadState::Skipped, this, {});
    QTRY_VERIFY(w->fit(3) > w->fit(0)); // it is the other way round now
    QCOMPARE(w->titles(), before);
    QCOMPARE(w->table()->currentRow(), 3);
    w->action("actionGoUnread")->trigger();
    QTRY_COMPARE(w->window->windowTitle(), u"Unread – Hot Papers"_s);
    goForYou();
    QTRY_VERIFY(w->titles().size() == 4 && w->titles()[0].endsWith(u"rocket"_s));
}

void TestForYou::whatIsNotKnownIsSaid()
{
    open(false);
    goForYou();
    QTRY_VERIFY(w->isShown("emptyPage"));
    QVERIFY2(emptyTitle().contains(u"not known yet"_s), qPrintable(emptyTitle()));
    QVERIFY2(emptyText().contains(u"star"_s) && emptyText().contains(u"At least 5 of them are needed. 0 papers"_s),
             qPrintable(emptyText()));
    QCOMPARE(w->table()->model()->rowCount(), 0);
    w->service->setStarred({TasteFixture::snailId(0)}, true, this, {});
    QTRY_VERIFY2(emptyText().contains(u" needed. 1 paper"_s), qPrintable(emptyText()));
    w->click("unreadButton");
    QTRY_VERIFY(w->titles().size() > 4);
}

void TestForYou::switchTurnsAllOff()
{
    open();
    goToSnails();
    w->action("actionPreferences")->trigger();
    w->child<QCheckBox>("learnBox")->click();
    QTRY_VERIFY(w->isShown("emptyPage"));
    QTRY_VERIFY(!isColumnShown());
    QVERIFY2(emptyText().contains(u"switched off"_s), qPrintable(emptyText()));
    QTRY_VERIFY(!w->child<QWidget>("fitLine")->isVisible());
    w->click("learnButton");
    QVERIFY(w->child<QCheckBox>("learnBox")->isChecked());
    QTRY_COMPARE(w->titles().size(), 4);
    QTRY_VERIFY(isColumnShown());
}

QTEST_MAIN(TestForYou)
#include "test_foryou.moc"
