// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathsymbols.h"

#include <algorithm>
#include <array>
#include <span>

namespace hotpapers::tex {

namespace {

struct Name
{
    std::u16string_view name;
    char32_t character;
};

// Each sorted by name.
// clang-format off
constexpr auto ordinary = std::to_array<Name>({
    {u"#", U'#'}, {u"$", U'$'}, {u"%", U'%'}, {u"&", U'&'}, {u"AA", U'Å'}, {u"AE", U'Æ'}, {u"Alpha", U'Α'},
    {u"Bbbk", U'𝕜'}, {u"Beta", U'Β'}, {u"Box", U'□'}, {u"C", U'ℂ'}, {u"Delta", U'Δ'}, {u"Diamond", U'◇'},
    {u"Finv", U'Ⅎ'}, {u"Gamma", U'Γ'}, {u"Im", U'ℑ'}, {u"L", U'Ł'}, {u"Lambda", U'Λ'}, {u"N", U'ℕ'}, {u"O", U'Ø'},
    {u"OE", U'Œ'}, {u"Omega", U'Ω'}, {u"P", U'¶'}, {u"Phi", U'Φ'}, {u"Pi", U'Π'}, {u"Psi", U'Ψ'}, {u"Q", U'ℚ'},
    {u"R", U'ℝ'}, {u"Re", U'ℜ'}, {u"S", U'§'}, {u"Sigma", U'Σ'}, {u"Theta", U'Θ'}, {u"Upsilon", U'Υ'}, {u"Vert", U'‖'},
    {u"Xi", U'Ξ'}, {u"Z", U'ℤ'}, {u"_", U'_'}, {u"aa", U'å'}, {u"ae", U'æ'}, {u"aleph", U'ℵ'}, {u"alpha", U'𝛼'},
    {u"angle", U'∠'}, {u"angstrom", U'Å'}, {u"backprime", U'‵'}, {u"backslash", U'\\'}, {u"beta", U'𝛽'},
    {u"beth", U'ℶ'}, {u"bigstar", U'★'}, {u"blacklozenge", U'⧫'}, {u"blacksquare", U'■'}, {u"blacktriangle", U'▲'},
    {u"blacktriangledown", U'▼'}, {u"bot", U'⊥'}, {u"cdots", U'⋯'}, {u"celsius", U'℃'}, {u"checkmark", U'✓'},
    {u"chi", U'𝜒'}, {u"circledR", U'®'}, {u"circledS", U'Ⓢ'}, {u"clubsuit", U'♣'}, {u"cmark", U'✓'},
    {u"complement", U'∁'}, {u"copyright", U'©'}, {u"daleth", U'ℸ'}, {u"ddots", U'⋱'}, {u"degree", U'°'},
    {u"delta", U'𝛿'}, {u"diagdown", U'╲'}, {u"diagup", U'╱'}, {u"diamondsuit", U'♢'}, {u"digamma", U'ϝ'},
    {u"dots", U'…'}, {u"dotsb", U'⋯'}, {u"dotsc", U'…'}, {u"dotsi", U'⋯'}, {u"dotsm", U'⋯'}, {u"dotso", U'…'},
    {u"ell", U'ℓ'}, {u"emptyset", U'∅'}, {u"epsilon", U'𝜖'}, {u"eta", U'𝜂'}, {u"eth", U'ð'}, {u"euro", U'€'},
    {u"exists", U'∃'}, {u"flat", U'♭'}, {u"forall", U'∀'}, {u"gamma", U'𝛾'}, {u"gimel", U'ℷ'}, {u"hbar", U'ℏ'},
    {u"hearts", U'♡'}, {u"heartsuit", U'♡'}, {u"hslash", U'ℏ'}, {u"i", U'ı'}, {u"iddots", U'⋰'}, {u"imath", U'𝚤'},
    {u"infty", U'∞'}, {u"iota", U'𝜄'}, {u"j", U'ȷ'}, {u"jmath", U'𝚥'}, {u"kappa", U'𝜅'}, {u"l", U'ł'},
    {u"lambda", U'𝜆'}, {u"ldots", U'…'}, {u"lnot", U'¬'}, {u"lozenge", U'◊'}, {u"maltese", U'✠'},
    {u"measuredangle", U'∡'}, {u"mho", U'℧'}, {u"micro", U'µ'}, {u"mu", U'𝜇'}, {u"nabla", U'∇'}, {u"natural", U'♮'},
    {u"neg", U'¬'}, {u"nexists", U'∄'}, {u"nu", U'𝜈'}, {u"o", U'ø'}, {u"oe", U'œ'}, {u"ohm", U'Ω'}, {u"omega", U'𝜔'},
    {u"omicron", U'𝜊'}, {u"partial", U'𝜕'}, {u"permil", U'‰'}, {u"perthousand", U'‰'}, {u"phi", U'𝜙'}, {u"pi", U'𝜋'},
    {u"pounds", U'£'}, {u"prime", U'′'}, {u"psi", U'𝜓'}, {u"qed", U'∎'}, {u"reals", U'ℝ'}, {u"rho", U'𝜌'},
    {u"sharp", U'♯'}, {u"sigma", U'𝜎'}, {u"spadesuit", U'♠'}, {u"sphericalangle", U'∢'}, {u"square", U'□'},
    {u"ss", U'ß'}, {u"surd", U'√'}, {u"tau", U'𝜏'}, {u"textasciitilde", U'~'}, {u"textbackslash", U'\\'},
    {u"textdegree", U'°'}, {u"textdollar", U'$'}, {u"textellipsis", U'…'}, {u"textmu", U'µ'},
    {u"textunderscore", U'_'}, {u"theta", U'𝜃'}, {u"top", U'⊤'}, {u"triangle", U'△'}, {u"triangledown", U'▽'},
    {u"upsilon", U'𝜐'}, {u"varDelta", U'𝛥'}, {u"varGamma", U'𝛤'}, {u"varLambda", U'𝛬'}, {u"varOmega", U'𝛺'},
    {u"varPhi", U'𝛷'}, {u"varPi", U'𝛱'}, {u"varPsi", U'𝛹'}, {u"varSigma", U'𝛴'}, {u"varTheta", U'𝛩'},
    {u"varUpsilon", U'𝛶'}, {u"varXi", U'𝛯'}, {u"varepsilon", U'𝜀'}, {u"varkappa", U'𝜘'}, {u"varnothing", U'∅'},
    {u"varphi", U'𝜑'}, {u"varpi", U'𝜛'}, {u"varrho", U'𝜚'}, {u"varsigma", U'𝜍'}, {u"vartheta", U'𝜗'}, {u"vdots", U'⋮'},
    {u"vert", U'|'}, {u"wp", U'℘'}, {u"xi", U'𝜉'}, {u"xmark", U'✗'}, {u"yen", U'¥'}, {u"zeta", U'𝜁'}, {u"|", U'‖'},
});

constexpr auto binary = std::to_array<Name>({
    {u"Cap", U'⋒'}, {u"Cup", U'⋓'}, {u"amalg", U'⨿'}, {u"ast", U'∗'}, {u"barwedge", U'⌅'}, {u"bigcirc", U'◯'},
    {u"bigtriangledown", U'▽'}, {u"bigtriangleup", U'△'}, {u"boxdot", U'⊡'}, {u"boxminus", U'⊟'}, {u"boxplus", U'⊞'},
    {u"boxtimes", U'⊠'}, {u"bullet", U'∙'}, {u"cap", U'∩'}, {u"cdot", U'⋅'}, {u"centerdot", U'⋅'}, {u"circ", U'∘'},
    {u"circledast", U'⊛'}, {u"circledcirc", U'⊚'}, {u"circleddash", U'⊝'}, {u"cup", U'∪'}, {u"curlyvee", U'⋎'},
    {u"curlywedge", U'⋏'}, {u"dag", U'†'}, {u"dagger", U'†'}, {u"ddag", U'‡'}, {u"ddagger", U'‡'}, {u"diamond", U'⋄'},
    {u"div", U'÷'}, {u"divideontimes", U'⋇'}, {u"dotplus", U'∔'}, {u"doublebarwedge", U'⌆'}, {u"doublecap", U'⋒'},
    {u"doublecup", U'⋓'}, {u"gtrdot", U'⋗'}, {u"intercal", U'⊺'}, {u"land", U'∧'}, {u"leftthreetimes", U'⋋'},
    {u"lhd", U'⊲'}, {u"lor", U'∨'}, {u"ltimes", U'⋉'}, {u"minus", U'−'}, {u"mp", U'∓'}, {u"odot", U'⊙'},
    {u"ominus", U'⊖'}, {u"oplus", U'⊕'}, {u"oslash", U'⊘'}, {u"otimes", U'⊗'}, {u"plus", U'+'}, {u"pm", U'±'},
    {u"rhd", U'⊳'}, {u"rightthreetimes", U'⋌'}, {u"rtimes", U'⋊'}, {u"setminus", U'∖'}, {u"smallsetminus", U'∖'},
    {u"sqcap", U'⊓'}, {u"sqcup", U'⊔'}, {u"star", U'⋆'}, {u"textperiodcentered", U'·'}, {u"textpm", U'±'},
    {u"texttimes", U'×'}, {u"times", U'×'}, {u"triangleleft", U'◁'}, {u"triangleright", U'▷'}, {u"unlhd", U'⊴'},
    {u"unrhd", U'⊵'}, {u"uplus", U'⊎'}, {u"vee", U'∨'}, {u"veebar", U'⊻'}, {u"wedge", U'∧'}, {u"wr", U'≀'},
});

constexpr auto relations = std::to_array<Name>({
    {u"Bumpeq", U'≎'}, {u"Doteq", U'≑'}, {u"Join", U'⋈'}, {u"Subset", U'⋐'}, {u"Supset", U'⋑'}, {u"Vbar", U'⫫'},
    {u"Vdash", U'⊩'}, {u"Vvdash", U'⊪'}, {u"approx", U'≈'}, {u"approxeq", U'≊'}, {u"asymp", U'≍'}, {u"backsim", U'∽'},
    {u"backsimeq", U'⋍'}, {u"because", U'∵'}, {u"between", U'≬'}, {u"blacktriangleleft", U'◀'},
    {u"blacktriangleright", U'▶'}, {u"bowtie", U'⋈'}, {u"bumpeq", U'≏'}, {u"circeq", U'≗'}, {u"coloneq", U'≔'},
    {u"coloneqq", U'≔'}, {u"colonequals", U'≔'}, {u"cong", U'≅'}, {u"curlyeqprec", U'⋞'}, {u"curlyeqsucc", U'⋟'},
    {u"dashv", U'⊣'}, {u"defeq", U'≔'}, {u"doteq", U'≐'}, {u"doteqdot", U'≑'}, {u"eq", U'='}, {u"eqcirc", U'≖'},
    {u"eqcolon", U'≕'}, {u"eqdef", U'≝'}, {u"eqqcolon", U'≕'}, {u"eqsim", U'≂'}, {u"eqslantgtr", U'⪖'},
    {u"eqslantless", U'⪕'}, {u"equiv", U'≡'}, {u"fallingdotseq", U'≒'}, {u"frown", U'⌢'}, {u"ge", U'≥'},
    {u"geq", U'≥'}, {u"geqq", U'≧'}, {u"geqslant", U'⩾'}, {u"gg", U'≫'}, {u"ggg", U'⋙'}, {u"gggtr", U'⋙'},
    {u"gnapprox", U'⪊'}, {u"gneq", U'⪈'}, {u"gneqq", U'≩'}, {u"gnsim", U'⋧'}, {u"gt", U'>'}, {u"gtrapprox", U'⪆'},
    {u"gtreqless", U'⋛'}, {u"gtreqqless", U'⪌'}, {u"gtrless", U'≷'}, {u"gtrsim", U'≳'}, {u"in", U'∈'},
    {u"indep", U'⫫'}, {u"isin", U'∈'}, {u"le", U'≤'}, {u"leq", U'≤'}, {u"leqq", U'≦'}, {u"leqslant", U'⩽'},
    {u"lessapprox", U'⪅'}, {u"lessdot", U'⋖'}, {u"lesseqgtr", U'⋚'}, {u"lesseqqgtr", U'⪋'}, {u"lessgtr", U'≶'},
    {u"lesssim", U'≲'}, {u"ll", U'≪'}, {u"lll", U'⋘'}, {u"llless", U'⋘'}, {u"lnapprox", U'⪉'}, {u"lneq", U'⪇'},
    {u"lneqq", U'≨'}, {u"lnsim", U'⋦'}, {u"lt", U'<'}, {u"mid", U'∣'}, {u"models", U'⊨'}, {u"multimap", U'⊸'},
    {u"nVDash", U'⊯'}, {u"nVdash", U'⊮'}, {u"ncong", U'≇'}, {u"ne", U'≠'}, {u"neq", U'≠'}, {u"ngeq", U'≱'},
    {u"ngeqslant", U'≱'}, {u"ngtr", U'≯'}, {u"ni", U'∋'}, {u"nleq", U'≰'}, {u"nleqslant", U'≰'}, {u"nless", U'≮'},
    {u"nmid", U'∤'}, {u"notin", U'∉'}, {u"notni", U'∌'}, {u"nparallel", U'∦'}, {u"nprec", U'⊀'}, {u"npreceq", U'⋠'},
    {u"nsim", U'≁'}, {u"nsubseteq", U'⊈'}, {u"nsucc", U'⊁'}, {u"nsucceq", U'⋡'}, {u"nsupseteq", U'⊉'},
    {u"ntriangleleft", U'⋪'}, {u"ntrianglelefteq", U'⋬'}, {u"ntriangleright", U'⋫'}, {u"ntrianglerighteq", U'⋭'},
    {u"nvDash", U'⊭'}, {u"nvdash", U'⊬'}, {u"owns", U'∋'}, {u"parallel", U'∥'}, {u"perp", U'⊥'}, {u"pitchfork", U'⋔'},
    {u"prec", U'≺'}, {u"precapprox", U'⪷'}, {u"preccurlyeq", U'≼'}, {u"preceq", U'⪯'}, {u"precneqq", U'⪵'},
    {u"precnsim", U'⋨'}, {u"precsim", U'≾'}, {u"propto", U'∝'}, {u"ratio", U'∶'}, {u"risingdotseq", U'≓'},
    {u"shortmid", U'∣'}, {u"shortparallel", U'∥'}, {u"sim", U'∼'}, {u"simeq", U'≃'}, {u"smallfrown", U'⌢'},
    {u"smallsmile", U'⌣'}, {u"smile", U'⌣'}, {u"sqsubset", U'⊏'}, {u"sqsubseteq", U'⊑'}, {u"sqsupset", U'⊐'},
    {u"sqsupseteq", U'⊒'}, {u"subset", U'⊂'}, {u"subseteq", U'⊆'}, {u"subseteqq", U'⫅'}, {u"subsetneq", U'⊊'},
    {u"subsetneqq", U'⫋'}, {u"succ", U'≻'}, {u"succapprox", U'⪸'}, {u"succcurlyeq", U'≽'}, {u"succeq", U'⪰'},
    {u"succneqq", U'⪶'}, {u"succnsim", U'⋩'}, {u"succsim", U'≿'}, {u"supset", U'⊃'}, {u"supseteq", U'⊇'},
    {u"supseteqq", U'⫆'}, {u"supsetneq", U'⊋'}, {u"supsetneqq", U'⫌'}, {u"therefore", U'∴'}, {u"thickapprox", U'≈'},
    {u"thicksim", U'∼'}, {u"trianglelefteq", U'⊴'}, {u"triangleq", U'≜'}, {u"trianglerighteq", U'⊵'},
    {u"upmodels", U'⫫'}, {u"vDash", U'⊨'}, {u"varpropto", U'∝'}, {u"varsubsetneq", U'⊊'}, {u"varsupsetneq", U'⊋'},
    {u"vartriangleleft", U'⊲'}, {u"vartriangleright", U'⊳'}, {u"vdash", U'⊢'},
});

constexpr auto arrows = std::to_array<Name>({
    {u"Downarrow", U'⇓'}, {u"Leftarrow", U'⇐'}, {u"Leftrightarrow", U'⇔'}, {u"Lleftarrow", U'⇚'},
    {u"Longleftarrow", U'⟸'}, {u"Longleftrightarrow", U'⟺'}, {u"Longrightarrow", U'⟹'}, {u"Lsh", U'↰'},
    {u"Rightarrow", U'⇒'}, {u"Rrightarrow", U'⇛'}, {u"Rsh", U'↱'}, {u"Uparrow", U'⇑'}, {u"Updownarrow", U'⇕'},
    {u"circlearrowleft", U'↺'}, {u"circlearrowright", U'↻'}, {u"curvearrowleft", U'↶'}, {u"curvearrowright", U'↷'},
    {u"dashleftarrow", U'⇠'}, {u"dashrightarrow", U'⇢'}, {u"downarrow", U'↓'}, {u"downdownarrows", U'⇊'},
    {u"downharpoonleft", U'⇃'}, {u"downharpoonright", U'⇂'}, {u"gets", U'←'}, {u"hookleftarrow", U'↩'},
    {u"hookrightarrow", U'↪'}, {u"iff", U'⟺'}, {u"impliedby", U'⟸'}, {u"implies", U'⟹'}, {u"lArr", U'⇐'},
    {u"larr", U'←'}, {u"leadsto", U'⇝'}, {u"leftarrow", U'←'}, {u"leftarrowtail", U'↢'}, {u"leftharpoondown", U'↽'},
    {u"leftharpoonup", U'↼'}, {u"leftleftarrows", U'⇇'}, {u"leftrightarrow", U'↔'}, {u"leftrightarrows", U'⇆'},
    {u"leftrightharpoons", U'⇋'}, {u"leftrightsquigarrow", U'↭'}, {u"longleftarrow", U'⟵'},
    {u"longleftrightarrow", U'⟷'}, {u"longmapsto", U'⟼'}, {u"longrightarrow", U'⟶'}, {u"looparrowleft", U'↫'},
    {u"looparrowright", U'↬'}, {u"lto", U'⟵'}, {u"mapsfrom", U'↤'}, {u"mapsto", U'↦'}, {u"nLeftarrow", U'⇍'},
    {u"nLeftrightarrow", U'⇎'}, {u"nRightarrow", U'⇏'}, {u"nearrow", U'↗'}, {u"nleftarrow", U'↚'},
    {u"nleftrightarrow", U'↮'}, {u"nrightarrow", U'↛'}, {u"nwarrow", U'↖'}, {u"rArr", U'⇒'}, {u"rarr", U'→'},
    {u"restriction", U'↾'}, {u"rightarrow", U'→'}, {u"rightarrowtail", U'↣'}, {u"rightharpoondown", U'⇁'},
    {u"rightharpoonup", U'⇀'}, {u"rightleftarrows", U'⇄'}, {u"rightleftharpoons", U'⇌'}, {u"rightrightarrows", U'⇉'},
    {u"rightsquigarrow", U'⇝'}, {u"searrow", U'↘'}, {u"swarrow", U'↙'}, {u"textleftarrow", U'←'},
    {u"textrightarrow", U'→'}, {u"to", U'→'}, {u"twoheadleftarrow", U'↞'}, {u"twoheadrightarrow", U'↠'},
    {u"uparrow", U'↑'}, {u"updownarrow", U'↕'}, {u"upharpoonleft", U'↿'}, {u"upharpoonright", U'↾'},
    {u"upuparrows", U'⇈'},
});

constexpr auto openings = std::to_array<Name>({
    {u"lBrack", U'⟦'}, {u"lVert", U'‖'}, {u"langle", U'⟨'}, {u"lbrace", U'{'}, {u"lbrack", U'['}, {u"lceil", U'⌈'},
    {u"lfloor", U'⌊'}, {u"lgroup", U'⟮'}, {u"llbracket", U'⟦'}, {u"llcorner", U'⌞'}, {u"lmoustache", U'⎰'},
    {u"lvert", U'|'}, {u"ulcorner", U'⌜'}, {u"{", U'{'},
});

constexpr auto closings = std::to_array<Name>({
    {u"lrcorner", U'⌟'}, {u"rBrack", U'⟧'}, {u"rVert", U'‖'}, {u"rangle", U'⟩'}, {u"rbrace", U'}'}, {u"rbrack", U']'},
    {u"rceil", U'⌉'}, {u"rfloor", U'⌋'}, {u"rgroup", U'⟯'}, {u"rmoustache", U'⎱'}, {u"rrbracket", U'⟧'},
    {u"rvert", U'|'}, {u"urcorner", U'⌝'}, {u"}", U'}'},
});

constexpr auto punctuation = std::to_array<Name>({
    {u"cdotp", U'·'}, {u"colon", U':'}, {u"ldotp", U'.'},
});

constexpr auto bigOperators = std::to_array<Name>({
    {u"bigcap", U'⋂'}, {u"bigcup", U'⋃'}, {u"bigodot", U'⨀'}, {u"bigoplus", U'⨁'}, {u"bigotimes", U'⨂'},
    {u"bigsqcup", U'⨆'}, {u"biguplus", U'⨄'}, {u"bigvee", U'⋁'}, {u"bigwedge", U'⋀'}, {u"coprod", U'∐'},
    {u"prod", U'∏'}, {u"sum", U'∑'},
});

constexpr auto integrals = std::to_array<Name>({
    {u"fint", U'⨍'}, {u"iiiint", U'⨌'}, {u"iiint", U'∭'}, {u"iint", U'∬'}, {u"int", U'∫'}, {u"intop", U'∫'},
    {u"oiiint", U'∰'}, {u"oiint", U'∯'}, {u"oint", U'∮'}, {u"smallint", U'∫'},
});
// clang-format on

struct Table
{
    std::span<const Name> names;
    MathNode::Kind kind;
    MathClass mathClass;
    bool limits = false;
};

constexpr auto tables = std::to_array<Table>({
    {ordinary, MathNode::Kind::Symbol, MathClass::Ordinary},
    {binary, MathNode::Kind::Symbol, MathClass::Binary},
    {relations, MathNode::Kind::Symbol, MathClass::Relation},
    {arrows, MathNode::Kind::Symbol, MathClass::Relation},
    {openings, MathNode::Kind::Symbol, MathClass::Opening},
    {closings, MathNode::Kind::Symbol, MathClass::Closing},
    {punctuation, MathNode::Kind::Symbol, MathClass::Punctuation},
    {bigOperators, MathNode::Kind::BigOperator, MathClass::Operator, true},
    {integrals, MathNode::Kind::BigOperator, MathClass::Operator},
});

static_assert(std::ranges::all_of(tables, [](const Table &table) {
    return std::ranges::is_sorted(table.names, {}, &Name::name);
}));

// Characters that are typed as they are (The TeXbook, appendix B), and what is set for them.
struct Typed
{
    char32_t typed;
    char32_t set;
    MathClass mathClass;
};

constexpr auto typedCharacters = std::to_array<Typed>({
    {U'-', U'−', MathClass::Binary},
    {U'+', U'+', MathClass::Binary},
    {U'*', U'∗', MathClass::Binary},
    {U'·', U'⋅', MathClass::Binary},
    {U'=', U'=', MathClass::Relation},
    {U'<', U'<', MathClass::Relation},
    {U'>', U'>', MathClass::Relation},
    {U':', U':', MathClass::Relation},
    {U',', U',', MathClass::Punctuation},
    {U';', U';', MathClass::Punctuation},
    {U'(', U'(', MathClass::Opening},
    {U'[', U'[', MathClass::Opening},
    {U')', U')', MathClass::Closing},
    {U']', U']', MathClass::Closing},
    {U'!', U'!', MathClass::Closing},
    {U'?', U'?', MathClass::Closing},
    {U'`', U'‘', MathClass::Ordinary},
});

MathSymbol symbolOf(const Table &table, char32_t character)
{
    return {character, table.kind, table.mathClass, table.limits};
}

} // namespace

std::optional<MathSymbol> mathSymbol(QStringView command)
{
    const std::u16string_view name(command.utf16(), size_t(command.size()));
    for (const Table &table : tables) {
        const auto found = std::ranges::lower_bound(table.names, name, {}, &Name::name);
        if (found != table.names.end() && found->name == name) {
            return symbolOf(table, found->character);
        }
    }
    return {};
}

MathSymbol mathSymbol(char32_t character)
{
    const auto *const typed = std::ranges::find(typedCharacters, character, &Typed::typed);
    if (typed != typedCharacters.end()) {
        return {typed->set, MathNode::Kind::Symbol, typed->mathClass, false};
    }
    for (const Table &table : std::span(tables).subspan(character < 0x80 ? tables.size() : 1)) {
        if (std::ranges::contains(table.names, character, &Name::character)) {
            return symbolOf(table, character);
        }
    }
    return {.character = character};
}

std::vector<std::vector<std::u16string_view>> mathSymbolNames()
{
    std::vector<std::vector<std::u16string_view>> all;
    for (const Table &table : tables) {
        std::vector<std::u16string_view> names;
        std::ranges::transform(table.names, std::back_inserter(names), &Name::name);
        all.push_back(names);
    }
    return all;
}

} // namespace hotpapers::tex
