// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathnames.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hotpapers::tex {

namespace {

template <typename Meaning> struct Named
{
    std::u16string_view name;
    Meaning meaning;
};

constexpr auto functions = std::to_array<Named<MathFunction>>({{u"Cov", {u"Cov"}},
                                                               {u"KL", {u"KL"}},
                                                               {u"Pr", {u"Pr", true}},
                                                               {u"Tr", {u"Tr"}},
                                                               {u"Var", {u"Var"}},
                                                               {u"arccos", {u"arccos"}},
                                                               {u"arccosh", {u"arccosh"}},
                                                               {u"arccot", {u"arccot"}},
                                                               {u"arccsc", {u"arccsc"}},
                                                               {u"arcsec", {u"arcsec"}},
                                                               {u"arcsin", {u"arcsin"}},
                                                               {u"arcsinh", {u"arcsinh"}},
                                                               {u"arctan", {u"arctan"}},
                                                               {u"arctanh", {u"arctanh"}},
                                                               {u"arg", {u"arg"}},
                                                               {u"argmax", {u"arg max", true}},
                                                               {u"argmin", {u"arg min", true}},
                                                               {u"cos", {u"cos"}},
                                                               {u"cosh", {u"cosh"}},
                                                               {u"cot", {u"cot"}},
                                                               {u"coth", {u"coth"}},
                                                               {u"csc", {u"csc"}},
                                                               {u"csch", {u"csch"}},
                                                               {u"deg", {u"deg"}},
                                                               {u"det", {u"det", true}},
                                                               {u"diag", {u"diag"}},
                                                               {u"dim", {u"dim"}},
                                                               {u"erf", {u"erf"}},
                                                               {u"esssup", {u"ess sup", true}},
                                                               {u"exp", {u"exp"}},
                                                               {u"gcd", {u"gcd", true}},
                                                               {u"hom", {u"hom"}},
                                                               {u"inf", {u"inf", true}},
                                                               {u"injlim", {u"inj lim", true}},
                                                               {u"ker", {u"ker"}},
                                                               {u"lg", {u"lg"}},
                                                               {u"lim", {u"lim", true}},
                                                               {u"liminf", {u"lim inf", true}},
                                                               {u"limsup", {u"lim sup", true}},
                                                               {u"ln", {u"ln"}},
                                                               {u"log", {u"log"}},
                                                               {u"max", {u"max", true}},
                                                               {u"min", {u"min", true}},
                                                               {u"poly", {u"poly"}},
                                                               {u"polylog", {u"polylog"}},
                                                               {u"projlim", {u"proj lim", true}},
                                                               {u"rank", {u"rank"}},
                                                               {u"sec", {u"sec"}},
                                                               {u"sech", {u"sech"}},
                                                               {u"sgn", {u"sgn"}},
                                                               {u"sign", {u"sign"}},
                                                               {u"sin", {u"sin"}},
                                                               {u"sinh", {u"sinh"}},
                                                               {u"softmax", {u"softmax"}},
                                                               {u"sup", {u"sup", true}},
                                                               {u"tan", {u"tan"}},
                                                               {u"tanh", {u"tanh"}},
                                                               {u"tr", {u"tr"}}});

constexpr auto accents =
    std::to_array<Named<MathAccent>>({{u"Acute", {u'\u0301'}},         {u"Bar", {u'\u0304'}},
                                      {u"Breve", {u'\u0306'}},         {u"Check", {u'\u030c'}},
                                      {u"Ddot", {u'\u0308'}},          {u"Dot", {u'\u0307'}},
                                      {u"Grave", {u'\u0300'}},         {u"Hat", {u'\u0302'}},
                                      {u"Tilde", {u'\u0303'}},         {u"Vec", {u'\u20d7'}},
                                      {u"acute", {u'\u0301'}},         {u"bar", {u'\u0304'}},
                                      {u"breve", {u'\u0306'}},         {u"check", {u'\u030c'}},
                                      {u"ddddot", {u'\u20dc'}},        {u"dddot", {u'\u20db'}},
                                      {u"ddot", {u'\u0308'}},          {u"dot", {u'\u0307'}},
                                      {u"grave", {u'\u0300'}},         {u"hat", {u'\u0302'}},
                                      {u"mathring", {u'\u030a'}},      {u"tilde", {u'\u0303'}},
                                      {u"vec", {u'\u20d7'}},           {u"widecheck", {u'\u030c', true}},
                                      {u"widehat", {u'\u0302', true}}, {u"widetilde", {u'\u0303', true}}});

constexpr auto braces = std::to_array<Named<MathBrace>>({{u"overbrace", {u'⏞'}},
                                                         {u"overbracket", {u'⎴'}},
                                                         {u"overleftarrow", {u'←'}},
                                                         {u"overleftrightarrow", {u'↔'}},
                                                         {u"overparen", {u'⏜'}},
                                                         {u"overrightarrow", {u'→'}},
                                                         {u"underbrace", {u'⏟', true}},
                                                         {u"underbracket", {u'⎵', true}},
                                                         {u"underleftarrow", {u'←', true}},
                                                         {u"underleftrightarrow", {u'↔', true}},
                                                         {u"underparen", {u'⏝', true}},
                                                         {u"underrightarrow", {u'→', true}},
                                                         {u"wideparen", {u'⏜'}}});

constexpr auto spaces = std::to_array<Named<double>>({{u" ", 0.25},
                                                      {u"!", -3.0 / 18},
                                                      {u",", 3.0 / 18},
                                                      {u"-", 0},
                                                      {u"/", 0},
                                                      {u":", 4.0 / 18},
                                                      {u";", 5.0 / 18},
                                                      {u">", 4.0 / 18},
                                                      {u"allowbreak", 0},
                                                      {u"centering", 0},
                                                      {u"enskip", 0.5},
                                                      {u"enspace", 0.5},
                                                      {u"footnotesize", 0},
                                                      {u"hfil", 0.25},
                                                      {u"hfill", 0.25},
                                                      {u"large", 0},
                                                      {u"mathstrut", 0},
                                                      {u"medspace", 4.0 / 18},
                                                      {u"negmedspace", -4.0 / 18},
                                                      {u"negthickspace", -5.0 / 18},
                                                      {u"negthinspace", -3.0 / 18},
                                                      {u"nobreak", 0},
                                                      {u"nobreakspace", 0.25},
                                                      {u"noindent", 0},
                                                      {u"nonumber", 0},
                                                      {u"normalsize", 0},
                                                      {u"notag", 0},
                                                      {u"null", 0},
                                                      {u"protect", 0},
                                                      {u"qquad", 2},
                                                      {u"quad", 1},
                                                      {u"relax", 0},
                                                      {u"scriptsize", 0},
                                                      {u"small", 0},
                                                      {u"space", 0.25},
                                                      {u"strut", 0},
                                                      {u"thickspace", 5.0 / 18},
                                                      {u"thinspace", 3.0 / 18},
                                                      {u"tiny", 0}});

constexpr auto alphabets = std::to_array<Named<MathAlphabet>>({{u"Bbb", MathAlphabet::DoubleStruck},
                                                               {u"bm", MathAlphabet::BoldItalic},
                                                               {u"boldsymbol", MathAlphabet::BoldItalic},
                                                               {u"frak", MathAlphabet::Fraktur},
                                                               {u"mathbb", MathAlphabet::DoubleStruck},
                                                               {u"mathbbm", MathAlphabet::DoubleStruck},
                                                               {u"mathbf", MathAlphabet::Bold},
                                                               {u"mathbfcal", MathAlphabet::BoldScript},
                                                               {u"mathbfit", MathAlphabet::BoldItalic},
                                                               {u"mathbfscr", MathAlphabet::BoldScript},
                                                               {u"mathbold", MathAlphabet::BoldItalic},
                                                               {u"mathcal", MathAlphabet::Script},
                                                               {u"mathds", MathAlphabet::DoubleStruck},
                                                               {u"mathfrak", MathAlphabet::Fraktur},
                                                               {u"mathit", MathAlphabet::Italic},
                                                               {u"mathnormal", MathAlphabet::Letters},
                                                               {u"mathrm", MathAlphabet::Upright},
                                                               {u"mathscr", MathAlphabet::Script},
                                                               {u"mathsf", MathAlphabet::SansSerif},
                                                               {u"mathsfbf", MathAlphabet::BoldSansSerif},
                                                               {u"mathtt", MathAlphabet::Monospace},
                                                               {u"mathup", MathAlphabet::Upright},
                                                               {u"pmb", MathAlphabet::BoldItalic},
                                                               {u"symbb", MathAlphabet::DoubleStruck},
                                                               {u"symbf", MathAlphabet::Bold},
                                                               {u"symcal", MathAlphabet::Script},
                                                               {u"symit", MathAlphabet::Italic},
                                                               {u"symrm", MathAlphabet::Upright},
                                                               {u"vb", MathAlphabet::Bold}});

constexpr auto declarations = std::to_array<Named<MathAlphabet>>({{u"bf", MathAlphabet::Bold},
                                                                  {u"bfseries", MathAlphabet::Bold},
                                                                  {u"boldmath", MathAlphabet::BoldItalic},
                                                                  {u"cal", MathAlphabet::Script},
                                                                  {u"em", MathAlphabet::Italic},
                                                                  {u"it", MathAlphabet::Italic},
                                                                  {u"itshape", MathAlphabet::Italic},
                                                                  {u"mit", MathAlphabet::Letters},
                                                                  {u"rm", MathAlphabet::Upright},
                                                                  {u"rmfamily", MathAlphabet::Upright},
                                                                  {u"sc", MathAlphabet::Upright},
                                                                  {u"scr", MathAlphabet::Script},
                                                                  {u"sf", MathAlphabet::SansSerif},
                                                                  {u"sffamily", MathAlphabet::SansSerif},
                                                                  {u"sl", MathAlphabet::Italic},
                                                                  {u"tt", MathAlphabet::Monospace},
                                                                  {u"ttfamily", MathAlphabet::Monospace}});

constexpr auto styles = std::to_array<Named<MathStyle>>({{u"displaystyle", MathStyle::Display},
                                                         {u"scriptscriptstyle", MathStyle::ScriptScript},
                                                         {u"scriptstyle", MathStyle::Script},
                                                         {u"textstyle", MathStyle::Text}});

template <typename Table> constexpr bool isSorted(const Table &table)
{
    return std::ranges::is_sorted(table, {}, [](const auto &named) { return named.name; });
}

static_assert(isSorted(functions) && isSorted(accents) && isSorted(braces) && isSorted(spaces) && isSorted(alphabets)
              && isSorted(declarations) && isSorted(styles));

template <typename Meaning, size_t Size>
std::optional<Meaning> meaningOf(const std::array<Named<Meaning>, Size> &table, QStringView command)
{
    const std::u16string_view name(command.utf16(), size_t(command.size()));
    const auto *const found = std::ranges::lower_bound(table, name, {}, &Named<Meaning>::name);
    return found != table.end() && found->name == name ? std::optional(found->meaning) : std::nullopt;
}

} // namespace

std::optional<MathFunction> mathFunction(QStringView command)
{
    return meaningOf(functions, command);
}

std::optional<MathAccent> mathAccent(QStringView command)
{
    return meaningOf(accents, command);
}

std::optional<MathBrace> mathBrace(QStringView command)
{
    return meaningOf(braces, command);
}

std::optional<double> mathSpace(QStringView command)
{
    return meaningOf(spaces, command);
}

std::optional<MathAlphabet> mathAlphabet(QStringView command)
{
    return meaningOf(alphabets, command);
}

std::optional<MathAlphabet> mathAlphabetDeclaration(QStringView command)
{
    return meaningOf(declarations, command);
}

std::optional<MathStyle> mathStyle(QStringView command)
{
    return meaningOf(styles, command);
}

} // namespace hotpapers::tex
