// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathsymbols.h"

#include "tex/mathalphabet.h"
#include "tex/mathreader.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers::tex;

class TestMathSymbols : public QObject
{
    Q_OBJECT

private slots:
    void keepsTablesSorted()
    {
        QSet<QStringView> all;
        qsizetype count = 0;
        for (const auto &names : mathSymbolNames()) {
            QVERIFY(std::ranges::is_sorted(names));
            count += qsizetype(names.size());
            for (const std::u16string_view name : names) {
                all.insert(QStringView(name));
            }
        }
        QCOMPARE(all.size(), count); // no command stands in two of them
        QVERIFY(count > 500);
    }

    void readsEachSymbol()
    {
        for (const auto &names : mathSymbolNames()) {
            for (const std::u16string_view name : names) {
                const QString source = u"$a \\%1 b$"_s.arg(QStringView(name));
                QVERIFY2(readFormula(source), qPrintable(source));
            }
        }
    }

    void readsTheCommandsOfAmsmath_data()
    {
        QTest::addColumn<QString>("commands");
        QTest::newRow("Greek")
            << u"alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu "
               "nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma "
               "Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"_s;
        QTest::newRow("relations")
            << u"leq geq ll gg neq equiv sim simeq cong approx propto lesssim gtrsim prec succ subset "
               "supseteq in notin ni mid parallel perp vdash models asymp doteq"_s;
        QTest::newRow("operators")
            << u"pm mp times div ast star circ bullet cdot cap cup sqcup vee wedge oplus otimes odot "
               "setminus wr dagger"_s;
        QTest::newRow("arrows")
            << u"to gets leftarrow rightarrow Rightarrow Leftrightarrow mapsto hookrightarrow iff implies "
               "uparrow rightleftharpoons leadsto longrightarrow"_s;
        QTest::newRow("functions")
            << u"arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim "
               "liminf limsup ln log max min Pr sec sin sinh sup tan tanh"_s;
        QTest::newRow("big operators")
            << u"sum prod coprod int iint oint bigcup bigcap bigvee bigwedge bigoplus bigotimes"_s;
        QTest::newRow("dots and others")
            << u"ldots cdots vdots ddots infty partial nabla forall exists emptyset hbar ell Re "
               "Im aleph prime top bot angle quad qquad"_s;
    }

    void readsTheCommandsOfAmsmath()
    {
        QFETCH(const QString, commands);
        for (const QString &command : commands.split(u' ')) {
            QVERIFY2(readFormula(u"$\\%1$"_s.arg(command)), qPrintable(command));
        }
    }

    void tellsCharactersThatAreTyped()
    {
        QCOMPARE(mathSymbol(U'-'), (MathSymbol{U'−', MathNode::Kind::Symbol, MathClass::Binary, false}));
        QCOMPARE(mathSymbol(U'∑').kind, MathNode::Kind::BigOperator);
        QCOMPARE(mathSymbol(U'ж'), MathSymbol{.character = U'ж'});
        QCOMPARE(mathSymbol(U'{'), MathSymbol{.character = U'{'});
    }

    void takesAlphabetsApartAgain()
    {
        using enum MathAlphabet;
        for (const MathAlphabet alphabet : {Italic, Bold, BoldItalic, Script, BoldScript, Fraktur, DoubleStruck,
                                            SansSerif, BoldSansSerif, Monospace}) {
            for (char32_t letter = U'A'; letter <= U'z'; ++letter) {
                const char32_t set = mathCharacter(letter, alphabet);
                const bool isLetter = letter <= U'Z' || letter >= U'a';
                QCOMPARE(plainCharacter(set), (PlainCharacter{letter, isLetter ? alphabet : Upright}));
                QVERIFY(!isLetter || QChar::isLetter(set)); // the holes of the block are no letters
            }
        }
        QCOMPARE(mathCharacter(U'ω', BoldItalic), U'𝝎');
        QCOMPARE(mathCharacter(U'ω', Letters), U'𝜔');
        QCOMPARE(mathCharacter(U'Ω', Letters), U'Ω');
        QCOMPARE(mathCharacter(U'7', DoubleStruck), U'𝟟');
        QCOMPARE(mathCharacter(U'7', Script), U'7');
    }
};

QTEST_GUILESS_MAIN(TestMathSymbols)
#include "test_mathsymbols.moc"
