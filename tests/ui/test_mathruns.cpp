// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"
#include "typeset/mathfont.h"
#include "ui/mathtext.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Which formulas are text of the math font, and how that stands in other text. */
class TestMathRuns : public QObject
{
    Q_OBJECT

private slots:
    void drawsLettersOfTheFont_data();
    void drawsLettersOfTheFont();
    void leavesAccents();
    void scriptsAreAligned();
    void isAsLargeAsTheText_data();
    void isAsLargeAsTheText();

private:
    typeset::MathFont m_font;
};

namespace {

std::optional<std::vector<tex::MathRun>> runsOf(const QString &source)
{
    return ui::textRuns(tex::readFormula(source)->root);
}

} // namespace

void TestMathRuns::drawsLettersOfTheFont_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::newRow("letter") << u"$x$"_s << u"𝑥"_s;
    QTest::newRow("hole in Unicode's block") << u"$h$"_s << u"ℎ"_s;
    QTest::newRow("Greek") << u"$\\alpha$"_s << u"𝛼"_s;
    QTest::newRow("bold") << u"$\\mathbf{v}$"_s << u"𝐯"_s;
    QTest::newRow("bold italic") << u"$\\bm{v}$"_s << u"𝒗"_s;
    QTest::newRow("number") << u"$42$"_s << u"42"_s;
    QTest::newRow("blackboard") << u"$\\mathbb{R}$"_s << u"ℝ"_s;
}

void TestMathRuns::drawsLettersOfTheFont()
{
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    const auto runs = runsOf(source);
    QVERIFY(runs);
    QCOMPARE(runs->size(), 1U);
    QCOMPARE(runs->front().text, text);
}

void TestMathRuns::leavesAccents()
{
    QVERIFY(!runsOf(u"$\\hat{x}$"_s)); // the font has no places for them in text
    QVERIFY(!runsOf(u"$\\frac{a}{b}$"_s));
}

void TestMathRuns::scriptsAreAligned()
{
    const auto alignment = [](int script) { return ui::runFormat({.script = script}, {}).verticalAlignment(); };
    QCOMPARE(alignment(0), QTextCharFormat::AlignNormal);
    QCOMPARE(alignment(1), QTextCharFormat::AlignSuperScript);
    QCOMPARE(alignment(-1), QTextCharFormat::AlignSubScript);
}

void TestMathRuns::isAsLargeAsTheText_data()
{
    QTest::addColumn<double>("points");
    QTest::newRow("small") << 9.0;
    QTest::newRow("usual") << 11.0;
    QTest::newRow("large") << 24.0;
}

void TestMathRuns::isAsLargeAsTheText()
{
    QFETCH(const double, points);
    QFont text;
    text.setPointSizeF(points);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    const QTextCharFormat format = ui::mathTextFormat(m_font, bold, text);
    QCOMPARE(format.fontFamilies().toStringList().constFirst(), m_font.family());
    QCOMPARE(format.fontWeight(), int(QFont::Normal)); // of which the font is
    const double size = ui::mathPixelSize(m_font, text);
    const double textHeight = QFontMetricsF(text).xHeight() + QFontMetricsF(text).capHeight();
    const double mathHeight = size * (m_font.xHeight() + m_font.metrics(m_font.glyph(U'H')).ascent);
    QVERIFY2(std::abs(mathHeight / textHeight - 1) < 0.1, qPrintable(QString::number(mathHeight / textHeight)));
}

QTEST_MAIN(TestMathRuns)
#include "test_mathruns.moc"
