// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/belowfield.h"
#include "ui/mirroreddocks.h"
#include "ui/paperdelegates.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>

using namespace hotpapers;
using ui::RestoredDocks;

/** What stands where lines begin stands there in Arabic, too, and English stays English in it. */
class TestMirroring : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void windowIsMirrored();
    void docksStandWhereLinesBegin();
    void panelStandsBelowWhereItsFieldBegins();
    void titleKeepsItsDirection();
};

namespace {

int centerOf(const QWidget *widget)
{
    return widget->mapTo(widget->window(), widget->rect().center()).x();
}

/** A window with a dock where lines begin. */
std::unique_ptr<QMainWindow> windowWithDock()
{
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(new QLabel(u"center"_s));
    auto *dock = new QDockWidget(window.get());
    dock->setObjectName(u"dock"_s);
    dock->setWidget(new QLabel(u"dock"_s));
    window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    if (window->isRightToLeft()) {
        ui::mirrorDocks(*window);
    }
    window->resize(600, 400);
    window->show();
    return window;
}

QDockWidget *dockOf(const QMainWindow &window)
{
    return window.findChild<QDockWidget *>();
}

struct ShownDelegate : ui::PaperDelegate
{
    using PaperDelegate::initStyleOption;
};

} // namespace

void TestMirroring::windowIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WindowFixture w;
    w.openFilled();
    QVERIFY(centerOf(w.child<QWidget>("calendarPane")) > centerOf(w.table()));
    QVERIFY(centerOf(w.table()) > centerOf(w.reader()));
    const auto *header = w.table()->header();
    QVERIFY(header->sectionViewportPosition(WindowFixture::Model::State)
            > header->sectionViewportPosition(WindowFixture::Model::Title));
}

void TestMirroring::docksStandWhereLinesBegin()
{
    auto window = windowWithDock();
    const QByteArray english = ui::saveDocks(*window);
    QCOMPARE(window->dockWidgetArea(dockOf(*window)), Qt::LeftDockWidgetArea);

    QApplication::setLayoutDirection(Qt::RightToLeft);
    window = windowWithDock();
    QVERIFY(ui::restoreDocks(*window, english) == RestoredDocks::Mirrored);
    QCOMPARE(window->dockWidgetArea(dockOf(*window)), Qt::RightDockWidgetArea);
    const QByteArray arabic = ui::saveDocks(*window);
    QVERIFY(ui::restoreDocks(*window, arabic) == RestoredDocks::Yes);
    QCOMPARE(window->dockWidgetArea(dockOf(*window)), Qt::RightDockWidgetArea);
    dockOf(*window)->hide();
    const QByteArray hidden = ui::saveDocks(*window);

    QApplication::setLayoutDirection(Qt::LeftToRight);
    window = windowWithDock();
    QVERIFY(ui::restoreDocks(*window, arabic) == RestoredDocks::Mirrored);
    QCOMPARE(window->dockWidgetArea(dockOf(*window)), Qt::LeftDockWidgetArea);
    QVERIFY(ui::restoreDocks(*window, hidden) == RestoredDocks::Mirrored);
    QVERIFY(dockOf(*window)->isHidden());
    QVERIFY(ui::restoreDocks(*window, "nonsense") == RestoredDocks::No);
}

void TestMirroring::panelStandsBelowWhereItsFieldBegins()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QWidget window;
    window.resize(600, 300);
    QLineEdit field(&window);
    field.setGeometry(300, 10, 200, 30);
    auto *panel = new QLabel(u"panel"_s);
    ui::placeBelow(field, *panel, ui::PanelLayer::Notice, 20, {100, 40});
    QCOMPARE(panel->geometry(), QRect(380, 41, 100, 40)); // ends 20 pixels before the field's right end
    field.setGeometry(10, 10, 60, 30);
    ui::placeBelow(field, *panel, ui::PanelLayer::Notice, 20, {100, 40});
    QCOMPARE(panel->x(), 0); // all of it is seen
}

void TestMirroring::titleKeepsItsDirection()
{
    WindowFixture w;
    w.openFilled();
    const ShownDelegate delegate;
    QStyleOptionViewItem option;
    option.direction = Qt::RightToLeft;
    delegate.initStyleOption(&option, w.index(0, WindowFixture::Model::Title));
    QCOMPARE(option.direction, Qt::LeftToRight); // English
    QVERIFY(option.displayAlignment.testFlags(Qt::AlignRight | Qt::AlignAbsolute)); // as the column
}

QTEST_MAIN(TestMirroring)
#include "test_mirroring.moc"
