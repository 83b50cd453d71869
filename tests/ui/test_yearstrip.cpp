// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarmodel.h"
#include "models/yearmodel.h"
#include "services/libraryservice.h"
#include "support/madeuplibrary.h"
#include "ui/buttonrow.h"
#include "ui/calendarpane.h"
#include "ui/monthview.h"
#include "ui/shadelegend.h"
#include "ui/yearview.h"

#include <QComboBox>
#include <QLayout>
#include <QPixmap>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::DayShade;
using models::YearModel;

/** The calendar's year, below its month: shades, gaps, legend; by mouse and by key. */
class TestYearStrip : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup();

    void showsTheYearWithItsGaps();
    void paintsGapsApart();
    void goesToADayByOneClick();
    void goesToADayByKey_data();
    void goesToADayByKey();
    void turnsTheYearByKey();
    void marksWhatIsChosen();
    void isAskedForOncePerYear();
    void shadesByChoice();
    void legendTellsTheScale();
    void isNarrowBeforeItIsShown();
    void foldsWordsWhereItIsNarrow();
    void growsWithTheText();

private:
    template <typename T> T *child(const char *name) const { return m_pane->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] YearModel *model() const { return static_cast<YearModel *>(m_view->model()); }
    [[nodiscard]] QVariant shade(QDate day) const { return model()->indexOf(day).data(YearModel::ShadeRole); }
    [[nodiscard]] QRect cell(QDate day) const { return m_view->visualRect(model()->indexOf(day)); }
    void read(QStringView id) { m_service->setState({*ArxivId::parse(id)}, ReadState::Read, this, {}); }
    void click(QDate day) const { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell(day).center()); }
    [[nodiscard]] DayRange chosen() const
    {
        return m_spy->isEmpty() ? DayRange() : m_spy->last().first().value<DayRange>();
    }

    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<services::LibraryService> m_service;
    std::unique_ptr<ui::CalendarPane> m_pane;
    std::unique_ptr<QSignalSpy> m_spy;
    ui::YearView *m_view = nullptr;
};

void TestYearStrip::init()
{
    m_library = std::make_unique<MadeUpLibrary>();
    m_library->import(u"2021-03-02"_s, {{u"2103.00001"_s, u"One"_s}, {u"2103.00002"_s, u"Two"_s}});
    m_library->import(u"2021-11-30"_s, {{u"2111.00003"_s, u"Three"_s}});
    m_library->import(u"2020-12-31"_s, {{u"2012.00004"_s, u"Four"_s}});
    m_service = std::make_unique<services::LibraryService>(m_library->file());
    m_pane = std::make_unique<ui::CalendarPane>(*m_service, [] { return QDate(2021, 3, 20); });
    m_spy = std::make_unique<QSignalSpy>(m_pane.get(), &ui::CalendarPane::daysSelected);
    m_view = child<ui::YearView>("yearView");
    m_pane->resize(260, 480);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QTRY_VERIFY(shade(QDate(2021, 3, 2)).isValid());
}

void TestYearStrip::cleanup()
{
    m_spy.reset();
    m_pane.reset();
    m_service.reset();
    m_library.reset();
}

void TestYearStrip::showsTheYearWithItsGaps()
{
    QCOMPARE(model()->year(), 2021);
    QVERIFY(shade(QDate(2021, 11, 30)).isValid());
    QVERIFY(!shade(QDate(2021, 3, 3)).isValid());
    QVERIFY(model()->indexOf(QDate(2021, 3, 3)).data(Qt::ToolTipRole).toString().contains(u"no digest"_s));
    for (const QDate day : {QDate(2021, 1, 1), QDate(2021, 1, 31), QDate(2021, 12, 1), QDate(2021, 12, 31)}) {
        QVERIFY2(m_view->viewport()->rect().contains(cell(day)), qPrintable(day.toString())); // all on one page
    }
}

