// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"

#include "tex/plainmath.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers::tex;

namespace {

using Kind = MathNode::Kind;

MathNode rootOf(const QString &source)
{
    const auto formula = readFormula(source);
    return formula ? formula->root : MathNode{.text = u"refused"_s};
}

// What a formula of one thing is read as.
MathNode onlyOf(const QString &source)
{
    const MathNode root = rootOf(source);
    return root.kind == Kind::Row && root.children.size() == 1 ? root.children.front() : root;
}

MathNode letter(const QString &text)
{
    return {.kind = Kind::Symbol, .text = text};
}

int depthOf(const MathNode &node)
{
    int deepest = 0;
    for (const MathNode &child : node.children) {
        deepest = std::max(deepest, depthOf(child));
    }
    return deepest + 1;
}

} // namespace

class TestMathReader : public QObject
{
    Q_OBJECT

private slots:
    void tellsDelimiters_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("display");
        QTest::newRow("dollar") << u"$x$"_s << false;
        QTest::newRow("dollars") << u"$$x$$"_s << true;
        QTest::newRow("parentheses") << uR"(\(x\))"_s << false;
        QTest::newRow("brackets") << uR"(\[x\])"_s << true;
        QTest::newRow("environment") << uR"(\begin{equation}x\end{equation})"_s << true;
    }

    void tellsDelimiters()
    {
        QFETCH(const QString, source);
        const auto formula = readFormula(source);
        QVERIFY(formula);
        QCOMPARE(formula->source, source);
        QTEST(formula->display, "display");
        QVERIFY(plainMath(formula->root) == u"x");
    }

    void readsLetters_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &source, const QString &text) {
            QTest::newRow(qPrintable(source)) << source << text;
        };
        row(u"$x$"_s, u"𝑥"_s);
        row(u"$h$"_s, u"ℎ"_s);
        row(u"$5$"_s, u"5"_s);
        row(u"$α$"_s, u"𝛼"_s);
        row(uR"($\alpha$)"_s, u"𝛼"_s);
        row(uR"($\Gamma$)"_s, u"Γ"_s);
        row(uR"($\mathbb{R}$)"_s, u"ℝ"_s);
        row(uR"($\mathbb{E}$)"_s, u"𝔼"_s);
        row(uR"($\mathcal{L}$)"_s, u"ℒ"_s);
        row(uR"($\mathcal O$)"_s, u"𝒪"_s);
        row(uR"($\mathfrak{g}$)"_s, u"𝔤"_s);
        row(uR"($\mathbf{A}$)"_s, u"𝐀"_s);
        row(uR"($\mathbf{1}$)"_s, u"𝟏"_s);
        row(uR"($\mathsf{C}$)"_s, u"𝖢"_s);
        row(uR"($\mathtt{x}$)"_s, u"𝚡"_s);
        row(uR"($\mathrm{d}$)"_s, u"d"_s);
        row(uR"($\boldsymbol{\beta}$)"_s, u"𝜷"_s);
        row(uR"($\bm{x}$)"_s, u"𝒙"_s);
        row(uR"(${\rm d}$)"_s, u"d"_s);
        row(u"$-$"_s, u"−"_s);
        row(u"$世$"_s, u"世"_s);
    }

    void readsLetters()
    {
        QFETCH(const QString, source);
        const MathNode node = onlyOf(source);
        QCOMPARE(node.kind, Kind::Symbol);
        QTEST(node.text, "text");
    }

    void knowsClasses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<MathClass>("mathClass");
        QTest::newRow("letter") << u"$x$"_s << MathClass::Ordinary;
        QTest::newRow("plus") << u"$+$"_s << MathClass::Binary;
        QTest::newRow("command") << uR"($\otimes$)"_s << MathClass::Binary;
        QTest::newRow("character") << u"$≤$"_s << MathClass::Relation;
        QTest::newRow("arrow") << uR"($\to$)"_s << MathClass::Relation;
        QTest::newRow("negated") << uR"($\not\in$)"_s << MathClass::Relation;
        QTest::newRow("opening") << uR"($\langle$)"_s << MathClass::Opening;
        QTest::newRow("closing") << u"$]$"_s << MathClass::Closing;
        QTest::newRow("punctuation") << u"$,$"_s << MathClass::Punctuation;
        QTest::newRow("function") << uR"($\sin$)"_s << MathClass::Operator;
        QTest::newRow("sum") << uR"($\sum_i$)"_s << MathClass::Operator;
        QTest::newRow("fence") << uR"($\left(x\right)$)"_s << MathClass::Inner;
        QTest::newRow("in braces") << u"${=}$"_s << MathClass::Ordinary;
        QTest::newRow("made a relation") << uR"($\mathrel{R}$)"_s << MathClass::Relation;
        QTest::newRow("stacked") << uR"($\stackrel{d}{x}$)"_s << MathClass::Relation;
    }

    void knowsClasses()
    {
        QFETCH(const QString, source);
        QTEST(onlyOf(source).mathClass, "mathClass");
    }

    void readsScripts()
    {
        const MathNode squared = {.kind = Kind::Scripts, .children = {letter(u"𝑥"_s), letter(u"𝑖"_s), letter(u"2"_s)}};
        QCOMPARE(onlyOf(u"$x_i^2$"_s), squared);
        QCOMPARE(onlyOf(u"$x^{2}_{i}$"_s), squared);
        QCOMPARE(onlyOf(u"$f'$"_s).children.at(2), letter(u"′"_s));
        QCOMPARE(onlyOf(u"$f''^2$"_s).children.at(2).children.size(), size_t(2));
        QCOMPARE(onlyOf(u"$^{2}$"_s).children.at(0), MathNode());
        QVERIFY(onlyOf(u"$x^{y^{z^w}}$"_s).children.at(2).children.at(2).kind == Kind::Scripts);
    }

    void readsFractionsAndRoots()
    {
        const MathNode half = {.kind = Kind::Fraction, .children = {letter(u"1"_s), letter(u"2"_s)}};
        QCOMPARE(onlyOf(uR"($\frac12$)"_s), half);
        QCOMPARE(onlyOf(uR"($\frac{1}{2}$)"_s), half);
        QCOMPARE(onlyOf(uR"($\dfrac12$)"_s).style, MathStyle::Display);
        QCOMPARE(onlyOf(uR"($\dfrac12$)"_s).children.front(), half);
        QCOMPARE(onlyOf(uR"($1 \over 2$)"_s).children.size(), size_t(2));
        QVERIFY(!onlyOf(uR"($n \atop k$)"_s).ruled);
        const MathNode binomial = onlyOf(uR"($\binom{n}{k}$)"_s);
        QCOMPARE(binomial.open + binomial.close, u"()"_s);
        QVERIFY(!binomial.children.front().ruled);
        QCOMPARE(onlyOf(uR"($\sqrt{x}$)"_s).children.size(), size_t(1));
        QCOMPARE(onlyOf(uR"($\sqrt[3]{x}$)"_s).children.at(1), letter(u"3"_s));
    }

    void readsOperators()
    {
        const MathNode sum = onlyOf(uR"($\sum_{i=1}^n$)"_s).children.front();
        QCOMPARE(sum.kind, Kind::BigOperator);
        QVERIFY(sum.limits && !sum.alwaysLimits);
        QVERIFY(onlyOf(uR"($\sum\limits_{i}$)"_s).children.front().alwaysLimits);
        QVERIFY(!onlyOf(uR"($\sum\nolimits_{i}$)"_s).children.front().limits);
        QVERIFY(!onlyOf(uR"($\int_0$)"_s).children.front().limits);
        QVERIFY(onlyOf(uR"($\max_x$)"_s).children.front().limits);
        QCOMPARE(onlyOf(uR"($\limsup$)"_s).text, u"lim sup"_s);
        QCOMPARE(onlyOf(uR"($\operatorname{arg\,max}$)"_s).text, u"arg max"_s);
        QVERIFY(onlyOf(uR"($\operatorname*{argmax}_x$)"_s).children.front().limits);
    }

    void readsDelimiters()
    {
        const MathNode fence = onlyOf(uR"($\left\langle x \middle| y \right.$)"_s);
        QCOMPARE(fence.kind, Kind::Fenced);
        QCOMPARE(fence.open, u"⟨"_s);
        QCOMPARE(fence.close, QString());
        QCOMPARE(fence.children.front().children.at(1).kind, Kind::Middle);
        const MathNode big = onlyOf(uR"($\Biggl($)"_s);
        QCOMPARE(big.kind, Kind::Delimiter);
        QCOMPARE(big.size, 4);
        QCOMPARE(big.mathClass, MathClass::Opening);
        QCOMPARE(onlyOf(uR"($\bigr\|$)"_s).text, u"‖"_s);
    }

    void readsTables()
    {
        const MathNode matrix = onlyOf(uR"($\begin{matrix} a & b \\ c \\ \end{matrix}$)"_s);
        QCOMPARE(matrix.kind, Kind::Matrix);
        QCOMPARE(matrix.columns, 2);
        QCOMPARE(matrix.children.size(), size_t(4)); // the cell that is missing is empty, the last line is none
        QCOMPARE(onlyOf(uR"($\begin{bmatrix}a\end{bmatrix}$)"_s).open, u"["_s);
        const MathNode cases = onlyOf(uR"($\begin{cases} 1 & x \\ 0 & y \end{cases}$)"_s);
        QCOMPARE(cases.open + cases.close, u"{"_s);
        QCOMPARE(cases.children.front().alignment, u"ll"_s);
        QCOMPARE(onlyOf(uR"($\begin{array}{r|c} 1 & x \end{array}$)"_s).alignment, u"rc"_s);
        const MathNode aligned = onlyOf(uR"(\begin{align*} a &= b \\ &= c \end{align*})"_s);
        QCOMPARE(aligned.alignment, u"rl"_s);
        QCOMPARE(aligned.children.front().style, MathStyle::Display);
        QCOMPARE(onlyOf(uR"($\substack{i<n \\ j}$)"_s).children.size(), size_t(2));
    }

    void readsMarks()
    {
        QCOMPARE(onlyOf(uR"($\hat x$)"_s).text, u"\u0302"_s);
        QVERIFY(onlyOf(uR"($\widehat{xy}$)"_s).wide);
        QCOMPARE(onlyOf(uR"($\overline{x}$)"_s).kind, Kind::Overline);
        QCOMPARE(onlyOf(uR"($\overset{*}{x}$)"_s).kind, Kind::Over);
        const MathNode brace = onlyOf(uR"($\underbrace{x}_{n}$)"_s);
        QCOMPARE(brace.kind, Kind::Under);
        QCOMPARE(brace.children.front().text, u"⏟"_s);
        QCOMPARE(onlyOf(uR"($\not=$)"_s).text, u"≠"_s);
        QCOMPARE(onlyOf(uR"($\not x$)"_s).kind, Kind::Strike);
        QCOMPARE(onlyOf(uR"($\phantom{x}$)"_s).kind, Kind::Phantom);
        QCOMPARE(onlyOf(uR"($\xrightarrow[b]{a}$)"_s).children.front().kind, Kind::Under);
    }

    void readsWords()
    {
        QCOMPARE(onlyOf(uR"($\text{ if  so}$)"_s).text, u" if  so"_s);
        QCOMPARE(onlyOf(uR"($\mathrm{SL}$)"_s), (MathNode{.kind = Kind::Text, .text = u"SL"_s}));
        QCOMPARE(onlyOf(uR"($\text{na\"ive 5\%}$)"_s).text, u"naïve 5%"_s);
        const MathNode nested = onlyOf(uR"($\text{the $k$-th}$)"_s);
        QCOMPARE(nested.children.size(), size_t(3));
        QCOMPARE(plainMath(nested), u"the k-th"_s);
        QCOMPARE(onlyOf(uR"($\quad$)"_s).width, 1.0);
        QCOMPARE(onlyOf(uR"($\!$)"_s).width, -3.0 / 18);
        QCOMPARE(onlyOf(uR"($\mskip 9mu$)"_s).width, 0.5);
        QCOMPARE(rootOf(uR"($\color{red}x$)"_s).children.size(), size_t(2));
        QCOMPARE(onlyOf(uR"($\textcolor{red}{x}$)"_s), letter(u"𝑥"_s));
    }

    void refusesAsAWhole_data()
    {
        QTest::addColumn<QString>("source");
        for (const QString &source : {uR"($\unknown$)"_s,
                                      uR"($x + \input{y}$)"_s,
                                      u"$R&D$"_s,
                                      u"$}{$"_s,
                                      u"${$"_s,
                                      u"$x^2^3$"_s,
                                      u"$x^$"_s,
                                      uR"($\frac{1}$)"_s,
                                      uR"($\left( x$)"_s,
                                      uR"($x \right)$)"_s,
                                      uR"($\left x \right)$)"_s,
                                      uR"($\middle|$)"_s,
                                      uR"($\begin{matrix} a$)"_s,
                                      uR"($\begin{matrix} a \end{array}$)"_s,
                                      uR"($\begin{foo}a\end{foo}$)"_s,
                                      uR"($\text{\unknown}$)"_s,
                                      uR"($\text{x$)"_s,
                                      u"$a\u202eb$"_s,
                                      u"$a\u0000b$"_s,
                                      u"$\u0301$"_s,
                                      u"$a$b$"_s,
                                      u"$$"_s,
                                      u"$ $"_s,
                                      u"$$$$"_s,
                                      uR"($\)"_s,
                                      uR"($\sqrt[3{x}$)"_s,
                                      uR"($\hspace{x}$)"_s,
                                      u""_s,
                                      u"$"_s,
                                      uR"($a \over b \over c$)"_s,
                                      u"$a"_s + QChar(0xd800) + u'$'}) {
            QTest::newRow(qPrintable(visible(source))) << source;
        }
    }

    void refusesAsAWhole()
    {
        QFETCH(const QString, source);
        QVERIFY(!readFormula(source));
    }

    void isBounded_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("end");
        QTest::newRow("groups") << u"{"_s << u"}"_s;
        QTest::newRow("scripts") << u"x^{"_s << u"}"_s;
        QTest::newRow("accents") << u"\\hat "_s << u""_s;
        QTest::newRow("roots") << u"\\sqrt[2]{"_s << u"}"_s;
        QTest::newRow("fences") << u"\\left("_s << u"\\right)"_s;
        QTest::newRow("styles") << u"\\displaystyle "_s << u""_s;
        QTest::newRow("texts") << u"\\text{$"_s << u"$}"_s;
        QTest::newRow("tables") << u"\\begin{matrix}"_s << u"\\end{matrix}"_s;
    }

    // Deep nesting is refused, at once, and what is not refused is not deep.
    void isBounded()
    {
        QFETCH(const QString, part);
        QFETCH(const QString, end);
        QElapsedTimer timer;
        timer.start();
        for (int depth : {1, 10, 18, maximumMathDepth + 1, 100, 300, 10'000}) {
            const auto formula = readFormula(u'$' + part.repeated(depth) + u'x' + end.repeated(depth) + u'$');
            QCOMPARE(formula.has_value(), depth < maximumMathDepth);
            QVERIFY(!formula || depthOf(formula->root) < 3 * maximumMathDepth + 5);
        }
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void boundsTables()
    {
        const QString wide = u"&"_s.repeated(1'900);
        const QString high = u"\\\\"_s.repeated(900);
        QVERIFY(!readFormula(u"$\\begin{matrix}"_s + wide + high + u"x\\end{matrix}$"_s));
        QVERIFY(!readFormula(u'$' + u"x"_s.repeated(maximumMathLength) + u'$'));
        QVERIFY(readFormula(u'$' + u"x"_s.repeated(maximumMathLength - 2) + u'$'));
    }

    // Whatever is made of the pieces of formulas is read or refused, and says nothing in plain text that it was not given.
    void survivesAnything()
    {
        const QStringList pieces = {u"{"_s,
                                    u"}"_s,
                                    u"["_s,
                                    u"]"_s,
                                    u"$"_s,
                                    u"\\"_s,
                                    u"^"_s,
                                    u"_"_s,
                                    u"&"_s,
                                    u"'"_s,
                                    u" "_s,
                                    u"x"_s,
                                    u"1"_s,
                                    u"\\\\"_s,
                                    u"\\frac"_s,
                                    u"\\sqrt"_s,
                                    u"\\left("_s,
                                    u"\\right)"_s,
                                    u"\\text{"_s,
                                    u"\\over"_s,
                                    u"\\sum"_s,
                                    u"\\limits"_s,
                                    u"\\begin{cases}"_s,
                                    u"\\end{cases}"_s,
                                    u"\\hat"_s,
                                    u"\\not"_s,
                                    u"\\mathbb"_s,
                                    u"\\rm"_s,
                                    u"\\operatorname"_s,
                                    u"\\overset"_s,
                                    u"\\underbrace"_s,
                                    u"\\hspace"_s,
                                    u"\\pmod"_s,
                                    u"é"_s,
                                    u"\u0301"_s,
                                    u"𝑥"_s,
                                    u"\\middle|"_s,
                                    u"\\big"_s,
                                    u"%"_s,
                                    u"~"_s,
                                    u"\\,"_s,
                                    u"\\displaystyle"_s,
                                    u"\\substack"_s};
        QRandomGenerator random(4711);
        int read = 0;
        for (int round = 0; round < 30'000; ++round) {
            QString source;
            for (int length = random.bounded(1, 12); length > 0; --length) {
                source += pieces.at(random.bounded(int(pieces.size())));
            }
            const auto formula = readFormula(u'$' + source + u'$');
            read += formula ? 1 : 0;
            QVERIFY2(!formula || !plainMath(formula->root).contains(u'\\'), qPrintable(source));
        }
        QVERIFY(read > 1'000);
    }

private:
    static QString visible(const QString &source)
    {
        QString text;
        for (const QChar character : source) {
            text += character.unicode() < 0x80 && character.isPrint()
                ? QString(character)
                : u"U+%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TestMathReader)
#include "test_mathreader.moc"
