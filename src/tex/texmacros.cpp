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

constexpr auto symbols = std::to_array<Macro<QStringView>>({
    {u"%", u"%"},
    {u"&", u"&"},
    {u"_", u"_"},
    {u"#", u"#"},
    {u"$", u"$"},
    {u"{", u"{"},
    {u"}", u"}"},
    {u" ", u" "},
    {u"ss", u"ß"},
    {u"ae", u"æ"},
    {u"AE", u"Æ"},
    {u"oe", u"œ"},
    {u"OE", u"Œ"},
    {u"aa", u"å"},
    {u"AA", u"Å"},
    {u"o", u"ø"},
    {u"O", u"Ø"},
    {u"l", u"ł"},
    {u"L", u"Ł"},
    {u"i", u"ı"},
    {u"j", u"ȷ"},
    {u"ldots", u"…"},
    {u"dots", u"…"},
    {u"textapprox", u"≈"},
    {u"textendash", u"–"},
    {u"textemdash", u"—"},
    {u"textasciitilde", u"~"},
    {u"textbackslash", u"\\"},
    {u"TeX", u"TeX"},
    {u"LaTeX", u"LaTeX"},
});

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

QString texSymbol(QStringView name)
{
    return meaningOf(symbols, name).toString();
}

QChar texAccent(QStringView name)
{
    return meaningOf(accents, name);
}

} // namespace hotpapers::tex
