// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarmodel.h"
#include "services/libraryservice.h"
#include "support/keyboard.h"
#include "support/madeuplibrary.h"
#include "ui/calendarpane.h"
#include "ui/monthview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::CalendarModel;

namespace {

const QDate today(2021, 3, 20);

DayRange march(int first, int last = 0)
{
    return {QDate(2021, 3, first), QDate(2021, 3, last ? last : first)};
}

} // namespace

class TestCalendarPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsShadesAndUnread();
    void followsMarks();
    void followsImports();
    void showsDaysWithoutASignal();
    void stepsAcrossGaps();
    void stepsAsOftenAsAsked();
    void aChoiceEndsTheSteps();
    void goesToTodayAndLatest();
    void choosesWeekAndMonth();
    void movesByKey_data();
    void movesByKey();
    void choosesByKey();
    void extendsByKey();
    void leavesShortcutsAlone();
    void choosesByMouse();
    void turnsThePage();
    void keepsUpWithTheDate();
    void isReachedByKeyboard();
    void hasNames();

private:
    template <typename T> T *child(const char *name) const { return m_pane->findChild<T *>(QLatin1StringView(name)); }
    void click(const char *button) const { QTest::mouseClick(child<QToolButton>(button), Qt::LeftButton); }
    [[nodiscard]] QModelIndex index(QDate day) const
    {
        return static_cast<CalendarModel *>(m_view->model())->indexOf(day);
    }
    [[nodiscard]] int unread(QDate day) const { return index(day).data(CalendarModel::UnreadRole).toInt(); }
    [[nodiscard]] QPoint center(QDate day) const { return m_view->visualRect(index(day)).center(); }
    [[nodiscard]] DayRange chosen() const
    {
        return m_spy->isEmpty() ? DayRange() : m_spy->last().first().value<DayRange>();
    }

    QDate m_today;
    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<services::LibraryService> m_service;
    std::unique_ptr<ui::CalendarPane> m_pane;
    std::unique_ptr<QSignalSpy> m_spy;
    ui::MonthView *m_view = nullptr;
};

void TestCalendarPane::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // weeks from Monday on
}

void TestCalendarPane::init()
{
    m_library = std::make_unique<MadeUpLibrary>();
    m_library->import(u"2021-03-02"_s, {{u"2103.00001"_s, u"One"_s}, {u"2103.00002"_s, u"Two"_s}});
    m_library->import(u"2021-03-18"_s, {{u"2103.00003"_s, u"Three"_s}});
    m_library->import(u"2021-03-27 - 2021-03-29"_s,
                      {{u"2103.00003"_s, u"Three"_s},
                       {u"2103.00004"_s, u"Four"_s},
                       {u"2103.00005"_s, u"Five"_s},
                       {u"2103.00006"_s, u"Six"_s}});
    m_library->import(u"2021-05-12"_s, {{u"2105.00001"_s, u"Seven"_s}});
    m_today = today;
    m_service = std::make_unique<services::LibraryService>(m_library->file());
    m_pane = std::make_unique<ui::CalendarPane>(*m_service, [this] { return m_today; });
    m_spy = std::make_unique<QSignalSpy>(m_pane.get(), &ui::CalendarPane::daysSelected);
    m_view = child<ui::MonthView>("monthView");
    m_pane->resize(260, 330);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_view->setFocus();
    QTRY_COMPARE(unread(QDate(2021, 3, 2)), 2);
}

void TestCalendarPane::cleanup()
{
    m_spy.reset();
    m_pane.reset();
    m_service.reset();
    m_library.reset();
}

void TestCalendarPane::showsShadesAndUnread()
{
    QCOMPARE(m_view->currentDay(), today);
    QVERIFY(index(today).data(CalendarModel::TodayRole).toBool());
    for (const int day : {27, 28, 29}) {
        QCOMPARE(unread(QDate(2021, 3, day)), 4);
    }
    m_pane->setShade(models::DayShade::Papers);
    QCOMPARE(index(QDate(2021, 3, 28)).data(CalendarModel::ShadeRole).toDouble(), 1.0);
    QCOMPARE(index(QDate(2021, 3, 2)).data(CalendarModel::ShadeRole).toDouble(), 0.5);
    // Shades are seen: a fuller day is farther from the background than an emptier one, and that than a day without.
    const QImage image = m_view->viewport()->grab().toImage();
    const auto warmth = [&](QDate day) {
        const QRect cell = m_view->visualRect(index(day));
        const QColor color = image.pixelColor(cell.left() + 6, cell.top() + 6);
        return color.red() - color.blue();
    };
    QVERIFY(warmth(QDate(2021, 3, 28)) > warmth(QDate(2021, 3, 2)));
    QVERIFY(warmth(QDate(2021, 3, 2)) > warmth(QDate(2021, 3, 3)));
}

