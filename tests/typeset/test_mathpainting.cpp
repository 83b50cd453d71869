// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mathnodes.h"
#include "typeset/mathfont.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::mathnodes;
using tex::MathStyle;

/** How formulas are painted. */
class TestMathPainting : public QObject
{
    Q_OBJECT

private slots:
    void paintsInTheColour();
    void paintsSharpRules_data();
    void paintsSharpRules();

private:
    [[nodiscard]] MathLayout set(const MathNode &node, MathStyle style = MathStyle::Text, qreal size = 20) const
    {
        return typeset::layOutMath(m_font, node, size, style, QFont());
    }

    typeset::MathFont m_font;
};

void TestMathPainting::paintsInTheColour()
{
    const MathLayout math = set(fraction(x, x));
    QImage image(40, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::green);
    typeset::paintMath(painter, math, {5, 5 + math.ascent}, Qt::red);
    QCOMPARE(painter.pen().color(), QColor(Qt::green)); // as it was
    painter.end();
    bool red = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int at = 0; at < image.width(); ++at) {
            const QColor pixel = image.pixelColor(at, y);
            red = red || pixel == QColor(Qt::red);
            QVERIFY(pixel.red() == 255); // nothing but red on white
        }
    }
    QVERIFY(red);
}

void TestMathPainting::paintsSharpRules_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("offset");
    QTest::newRow("whole pixels") << 1.0 << 0.0;
    QTest::newRow("between pixels") << 1.0 << 0.4;
    QTest::newRow("two for one") << 2.0 << 0.3;
    QTest::newRow("three for two") << 1.5 << 0.7;
}

void TestMathPainting::paintsSharpRules()
{
    QFETCH(const double, scale);
    QFETCH(const double, offset);
    const MathLayout math = set(fraction(row({}), row({{.kind = Kind::Space, .width = 2}}))); // a rule alone
    QImage image(int(60 * scale), int(30 * scale), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    typeset::paintMath(painter, math, {5, 15 + offset}, Qt::black);
    painter.end();
    int black = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb pixel = image.pixel(int(25 * scale), y);
        QVERIFY2(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255), qPrintable(QString::number(pixel, 16)));
        black += pixel == qRgb(0, 0, 0);
    }
    QVERIFY(black >= 1);
}

QTEST_MAIN(TestMathPainting)
#include "test_mathpainting.moc"
