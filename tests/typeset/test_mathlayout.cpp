// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mathnodes.h"
#include "typeset/mathfont.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::mathnodes;
using tex::MathStyle;

/** Where the parts of a formula stand, as facts that hold whatever the font. */
class TestMathLayout : public QObject
{
    Q_OBJECT

private slots:
    void letterIsItsGlyph();
    void fractionHasItsRuleOnTheAxis();
    void binomialHasNoRule();
    void scriptsStandAboveAndBelow();
    void scriptsShrinkAsTheyNest();
    void scriptsKeepClear();
    void operatorGrowsInDisplay();
    void limitsStandAboveAndBelow();
    void limitsStandBesideInText();
    void growsWithTheSize();
    void boundsItsDepth();
    void isQuick();
    void missingCharactersAreTakenFromAnotherFont();

private:
    [[nodiscard]] MathLayout set(const MathNode &node, MathStyle style = MathStyle::Text, qreal size = 20) const
    {
        return typeset::layOutMath(m_font, node, size, style, QFont());
    }

    typeset::MathFont m_font;
};

void TestMathLayout::letterIsItsGlyph()
{
    const MathLayout math = set(x);
    QCOMPARE(glyphs(math).size(), 1U);
    QCOMPARE(glyphs(math).front().glyph, m_font.glyph(U'𝑥'));
    QCOMPARE(glyphs(math).front().at, QPointF());
    QVERIFY(math.width > 5 && math.width < 20);
    QVERIFY(math.ascent > 5 && math.ascent < 15);
}

void TestMathLayout::fractionHasItsRuleOnTheAxis()
{
    const MathLayout math = set(fraction(x, letters(3)));
    QCOMPARE(math.rules.size(), 1);
    const QRectF rule = math.rules.constFirst();
    QCOMPARE(-rule.center().y(), m_font.constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT) * 20);
    const std::vector<Glyph> placed = glyphs(math);
    QCOMPARE(placed.size(), 4U);
    QVERIFY(std::ranges::any_of(placed, [&](const Glyph &glyph) { return glyph.at.y() < rule.top(); }));
    QCOMPARE(std::ranges::count_if(placed, [&](const Glyph &glyph) { return glyph.at.y() > rule.bottom(); }), 3);
    QVERIFY(rule.left() >= 0 && rule.right() <= math.width); // the smaller one stands in the middle
    const auto numerator = std::ranges::min(placed, {}, [](const Glyph &glyph) { return glyph.at.y(); });
    QVERIFY(numerator.at.x() > rule.left() + 1);
}

void TestMathLayout::binomialHasNoRule()
{
    QVERIFY(set(fraction(x, x, false)).rules.isEmpty());
    QVERIFY(set(fraction(x, x, false), MathStyle::Display).height()
            > set(fraction(x, x, false), MathStyle::Text).height());
}

void TestMathLayout::scriptsStandAboveAndBelow()
{
    const MathLayout math = set(scripts(x, symbol(u"𝑖"_s), symbol(u"2"_s)));
    const std::vector<Glyph> placed = glyphs(math);
    QCOMPARE(placed.size(), 3U);
    const auto above = std::ranges::find(placed, m_font.glyph(U'2', MathStyle::Script), &Glyph::glyph);
    const auto below = std::ranges::find(placed, m_font.glyph(U'𝑖', MathStyle::Script), &Glyph::glyph);
    QVERIFY(above != placed.end() && below != placed.end());
    QVERIFY(above->at.y() < -5);
    QVERIFY(below->at.y() > 2);
    QVERIFY(above->at.x() >= below->at.x()); // by the letter's lean
    QVERIFY(math.ascent > set(x).ascent);
    QVERIFY(math.descent > set(x).descent);
}

void TestMathLayout::scriptsShrinkAsTheyNest()
{
    const MathLayout math = set(scripts(x, row({}), scripts(x, row({}), scripts(x, row({}), x))));
    const std::vector<Glyph> placed = glyphs(math);
    QCOMPARE(placed.size(), 4U);
    QCOMPARE(placed[0].size, 20.0);
    QVERIFY(placed[1].size < placed[0].size);
    QVERIFY(placed[2].size < placed[1].size);
    QCOMPARE(placed[3].size, placed[2].size); // small enough
    QVERIFY(placed[2].at.y() < placed[1].at.y() && placed[1].at.y() < placed[0].at.y());
}

