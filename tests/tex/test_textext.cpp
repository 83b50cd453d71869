// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/textext.h"

#include "tex/mathreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers::tex;

class TestTexText : public QObject
{
    Q_OBJECT

private slots:
    void readsAsPlainText_data()
    {
        QTest::addColumn<QString>("tex");
        QTest::addColumn<QString>("plain");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("style") << uR"(an \emph{old} \textbf{and \textit{new}} \texttt{code})"_s
                               << u"an old and new code"_s;
        QTest::newRow("declaration") << uR"({\em very} old {\bf bold})"_s << u"very old bold"_s;
        QTest::newRow("escapes") << uR"(50\% of R\&D in a\_b \#1 \{x\} \$5)"_s << u"50% of R&D in a_b #1 {x} $5"_s;
        QTest::newRow("quotes") << uR"(``graded learning'' is)"_s << u"“graded learning” is"_s;
        same("unclosed quote", u"``graded learning\" is"_s);
        same("primes", u"f'' alone"_s);
        QTest::newRow("dashes") << u"6--9, this---that, a -- b"_s << u"6–9, this—that, a – b"_s;
        same("option", u"use --force ---- or ; --"_s);
        QTest::newRow("accents")
            << uR"({Á}lvarez, Erd\H{o}s, M\"uller, \'{e}t\'e, Fran\c{c}ois, \v Skoda, na\"{\i}ve, {\"O}z)"_s
            << u"Álvarez, Erdős, Müller, été, François, Škoda, naïve, Öz"_s;
        QTest::newRow("letters") << uR"(Stra\ss{}e, \O rsted, \AA, {\L}ukasiewicz, wait\ldots\ here)"_s
                                 << u"Straße, Ørsted, Å, Łukasiewicz, wait… here"_s;
        QTest::newRow("ties") << u"Fig.~1, method~(GD)"_s << u"Fig.\u00a01, method\u00a0(GD)"_s;
        same("no ties", u"by ~10, 5~10, x.org/~home"_s);
        QTest::newRow("math") << uR"($x_i$, $$a--b$$, \(\%\) and \[\frac{1}{n}\])"_s << u"x_i, a − −b, % and 1/n"_s;
        same("refused math", uR"($\emph{x} \unknown ~ -- \"o$)"_s);
        QTest::newRow("math in style") << uR"(\emph{the $k$-th \%})"_s << uR"(the k-th %)"_s;
        QTest::newRow("escaped dollar in math") << uR"($a\$b$ 5\%)"_s << uR"(a$b 5%)"_s;
        QTest::newRow("lone dollar") << uR"(for $5, or 5\% more)"_s << u"for $5, or 5% more"_s;
        QTest::newRow("url") << uR"(at \url{https://x.org/a\_b%20c}.)"_s << u"at https://x.org/a_b%20c."_s;
        QTest::newRow("href") << uR"(see \href{https://x.org}{our \emph{page}}.)"_s
                              << u"see our page (https://x.org)."_s;
        same("unclosed style", uR"(an \emph{old story)"_s);
        QTest::newRow("math across a style") << uR"(\emph{a $x} 5\% y$)"_s << u"a $x 5% y$"_s;
        same("href without text", uR"(\href{https://x.org} here)"_s);
        QTest::newRow("an author's own macros")
            << uR"(\methodname: {\proj}, \short\ and (\name{}))"_s << u"methodname: proj, short and (name)"_s;
        same("unknown", uR"(\foo{x} and {GAN}s and \begin{x} and C:\Users\name and \\server)"_s);
        QTest::newRow("citation") << uR"(see \cite{key2020} and \citep*[p.~2]{a,b})"_s << u"see [key2020] and [a, b]"_s;
        QTest::newRow("footnote") << uR"(code\footnote{At \emph{home}.} is \footnote{Soon.})"_s
                                  << u"code (At home.) is (Soon.)"_s;
        QTest::newRow("label") << uR"(see\label{a} here\footnotemark)"_s << u"see here"_s;
        QTest::newRow("quantities") << uR"(\SI{5000}[\$]{} or \SI{3}{\meter} or \num{5})"_s
                                    << u"$5000 or 3\u00a0meter or 5"_s;
        QTest::newRow("scripts") << uR"(the 1\textsuperscript{st} CO\textsubscript{2})"_s << u"the 1ˢᵗ CO₂"_s;
        QTest::newRow("math without dollars") << uR"(\bigo(\kappa^{1.5}), \alpha-divergence, \frac{1}{n} \times 4)"_s
                                              << u"O(κ^{1.5}), α-divergence, 1/n × 4"_s;
        QTest::newRow("degrees") << uR"(360{\deg} images, \ie 5, \etc)"_s << u"360° images, i.e. 5, etc."_s;
        QTest::newRow("colour") << uR"(\textcolor{red}{a} \color{blue}b)"_s << u"a b"_s;
        QTest::newRow("verbatim") << uR"(\verb|a_$b| and \lstinline{x})"_s << u"a_$b and x"_s;
        QTest::newRow("lists") << uR"(\begin{itemize}\item a \item b \end{itemize})"_s << u"• a \n• b "_s;
        QTest::newRow("equation") << uR"(\begin{equation}x = 1\end{equation})"_s << u"x = 1"_s;
        QTest::newRow("an accent on an accent") << uR"(Jo\ão)"_s << u"João"_s;
        QTest::newRow("single quotes") << u"`echo' and `where's the beef?'"_s << u"‘echo’ and ‘where's the beef?’"_s;
        same("code", u"`x` and `y` don't"_s);
        same("no argument", uR"(\emph, \c, \', \)"_s);
        QTest::newRow("line break") << uR"(a \\ b)"_s << u"a b"_s;
        same("accent on nothing", uR"(\'1 \"{} \c{12})"_s);
        same("empty", {});
    }

