// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathruns.h"

#include "tex/mathreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers::tex;

using Runs = std::vector<MathRun>;

class TestMathRuns : public QObject
{
    Q_OBJECT

private slots:
    void showsSimpleFormulas_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<Runs>("runs");
        const auto row = [](const QString &source, const Runs &runs) {
            QTest::newRow(qPrintable(source)) << source << runs;
        };
        const MathRun x = {.text = u"x"_s, .italic = true};
        row(u"$x$"_s, {x});
        row(u"$xy$"_s, {{.text = u"xy"_s, .italic = true}});
        row(uR"($\alpha$)"_s, {{.text = u"α"_s, .italic = true}});
        row(uR"($\mathbf{v}$)"_s, {{.text = u"v"_s, .bold = true}});
        row(uR"($\bm{v}$)"_s, {{.text = u"v"_s, .italic = true, .bold = true}});
        row(uR"($\mathbb{R}^n$)"_s, {{.text = u"ℝ"_s}, {.text = u"n"_s, .italic = true, .script = 1}});
        row(u"$x_{i+1}$"_s, {x, {.text = u"i"_s, .italic = true, .script = -1}, {.text = u"+1"_s, .script = -1}});
        row(u"$f'$"_s, {{.text = u"f"_s, .italic = true}, {.text = u"′"_s}});
        row(uR"($3\times3$)"_s, {{.text = u"3\u00a0× 3"_s}});
        row(uR"($10\%$)"_s, {{.text = u"10%"_s}});
        row(u"$-1$"_s, {{.text = u"−1"_s}});
        row(uR"($n \log n$)"_s,
            {{.text = u"n"_s, .italic = true}, {.text = u"\u202flog\u202f"_s}, {.text = u"n"_s, .italic = true}});
        row(uR"($\hat{x}$)"_s, {{.text = u"x\u0302"_s, .italic = true}});
        row(uR"($\left(x\right)$)"_s, {{.text = u"("_s}, x, {.text = u")"_s}});
        row(uR"($\text{if }x$)"_s, {{.text = u"if "_s}, x});
    }

    void showsSimpleFormulas()
    {
        QFETCH(const QString, source);
        QFETCH(const Runs, runs);
        QCOMPARE(mathRuns(readFormula(source)->root), runs);
    }

    void leavesTheOthersToALayout_data()
    {
        QTest::addColumn<QString>("source");
        for (const QString &source :
             {uR"($\frac12$)"_s, uR"($\sqrt x$)"_s, uR"($\sum_i$)"_s, uR"($\sum$)"_s, u"$x_i^2$"_s, u"$x^{y^z}$"_s,
              u"$x_{f'}$"_s, uR"($\widehat{xy}$)"_s, uR"($\mathcal{O}$)"_s, uR"($\begin{matrix}a\end{matrix}$)"_s,
              uR"($\Big($)"_s, uR"($\overline{x}$)"_s, uR"($\max_x$)"_s, uR"($\overset{a}{b}$)"_s,
              uR"($x\phantom{x}$)"_s}) {
            QTest::newRow(qPrintable(source)) << source;
        }
    }

    void leavesTheOthersToALayout()
    {
        QFETCH(const QString, source);
        QVERIFY(!mathRuns(readFormula(source)->root));
    }
};

QTEST_GUILESS_MAIN(TestMathRuns)
#include "test_mathruns.moc"
