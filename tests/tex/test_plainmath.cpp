// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/plainmath.h"

#include "tex/mathreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers::tex;

class TestPlainMath : public QObject
{
    Q_OBJECT

private slots:
    void readsWell_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("plain");
        const auto row = [](const QString &source, const QString &plain) {
            QTest::newRow(qPrintable(source)) << source << plain;
        };
        row(uR"($\alpha$)"_s, u"α"_s);
        row(uR"($x^2$)"_s, u"x²"_s);
        row(uR"($x_1$)"_s, u"x₁"_s);
        row(uR"($x_{ij}$)"_s, u"x_{ij}"_s);
        row(uR"($x_i^{n-1}$)"_s, u"x_iⁿ⁻¹"_s);
        row(uR"($2^{2^n}$)"_s, u"2^{2ⁿ}"_s);
        row(uR"($m^{1+o(1)}$)"_s, u"m^{1+o(1)}"_s);
        row(uR"($90^\circ$)"_s, u"90°"_s);
        row(uR"($f''(x)$)"_s, u"f″(x)"_s);
        row(uR"($(a+b)^2$)"_s, u"(a + b)²"_s);
        row(uR"(${a+b}^2$)"_s, u"(a + b)²"_s);
        row(uR"($\mathbb{R}^n$)"_s, u"ℝⁿ"_s);
        row(uR"($\mathcal{O}(n \log n)$)"_s, u"O(n log n)"_s);
        row(uR"($\mathbf{x} = \boldsymbol{\theta}$)"_s, u"x = θ"_s);
        row(uR"($\frac{a}{b}$)"_s, u"a/b"_s);
        row(uR"($\frac{a+1}{2b}$)"_s, u"(a + 1)/(2b)"_s);
        row(uR"($\frac{10}{25}$)"_s, u"10/25"_s);
        row(uR"($\frac{\frac12}{3}$)"_s, u"(1/2)/3"_s);
        row(uR"($\binom{n}{k}$)"_s, u"(n¦k)"_s);
        row(uR"($\sqrt{x}$)"_s, u"√x"_s);
        row(uR"($\sqrt[3]{x+1}$)"_s, u"∛(x + 1)"_s);
        row(uR"($\sqrt[n]{2}$)"_s, u"ⁿ√2"_s);
        row(uR"($3\times4$)"_s, u"3 × 4"_s);
        row(uR"($10\times$)"_s, u"10×"_s);
        row(uR"($-1$)"_s, u"−1"_s);
        row(uR"($p<0.05$)"_s, u"p < 0.05"_s);
        row(uR"($1{,}000$)"_s, u"1,000"_s);
        row(uR"($(\epsilon, \delta)$)"_s, u"(ϵ, δ)"_s);
        row(uR"($\hat{x}$)"_s, u"x\u0302"_s);
        row(uR"($\overline{AB}$)"_s, u"(AB)\u0305"_s);
        row(uR"($\sum_{i=1}^n x_i$)"_s, u"∑_{i=1}ⁿ x_i"_s);
        row(uR"($\lim_{x \to 0} f$)"_s, u"lim_{x→0} f"_s);
        row(uR"($\arg\max_x f$)"_s, u"arg max_x f"_s);
        row(uR"($\left(\frac1n\right]$)"_s, u"(1/n]"_s);
        row(uR"($\begin{pmatrix} a & b \\ c & d \end{pmatrix}$)"_s, u"(a, b; c, d)"_s);
        row(uR"($\begin{cases} 1 & \text{if } x \\ 0 \end{cases}$)"_s, u"{1 if x; 0"_s);
        row(uR"($\underbrace{a+b}_{n}$)"_s, u"(a + b)_n"_s);
        row(uR"($n=3 \text{ or } 5$)"_s, u"n = 3 or 5"_s);
        row(uR"($a \equiv b \pmod{n}$)"_s, u"a ≡ b (mod n)"_s);
        row(uR"($10~\rm{fb}^{-1}$)"_s, u"10 fb⁻¹"_s);
        row(uR"($\{x \mid x \notin A\}$)"_s, u"{x | x ∉ A}"_s);
    }

    void readsWell()
    {
        QFETCH(const QString, source);
        const auto formula = readFormula(source);
        QVERIFY(formula);
        QTEST(plainMath(formula->root), "plain");
    }
};

QTEST_GUILESS_MAIN(TestPlainMath)
#include "test_plainmath.moc"
