// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accessibletree.h"
#include "support/sharedfiles.h"
#include "support/svgtexts.h"
#include "support/windowfixture.h"
#include "ui/plotpage.h"
#include "ui/plotview.h"
#include "ui/statisticswindow.h"

#include <QChart>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QImage>
#include <QTabWidget>
#include <QTableView>

using namespace hotpapers;
using models::Plot;
using models::PlotPoint;
using ui::PlotPage;
using ui::StatisticsWindow;

/** The statistics beside the window: what they count, where a click leads, what is written to files. */
class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyNumberIsThatOfItsPapers_data();
    void everyNumberIsThatOfItsPapers();
    void clickGoesToThePapers_data();
    void clickGoesToThePapers();
    void enterGoesToThePapers();
    void countsWhatChanges();
    void keepsToTheTimeChosen();
    void keepsToWhatIsShown();
    void savesPng();
    void savesSvg();
    void failureIsTold();
    void emptyLibraryIsSaid();
    void namesAreNoHtml();
    void followsPalette();
    void rightToLeft();
    void goesWithTheWindow();
    void hasNames();

private:
    [[nodiscard]] StatisticsWindow *statistics() const
    {
        return w->window->property("statistics").value<StatisticsWindow *>();
    }
    [[nodiscard]] QTabWidget *tabs() const { return statistics()->findChild<QTabWidget *>(u"statisticsTabs"_s); }
    [[nodiscard]] PlotPage *page() const { return qobject_cast<PlotPage *>(tabs()->currentWidget()); }
    [[nodiscard]] QTableView *table() const { return page()->findChild<QTableView *>(u"plotTable"_s); }
    [[nodiscard]] QStringList drawnTexts() const
    {
        QStringList texts;
        for (const QGraphicsItem *item : page()->view()->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item)) {
                texts += text->toPlainText();
            } else if (const auto *plain = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item)) {
                texts += plain->text();
            }
        }
        return texts;
    }
    [[nodiscard]] QString message() const { return page()->findChild<QLabel *>(u"plotMessage"_s)->text(); }
    void openWindow(bool filled = true)
    {
        w->open();
        if (filled) {
            QTRY_VERIFY(!w->titles().isEmpty());
        }
        w->action("actionStatistics")->trigger();
        QVERIFY(statistics() && QTest::qWaitForWindowExposed(statistics()));
    }
    void showPlot(const QString &name)
    {
        const auto isShown = [&] {
            for (int i = 0; i < tabs()->count(); ++i) {
                tabs()->setCurrentIndex(i);
                if (page() && page()->hasPlot() && page()->plot().name == name) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(), qPrintable(u"no plot "_s + name), 30'000); // they come by themselves
    }
    void click(const PlotPoint &point) const
    {
        QCoreApplication::processEvents(); // in which it is laid out
        QTest::mouseClick(page()->view()->viewport(), Qt::LeftButton, {}, page()->view()->positionOf(point));
    }
    void choose(const char *box, int index) const
    {
        auto *combo = statistics()->findChild<QComboBox *>(QLatin1StringView(box));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    [[nodiscard]] QByteArray saved(const char *action, const QString &name)
    {
        w->answer = {w->folder.filePath(name)};
        statistics()->findChild<QAction *>(QLatin1StringView(action))->trigger();
        const auto *status = statistics()->findChild<QLabel *>(u"statisticsStatus"_s);
        [&] { QTRY_VERIFY(status->text().contains(name)); }();
        return fileBytes(w->answer.first());
    }

    std::unique_ptr<WindowFixture> w;
};

void TestStatistics::init()
{
    w = std::make_unique<WindowFixture>();
}

void TestStatistics::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(QPalette());
    w.reset();
}

void TestStatistics::everyNumberIsThatOfItsPapers_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::addColumn<int>("range");
    QTest::newRow("made up") << false << 0;
    QTest::newRow("made up, 30 days") << false << 3;
    QTest::newRow("real") << true << 0;
    QTest::newRow("real, 90 days") << true << 2;
}

