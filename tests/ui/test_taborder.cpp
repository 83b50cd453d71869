// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/focusring.h"

#include <QApplication>
#include <QDockWidget>
#include <QToolBar>

using namespace hotpapers;

/** The keyboard goes through the window as the eye does, and is seen where it is. */
class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        w.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void tabGoesAsTheEye_data();
    void tabGoesAsTheEye();
    void movedPaneIsFollowed();
    void tabComesRoundAndBack();
    void focusIsSeen();

private:
    [[nodiscard]] QList<QWidget *> tabbed(Qt::Key key) const;
    [[nodiscard]] QStringList outOfOrder() const;

    std::unique_ptr<WindowFixture> w;
};

namespace {

/** The dock, bar or other child of the window that a widget is in. */
QWidget *paneOf(const QMainWindow &window, QWidget *widget)
{
    while (widget->parentWidget() != &window) {
        widget = widget->parentWidget();
    }
    return widget;
}

/** From where lines begin, in the window. */
QRect placeOf(const QMainWindow &window, const QWidget *widget)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    return QStyle::visualRect(window.layoutDirection(), window.rect(), place);
}

/** Does the eye come to `second` after `first`? Side by side, from the start of the line; else from top to bottom. */
bool isAfter(const QRect &first, const QRect &second)
{
    const bool sameLine = first.center().y() <= second.bottom() && second.center().y() <= first.bottom();
    return sameLine ? second.left() >= first.left() : second.top() >= first.top();
}

} // namespace

QList<QWidget *> TestTabOrder::tabbed(Qt::Key key) const
{
    QList<QWidget *> visited;
    for (QWidget *at = QApplication::focusWidget(); at && !visited.contains(at); at = QApplication::focusWidget()) {
        visited.append(at);
        for (int link = 0; link < 100 && at == QApplication::focusWidget(); ++link) { // a page stops at each
            QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
    }
    return visited;
}

QStringList TestTabOrder::outOfOrder() const
{
    QStringList found;
    w->search()->setFocus();
    const QList<QWidget *> visited = tabbed(Qt::Key_Tab);
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget *before = paneOf(*w->window, visited[i - 1]);
        const QWidget *pane = paneOf(*w->window, visited[i]);
        const QRect first = placeOf(*w->window, before == pane ? visited[i - 1] : before);
        const QRect second = placeOf(*w->window, before == pane ? visited[i] : pane);
        const bool isBar = qobject_cast<const QToolBar *>(before);
        const bool good = before == pane ? isAfter(first, second)
            : isBar                      ? true
                    : second.left() > first.left() || (second.left() == first.left() && second.top() > first.top());
        if (!good) {
            found += visited[i - 1]->objectName() + u" → "_s + visited[i]->objectName();
        }
    }
    return visited.size() > 10 ? found : QStringList(u"only %1 stops"_s.arg(visited.size()));
}

void TestTabOrder::tabGoesAsTheEye_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTabOrder::tabGoesAsTheEye()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    w->openFilled();
    QVERIFY2(outOfOrder().isEmpty(), qPrintable(outOfOrder().join(u'\n')));
}

void TestTabOrder::movedPaneIsFollowed()
{
    w->openFilled();
    w->window->addDockWidget(Qt::RightDockWidgetArea, w->child<QDockWidget>("calendarDock"));
    QTRY_VERIFY2(outOfOrder().isEmpty(), qPrintable(outOfOrder().join(u'\n')));
    w->child<QDockWidget>("readerDock")->hide();
    QTRY_VERIFY2(outOfOrder().isEmpty(), qPrintable(outOfOrder().join(u'\n')));
    w->child<QDockWidget>("readerDock")->show();
    QTRY_VERIFY2(outOfOrder().isEmpty(), qPrintable(outOfOrder().join(u'\n')));
}

void TestTabOrder::tabComesRoundAndBack()
{
    w->openFilled();
    w->search()->setFocus();
    QList<QWidget *> there = tabbed(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), w->search());
    QList<QWidget *> back = tabbed(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), w->search());
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, there);
}

void TestTabOrder::focusIsSeen()
{
    const ui::FocusRing ring;
    w->openFilled();
    const auto frame = [this] {
        auto *found = w->child<QWidget>("focusRing");
        return found && found->isVisible() ? found->geometry() : QRect();
    };
    const auto around = [this](QWidget *widget) {
        const QRect place(widget->mapTo(w->window.get(), QPoint()), widget->size());
        return place.adjusted(-2, -2, 2, 2) & w->window->rect();
    };
    w->table()->setFocus();
    QCOMPARE(frame(), around(w->table()));
    auto *lists = w->shelf();
    lists->setFocus();
    QCOMPARE(frame(), around(lists));
    w->window->resize(1000, 700);
    QTRY_COMPARE(frame(), around(lists));
    w->search()->setFocus(); // shows it by itself
    QCOMPARE(frame(), QRect());
}

QTEST_MAIN(TestTabOrder)
#include "test_taborder.moc"