// A day on which nothing is unread is another thing than a day without a digest: it is seen.
void TestYearStrip::paintsGapsApart()
{
    read(u"2111.00003");
    m_pane->setShade(DayShade::Unread);
    QTRY_COMPARE(shade(QDate(2021, 11, 30)).toDouble(), 0.0);
    QTRY_VERIFY(model()->indexOf(QDate(2021, 11, 30)).data(Qt::ToolTipRole).toString().contains(u"0 unread"_s));
    const QImage image = m_view->viewport()->grab().toImage();
    const auto edge = [&](QDate day) { return image.pixel(cell(day).left() + 1, cell(day).center().y()); };
    QVERIFY(edge(QDate(2021, 11, 30)) != edge(QDate(2021, 11, 29)));
    QVERIFY(edge(QDate(2021, 3, 2)) != edge(QDate(2021, 11, 30)));
}

void TestYearStrip::goesToADayByOneClick()
{
    click(QDate(2021, 11, 30));
    QCOMPARE(chosen(), DayRange::of(QDate(2021, 11, 30)));
    QCOMPARE(m_spy->count(), 1);
    QCOMPARE(child<QComboBox>("monthBox")->currentIndex(), 10);
    QCOMPARE(child<ui::MonthView>("monthView")->currentDay(), QDate(2021, 11, 30));
    const QRect name = m_view->visualRect(model()->index(0, YearModel::nameColumn));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, name.center());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(model()->index(1, 31)).center());
    QCOMPARE(m_spy->count(), 1); // neither is a day
}

void TestYearStrip::goesToADayByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QDate>("day");
    QTest::newRow("left") << Qt::Key_Left << QDate(2021, 3, 19);
    QTest::newRow("right") << Qt::Key_Right << QDate(2021, 3, 21);
    QTest::newRow("up") << Qt::Key_Up << QDate(2021, 2, 20);
    QTest::newRow("down") << Qt::Key_Down << QDate(2021, 4, 20);
    QTest::newRow("home") << Qt::Key_Home << QDate(2021, 1, 1);
    QTest::newRow("end") << Qt::Key_End << QDate(2021, 12, 31);
}

void TestYearStrip::goesToADayByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QDate, day);
    m_view->setFocus();
    QTest::keyClick(m_view, key);
    QCOMPARE(m_view->currentDay(), day);
    QCOMPARE(m_spy->count(), 0);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(chosen(), DayRange::of(day));
}

void TestYearStrip::turnsTheYearByKey()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Home);
    QTest::keyClick(m_view, Qt::Key_Left);
    QCOMPARE(model()->year(), 2020);
    QCOMPARE(m_view->currentDay(), QDate(2020, 12, 31));
    QCOMPARE(child<QSpinBox>("yearBox")->value(), 2020);
    QTRY_VERIFY(shade(QDate(2020, 12, 31)).isValid());
    QTest::keyClick(m_view, Qt::Key_PageDown);
    QCOMPARE(m_view->currentDay(), QDate(2021, 12, 31));
    QCOMPARE(m_spy->count(), 0);
}

void TestYearStrip::marksWhatIsChosen()
{
    m_pane->showDays({QDate(2020, 12, 30), QDate(2021, 1, 2)});
    QCOMPARE(model()->year(), 2020);
    QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 2); // of this year
    m_pane->showDays({});
    QVERIFY(m_view->selectionModel()->selectedIndexes().isEmpty());
}

// The digests around the turn of the year are known with it: a page turned within it is complete at once.
void TestYearStrip::isAskedForOncePerYear()
{
    auto *month = child<ui::MonthView>("monthView");
    month->setCurrentDay(QDate(2021, 11, 1));
    const QModelIndex index = month->model()->index(4, 1); // 30 November
    QCOMPARE(index.data(models::CalendarModel::UnreadRole).toInt(), 1); // without waiting
    month->setCurrentDay(QDate(2021, 1, 1));
    QCOMPARE(month->model()->index(0, 3).data(models::CalendarModel::DayRole).toDate(), QDate(2020, 12, 31));
    QCOMPARE(month->model()->index(0, 3).data(models::CalendarModel::UnreadRole).toInt(), 1);
}

