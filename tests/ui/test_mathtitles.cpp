// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"
#include "typeset/mathfont.h"
#include "ui/celltext.h"
#include "ui/matchformat.h"
#include "ui/paperdelegates.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QPainter>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Titles with formulas in the table of papers. */
class TestMathTitles : public QObject
{
    Q_OBJECT

private slots:
    void roomIsAsWideAsTheFormula();
    void tallFormulasFitTheLine_data();
    void tallFormulasFitTheLine();
    void paintsFormulas();
    void paintsOtherTitlesAsBefore();
    void marksBehindAFormula();
    void cutsOffAtTheEnd();
    void paintsQuickly();

private:
    typeset::MathFont m_font;
};

namespace {

using models::PaperTableModel;

/** A table of one paper, painted by the delegate. */
struct Table
{
    explicit Table(const QString &title, const typeset::MathFont *font = nullptr)
    {
        PaperRow row;
        row.entryId = EntryId{1};
        row.arxivId = *ArxivId::parse(u"2103.00001");
        row.title = title;
        row.state = ReadState::Read; // no bold letters
        model.setEntries({row.entryId});
        (void)model.paper(0); // asks for it
        model.setRows({row});
        view.setModel(&model);
        view.setItemDelegate(delegate);
        if (font) {
            delegate->setMathFont(*font);
        }
    }

    /** The cell, with room around it that must stay white. */
    QImage paint(QSize size = {300, 40})
    {
        QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.widget = &view;
        option.rect = QRect({margin, margin}, size);
        option.features |= QStyleOptionViewItem::WrapText;
        option.textElideMode = Qt::ElideRight;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.state = QStyle::State_Enabled;
        delegate->paint(&painter, option, model.index(0, PaperTableModel::Title));
        return image;
    }

    static constexpr int margin = 30;
    PaperTableModel model;
    QTableView view;
    ui::PaperDelegate *delegate = new ui::PaperDelegate(&view);
};

/** Where an image is not white. */
QRect inked(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found |= image.pixel(x, y) == qRgb(255, 255, 255) ? QRect() : QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

void TestMathTitles::roomIsAsWideAsTheFormula()
{
    const QFont font;
    const ui::CellText cell = ui::titleText(u"Top-$\\hat k$ of  $\\sqrt{n}$"_s, 1000, font, m_font);
    QCOMPARE(cell.text, u"Top-\u00a0 of \u00a0"_s);
    QCOMPARE(cell.formulas.size(), 2U);
    QCOMPARE(cell.formulas[0].at, 4);
    QCOMPARE(cell.formulas[1].at, 9);
    QTextLayout layout(cell.text, font);
    layout.setFormats(cell.formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(cell.text.size()));
    layout.endLayout();
    for (const ui::CellText::Formula &formula : cell.formulas) {
        const qreal room = line.cursorToX(int(formula.at) + 1) - line.cursorToX(int(formula.at));
        QVERIFY(std::abs(room - formula.scale * formula.layout.width) < 1.5);
    }
}

void TestMathTitles::tallFormulasFitTheLine_data()
{
    QTest::addColumn<QString>("formula");
    QTest::newRow("letter") << u"$\\hat x$"_s;
    QTest::newRow("fraction") << u"$\\frac{a}{b}$"_s;
    QTest::newRow("tower") << u"$\\frac{\\frac{a}{b}}{\\frac{\\frac{c}{d}}{e}}$"_s;
    QTest::newRow("matrix") << u"$\\begin{pmatrix} a \\\\ b \\\\ c \\\\ d \\end{pmatrix}$"_s;
    QTest::newRow("deep") << u"$\\hat x_{i_{j_k}}$"_s;
}

void TestMathTitles::tallFormulasFitTheLine()
{
    QFETCH(const QString, formula);
    const QFontMetricsF metrics{QFont()};
    const ui::CellText cell = ui::titleText(formula, 1000, QFont(), m_font);
    QCOMPARE(cell.formulas.size(), 1U);
    const ui::CellText::Formula &fitted = cell.formulas.front();
    QVERIFY(fitted.layout.descent * fitted.scale - fitted.lift <= metrics.descent() + 0.01);
    QVERIFY(fitted.layout.ascent * fitted.scale + fitted.lift <= metrics.ascent() + 0.01);
    QVERIFY(fitted.scale > 0 && fitted.scale <= 1);
}

void TestMathTitles::paintsFormulas()
{
    Table table(u"$\\frac{a}{b}$"_s, &m_font);
    const QRect ink = inked(table.paint());
    QVERIFY(!ink.isEmpty());
    const QRect cell({Table::margin, Table::margin}, QSize(300, 40));
    QVERIFY(cell.contains(ink));
    QVERIFY(std::abs(ink.center().y() - cell.center().y()) < 6);
}

void TestMathTitles::paintsOtherTitlesAsBefore()
{
    Table before(u"On unicorns and horses"_s);
    Table after(u"On unicorns and horses"_s, &m_font);
    QCOMPARE(after.paint(), before.paint());
}

void TestMathTitles::marksBehindAFormula()
{
    const QString title = u"$\\sqrt{n}$ unicorns"_s;
    Table table(title, &m_font);
    table.delegate->setSearch({{SearchField::Title, u"unicorns"_s}});
    const QImage image = table.paint();
    const QRgb tint = ui::matchFormat(QPalette()).background().color().rgb();
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found |= image.pixel(x, y) == tint ? QRect(x, y, 1, 1) : QRect();
        }
    }
    const QFontMetricsF metrics(table.view.font());
    const ui::CellText cell = ui::titleText(title, 1000, table.view.font(), m_font);
    const qreal left = Table::margin
        + table.view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table.view) + 1
        + cell.formulas.front().layout.width + metrics.horizontalAdvance(u' ');
    QVERIFY2(std::abs(found.left() - left) <= 4, qPrintable(u"%1, not %2"_s.arg(found.left()).arg(left)));
    QVERIFY(std::abs(found.width() - metrics.horizontalAdvance(u"unicorns"_s)) <= 4);
}

void TestMathTitles::cutsOffAtTheEnd()
{
    const QString title = u"On $\\sqrt{n}$ "_s + u"unicorns and $\\frac{a}{b}$ horses, "_s.repeated(20);
    Table table(title, &m_font);
    const QRect cell({Table::margin, Table::margin}, QSize(300, 40));
    const QRect ink = inked(table.paint());
    QVERIFY(cell.contains(ink));
    QVERIFY(ink.right() > cell.right() - 40); // the last line is filled
    Table wide(title, &m_font);
    QVERIFY(inked(wide.paint({900, 40})).right() > 600);
}

void TestMathTitles::paintsQuickly()
{
    Table table(u"On $\\sum_{i=1}^n x_i^2$ and $\\tilde{O}(\\sqrt{T})$ regret for unicorns, horses and other mammals"_s,
                &m_font);
    (void)table.paint();
    QElapsedTimer timer;
    timer.start();
    constexpr int cells = 200;
    for (int i = 0; i < cells; ++i) {
        (void)table.paint();
    }
    const double milliseconds = double(timer.nsecsElapsed()) / cells / 1e6;
    qInfo("a cell with formulas takes %.3f ms", milliseconds);
    QVERIFY(milliseconds < 5); // the bound is for a loaded machine
}

QTEST_MAIN(TestMathTitles)
#include "test_mathtitles.moc"
