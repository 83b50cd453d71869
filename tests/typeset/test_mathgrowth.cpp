// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mathnodes.h"
#include "typeset/mathfont.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::mathnodes;
using tex::MathStyle;

/** Signs that grow with what they span. */
class TestMathGrowth : public QObject
{
    Q_OBJECT

private slots:
    void delimitersGrowWithTheirContent_data();
    void delimitersGrowWithTheirContent();
    void middleIsAsHighAsTheFence();
    void rootCoversItsRadicand();
    void wideAccentGrows();
    void accentStandsOverTheMiddle();
    void braceSpansItsContent();
    void arrowGrowsWithItsLabel();

private:
    [[nodiscard]] MathLayout set(const MathNode &node, MathStyle style = MathStyle::Text, qreal size = 20) const
    {
        return typeset::layOutMath(m_font, node, size, style, QFont());
    }

    typeset::MathFont m_font;
};

void TestMathGrowth::delimitersGrowWithTheirContent_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::newRow("parentheses") << u"("_s << u")"_s;
    QTest::newRow("brackets") << u"["_s << u"]"_s;
    QTest::newRow("braces") << u"{"_s << u"}"_s;
    QTest::newRow("angles") << u"⟨"_s << u"⟩"_s;
    QTest::newRow("bars") << u"|"_s << u"‖"_s;
    QTest::newRow("one") << u"{"_s << QString();
}

void TestMathGrowth::delimitersGrowWithTheirContent()
{
    QFETCH(const QString, open);
    QFETCH(const QString, close);
    MathNode content = x;
    qreal last = 0;
    for (int i = 0; i < 5; ++i) {
        const MathLayout inner = set(content, MathStyle::Display);
        const MathLayout outer = set(fenced(content, open, close), MathStyle::Display);
        QVERIFY(outer.width > inner.width);
        QVERIFY(outer.height() >= 0.85 * inner.height());
        QVERIFY(outer.height() > last);
        last = outer.height();
        content = fraction(content, content);
    }
}

void TestMathGrowth::middleIsAsHighAsTheFence()
{
    const MathNode middle = {.kind = Kind::Middle, .text = u"|"_s};
    const std::vector<Glyph> low = glyphs(set(fenced(row({x, middle, x}))));
    const std::vector<Glyph> high = glyphs(set(fenced(row({fraction(x, x), middle, x})), MathStyle::Display));
    QCOMPARE(low.size(), 5U);
    QVERIFY(high.size() >= 6U);
    const quint32 small = m_font.glyph(U'|');
    QVERIFY(std::ranges::contains(low, small, &Glyph::glyph));
    QVERIFY(!std::ranges::contains(high, small, &Glyph::glyph));
}

void TestMathGrowth::rootCoversItsRadicand()
{
    const MathLayout inner = set(letters(4));
    const MathLayout math = set({.kind = Kind::Root, .children = {letters(4)}});
    QCOMPARE(math.rules.size(), 1);
    QVERIFY(std::abs(math.rules.constFirst().width() - inner.width) < 1);
    QVERIFY(-math.rules.constFirst().top() > inner.ascent);
    const MathLayout cubic = set({.kind = Kind::Root, .children = {letters(4), symbol(u"3"_s)}});
    QCOMPARE(glyphs(cubic).size(), glyphs(math).size() + 1);
    QVERIFY(cubic.width >= math.width);
}

void TestMathGrowth::wideAccentGrows()
{
    const QString hat = u"\u0302"_s;
    const auto width = [&](int count, bool wide) {
        const auto accents = glyphs(set(accent(letters(count), hat, wide)));
        const auto found =
            std::ranges::find_if(accents, [&](const Glyph &glyph) { return glyph.glyph != m_font.glyph(U'𝑥'); });
        const typeset::GlyphMetrics &metrics = m_font.metrics(found->glyph);
        return metrics.right - metrics.left;
    };
    QCOMPARE(width(1, false), width(3, false));
    QVERIFY(width(2, true) > width(1, true));
    QVERIFY(width(3, true) > width(2, true));
}

void TestMathGrowth::accentStandsOverTheMiddle()
{
    const MathLayout math = set(accent(x, u"\u0304"_s, false));
    QCOMPARE(math.width, set(x).width); // takes no room beside
    QVERIFY(math.ascent > set(x).ascent);
    const auto placed = glyphs(math);
    const auto bar = std::ranges::find(placed, m_font.glyph(U'\u0304'), &Glyph::glyph);
    QVERIFY(bar != placed.end());
    const typeset::GlyphMetrics &metrics = m_font.metrics(bar->glyph);
    const qreal middle = bar->at.x() + (metrics.left + metrics.right) / 2 * 20;
    QVERIFY(middle > 0 && middle < math.width);
    const MathLayout capital = set(accent(symbol(u"𝐻"_s), u"\u0304"_s, false));
    QVERIFY(capital.ascent > math.ascent); // higher over higher letters
}

void TestMathGrowth::braceSpansItsContent()
{
    const MathNode over = {.kind = Kind::Brace, .text = u"⏞"_s, .children = {letters(12)}};
    const MathLayout content = set(letters(12));
    const MathLayout math = set(over);
    QVERIFY(math.ascent > content.ascent + 2);
    QVERIFY(math.width >= content.width && math.width < 1.4 * content.width);
    MathNode under = over;
    under.text = u"⏟"_s;
    under.below = true;
    QVERIFY(set(under).descent > content.descent + 2);
    QCOMPARE(set(under).ascent, content.ascent);
}

void TestMathGrowth::arrowGrowsWithItsLabel()
{
    const auto labelled = [](int count) {
        return MathNode{.kind = Kind::Over, .children = {symbol(u"⟶"_s, MathClass::Relation), letters(count)}};
    };
    QVERIFY(set(labelled(12)).width > set(labelled(1)).width + 20);
    QVERIFY(glyphs(set(labelled(12))).size() > 13U); // a chain of glyphs
}

QTEST_MAIN(TestMathGrowth)
#include "test_mathgrowth.moc"