void TestYearStrip::shadesByChoice()
{
    QSignalSpy chosenShade(m_pane.get(), &ui::CalendarPane::shadeChosen);
    auto *box = child<QComboBox>("shadeBox");
    QCOMPARE(box->currentIndex(), 0);
    m_pane->setShade(DayShade::Papers);
    QCOMPARE(box->currentIndex(), 1);
    QVERIFY(chosenShade.isEmpty());
    QCOMPARE(shade(QDate(2021, 11, 30)).toDouble(), 0.5); // of the two on 2 March
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(chosenShade.size(), 1);
    QVERIFY(chosenShade.first().first().value<DayShade>() == DayShade::Unread);
    read(u"2103.00001");
    QTRY_COMPARE(shade(QDate(2021, 11, 30)).toDouble(), 1.0);
}

void TestYearStrip::legendTellsTheScale()
{
    auto *legend = child<ui::ShadeLegend>("shadeLegend");
    m_pane->setShade(DayShade::Papers);
    QVERIFY2(legend->accessibleDescription().contains(u'2'), qPrintable(legend->accessibleDescription()));
    QCOMPARE(legend->toolTip(), legend->accessibleDescription());
    const QString papers = legend->toolTip();
    m_pane->setShade(DayShade::Heat);
    QVERIFY(legend->toolTip() != papers);
    QVERIFY(legend->toolTip().contains(u"70"_s));
    QTRY_VERIFY(legend->width() >= legend->sizeHint().width());
}

// The side of the window is made as wide as its panes need, before they are seen.
void TestYearStrip::isNarrowBeforeItIsShown()
{
    const ui::CalendarPane pane(*m_service, [] { return QDate(2021, 3, 20); });
    const auto *row = pane.findChild<ui::ButtonRow *>(u"buttonRow"_s);
    const int before = row->minimumSizeHint().width();
    const int shown = child<ui::ButtonRow>("buttonRow")->minimumSizeHint().width();
    QVERIFY2(std::abs(before - shown) <= 12,
             qPrintable(u"%1, %2"_s.arg(before).arg(shown))); // styles polish when shown
}

// First without icons, then without words.
void TestYearStrip::foldsWordsWhereItIsNarrow()
{
    auto *row = child<ui::ButtonRow>("buttonRow");
    row->setParent(nullptr); // so that nothing else says how narrow it can be
    row->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    const std::unique_ptr<ui::ButtonRow> owned(row);
    QPixmap icon(16, 16);
    icon.fill(Qt::black);
    for (QToolButton *button : row->findChildren<QToolButton *>()) {
        button->setIcon(QIcon(icon)); // without one, as there is no icon theme here, a button has its words always
    }
    row->fit();
    const auto *today = row->findChild<QToolButton *>(u"todayButton"_s);
    QList<Qt::ToolButtonStyle> styles;
    row->show();
    for (int width = 700; width >= row->minimumSizeHint().width(); --width) {
        row->resize(width, row->height());
        QCoreApplication::processEvents(); // the window's system answers
        if (styles.isEmpty() || styles.last() != today->toolButtonStyle()) {
            styles.append(today->toolButtonStyle());
        }
    }
    QCOMPARE(styles, (QList{Qt::ToolButtonTextBesideIcon, Qt::ToolButtonTextOnly, Qt::ToolButtonIconOnly}));
    for (const char *name : {"todayButton", "latestButton", "weekButton", "monthButton"}) {
        const auto *button = row->findChild<QToolButton *>(QLatin1StringView(name));
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
        QTRY_VERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(row->rect().contains(button->geometry()));
    }
    const auto *next = row->findChild<QToolButton *>(u"nextDigestButton"_s);
    QCOMPARE(next->toolButtonStyle(), Qt::ToolButtonIconOnly); // as the form says
}

void TestYearStrip::growsWithTheText()
{
    const int before = m_view->height();
    QFont large = m_pane->font();
    large.setPointSizeF(2.5 * large.pointSizeF());
    m_pane->setFont(large);
    QTRY_VERIFY(m_view->height() > before);
    const QRect name = m_view->visualRect(model()->index(0, YearModel::nameColumn));
    QVERIFY(name.height() >= QFontMetrics(large).height() * 0.7);
}

QTEST_MAIN(TestYearStrip)
#include "test_yearstrip.moc"
