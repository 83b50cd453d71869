// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/historyplot.h"

#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using ui::HistoryPlot;

namespace {

Appearance appearance(QDate day, int rank, int retweets, int favorites)
{
    Appearance result;
    result.days = DayRange::of(day);
    result.heat = 50;
    result.entry.rank = rank;
    result.entry.counts = {retweets, favorites, {}};
    return result;
}

const QDate first(2021, 7, 1);

/** The latest first, as a Paper has them. */
std::vector<Appearance> three()
{
    return {appearance(first.addDays(20), 1, 900, 100), appearance(first.addDays(5), 4, 300, 200),
            appearance(first, 7, 40, 60)};
}

} // namespace

class TestHistoryPlot : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_plot.reset(); }

    void isThereForTwoAndMoreAlone();
    void standsAtDaysAsHighAsCounts();
    void survivesEqualDaysAndCounts();
    void tellsAllToAScreenReader();
    void aClickGoesToTheDigest();
    void keysGoFromPointToPoint();
    void leavesShortcutsAlone();
    void aToolTipTellsOfAPoint();
    void drawsNoLineOverAChangeOfCounts();
    void isMirrored();
    void isBounded();

private:
    void click(size_t point) const
    {
        QTest::mouseClick(m_plot.get(), Qt::LeftButton, {}, m_plot->position(point).toPoint());
    }
    [[nodiscard]] DayRange chosen() const { return m_chosen->takeLast().first().value<DayRange>(); }

    std::unique_ptr<HistoryPlot> m_plot;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestHistoryPlot::init()
{
    m_plot = std::make_unique<HistoryPlot>();
    m_chosen = std::make_unique<QSignalSpy>(m_plot.get(), &HistoryPlot::daysChosen);
    m_plot->resize(400, m_plot->sizeHint().height());
    m_plot->showAppearances(three(), 0);
    QVERIFY(QTest::qWaitForWindowActive(m_plot.get()));
    m_plot->setFocus();
}

void TestHistoryPlot::isThereForTwoAndMoreAlone()
{
    QCOMPARE(m_plot->pointCount(), 3);
    QVERIFY(m_plot->isVisible());
    m_plot->showAppearances({appearance(first, 1, 2, 3)}, 0);
    QVERIFY(m_plot->isHidden());
    QCOMPARE(m_plot->pointCount(), 0);
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QVERIFY(m_chosen->isEmpty());
    m_plot->showAppearances({}, 0);
    QVERIFY(m_plot->isHidden());
    m_plot->showAppearances(three(), 2);
    QVERIFY(!m_plot->isHidden());
}

void TestHistoryPlot::standsAtDaysAsHighAsCounts()
{
    const QPointF points[] = {m_plot->position(0), m_plot->position(1), m_plot->position(2)};
    QCOMPARE((points[1].x() - points[0].x()) / (points[2].x() - points[0].x()), 0.25); // 5 of 20 days
    const double ground = points[0].y() + (points[0].y() - points[2].y()) / 9; // where a count of 0 would be
    QCOMPARE((ground - points[1].y()) / (ground - points[2].y()), 0.5); // 500 of 1000
    for (const QPointF point : points) {
        QVERIFY(m_plot->rect().contains(point.toPoint()));
    }
}

void TestHistoryPlot::survivesEqualDaysAndCounts()
{
    m_plot->showAppearances({appearance(first, 1, 0, 0), appearance(first, 2, 0, 0)}, 1);
    QVERIFY(m_plot->position(0).x() < m_plot->position(1).x());
    QVERIFY(!m_plot->grab().isNull());
}

void TestHistoryPlot::tellsAllToAScreenReader()
{
    const QStringList lines = m_plot->accessibleDescription().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const QString &part : {u"01/07/2021"_s, u"rank 7"_s, u"retweets 40"_s, u"favorites 60"_s, u"heat 50"_s}) {
        QVERIFY2(lines.first().contains(part), qPrintable(lines.first()));
    }
    QVERIFY(lines.last().contains(u"rank 1"_s));
    QVERIFY(!m_plot->accessibleName().isEmpty());
}

