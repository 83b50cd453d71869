// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/historyplot.h"

#include <QComboBox>

using namespace hotpapers;

namespace {

using Model = models::PaperTableModel;

} // namespace

/** A paper's signal in the whole window: odd counts, history, shades, and what only one account announced. */
class TestSignals : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { w.reset(); }

    void oddCountsAreMarked();
    void heatIsExplained();
    void historyGoesToItsDigest();
    void hidesWhatOneAccountAnnounced();
    void hidingIsKept();
    void shadeIsTheSameEverywhere();

private:
    [[nodiscard]] QModelIndex heat(const QString &title) const
    {
        return w->index(int(w->titles().indexOf(title)), Model::Heat);
    }
    void choose(const QString &title) const { w->clickCell(int(w->titles().indexOf(title)), Model::Title); }

    std::unique_ptr<WindowFixture> w;
};

void TestSignals::init()
{
    w = std::make_unique<WindowFixture>();
    w->fill();
    w->library.import(
        u"2021-07-28"_s,
        {{.id = u"2107.00006"_s, .title = u"Zeta"_s, .retweets = 12'000, .favorites = 0},
         {.id = u"2107.00007"_s, .title = u"Eta"_s, .tweets = {u"Look"_s}, .retweets = 70, .favorites = 30}});
    w->open();
    QTRY_COMPARE(w->titles(), (QStringList{u"Zeta"_s, u"Eta"_s}));
}

void TestSignals::oddCountsAreMarked()
{
    QTRY_VERIFY(heat(u"Zeta"_s).data(Model::HeatRole).isValid());
    QVERIFY(heat(u"Zeta"_s).data(Model::OddRole).toBool());
    QVERIFY(!heat(u"Eta"_s).data(Model::OddRole).toBool());
    const QImage image = w->table()->viewport()->grab().toImage();
    const auto colors = [&](const QString &title) { // at the end of the cell, where the sign is
        const QRect cell = w->table()->visualRect(heat(title));
        QSet<QRgb> found;
        for (int x = cell.right() - 14; x < cell.right() - 5; ++x) {
            for (int y = cell.center().y() - 6; y <= cell.center().y() + 6; ++y) {
                found.insert(image.pixel(x, y));
            }
        }
        return found.size();
    };
    QVERIFY(colors(u"Zeta"_s) > colors(u"Eta"_s));
    QTRY_VERIFY(w->isShown("oddBadge"));
    const auto *badge = w->child<QLabel>("oddBadge");
    QVERIFY2(badge->toolTip().contains(u"do not fit"_s), qPrintable(badge->toolTip()));
    QCOMPARE(badge->accessibleDescription(), badge->toolTip());
    choose(u"Eta"_s);
    QTRY_VERIFY(!w->isShown("oddBadge"));
}

void TestSignals::heatIsExplained()
{
    QTRY_VERIFY(heat(u"Zeta"_s).data(Model::HeatRole).isValid());
    const QString tip = heat(u"Zeta"_s).data(Qt::ToolTipRole).toString();
    for (const QString &part :
         {u"Heat 100"_s, u"100 %"_s, u"15 day"_s, u"12,000 retweets"_s, u"0 favorites"_s, u"do not fit each other"_s}) {
        QVERIFY2(tip.contains(part), qPrintable(tip));
    }
    QVERIFY(!heat(u"Eta"_s).data(Qt::ToolTipRole).toString().contains(u"do not fit"_s));
    const QString header = w->table()->model()->headerData(Model::Heat, Qt::Horizontal, Qt::ToolTipRole).toString();
    QVERIFY2(header.contains(u"17 September 2020"_s), qPrintable(header));
}

void TestSignals::historyGoesToItsDigest()
{
    QTRY_VERIFY(w->reader()->paper().text() == u"2107.00006"_s);
    auto *plot = w->child<ui::HistoryPlot>("historyPlot");
    QVERIFY(plot->isHidden());
    w->search()->setText(u"Alpha"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Alpha"_s});
    QTRY_VERIFY(plot->isVisible());
    QCOMPARE(plot->pointCount(), 2);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->position(0).toPoint());
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Beta"_s})); // of 20 July
    QTRY_COMPARE(w->cell(w->table()->currentRow(), Model::Title), u"Alpha"_s);
    QTRY_VERIFY(plot->isVisible());
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->position(1).toPoint());
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s}));
    QTRY_COMPARE(w->cell(w->table()->currentRow(), Model::Title), u"Alpha"_s); // stays, in the second row
    QTest::keyClick(w->table(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Beta"_s}));
}

void TestSignals::hidesWhatOneAccountAnnounced()
{
    QAction *hide = w->action("actionHideOneAccount");
    QVERIFY(hide->isCheckable() && !hide->isChecked());
    hide->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Zeta"_s}); // no tweet of it is known
    QVERIFY2(w->status().contains(u"one account"_s), qPrintable(w->status()));
    w->search()->setText(u"zebra"_s);
    QTRY_COMPARE(w->titles(), QStringList());
    QTRY_VERIFY(!w->child<QLabel>("statusLabel")->text().isEmpty());
    hide->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Delta"_s});
    QVERIFY(!w->status().contains(u"one account"_s));
    w->search()->setText(u"accounts:1"_s);
    QTRY_COMPARE(w->titles().size(), 2);
}

void TestSignals::hidingIsKept()
{
    w->action("actionHideOneAccount")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Zeta"_s});
    w->reopen();
    QTRY_COMPARE(w->titles(), QStringList{u"Zeta"_s});
    QVERIFY(w->action("actionHideOneAccount")->isChecked());
}

void TestSignals::shadeIsTheSameEverywhere()
{
    auto *box = w->child<QComboBox>("shadeBox");
    QVERIFY(w->action("actionShadeHeat")->isChecked());
    QCOMPARE(box->currentIndex(), 0);
    w->action("actionShadeUnread")->trigger();
    QCOMPARE(box->currentText(), u"Unread"_s);
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(w->action("actionShadePapers")->isChecked());
    QVERIFY(!w->action("actionShadeUnread")->isChecked());
    w->reopen();
    QCOMPARE(w->child<QComboBox>("shadeBox")->currentText(), u"Papers"_s);
    QVERIFY(w->action("actionShadePapers")->isChecked());
}

QTEST_MAIN(TestSignals)
#include "test_signals.moc"
