// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/svgtexts.h"
#include "support/tastefixture.h"
#include "ui/fitpage.h"
#include "ui/fitview.h"
#include "ui/settings.h"
#include "ui/statisticswindow.h"

#include <QTabWidget>
#include <QTableView>

using namespace hotpapers;
using ui::FitPage;
using ui::StatisticsWindow;

/** The plot of fit and heat, beside the window: what stands on it, and how one comes from it to a paper. */
class TestFitPlot : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<TasteFixture>(); }
    void cleanup();

    void showsUnreadPapers();
    void clickGoesToThePaper();
    void keysGoFromBestToWorst();
    void enterGoesToThePaper();
    void tableGoesAlong();
    void pointStaysWhenOthersGo();
    void isSaved();
    void whatIsNotKnownIsSaid();
    void switchedOffIsSaid();
    void rightToLeft();
    void hasNames();

private:
    void open(bool taught = true)
    {
        w->fillTaste();
        w->open();
        QTRY_COMPARE(w->titles().size(), 4);
        if (taught) {
            w->teach();
        }
        w->action("actionStatistics")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(statistics()));
        tabs()->setCurrentIndex(tabs()->count() - 1);
        if (taught) {
            QTRY_VERIFY(page()->hasPlot());
        }
    }
    [[nodiscard]] StatisticsWindow *statistics() const
    {
        return w->window->property("statistics").value<StatisticsWindow *>();
    }
    [[nodiscard]] QTabWidget *tabs() const { return statistics()->findChild<QTabWidget *>(u"statisticsTabs"_s); }
    [[nodiscard]] FitPage *page() const { return qobject_cast<FitPage *>(tabs()->currentWidget()); }
    [[nodiscard]] QTableView *table() const { return page()->findChild<QTableView *>(u"plotTable"_s); }
    [[nodiscard]] QString message() const { return page()->findChild<QLabel *>(u"plotMessage"_s)->text(); }
    [[nodiscard]] size_t pointOf(const QString &title) const
    {
        for (size_t i = 0; i < page()->plot().points.size(); ++i) {
            if (page()->plot().paperTitle(i) == title) {
                return i;
            }
        }
        qFatal("there is no such paper");
    }

    std::unique_ptr<TasteFixture> w;
};

void TestFitPlot::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    w.reset();
}

void TestFitPlot::showsUnreadPapers()
{
    open();
    QCOMPARE(page()->plot().points.size(), size_t(4));
    QVERIFY(page()->plot().isQuiet(pointOf(u"Quiet snail"_s)));
    for (const QString &other : {u"Hot snail"_s, u"Hot rocket"_s, u"Quiet rocket"_s}) {
        QVERIFY2(!page()->plot().isQuiet(pointOf(other)), qPrintable(other));
    }
    const QPoint quiet = page()->view()->positionOf(pointOf(u"Quiet snail"_s));
    QVERIFY(quiet.x() < page()->view()->positionOf(pointOf(u"Hot snail"_s)).x());
    QVERIFY(quiet.y() < page()->view()->positionOf(pointOf(u"Quiet rocket"_s)).y());
    QCOMPARE(page()->view()->pointAt(quiet), pointOf(u"Quiet snail"_s));
}

void TestFitPlot::clickGoesToThePaper()
{
    open();
    QTest::mouseClick(page()->view()->viewport(), Qt::LeftButton, {},
                      page()->view()->positionOf(pointOf(u"Quiet snail"_s)));
    QTRY_COMPARE(w->titles(), QStringList{u"Quiet snail"_s});
}

void TestFitPlot::keysGoFromBestToWorst()
{
    open();
    ui::FitView *view = page()->view();
    view->setFocus(Qt::TabFocusReason);
    QCOMPARE(view->current(), size_t(0));
    QStringList titles{page()->plot().paperTitle(0)};
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(view, i == 1 ? Qt::Key_Right : Qt::Key_Down);
        titles += page()->plot().paperTitle(view->current().value());
        QCOMPARE(table()->currentIndex().row(), int(view->current().value()));
    }
    QCOMPARE(QSet(titles.begin(), titles.end()).size(), 4);
    QVERIFY(titles.last().endsWith(u"rocket"_s));
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->current(), size_t(3));
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), size_t(0));
}

void TestFitPlot::enterGoesToThePaper()
{
    open();
    page()->view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(page()->view(), Qt::Key_End);
    const QString last = page()->plot().paperTitle(3);
    QTest::keyClick(page()->view(), Qt::Key_Return);
    QTRY_COMPARE(w->titles(), QStringList{last});
}

void TestFitPlot::tableGoesAlong()
{
    open();
    QCOMPARE(table()->model()->rowCount(), 4);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(2, 0));
    QCOMPARE(page()->view()->current(), size_t(2));
    const QString title = table()->model()->index(2, 0).data().toString();
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(w->titles(), QStringList{title});
}

void TestFitPlot::pointStaysWhenOthersGo()
{
    open();
    ui::FitView *view = page()->view();
    const auto paperAt = [this](size_t point) { return page()->plot().points.at(point).paper; };
    const auto read = [this](const ArxivId &paper) {
        w->service->setState(std::vector{paper}, ReadState::Read, w->window.get(), {});
    };
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down);
    const ArxivId here = paperAt(2);
    const ArxivId next = paperAt(3);
    read(paperAt(0));
    QTRY_COMPARE(page()->plot().points.size(), size_t(3));
    QCOMPARE(paperAt(view->current().value()), here);
    QCOMPARE(table()->currentIndex().row(), int(view->current().value()));
    read(here);
    QTRY_COMPARE(page()->plot().points.size(), size_t(2));
    QCOMPARE(paperAt(view->current().value()), next);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->current(), size_t(0));
}

void TestFitPlot::isSaved()
{
    open();
    w->answer = {w->folder.filePath(u"fit.svg"_s)};
    statistics()->findChild<QAction *>(u"actionSaveSvg"_s)->trigger();
    QVERIFY(w->suggested.endsWith(u"hot-papers-fit.svg"));
    const auto *status = statistics()->findChild<QLabel *>(u"statisticsStatus"_s);
    QTRY_VERIFY(status->text().contains(u"fit.svg"_s));
    QFile file(w->answer.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QHash<QString, QStringList> svg = textsOf(file.readAll());
    QCOMPARE(svg[u"title"_s], QStringList{page()->plot().title});
    QVERIFY2(svg[u"text"_s].contains(u"quiet ones that fit"_s), qPrintable(svg[u"text"_s].join(u'|')));
}

void TestFitPlot::whatIsNotKnownIsSaid()
{
    open(false);
    QTRY_VERIFY2(message().contains(u"not known yet"_s), qPrintable(message()));
    QVERIFY(!page()->hasPlot());
    QVERIFY(!statistics()->findChild<QWidget *>(u"statisticsSave"_s)->isEnabled());
    w->teach();
    QTRY_VERIFY(page()->hasPlot());
}

void TestFitPlot::switchedOffIsSaid()
{
    w->settings.setValue(u"reading/learn"_s, false);
    open(false);
    QTRY_VERIFY2(message().contains(u"switched off"_s), qPrintable(message()));
}

void TestFitPlot::rightToLeft()
{
    open();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(page()->view()->positionOf(pointOf(u"Quiet snail"_s)).x()
                > page()->view()->positionOf(pointOf(u"Hot snail"_s)).x());
}

void TestFitPlot::hasNames()
{
    open();
    const QStringList nameless = AccessibleTree(*statistics()).nameless();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(page()->view()->accessibleDescription().contains(page()->plot().note));
}

QTEST_MAIN(TestFitPlot)
#include "test_fitplot.moc"