void TestHistoryPlot::aClickGoesToTheDigest()
{
    click(1);
    QCOMPARE(chosen(), DayRange::of(first.addDays(5)));
    click(0);
    QCOMPARE(chosen(), DayRange::of(first));
    QTest::mouseClick(m_plot.get(), Qt::RightButton, {}, m_plot->position(0).toPoint());
    QVERIFY(m_chosen->isEmpty());
}

void TestHistoryPlot::keysGoFromPointToPoint()
{
    QTest::keyClick(m_plot.get(), Qt::Key_Return); // at the one that is read
    QCOMPARE(chosen(), DayRange::of(first.addDays(20)));
    QTest::keyClick(m_plot.get(), Qt::Key_Left);
    QTest::keyClick(m_plot.get(), Qt::Key_Space);
    QCOMPARE(chosen(), DayRange::of(first.addDays(5)));
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    QTest::keyClick(m_plot.get(), Qt::Key_Left); // there is none before
    QTest::keyClick(m_plot.get(), Qt::Key_Enter);
    QCOMPARE(chosen(), DayRange::of(first));
    QTest::keyClick(m_plot.get(), Qt::Key_End);
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QCOMPARE(chosen(), DayRange::of(first.addDays(20)));
}

void TestHistoryPlot::leavesShortcutsAlone()
{
    QTest::keyClick(m_plot.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_plot.get(), Qt::Key_J);
    QVERIFY(m_chosen->isEmpty());
}

void TestHistoryPlot::aToolTipTellsOfAPoint()
{
    const QPoint place = m_plot->position(1).toPoint();
    QHelpEvent help(QEvent::ToolTip, place, m_plot->mapToGlobal(place));
    QCoreApplication::sendEvent(m_plot.get(), &help);
    QCOMPARE(QToolTip::text(), m_plot->describe(1));
    QVERIFY(QToolTip::text().contains(u"rank 4"_s));
    QToolTip::hideText();
}

void TestHistoryPlot::drawsNoLineOverAChangeOfCounts()
{
    const auto middle = [this] {
        const QPoint between = ((m_plot->position(0) + m_plot->position(1)) / 2).toPoint();
        const QImage image = m_plot->grab(QRect(between - QPoint(2, 2), QSize(5, 5))).toImage();
        QSet<QRgb> colors;
        for (int i = 0; i < 25; ++i) {
            colors.insert(image.pixel(i % 5, i / 5));
        }
        return colors.size();
    };
    const QDate change(2020, 9, 17);
    m_plot->showAppearances({appearance(change.addDays(9), 1, 90, 10), appearance(change, 1, 30, 20)}, 0);
    QVERIFY(middle() > 1);
    m_plot->showAppearances({appearance(change.addDays(8), 1, 90, 10), appearance(change.addDays(-1), 1, 30, 20)}, 0);
    QCOMPARE(middle(), 1);
}

void TestHistoryPlot::isMirrored()
{
    m_plot->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_plot->position(0).x() > m_plot->position(2).x());
    QTest::keyClick(m_plot.get(), Qt::Key_Right); // back
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QCOMPARE(chosen(), DayRange::of(first.addDays(5)));
}

void TestHistoryPlot::isBounded()
{
    std::vector<Appearance> many;
    for (int i = 0; i < 5000; ++i) {
        many.push_back(appearance(first.addDays(-i), i + 1, i, i));
    }
    m_plot->showAppearances(many, 4000); // is not among those that are shown
    QCOMPARE(m_plot->pointCount(), HistoryPlot::maximumPoints);
    QVERIFY(m_plot->accessibleDescription().size() < 2000);
    QVERIFY(!m_plot->grab().isNull());
    QTest::keyClick(m_plot.get(), Qt::Key_End);
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QCOMPARE(chosen(), DayRange::of(first));
}

QTEST_MAIN(TestHistoryPlot)
#include "test_historyplot.moc"
