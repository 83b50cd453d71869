// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mathnodes.h"
#include "typeset/mathfont.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::mathnodes;
using tex::MathStyle;

/** What stands beside each other, and in rows and columns. */
class TestMathRows : public QObject
{
    Q_OBJECT

private slots:
    void matrixHasRowsAndColumns();
    void alignedMeetsAtTheRelation();
    void spaceIsByClass_data();
    void spaceIsByClass();
    void spaceIsClosedInScripts();
    void minusAloneHasNoSpace();
    void phantomTakesRoom();
    void strikeIsALine();

private:
    [[nodiscard]] MathLayout set(const MathNode &node, MathStyle style = MathStyle::Text, qreal size = 20) const
    {
        return typeset::layOutMath(m_font, node, size, style, QFont());
    }

    typeset::MathFont m_font;
};

void TestMathRows::matrixHasRowsAndColumns()
{
    const MathNode cell = letters(2);
    const auto matrix = [&](int rows, int columns) {
        return MathNode{
            .kind = Kind::Matrix, .children = std::vector(size_t(rows * columns), cell), .columns = columns};
    };
    const MathLayout small = set(matrix(1, 1));
    const MathLayout wide = set(matrix(1, 3));
    const MathLayout high = set(matrix(3, 1));
    QVERIFY(wide.width > 3 * small.width);
    QCOMPARE(wide.height(), small.height());
    QCOMPARE(high.width, small.width);
    QVERIFY(high.height() > 2.5 * small.height());
    const qreal axis = m_font.constant(HB_OT_MATH_CONSTANT_AXIS_HEIGHT) * 20;
    QVERIFY(std::abs((high.ascent - high.descent) / 2 - axis) < 0.01);
}

void TestMathRows::alignedMeetsAtTheRelation()
{
    const MathNode matrix = {.kind = Kind::Matrix,
                             .children = {letters(1), row({equals, x}), letters(4), row({equals, x})},
                             .columns = 2,
                             .alignment = u"rl"_s};
    std::vector<qreal> relations;
    for (const Glyph &glyph : glyphs(set(matrix, MathStyle::Display))) {
        if (glyph.glyph == m_font.glyph(U'=')) {
            relations.push_back(glyph.at.x());
        }
    }
    QCOMPARE(relations.size(), 2U);
    QCOMPARE(relations[0], relations[1]);
    const qreal left = set(letters(4), MathStyle::Display).width;
    QVERIFY(relations[0] > left + 3); // with a relation's space before it
}

void TestMathRows::spaceIsByClass_data()
{
    QTest::addColumn<int>("mathClass");
    QTest::addColumn<double>("space"); ///< of both sides, in em
    QTest::newRow("ordinary") << int(MathClass::Ordinary) << 0.0;
    QTest::newRow("operator") << int(MathClass::Operator) << 6 / 18.0;
    QTest::newRow("binary") << int(MathClass::Binary) << 8 / 18.0;
    QTest::newRow("relation") << int(MathClass::Relation) << 10 / 18.0;
    QTest::newRow("opening") << int(MathClass::Opening) << 0.0;
    QTest::newRow("closing") << int(MathClass::Closing) << 0.0;
    QTest::newRow("punctuation") << int(MathClass::Punctuation) << 3 / 18.0;
    QTest::newRow("inner") << int(MathClass::Inner) << 6 / 18.0;
}

void TestMathRows::spaceIsByClass()
{
    QFETCH(const int, mathClass);
    QFETCH(const double, space);
    const MathNode middle = symbol(u"+"_s, MathClass(mathClass));
    const qreal closed = set(row({x, symbol(u"+"_s), x})).width;
    QVERIFY(std::abs(set(row({x, middle, x})).width - closed - 20 * space) < 0.01);
}

void TestMathRows::spaceIsClosedInScripts()
{
    const qreal closed = set(row({x, symbol(u"+"_s), x}), MathStyle::Script).width;
    QCOMPARE(set(row({x, plus, x}), MathStyle::Script).width, closed);
    QCOMPARE(set(row({x, symbol(u"+"_s, MathClass::Relation), x}), MathStyle::Script).width, closed);
}

void TestMathRows::minusAloneHasNoSpace()
{
    const MathNode minus = symbol(u"−"_s, MathClass::Binary);
    const MathNode sign = symbol(u"−"_s);
    QCOMPARE(set(row({minus, x})).width, set(row({sign, x})).width);
    QCOMPARE(set(row({equals, minus, x})).width, set(row({equals, sign, x})).width);
    QCOMPARE(set(row({x, minus})).width, set(row({x, sign})).width);
    QVERIFY(set(row({x, minus, x})).width > set(row({x, sign, x})).width);
}

void TestMathRows::phantomTakesRoom()
{
    const MathLayout math = set({.kind = Kind::Phantom, .children = {fraction(x, x)}});
    QVERIFY(glyphs(math).empty() && math.rules.isEmpty());
    QCOMPARE(math.width, set(fraction(x, x)).width);
    QCOMPARE(math.height(), set(fraction(x, x)).height());
}

void TestMathRows::strikeIsALine()
{
    const MathLayout math = set({.kind = Kind::Strike, .children = {letters(2)}});
    QCOMPARE(math.strikes.size(), 1);
    QVERIFY(math.strikes.constFirst().dx() > 0 && math.strikes.constFirst().dy() < 0);
}

QTEST_MAIN(TestMathRows)
#include "test_mathrows.moc"
