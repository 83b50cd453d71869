// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/damagedcharacter.h"

#include <QChar>

#include <algorithm>
#include <string_view>

namespace hotpapers::formats {

namespace {

using Characters = std::u32string_view;

bool isIn(char32_t c, Characters characters)
{
    return characters.contains(c);
}

bool isLower(char32_t c)
{
    return QChar::isLower(c);
}
bool isUpper(char32_t c)
{
    return QChar::isUpper(c);
}
bool isLetter(char32_t c)
{
    return QChar::isLetter(c);
}
bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
bool isSpace(char32_t c)
{
    return c == 0 || c == U' ' || c == U'\n' || c == U'\t';
}
bool isAll(std::span<const char32_t> text, Characters characters)
{
    return std::ranges::all_of(text, [&](char32_t c) { return isIn(c, characters); });
}

/** Characters of two bytes beyond Latin and Greek come in words: a lone one is no evidence. */
bool comesInWords(char32_t original)
{
    return original >= 0x400 && original < 0x800;
}

namespace windows1252 {

// What may follow a word or letter without a space: punctuation, and marks that belong to a name, number or unit.
constexpr Characters punctuation = U"\u00A0\u00AD’‘”“»«›‹…–—„‚¡¿";
constexpr Characters marks = U"™®©°ª²³¹º†‡·•";
constexpr Characters closers = U"\u00A0\u00AD’‘”“»«›‹…–—„‚¡¿™®©°ª²³¹º†‡·•";
constexpr Characters mathMarks = U"²³¹·°";
constexpr Characters openingQuotes = U"\"'“„‘‚«‹([";
// What may follow a space or dash: with one before it, it may follow a letter, too.
constexpr Characters beginners = U"€£¥¢§¤±¼½¾µ¶";

/** `Ã—` between numbers is a multiplication sign, `Ã ` before a space is `à`. */
bool isTellingTilde(const DamagedCharacter &d)
{
    const char32_t next = isSpace(d.after[0]) ? d.after[1] : d.after[0];
    const char32_t previous = isSpace(d.before[0]) ? d.before[1] : d.before[0];
    if (d.written[1] == U'—') {
        return isDigit(previous) && isDigit(next);
    }
    return d.written[1] == 0xA0 && d.after[0] == U' ' && isSpace(d.before[0]);
}

/** Not behind a letter or digit. */
bool couldStandAlone(const DamagedCharacter &d)
{
    const char32_t lead = d.lead();
    const char32_t cont = d.written[1];
    if (lead == U'Ã' && isTellingTilde(d)) {
        return false;
    }
    if (lead == U'Â') {
        return isIn(cont, mathMarks) || isIn(d.before[0], openingQuotes) || (cont == 0xA0 && isSpace(d.before[0]));
    }
    if (isIn(cont, marks)) {
        return !isIn(lead, U"ÃÎÏ") || (lead == U'Ã' && isIn(cont, mathMarks) && !isLower(d.after[0]));
    }
    if (isIn(d.before[0], openingQuotes) || isIn(cont, U"’—\u00A0")) {
        return true;
    }
    if (lead == U'Î' || lead == U'Ï') {
        return cont != U'»' && !isLetter(d.after[0]);
    }
    return !isLower(d.after[0]) || !isIn(lead, U"ÃÅÄ");
}

bool couldPairBeMeant(const DamagedCharacter &d)
{
    const char32_t lead = d.lead();
    if (isUpper(d.written[1])) { // PROHLÍŽEČ
        return !isIn(lead, U"ÃÂÄÅ") && (isUpper(d.before[0]) || isUpper(d.after[0]));
    }
    if (!isIn(d.written[1], closers)) {
        return false;
    }
    if (d.adjacent > 0 && isIn(lead, U"ÃÂÄÅÆË")) {
        return false;
    }
    if (isIn(d.written[1], marks) && isLower(d.after[0]) && !isDigit(d.before[0])) { // marks end a word
        return false;
    }
    if (lead == U'Â' && isIn(d.written[1], marks) && (isLetter(d.before[0]) || isDigit(d.before[0]))) {
        return false;
    }
    if (isUpper(d.before[0])) {
        return true;
    }
    if (isLower(d.before[0])) {
        return !isIn(lead, U"ÃÂ") && !isLower(d.before[1]) && (d.written[1] != U'‚' || !isLower(d.after[0]));
    }
    if (isDigit(d.before[0])) {
        return !isIn(lead, U"ÃÂ");
    }
    return couldStandAlone(d);
}

bool couldBeMeant(const DamagedCharacter &d)
{
    if (d.length == 2) {
        return couldPairBeMeant(d);
    }
    if (d.original == 0xFEFF) {
        return d.start != 0;
    }
    if (d.length == 3 && d.written[1] == 0xA0) {
        return true;
    }
    if (d.lead() == U'â') { // hardly any word ends with it
        return isLetter(d.before[0]) && isAll(d.rest(), closers);
    }
    return isAll(d.rest(), closers)
        || (d.length == 3 && isIn(d.written[1], punctuation) && isIn(d.written[2], beginners));
}

} // namespace windows1252

namespace macroman {

constexpr Characters operands = U"πµΩ∞∑∏∫∂±"; // a root of these is mathematics
constexpr Characters relations = U"≤≥≠";
constexpr Characters currencies = U"£¥¢§°º";
constexpr Characters marks = U"™®©°†ªº";
constexpr Characters umlauts = U"äöüõÄÖÜ"; // Finnish and Estonian words double and mix them

/** Is it within a word of some length? */
bool isInWord(const DamagedCharacter &d)
{
    return isLetter(d.before[0]) && isLetter(d.after[0]) && (isLetter(d.before[1]) || isLetter(d.after[1]));
}

/** `Per√∫`, `Malm√∂`, `Ær√∏` */
bool isWordEnd(const DamagedCharacter &d)
{
    return isIn(d.written[1], U"∫∂∏") && isLower(d.before[0]) && isLetter(d.before[1]);
}

bool couldNegationBeMeant(const DamagedCharacter &d)
{
    const char32_t cont = d.written[1];
    if (!isIn(cont, operands) && !isIn(cont, relations)) {
        return false;
    }
    const bool isPower = isIn(cont, U"≤≥∞π") && isLetter(d.before[0]) && !isLetter(d.after[0]) && !isDigit(d.after[0]);
    return !isDigit(d.before[0]) && !isPower;
}

/** `≈` and `ƒ` */
bool couldSignBeMeant(const DamagedCharacter &d)
{
    const char32_t cont = d.written[1];
    if (cont == U'∞' && isLetter(d.after[0])) {
        return false;
    }
    if (isIn(cont, operands) || isIn(cont, relations)) {
        return !isInWord(d);
    }
    if (isIn(cont, currencies) && (isDigit(d.after[0]) || (isSpace(d.after[0]) && !isLetter(d.before[0])))) {
        return true;
    }
    return !isLetter(d.before[0]) && !isLetter(d.after[0]);
}

bool couldPairBeMeant(const DamagedCharacter &d)
{
    const char32_t cont = d.written[1];
    switch (d.lead()) {
    case U'¬':
        return couldNegationBeMeant(d);
    case U'√':
        return d.adjacent == 0 && isIn(cont, operands) && !isInWord(d) && !isWordEnd(d);
    case U'ƒ':
    case U'≈':
        return couldSignBeMeant(d);
    case U'»': // Romanian ș and ț
        return !isIn(cont, U"òôöõ") || !isLower(d.before[0]) || !isLower(d.after[0]);
    case U'Ã': // combining marks
    case U'Õ':
        return !isLower(d.before[0]);
    case U'Œ':
        return isUpper(d.before[0]);
    case U'œ':
        return !isUpper(cont) && (isLetter(d.before[0]) || (isLetter(d.after[0]) && d.adjacent == 0));
    default:
        return true;
    }
}

bool couldBeMeant(const DamagedCharacter &d)
{
    if (d.length == 2) {
        return couldPairBeMeant(d);
    }
    if (d.length == 4) {
        return d.lead() != 0xF8FF;
    }
    if (isUpper(d.lead()) && isUpper(d.before[0]) && isAll(d.rest(), marks)) {
        return true;
    }
    if (isUpper(d.lead()) && isUpper(d.written[1]) && isUpper(d.written[2])) { // ÈÉÆ
        return true;
    }
    return isAll(d.rest(), umlauts)
        || (isLetter(d.lead()) && QChar::toLower(d.written[1]) == QChar::toLower(d.written[2]));
}

} // namespace macroman

} // namespace

bool couldBeMeant(const DamagedCharacter &damaged, MistakenEncoding encoding)
{
    if (comesInWords(damaged.original)) {
        const bool couldBeList = isIn(damaged.lead(), U"–—€⁄"); // à–é–è
        return damaged.adjacent < (!couldBeList ? 1 : isLower(damaged.written[1]) ? 3 : 2);
    }
    if (damaged.adjacent >= 2) {
        return false;
    }
    return encoding == MistakenEncoding::Windows1252 ? windows1252::couldBeMeant(damaged)
                                                     : macroman::couldBeMeant(damaged);
}

} // namespace hotpapers::formats
