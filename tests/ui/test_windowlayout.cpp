// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/icons.h"

#include <QDockWidget>
#include <QMenu>
#include <QPalette>
#include <QScrollBar>

using namespace hotpapers;

/** Size, docks, columns and colours: kept, and put back. */
class TestWindowLayout : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
    }
    void cleanup()
    {
        w->action("actionThemeSystem")->trigger();
        w.reset();
    }

    void titleGetsTheRoom();
    void titleKeepsTheLeastThatCanBeRead();
    void narrowTitlesHaveTwoLines();
    void columnsCanBeChosen();
    void tagsAreShownWhereThereIsRoom();
    void isRestored();
    void isReset();
    void facetsStandBelowListsInAHighWindow();
    void brokenStateIsPassedOver();
    void darkIsDark();
    void iconsFollowTheTheme();
    void everyActionIsInAMenu();
    void informs();

private:
    using Model = models::PaperTableModel;

    [[nodiscard]] QMenu *columnMenu() const
    {
        auto *menu = w->child<QMenu>("menuColumns");
        emit menu->aboutToShow();
        return menu;
    }

    std::unique_ptr<WindowFixture> w;
};

void TestWindowLayout::titleGetsTheRoom()
{
    const auto *header = w->table()->header();
    int widest = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column != Model::Title) {
            widest = std::max(widest, header->sectionSize(column));
        }
    }
    QVERIFY(header->sectionSize(Model::Title) > 3 * widest / 2);
    QVERIFY(!w->table()->horizontalScrollBar()->isVisible());
    for (const int column : {Model::State, Model::Starred, Model::Rank}) {
        QCOMPARE(header->visualIndex(column), column);
    }
}

void TestWindowLayout::titleKeepsTheLeastThatCanBeRead()
{
    const auto *header = w->table()->header();
    const int least = 22 * header->fontMetrics().averageCharWidth();
    w->window->resize(700, 600);
    QTRY_VERIFY(w->table()->horizontalScrollBar()->isVisible());
    QCOMPARE(header->sectionSize(Model::Title), least);
    w->window->resize(1280, 800);
    QTRY_VERIFY(!w->table()->horizontalScrollBar()->isVisible());
    QVERIFY(header->sectionSize(Model::Title) > least);
    w->table()->header()->resizeSection(Model::Authors, 600);
    QCOMPARE(header->sectionSize(Model::Title), least);
}

void TestWindowLayout::narrowTitlesHaveTwoLines()
{
    const int line = w->table()->fontMetrics().lineSpacing();
    w->window->resize(2400, 800);
    QTRY_VERIFY(w->table()->rowHeight(0) < 2 * line);
    w->window->resize(1280, 800);
    QTRY_VERIFY(w->table()->rowHeight(0) > 2 * line);
}

void TestWindowLayout::columnsCanBeChosen()
{
    const QList<QAction *> actions = columnMenu()->actions();
    QCOMPARE(actions.size(), int(Model::ColumnCount));
    QVERIFY(!actions[Model::Title]->isEnabled());
    QVERIFY(actions[Model::Authors]->isChecked());
    actions[Model::Authors]->trigger();
    QVERIFY(w->table()->isColumnHidden(Model::Authors));
    QVERIFY(!columnMenu()->actions()[Model::Authors]->isChecked());
    columnMenu()->actions()[Model::Authors]->trigger();
    QVERIFY(!w->table()->isColumnHidden(Model::Authors));
}

void TestWindowLayout::tagsAreShownWhereThereIsRoom()
{
    QVERIFY(w->table()->isColumnHidden(Model::Tags) && w->table()->isColumnHidden(Model::Rating));
    w->window->resize(1900, 800);
    w->action("actionResetLayout")->trigger();
    QVERIFY(!w->table()->isColumnHidden(Model::Tags) && w->table()->isColumnHidden(Model::Rating));
    w->window->resize(2400, 800);
    w->action("actionResetLayout")->trigger();
    QVERIFY(!w->table()->isColumnHidden(Model::Tags) && !w->table()->isColumnHidden(Model::Rating));
    QVERIFY(w->table()->isColumnHidden(Model::Priority));
}

void TestWindowLayout::isRestored()
{
    w->window->resize(790, 610); // the offscreen screen has 800 × 800
    w->child<QDockWidget>("listsDock")->hide();
    w->table()->header()->setSectionHidden(Model::Heat, true);
    w->table()->header()->resizeSection(Model::Authors, 123);
    w->table()->header()->moveSection(Model::Day, 2);
    w->close();
    w->service = std::make_unique<services::LibraryService>(w->library.file());
    w->session = std::make_unique<ui::Session>(*w->service);
    w->window = std::make_unique<ui::MainWindow>(*w->session, w->repository, w->settings, w->opener, w->dialogs);
    w->window->show();
    QCOMPARE(w->window->height(), 610);
    QVERIFY(!w->isShown("listsDock"));
    QVERIFY(w->table()->isColumnHidden(Model::Heat));
    QCOMPARE(w->table()->columnWidth(Model::Authors), 123);
    QCOMPARE(w->table()->header()->visualIndex(Model::Day), 2);
}

