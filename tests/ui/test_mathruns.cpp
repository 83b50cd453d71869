// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"
#include "ui/mathruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Which formulas are shown as text, and as which. */
class TestMathRuns : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void leaves_data();
    void leaves();
};

namespace {

std::optional<std::vector<ui::MathRun>> runsOf(const QString &source)
{
    const auto formula = tex::readFormula(source);
    return formula ? ui::mathRuns(formula->root) : std::nullopt;
}

} // namespace

void TestMathRuns::writes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text"); ///< with ^…| and _…| around scripts, ~ for wide spaces that break no line
    QTest::newRow("letter") << u"$x$"_s << u"𝑥"_s;
    QTest::newRow("Greek") << u"$\\alpha$"_s << u"𝛼"_s;
    QTest::newRow("superscript") << u"$x^2$"_s << u"𝑥^2|"_s;
    QTest::newRow("subscript") << u"$x_{ij}$"_s << u"𝑥_𝑖𝑗|"_s;
    QTest::newRow("script alone") << u"$^2$"_s << u"^2|"_s;
    QTest::newRow("relation") << u"$x=y$"_s << u"𝑥~=\u2005𝑦"_s;
    QTest::newRow("binary") << u"$x+y$"_s << u"𝑥~+\u2005𝑦"_s;
    QTest::newRow("sign") << u"$-x$"_s << u"−𝑥"_s;
    QTest::newRow("close in scripts") << u"$2^{-x+1}$"_s << u"2^−𝑥+1|"_s;
    QTest::newRow("function") << u"$\\log x$"_s << u"log\u202f𝑥"_s;
    QTest::newRow("prime") << u"$f'$"_s << u"𝑓′"_s;
    QTest::newRow("fence") << u"$\\left(x\\right)$"_s << u"(𝑥)"_s;
    QTest::newRow("blackboard") << u"$\\mathbb{R}^n$"_s << u"ℝ^𝑛|"_s;
}

void TestMathRuns::writes()
{
    QFETCH(const QString, source);
    QFETCH(const QString, text);
    const auto runs = runsOf(source);
    QVERIFY(runs);
    QString written;
    for (const ui::MathRun &run : *runs) {
        written += run.script == 0 ? run.text : (run.script > 0 ? u"^"_s : u"_"_s) + run.text + u'|';
    }
    QCOMPARE(written.replace(QChar::Nbsp, u'~'), text);
}

void TestMathRuns::leaves_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("fraction") << u"$\\frac{a}{b}$"_s;
    QTest::newRow("root") << u"$\\sqrt{x}$"_s;
    QTest::newRow("accent") << u"$\\hat x$"_s;
    QTest::newRow("both scripts") << u"$x_i^2$"_s;
    QTest::newRow("nested script") << u"$x^{y^z}$"_s;
    QTest::newRow("sum") << u"$\\sum_i x$"_s;
    QTest::newRow("matrix") << u"$\\begin{matrix}a\\\\b\\end{matrix}$"_s;
    QTest::newRow("fence around a fraction") << u"$\\left(\\frac{a}{b}\\right)$"_s;
    QTest::newRow("large delimiter") << u"$\\big(x\\big)$"_s;
}

void TestMathRuns::leaves()
{
    QFETCH(const QString, source);
    QVERIFY(tex::readFormula(source));
    QVERIFY(!runsOf(source));
}

QTEST_MAIN(TestMathRuns)
#include "test_mathruns.moc"