    void tellsMoneyFromMath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto same = [](const QString &text) { QTest::newRow(qPrintable(text)) << text << text; };
        const auto math = [](const QString &text, const QString &plain) {
            QTest::newRow(qPrintable(text)) << text << plain;
        };
        same(u"it costs $5 and $10"_s);
        same(u"it costs $5"_s);
        same(u"from $100K to $200K"_s);
        same(u"$20,000 and $30,000"_s);
        same(u"$5/$10 or $5-$10"_s);
        same(u"in US$ and in A$ alike"_s);
        same(u"US$ 5 and A$ 6"_s);
        same(u"$$ $$"_s);
        same(u"$"_s);
        math(u"$x$ costs $5"_s, u"x costs $5"_s);
        math(u"$n$-th of $5"_s, u"n-th of $5"_s);
        math(uR"(256$\times$256)"_s, u"256×256"_s);
        math(uR"(1$\times$$-$3.4$\times$)"_s, u"1×−3.4×"_s);
        math(uR"($26.61\% $ $ AP $ on)"_s, u"26.61% AP on"_s);
        math(uR"($ \alpha = 1 $)"_s, u"α = 1"_s);
        math(uR"(costs \$5 for $x$ of \$6)"_s, u"costs $5 for x of $6"_s);
        math(uR"($x \text{ if $y$}$)"_s, u"x if y"_s);
    }

    void tellsMoneyFromMath()
    {
        QFETCH(const QString, text);
        QTEST(texPlainText(text), "plain");
    }

    void readsAsPlainText()
    {
        QFETCH(const QString, tex);
        QTEST(texPlainText(tex), "plain");
    }

    void keepsStyles()
    {
        const std::vector<TexRun> expected = {
            {.text = u"a "_s},
            {.text = u"b "_s, .emphasis = true},
            {.text = u"$c$"_s, .math = true, .formula = readFormula(u"$c$"), .emphasis = true},
            {.text = u"d"_s, .emphasis = true, .bold = true},
            {.text = u" "_s},
            {.text = u"e"_s, .code = true},
            {.text = u" f"_s, .href = u"http://x"_s},
        };
        QCOMPARE(readTexText(uR"(a \emph{b $c$\textbf{d}} \texttt{e}\href{http://x}{ f})"), expected);
    }

    void endsSoon_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part : {u"\\emph{"_s,      u"``"_s,          u"`` ''"_s,    u"\\("_s,      u"$$ "_s,
                                    u"{\\it "_s,       u"{"_s,           u"}"_s,        u"\\"_s,       u"\\href{a}"_s,
                                    u"\\'{"_s,         u"-"_s,           u"$"_s,        u"\\emph{}"_s, u"\\cite[a]"_s,
                                    u"\\cite{"_s,      u"\\footnote{"_s, u"$x$"_s,      u"$x"_s,       u"{$x "_s,
                                    u"\\({"_s,         u"`a "_s,         u"\\alpha_"_s, u"\\verb|"_s,  u"\\SI{}"_s,
                                    u"\\begin{math}"_s}) {
            QTest::addRow("%s", qPrintable(part)) << part;
        }
    }

    // A text of a million of such is read in well under a second; whatever costs the square of it takes minutes.
    void endsSoon()
    {
        QFETCH(const QString, part);
        QElapsedTimer timer;
        timer.start();
        const QString text = part.repeated(500'000) + u"''"_s;
        QVERIFY(texPlainText(text).size() <= 2 * text.size());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void leavesDeepNestingAsWritten()
    {
        const QString deep = u"\\emph{"_s.repeated(20) + u"x"_s + u"}"_s.repeated(20);
        QCOMPARE(texPlainText(deep), u"\\emph{"_s.repeated(12) + u"x"_s + u"}"_s.repeated(12));
    }
};

QTEST_GUILESS_MAIN(TestTexText)
#include "test_textext.moc"