void TestWindowLayout::isReset()
{
    w->child<QDockWidget>("listsDock")->hide();
    w->table()->header()->setSectionHidden(Model::Heat, true);
    w->table()->header()->moveSection(Model::Day, 2);
    w->action("actionResetLayout")->trigger();
    QVERIFY(w->isShown("listsDock"));
    QVERIFY(!w->table()->isColumnHidden(Model::Heat));
    QCOMPARE(w->table()->header()->visualIndex(Model::Day), int(Model::Day));
}

void TestWindowLayout::facetsStandBelowListsInAHighWindow()
{
    w->window->resize(1920, 1080);
    w->action("actionResetLayout")->trigger();
    QVERIFY(w->window->tabifiedDockWidgets(w->child<QDockWidget>("listsDock")).isEmpty());
    QTRY_VERIFY(w->child<QDockWidget>("facetsDock")->y() > w->child<QDockWidget>("listsDock")->y());
}

void TestWindowLayout::brokenStateIsPassedOver()
{
    w->close();
    for (const QString &key : {u"window/geometry"_s, u"window/state"_s, u"window/reader"_s, u"table/header"_s,
                               u"table/order"_s, u"last/place"_s, u"window/theme"_s}) {
        w->settings.setValue(key, QByteArray("\xff,,-,Nonsense{"));
    }
    w->open();
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->isShown("readerDock"));
    QCOMPARE(w->table()->header()->count(), int(Model::ColumnCount));
}

void TestWindowLayout::darkIsDark()
{
    w->action("actionThemeDark")->trigger();
    QTRY_VERIFY(w->table()->palette().color(QPalette::Base).lightness() < 80);
    QTRY_VERIFY(w->table()->palette().color(QPalette::Text).lightness() > 180);
    QVERIFY(w->action("actionThemeDark")->isChecked());
    QCOMPARE(w->settings.value(u"window/theme"_s).toString(), u"dark"_s);
    w->action("actionThemeLight")->trigger();
    QTRY_VERIFY(w->table()->palette().color(QPalette::Base).lightness() > 200);
    QVERIFY(!w->action("actionThemeDark")->isChecked());
}

void TestWindowLayout::iconsFollowTheTheme()
{
    QDir().mkpath(w->folder.filePath(u"icons/made-up/64"_s));
    QFile index(w->folder.filePath(u"icons/made-up/index.theme"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=made-up\nDirectories=64\n[64]\nSize=64\nMinSize=8\nMaxSize=128\nType=Scalable\n");
    index.close();
    QImage square(64, 64, QImage::Format_ARGB32);
    square.fill(Qt::magenta);
    QVERIFY(square.save(w->folder.filePath(u"icons/made-up/64/square.png"_s)));
    QIcon::setThemeSearchPaths({w->folder.filePath(u"icons"_s)});
    QIcon::setThemeName(u"made-up"_s);

    const QIcon icon = ui::themeIcon(u"square"_s);
    const auto color = [&icon](QIcon::Mode mode) { return icon.pixmap(16, mode).toImage().pixelColor(8, 8).rgb(); };
    QCOMPARE(icon.pixmap({16, 16}, 2.0).size(), QSize(32, 32));
    for (const char *theme : {"actionThemeLight", "actionThemeDark"}) {
        w->action(theme)->trigger();
        const QPalette palette = QGuiApplication::palette();
        QCOMPARE(color(QIcon::Normal), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(color(QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
    }
    QVERIFY(ui::themeIcon(u"no-such-icon"_s).isNull());
}

void TestWindowLayout::everyActionIsInAMenu()
{
    QSet<QAction *> inMenus;
    for (const QMenu *menu : w->window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            inMenus.insert(action);
        }
    }
    for (const ui::ActionInfo &info : ui::actionTable()) {
        QVERIFY2(inMenus.contains(w->window->findChild<QAction *>(info.name)), qPrintable(info.name));
    }
}

void TestWindowLayout::informs()
{
    w->action("actionAbout")->trigger();
    QVERIFY(w->informed.contains(u"GNU General Public License"_s));
    w->action("actionKeys")->trigger();
    QVERIFY(w->isShown("KeysDialog"));
}

QTEST_MAIN(TestWindowLayout)
#include "test_windowlayout.moc"
