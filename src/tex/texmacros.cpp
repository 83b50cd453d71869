// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/texmacros.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

template <typename Meaning> struct Macro
{
    QStringView name;
    Meaning meaning;
};

constexpr std::array commands = {
    Macro{u"emph", TexStyle::Emphasis},   Macro{u"textit", TexStyle::Emphasis}, Macro{u"textsl", TexStyle::Emphasis},
    Macro{u"textbf", TexStyle::Bold},     Macro{u"texttt", TexStyle::Code},     Macro{u"textsc", TexStyle::Plain},
    Macro{u"textrm", TexStyle::Plain},    Macro{u"textsf", TexStyle::Plain},    Macro{u"textup", TexStyle::Plain},
    Macro{u"textmd", TexStyle::Plain},    Macro{u"text", TexStyle::Plain},      Macro{u"mbox", TexStyle::Plain},
    Macro{u"underline", TexStyle::Plain},
};

constexpr std::array declarations = {
    Macro{u"em", TexStyle::Emphasis},      Macro{u"it", TexStyle::Emphasis},   Macro{u"sl", TexStyle::Emphasis},
    Macro{u"itshape", TexStyle::Emphasis}, Macro{u"bf", TexStyle::Bold},       Macro{u"bfseries", TexStyle::Bold},
    Macro{u"tt", TexStyle::Code},          Macro{u"ttfamily", TexStyle::Code}, Macro{u"sc", TexStyle::Plain},
    Macro{u"rm", TexStyle::Plain},         Macro{u"sf", TexStyle::Plain},
};

// Letters, signs, spaces, and abbreviations that authors define alike.
// clang-format off
constexpr auto symbols = std::to_array<Macro<QStringView>>({
    {u" ", u" "}, {u"!", u""}, {u"#", u"#"}, {u"$", u"$"}, {u"%", u"%"}, {u"&", u"&"}, {u",", u" "}, {u"-", u""},
    {u"/", u""}, {u":", u" "}, {u";", u" "}, {u">", u" "}, {u"@", u""}, {u"AA", u"Å"}, {u"AE", u"Æ"},
    {u"BibTeX", u"BibTeX"}, {u"DH", u"Ð"}, {u"DJ", u"Đ"}, {u"L", u"Ł"}, {u"LaTeX", u"LaTeX"}, {u"LaTeXe", u"LaTeX2ε"},
    {u"Large", u""}, {u"NG", u"Ŋ"}, {u"O", u"Ø"}, {u"OE", u"Œ"}, {u"P", u"¶"}, {u"S", u"§"}, {u"SS", u"ẞ"},
    {u"TH", u"Þ"}, {u"TeX", u"TeX"}, {u"_", u"_"}, {u"aa", u"å"}, {u"ae", u"æ"}, {u"bigO", u"O"}, {u"bigo", u"O"}, {u"bigskip", u""},
    {u"centering", u""}, {u"copyright", u"©"}, {u"dag", u"†"}, {u"ddag", u"‡"}, {u"deg", u"°"}, {u"degree", u"°"},
    {u"dh", u"ð"}, {u"dj", u"đ"}, {u"dots", u"…"}, {u"eg", u"e.g."}, {u"enspace", u" "}, {u"etal", u"et al."},
    {u"etc", u"etc."}, {u"euro", u"€"}, {u"footnotesize", u""}, {u"guillemotleft", u"«"}, {u"guillemotright", u"»"},
    {u"i", u"ı"}, {u"ie", u"i.e."}, {u"indent", u""}, {u"j", u"ȷ"}, {u"l", u"ł"}, {u"large", u""}, {u"ldots", u"…"},
    {u"linebreak", u" "}, {u"lq", u"‘"}, {u"maketitle", u""}, {u"medskip", u""}, {u"newline", u" "}, {u"ng", u"ŋ"},
    {u"nobreakspace", u" "}, {u"noindent", u""}, {u"normalsize", u""}, {u"o", u"ø"}, {u"oe", u"œ"}, {u"par", u" "},
    {u"pounds", u"£"}, {u"protect", u""}, {u"qquad", u" "}, {u"quad", u" "}, {u"relax", u""}, {u"rq", u"’"},
    {u"slash", u"/"}, {u"small", u""}, {u"smallskip", u""}, {u"space", u" "}, {u"ss", u"ß"}, {u"textapprox", u"≈"},
    {u"textasciicircum", u"^"}, {u"textasciitilde", u"~"}, {u"textbackslash", u"\\"}, {u"textbar", u"|"},
    {u"textbraceleft", u"{"}, {u"textbraceright", u"}"}, {u"textbullet", u"•"}, {u"textcopyright", u"©"}, {u"textdegree", u"°"}, {u"textdollar", u"$"},
    {u"textellipsis", u"…"}, {u"textemdash", u"—"}, {u"textendash", u"–"}, {u"texteuro", u"€"}, {u"textgreater", u">"},
    {u"textless", u"<"}, {u"textmu", u"µ"}, {u"textonehalf", u"½"}, {u"textperiodcentered", u"·"}, {u"textpm", u"±"},
    {u"textquotedblleft", u"“"}, {u"textquotedblright", u"”"}, {u"textquoteleft", u"‘"}, {u"textquoteright", u"’"},
    {u"textquotesingle", u"'"}, {u"textregistered", u"®"}, {u"textsection", u"§"}, {u"texttimes", u"×"},
    {u"texttrademark", u"™"}, {u"textunderscore", u"_"}, {u"th", u"þ"}, {u"thinspace", u" "}, {u"wrt", u"w.r.t."},
    {u"xspace", u""}, {u"{", u"{"}, {u"}", u"}"},
});
// clang-format on

constexpr std::array accents = {
    Macro{u"\"", u'\u0308'}, Macro{u"'", u'\u0301'}, Macro{u"`", u'\u0300'}, Macro{u"^", u'\u0302'},
    Macro{u"~", u'\u0303'},  Macro{u"=", u'\u0304'}, Macro{u".", u'\u0307'}, Macro{u"u", u'\u0306'},
    Macro{u"v", u'\u030c'},  Macro{u"H", u'\u030b'}, Macro{u"c", u'\u0327'}, Macro{u"k", u'\u0328'},
    Macro{u"r", u'\u030a'},  Macro{u"b", u'\u0331'}, Macro{u"d", u'\u0323'},
};

template <typename Meaning, size_t Size>
Meaning meaningOf(const std::array<Macro<Meaning>, Size> &macros, QStringView name)
{
    const auto *found = std::ranges::find(macros, name, &Macro<Meaning>::name);
    return found == macros.end() ? Meaning() : found->meaning;
}

} // namespace

TexStyle texStyleOfCommand(QStringView name)
{
    return meaningOf(commands, name);
}

TexStyle texStyleOfDeclaration(QStringView name)
{
    return meaningOf(declarations, name);
}

std::optional<QStringView> texSymbol(QStringView name)
{
    const auto *found = std::ranges::find(symbols, name, &Macro<QStringView>::name);
    return found == symbols.end() ? std::nullopt : std::optional(found->meaning);
}

QChar texAccent(QStringView name)
{
    return meaningOf(accents, name);
}

} // namespace hotpapers::tex