void TestStatistics::everyNumberIsThatOfItsPapers()
{
    QFETCH(bool, isReal);
    QFETCH(int, range);
    if (isReal) {
        HOTPAPERS_NEED_SHARED(u"corpus"_s);
        QStringList paths;
        for (const QFileInfo &file : sharedFiles(u"corpus"_s)) {
            paths += file.filePath();
        }
        QVERIFY(w->library.open().import(paths).has_value());
    } else {
        w->fill();
    }
    auto library = w->library.open();
    const std::vector<EntryId> some = library.find({.order = {}, .limit = 2}).value().entries;
    QVERIFY(library.mark({{some, true, ReadState::Read}}).has_value());
    openWindow();
    choose("statisticsRange", range);
    for (const QString &name : {u"papers"_s, u"categories"_s, u"tweeters"_s, u"authors"_s, u"reading"_s, u"unread"_s}) {
        showPlot(name);
        const Plot plot = page()->plot();
        for (size_t item = 0; item < plot.items.size(); ++item) {
            for (size_t series = 0; series < plot.series.size(); ++series) {
                const PaperQuery query{.search = plot.papersOf(series, item), .order = {}, .limit = 0};
                const int papers = library.find(query).value().papers;
                const int shown = plot.value(series, item).value_or(0);
                const bool fits = name == u"authors" ? papers >= shown : papers == shown; // within longer names, too
                QVERIFY2(fits,
                         qPrintable(u"%1: not %2 but %3, by %4"_s.arg(plot.describe(series, item))
                                        .arg(shown)
                                        .arg(papers)
                                        .arg(toText(query.search))));
            }
        }
    }
}

void TestStatistics::clickGoesToThePapers_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("item");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("a day") << u"papers"_s << 0 << 7 << QStringList{u"Alpha"_s, u"Delta"_s, u"Epsilon"_s};
    QTest::newRow("a day within a digest's") << u"papers"_s << 0 << 5 << QStringList{u"Gamma"_s};
    QTest::newRow("a category") << u"categories"_s << 1 << 7 << QStringList{u"Alpha"_s};
    QTest::newRow("an author") << u"authors"_s << 0 << 0 << QStringList{u"Beta"_s, u"Epsilon"_s};
    QTest::newRow("a tweeter") << u"tweeters"_s << 0 << 0 << QStringList{u"Delta"_s};
    QTest::newRow("unread") << u"unread"_s << 0 << 0 << QStringList{u"Beta"_s};
}

void TestStatistics::clickGoesToThePapers()
{
    QFETCH(QString, plot);
    QFETCH(int, series);
    QFETCH(int, item);
    QFETCH(QStringList, titles);
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    showPlot(plot);
    click({size_t(series), size_t(item)});
    const auto sorted = [this] {
        QStringList shown = w->titles();
        shown.sort();
        return shown;
    };
    QTRY_COMPARE(sorted(), titles);
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s})); // it is a place of its own
}

void TestStatistics::enterGoesToThePapers()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    showPlot(u"authors"_s);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(w->search()->text(), u"author:\"Bo Berg\" "_s);
    QTRY_COMPARE(w->titles().size(), 2);
}

void TestStatistics::countsWhatChanges()
{
    w->fill();
    openWindow();
    showPlot(u"unread"_s);
    QCOMPARE(page()->plot().value(0, 0), 1);
    w->service->setState({*ArxivId::parse(u"2107.00002")}, ReadState::Read, this, {});
    QTRY_COMPARE(page()->plot().value(0, 0), 0);
    statistics()->close();
    w->service->setState({*ArxivId::parse(u"2107.00002")}, ReadState::Unread, this, {});
    w->action("actionStatistics")->trigger();
    QTRY_COMPARE(page()->plot().value(0, 0), 1);
}

void TestStatistics::keepsToTheTimeChosen()
{
    w->library.import(u"2020-01-05"_s, {{.id = u"2001.00001"_s, .title = u"Old"_s}});
    w->fill();
    openWindow();
    QTRY_COMPARE(int(page()->plot().items.size()), 19); // months from January 2020
    QVERIFY(page()->plot().note.contains(u"Hatched: 17 "));
    choose("statisticsRange", 3);
    QTRY_COMPARE(int(page()->plot().items.size()), 30);
    QCOMPARE(page()->plot().items.back().days.last, QDate(2021, 7, 27));
}