void TestMathLayout::scriptsKeepClear()
{
    // A deep superscript and a high subscript are moved apart.
    const MathLayout math = set(scripts(x, fraction(x, x), fraction(x, x)));
    QCOMPARE(math.rules.size(), 2);
    const QRectF above = math.rules[0].top() < math.rules[1].top() ? math.rules[0] : math.rules[1];
    const QRectF below = math.rules[0].top() < math.rules[1].top() ? math.rules[1] : math.rules[0];
    QVERIFY(below.top() - above.bottom() > 10);
}

void TestMathLayout::operatorGrowsInDisplay()
{
    QVERIFY(set(sum(), MathStyle::Display).height() > 1.3 * set(sum(), MathStyle::Text).height());
    const MathLayout math = set(sum(), MathStyle::Display);
    const qreal axis = m_font.constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT) * 20;
    QVERIFY(std::abs((math.ascent - math.descent) / 2 - axis) < 0.01); // in the middle of it
}

void TestMathLayout::limitsStandAboveAndBelow()
{
    const MathLayout math = set(scripts(sum(), symbol(u"𝑖"_s), symbol(u"𝑛"_s)), MathStyle::Display);
    const MathLayout alone = set(sum(), MathStyle::Display);
    QCOMPARE(math.width, alone.width);
    QVERIFY(math.ascent > alone.ascent + 5);
    QVERIFY(math.descent > alone.descent + 5);
}

void TestMathLayout::limitsStandBesideInText()
{
    QVERIFY(set(scripts(sum(), x, x)).width > set(sum()).width + 4);
    MathNode always = sum();
    always.alwaysLimits = true;
    QCOMPARE(set(scripts(always, x, x)).width, set(sum()).width);
}

void TestMathLayout::growsWithTheSize()
{
    const MathNode node = fraction(scripts(x, x, x), {.kind = Kind::Root, .children = {x}});
    const MathLayout small = set(node, MathStyle::Display, 10);
    const MathLayout large = set(node, MathStyle::Display, 40);
    QVERIFY(std::abs(large.width - 4 * small.width) < 0.1);
    QVERIFY(std::abs(large.height() - 4 * small.height()) < 0.1);
}

void TestMathLayout::boundsItsDepth()
{
    MathNode node = x;
    for (int i = 0; i < 1000; ++i) {
        node = i % 2 ? fenced(std::move(node)) : scripts(x, row({}), std::move(node));
    }
    QElapsedTimer timer;
    timer.start();
    const MathLayout math = set(node, MathStyle::Display);
    QVERIFY(math.width > 0);
    QVERIFY(timer.elapsed() < 2000);
    const MathNode far = {.kind = Kind::Space, .width = 1e12};
    QVERIFY(set(row({x, far, x})).width < 1000);
}

void TestMathLayout::isQuick()
{
    // The solutions of a quadratic equation.
    const MathNode square = scripts(symbol(u"𝑏"_s), row({}), symbol(u"2"_s));
    const MathNode root = {.kind = Kind::Root, .children = {row({square, symbol(u"−"_s, MathClass::Binary), x})}};
    const MathNode formula = row({x, equals, fraction(row({symbol(u"−"_s), x, plus, root}), row({symbol(u"2"_s), x}))});
    (void)set(formula, MathStyle::Display); // the font's measures are read once
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 200;
    for (int i = 0; i < times; ++i) {
        (void)set(formula, MathStyle::Display);
    }
    const double milliseconds = double(timer.nsecsElapsed()) / times / 1e6;
    qInfo("a usual formula is set in %.3f ms", milliseconds);
    QVERIFY(milliseconds < 1);
}

void TestMathLayout::missingCharactersAreTakenFromAnotherFont()
{
    const MathLayout math = set({.kind = Kind::Text, .text = u"日本"_s});
    QVERIFY(math.width > 10);
    QVERIFY(!math.runs.isEmpty());
    QVERIFY(math.runs.constFirst().rawFont().familyName() != m_font.family());
}

QTEST_MAIN(TestMathLayout)
#include "test_mathlayout.moc"
