// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/harmlessmath.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

// Commands of LaTeX, amsmath and amssymb, and of a few physics habits, that set math and do nothing else.
const QSet<QString> &mathCommands()
{
    static const QStringList names =
        QStringLiteral(
            "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi pi "
            "varpi rho "
            "varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon "
            "Phi Psi "
            "Omega aleph beth hbar ell Re Im wp partial nabla infty emptyset varnothing exists nexists forall neg lnot "
            "top bot "
            "angle triangle square Box Diamond diamond clubsuit heartsuit spadesuit surd prime backslash flat natural "
            "sharp "
            "sum prod coprod int iint iiint oint bigcup bigcap bigvee bigwedge bigoplus bigotimes bigodot biguplus "
            "bigsqcup "
            "pm mp times div ast star circ bullet cdot cap cup uplus sqcap sqcup vee wedge lor land setminus "
            "smallsetminus wr "
            "oplus ominus otimes oslash odot dagger ddagger amalg bigcirc bigtriangleup bigtriangledown rtimes ltimes "
            "leq le leqslant geq ge geqslant ll gg lll ggg neq ne equiv sim nsim simeq cong approx approxeq propto "
            "doteq asymp "
            "lesssim gtrsim lessgtr prec succ preceq succeq subset supset subseteq supseteq nsubseteq subsetneq "
            "sqsubseteq "
            "sqsupseteq in ni notin vdash dashv models perp mid nmid parallel nparallel bowtie smile frown triangleq "
            "coloneqq "
            "leftarrow gets rightarrow to leftrightarrow Leftarrow Rightarrow Leftrightarrow iff implies impliedby "
            "mapsto "
            "longmapsto longleftarrow longrightarrow Longrightarrow longleftrightarrow Longleftrightarrow "
            "hookleftarrow "
            "hookrightarrow leftharpoonup rightharpoonup rightleftharpoons uparrow downarrow updownarrow Uparrow "
            "Downarrow "
            "nearrow searrow swarrow nwarrow rightsquigarrow leadsto xrightarrow xleftarrow "
            "lfloor rfloor lceil rceil langle rangle lvert rvert lVert rVert vert Vert lbrace rbrace lbrack rbrack "
            "left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm "
            "frac dfrac tfrac cfrac binom dbinom tbinom sqrt root over choose stackrel overset underset substack "
            "hat widehat check tilde widetilde acute grave dot ddot dddot breve bar vec mathring overline underline "
            "overbrace "
            "underbrace overrightarrow overleftarrow boldsymbol bm pmb not boxed "
            "mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak mathbb mathbbm mathnormal operatorname rm bf "
            "it sf tt cal "
            "text textrm textbf textit textsf texttt textsc mbox textnormal "
            "arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln "
            "log max min "
            "Pr sec sin sinh sup tan tanh mod bmod pmod pod "
            "ldots cdots vdots ddots dots dotsc dotsb dotsm quad qquad thinspace displaystyle textstyle scriptstyle "
            "limits "
            "nolimits ensuremath mathop mathbin mathrel mathord lesseqgtr therefore because checkmark degree "
            "textdegree textapprox textsuperscript textsubscript S P")
            .split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> known(names.begin(), names.end());
    return known;
}

bool isBalanced(QStringView math)
{
    int depth = 0;
    for (const QChar character : math) {
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

} // namespace

bool isHarmlessMath(QStringView math)
{
    static const QRegularExpression special(u"(?<!\\\\)(?:\\\\\\\\)*[%&#]|\\^\\^"_s); // there is no table for a `&`
    static const QRegularExpression command(u"\\\\(?:([A-Za-z@]+)|.)"_s);
    static const QRegularExpression strange(u"\\\\[^\\x00-\\x7f]"_s);
    if (!math.isValidUtf16() || special.matchView(math).hasMatch() || strange.matchView(math).hasMatch()) {
        return false;
    }
    if (!isBalanced(math) || !isBalanced(math.toString().remove(command))) { // as BibTeX counts, and as TeX does
        return false;
    }
    for (auto matches = command.globalMatchView(math); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (!name.isEmpty() && !mathCommands().contains(name)) {
            return false;
        }
    }
    return true;
}

} // namespace hotpapers::tex
