// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"

#include <QAbstractScrollArea>
#include <QDockWidget>

using namespace hotpapers;

/** How calendar, lists and what narrows down share the side of the window, as it is made, by the room that there is. */
class TestSidePanel : public QObject
{
    Q_OBJECT
private slots:
    void listsAreSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("text"); // percent
        QTest::addColumn<bool>("year");
        QTest::newRow("1280 x 800") << QSize(1280, 800) << 100 << false;
        QTest::newRow("1366 x 768") << QSize(1366, 768) << 100 << false;
        QTest::newRow("1920 x 1080") << QSize(1920, 1080) << 100 << true;
        QTest::newRow("1280 x 800, large") << QSize(1280, 800) << 150 << false;
        QTest::newRow("1366 x 768, large") << QSize(1366, 768) << 150 << false;
        QTest::newRow("1920 x 1080, large") << QSize(1920, 1080) << 150 << false;
    }

    void listsAreSeen()
    {
        QFETCH(QSize, size);
        QFETCH(int, text);
        ShelfWindow w;
        w.close();
        w.settings.setValue(u"reading/textSize"_s, text);
        w.settings.remove(u"window/state"_s);
        w.open();
        QTRY_COMPARE(w.titles().size(), 3);
        for (const char *name : {"One", "Two", "Three", "Four", "Five"}) {
            w.make(QLatin1StringView(name), {});
        }
        w.window->resize(size);
        w.action("actionResetLayout")->trigger();
        QTRY_COMPARE_GE(rowsSeen(*w.shelf()), 8);
        QFETCH(bool, year);
        QTRY_COMPARE(w.isShown("yearPart"), year);
        const auto *days = w.child<QWidget>("monthView");
        const QWidget *seen = w.child<QAbstractScrollArea>("paneScroller")->viewport();
        QVERIFY(seen->rect().contains(QRect(days->mapTo(seen, QPoint()), days->size()))); // not scrolled away
        QCOMPARE(w.window->size(), size);
    }

private:
    static int rowsSeen(const ui::ShelfView &shelf)
    {
        int rows = 0;
        for (QModelIndex row = shelf.model()->index(0, 0); row.isValid(); row = shelf.indexBelow(row)) {
            rows += shelf.viewport()->rect().contains(shelf.visualRect(row)) ? 1 : 0;
        }
        return shelf.isVisible() ? rows : 0;
    }
};

QTEST_MAIN(TestSidePanel)
#include "test_sidepanel.moc"