void TestCalendarPane::followsMarks()
{
    m_service->setState({*ArxivId::parse(u"2103.00003")}, ReadState::Read, this, {});
    QTRY_COMPARE(unread(QDate(2021, 3, 18)), 0);
    QTRY_COMPARE(unread(QDate(2021, 3, 28)), 3);
}

void TestCalendarPane::followsImports()
{
    m_service->import({m_library->write(u"2021-03-10"_s, {{u"2103.00009"_s, u"Nine"_s}})});
    QTRY_COMPARE(unread(QDate(2021, 3, 10)), 1);
}

void TestCalendarPane::showsDaysWithoutASignal()
{
    const DayRange days{QDate(2021, 4, 28), QDate(2021, 5, 3)};
    m_pane->showDays(days);
    QCOMPARE(m_pane->days(), days);
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 3);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 6);
    QVERIFY(m_view->selectionModel()->isSelected(index(QDate(2021, 5, 1))));
    QCOMPARE(m_spy->count(), 0);
    m_pane->showDays({});
    QVERIFY(!m_pane->days().isValid());
    QVERIFY(m_view->selectionModel()->selectedIndexes().isEmpty());
}

void TestCalendarPane::stepsAcrossGaps()
{
    m_pane->showDays(march(18));
    click("nextDigestButton");
    QTRY_COMPARE(m_pane->days(), march(27, 29));
    QCOMPARE(chosen(), march(27, 29));
    click("nextDigestButton");
    QTRY_COMPARE(m_pane->days(), DayRange::of(QDate(2021, 5, 12)));
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 4);
    click("previousDigestButton");
    QTRY_COMPARE(m_pane->days(), march(27, 29));
    QCOMPARE(m_spy->count(), 3);
}

void TestCalendarPane::stepsAsOftenAsAsked()
{
    m_pane->showDays(march(2));
    for (int i = 0; i < 3; ++i) {
        m_pane->nextDigest();
    }
    QTRY_COMPARE(m_pane->days(), DayRange::of(QDate(2021, 5, 12)));
    for (int i = 0; i < 9; ++i) { // more than there are: the first is the last
        m_pane->previousDigest();
    }
    QTRY_COMPARE(m_pane->days(), march(2));
    m_pane->showDays(march(27, 29)); // ends the steps for which there is no digest
    m_pane->showDays(march(2));
    m_pane->nextDigest();
    QTRY_COMPARE(m_pane->days(), march(18));
}

void TestCalendarPane::aChoiceEndsTheSteps()
{
    m_pane->showDays(march(18));
    m_pane->nextDigest();
    m_pane->selectMonth();
    QCOMPARE(m_pane->days(), march(1, 31));
    m_pane->goToLatest(); // answered after the step was: that is not seen
    QTRY_COMPARE(m_pane->days(), DayRange::of(QDate(2021, 5, 12)));
    QCOMPARE(m_spy->count(), 2);
}

void TestCalendarPane::goesToTodayAndLatest()
{
    click("latestButton");
    QTRY_COMPARE(m_pane->days(), DayRange::of(QDate(2021, 5, 12)));
    QCOMPARE(chosen(), DayRange::of(QDate(2021, 5, 12)));
    click("todayButton");
    QCOMPARE(chosen(), DayRange::of(today));
    QCOMPARE(m_view->currentDay(), today);
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 2);
}

void TestCalendarPane::choosesWeekAndMonth()
{
    click("weekButton");
    QCOMPARE(chosen(), march(15, 21));
    click("monthButton");
    QCOMPARE(chosen(), march(1, 31));
    QCOMPARE(m_view->currentDay(), today);
}

void TestCalendarPane::movesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QDate>("day");
    const auto none = Qt::KeyboardModifiers();
    const auto shift = Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("left") << Qt::Key_Left << none << QDate(2021, 3, 19);
    QTest::newRow("right") << Qt::Key_Right << none << QDate(2021, 3, 21);
    QTest::newRow("up") << Qt::Key_Up << none << QDate(2021, 3, 13);
    QTest::newRow("down") << Qt::Key_Down << none << QDate(2021, 3, 27);
    QTest::newRow("page up") << Qt::Key_PageUp << none << QDate(2021, 2, 20);
    QTest::newRow("page down") << Qt::Key_PageDown << none << QDate(2021, 4, 20);
    QTest::newRow("shift page up") << Qt::Key_PageUp << shift << QDate(2020, 3, 20);
    QTest::newRow("shift page down") << Qt::Key_PageDown << shift << QDate(2022, 3, 20);
    QTest::newRow("home") << Qt::Key_Home << none << QDate(2021, 3, 1);
    QTest::newRow("end") << Qt::Key_End << none << QDate(2021, 3, 31);
}