void TestStatistics::keepsToWhatIsShown()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    w->search()->setText(u"author:berg "_s);
    QTRY_COMPARE(w->titles().size(), 2);
    w->action("actionStatistics")->trigger();
    choose("statisticsScope", 1);
    QTRY_COMPARE(toText(page()->plot().scope), u"author:berg"_s);
    showPlot(u"authors"_s);
    QCOMPARE(int(page()->plot().items.size()), 2); // Bo Berg, Eve Ernst
}

void TestStatistics::savesPng()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    QImage image;
    QVERIFY(image.loadFromData(saved("actionSavePng", u"plot.png"_s), "PNG"));
    QVERIFY(w->suggested.endsWith(u"hot-papers-papers.png"));
    QCOMPARE(image.size(), page()->view()->viewport()->size() * 2);
    QCOMPARE(image.text(u"Title"_s), page()->plot().title);
    const QPoint bar = page()->view()->positionOf({0, 7}) * 2;
    QCOMPARE(image.pixelColor(bar), page()->view()->palette().color(QPalette::Highlight));
    QCOMPARE(image.pixelColor(2, 2), page()->view()->palette().color(QPalette::Base));
}

void TestStatistics::savesSvg()
{
    w->fill();
    openWindow();
    showPlot(u"categories"_s);
    const QHash<QString, QStringList> svg = textsOf(saved("actionSaveSvg", u"plot.svg"_s));
    QCOMPARE(svg[u"title"_s], QStringList{page()->plot().title});
    QVERIFY(svg[u"desc"_s].value(0).contains(u"20/07/2021"));
    const QStringList texts = svg[u"text"_s];
    QVERIFY2(texts.contains(u"cs.LG"_s) && texts.contains(u"cs.CV"_s), qPrintable(texts.join(u'|')));
}

void TestStatistics::failureIsTold()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    w->answer = {u"/nowhere/at/all/plot.png"_s};
    statistics()->findChild<QAction *>(u"actionSavePng"_s)->trigger();
    QTRY_VERIFY(w->informed.contains(u"/nowhere/at/all/plot.png"));
}

void TestStatistics::emptyLibraryIsSaid()
{
    openWindow(false);
    QTRY_VERIFY(message().contains(u"Import"));
    QVERIFY(!page()->hasPlot());
    QVERIFY(!statistics()->findChild<QWidget *>(u"statisticsSave"_s)->isEnabled());
}

void TestStatistics::namesAreNoHtml()
{
    w->library.import(u"2021-07-20"_s, {{.id = u"2107.00001"_s, .title = u"A"_s, .authors = u"<img src=x> & Son"_s}});
    openWindow();
    showPlot(u"authors"_s);
    QCoreApplication::processEvents();
    const QStringList texts = drawnTexts();
    QVERIFY2(texts.contains(u"<img src=x> & Son"_s), qPrintable(texts.join(u'|')));
    const QString tip = table()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith(u"<qt>&lt;img src=x&gt; &amp; Son: 1 paper"), qPrintable(tip));
}

void TestStatistics::followsPalette()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    QTRY_COMPARE(page()->view()->chart()->backgroundBrush().color(), QColor(Qt::black));
    QCOMPARE(page()->view()->chart()->titleBrush().color(), QColor(Qt::white));
}

void TestStatistics::rightToLeft()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    QVERIFY(page()->view()->positionOf({0, 0}).x() < page()->view()->positionOf({0, 7}).x());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(page()->view()->positionOf({0, 0}).x() > page()->view()->positionOf({0, 7}).x());
    click({0, 0});
    QTRY_COMPARE(w->titles(), (QStringList{u"Beta"_s}));
}

void TestStatistics::goesWithTheWindow()
{
    w->fill();
    openWindow();
    const QPointer<StatisticsWindow> window = statistics();
    w->close();
    QVERIFY(!window);
}

void TestStatistics::hasNames()
{
    w->fill();
    openWindow();
    QTRY_VERIFY(page()->hasPlot());
    for (int tab = 0; tab < tabs()->count(); ++tab) {
        tabs()->setCurrentIndex(tab);
        const QStringList nameless = AccessibleTree(*statistics()).nameless();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
    tabs()->setCurrentIndex(0);
    QVERIFY(page()->view()->accessibleDescription().contains(page()->plot().note));
}

QTEST_MAIN(TestStatistics)
#include "test_statistics.moc"