void TestCalendarPane::movesByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QDate, day);
    QTest::keyClick(m_view, key, modifiers);
    QCOMPARE(m_view->currentDay(), day);
    QCOMPARE(m_view->currentIndex(), index(day));
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), day.month() - 1);
    QCOMPARE(child<QSpinBox>("yearBox")->value(), day.year());
    QCOMPARE(m_spy->count(), 0);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(chosen(), DayRange::of(day));
}

void TestCalendarPane::choosesByKey()
{
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(chosen(), march(20));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_view, Qt::Key_Right);
    }
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen(), march(20, 23));
}

void TestCalendarPane::extendsByKey()
{
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chosen(), march(20, 21));
    QTest::keyClick(m_view, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(chosen(), march(14, 20));
    QTest::keyClick(m_view, Qt::Key_Home, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chosen(), (DayRange{QDate(2021, 2, 28), today}));
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 1);
}

void TestCalendarPane::leavesShortcutsAlone()
{
    QTest::keyClick(m_view, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(m_view, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_view->currentDay(), today);
    QCOMPARE(m_spy->count(), 0);
}

void TestCalendarPane::choosesByMouse()
{
    QWidget *viewport = m_view->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, center(QDate(2021, 3, 5))); // has no digest
    QCOMPARE(chosen(), march(5));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, center(QDate(2021, 3, 3)));
    QCOMPARE(chosen(), march(3, 5));
    QTest::mousePress(viewport, Qt::LeftButton, {}, center(QDate(2021, 3, 10)));
    QTest::mouseMove(viewport, center(QDate(2021, 3, 16)));
    QTest::mouseMove(viewport, center(QDate(2021, 3, 19)));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, center(QDate(2021, 3, 19)));
    QCOMPARE(chosen(), march(10, 19));
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 10);
    const qsizetype signalsBefore = m_spy->count();
    QTest::mouseMove(viewport, center(QDate(2021, 3, 22)));
    QCOMPARE(m_spy->count(), signalsBefore);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, center(QDate(2021, 4, 2)));
    QCOMPARE(chosen(), DayRange::of(QDate(2021, 4, 2)));
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 2); // the page stays below the mouse
}

void TestCalendarPane::turnsThePage()
{
    click("nextMonthButton");
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 3);
    click("nextMonthButton");
    QTRY_COMPARE(unread(QDate(2021, 5, 12)), 1);
    click("previousMonthButton");
    QCOMPARE(m_view->currentDay(), QDate(2021, 4, 1));
    auto *month = child<QComboBox>("monthBox");
    QTest::keyClick(month, Qt::Key_Up);
    QCOMPARE(m_view->currentDay(), QDate(2021, 3, 1));
    auto *year = child<QSpinBox>("yearBox");
    year->selectAll();
    QTest::keyClicks(year, u"2019"_s);
    QTest::keyClick(year, Qt::Key_Return);
    QCOMPARE(m_view->currentDay(), QDate(2019, 3, 1));
    QCOMPARE(unread(QDate(2019, 3, 2)), 0);
    QCOMPARE(m_spy->count(), 0);
}

void TestCalendarPane::keepsUpWithTheDate()
{
    m_today = today.addDays(1);
    QEvent activated(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_pane.get(), &activated);
    QVERIFY(index(m_today).data(CalendarModel::TodayRole).toBool());
    QVERIFY(!index(today).data(CalendarModel::TodayRole).toBool());
}

void TestCalendarPane::isReachedByKeyboard()
{
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QSet<QWidget *> reached = reachedByKey(key, m_pane.get(), m_view);
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            QVERIFY2(reached.contains(button), qPrintable(button->objectName()));
        }
        QVERIFY(reached.contains(child<QComboBox>("monthBox")));
        QVERIFY(reached.contains(child<QSpinBox>("yearBox")));
    }
}

void TestCalendarPane::hasNames()
{
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY(!child<QComboBox>("monthBox")->accessibleName().isEmpty());
    QVERIFY(!child<QSpinBox>("yearBox")->accessibleName().isEmpty());
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    QVERIFY(child<QToolButton>("todayButton")->toolTip().contains(u'(')); // its keys
}

QTEST_MAIN(TestCalendarPane)
#include "test_calendarpane.moc"
