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
    if (d.written[1] == U'—')
        return isDigit(previous) && isDigit(next);
    return d.written[1] == 0xA0 && d.after[0] == U' ' && isSpace(d.before[0]);
}

/** Not behind a letter or digit. */
bool couldStandAlone(const DamagedCharacter &d)
{
    const char32_t lead = d.lead();
    const char32_t cont = d.written[1];
    if (lead == U'Ã' && isTellingTilde(d))
        return false;
    if (lead == U'Â')
        return isIn(cont, mathMarks) || isIn(d.before[0], openingQuotes) || (cont == 0xA0 && isSpace(d.before[0]));
    if (isIn(cont, marks))
        return !(lead == U'Î' || lead == U'Ï' || (lead == U'Ã' && (!isIn(cont, mathMarks) || isLower(d.after[0]))));
    if (isIn(d.before[0], openingQuotes) || isIn(cont, U"’—\u00A0"))
        return true;
    if (lead == U'Î' || lead == U'Ï')
        return cont != U'»' && !isLetter(d.after[0]);
    return !(isLower(d.after[0]) && (lead == U'Ã' || lead == U'Å' || lead == U'Ä'));
}

bool couldPairBeMeant(const DamagedCharacter &d)
{
    const char32_t lead = d.lead();
    if (!isIn(d.written[1], closers))
        return false;
    if (d.adjacent > 0 && isIn(lead, U"ÃÂÄÅÆË"))
        return false;
    if (isIn(d.written[1], marks) && isLower(d.after[0]) && !isDigit(d.before[0])) // marks end a word
        return false;
    if (lead == U'Â' && isIn(d.written[1], marks) && (isLetter(d.before[0]) || isDigit(d.before[0])))
        return false;
    if (isUpper(d.before[0]))
        return true;
    if (isLower(d.before[0]))
        return !isIn(lead, U"ÃÂ") && !isLower(d.before[1]) && !(isLower(d.after[0]) && d.written[1] == U'‚');
    if (isDigit(d.before[0]))
        return !isIn(lead, U"ÃÂ");
    return couldStandAlone(d);
}

bool couldBeMeant(const DamagedCharacter &d)
{
    if (d.length == 2)
        return couldPairBeMeant(d);
    if (d.original == 0xFEFF)
        return d.start != 0;
    if (d.length == 3 && d.written[1] == 0xA0)
        return true;
    if (d.lead() == U'â') // hardly any word ends with it
        return isLetter(d.before[0]) && isAll(d.rest(), closers);
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
    if (!isIn(cont, operands) && !isIn(cont, relations))
        return false;
    const bool isPower = isIn(cont, U"≤≥∞π") && isLetter(d.before[0]) && !isLetter(d.after[0]) && !isDigit(d.after[0]);
    return !isDigit(d.before[0]) && !isPower;
}

/** `≈` and `ƒ` */
bool couldSignBeMeant(const DamagedCharacter &d)
{
    const char32_t cont = d.written[1];
    if (cont == U'∞' && isLetter(d.after[0]))
        return false;
    if (isIn(cont, operands) || isIn(cont, relations))
        return !isInWord(d);
    if (isIn(cont, currencies) && (isDigit(d.after[0]) || (isSpace(d.after[0]) && !isLetter(d.before[0]))))
        return true;
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
        return isLetter(d.before[0]) && !isUpper(cont);
    default:
        return true;
    }
}

bool couldBeMeant(const DamagedCharacter &d)
{
    if (d.length == 2)
        return couldPairBeMeant(d);
    if (d.length == 4)
        return d.lead() != 0xF8FF;
    if (isUpper(d.lead()) && isUpper(d.before[0]) && isAll(d.rest(), marks))
        return true;
    return isAll(d.rest(), umlauts)
        || (isLetter(d.lead()) && QChar::toLower(d.written[1]) == QChar::toLower(d.written[2]));
}

} // namespace macroman

/** Scripts that a digest could quote. Rare ones come out of bytes by chance only. */
bool isInUse(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Georgian:
    case QChar::Script_Ethiopic:
    case QChar::Script_Khmer:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Han:
        return true;
    default:
        return false;
    }
}

bool isCjk(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul || script == QChar::Script_Bopomofo;
}

bool isAnyScript(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited;
}

} // namespace

bool couldBeMeant(const DamagedCharacter &damaged, MistakenEncoding encoding)
{
    if (comesInWords(damaged.original)) {
        const bool couldBeList = isIn(damaged.lead(), U"–—€⁄"); // à–é–è
        return damaged.adjacent < (!couldBeList ? 1 : isLower(damaged.written[1]) ? 3 : 2);
    }
    if (damaged.adjacent >= 2)
        return false;
    return encoding == MistakenEncoding::Windows1252 ? windows1252::couldBeMeant(damaged)
                                                     : macroman::couldBeMeant(damaged);
}

bool isPlausible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control: // the C1 controls that Windows-1252 leaves unassigned: text that was damaged twice
        return character == 0x81 || character == 0x8D || character == 0x8F || character == 0x90 || character == 0x9D;
    case QChar::Other_NotAssigned: // pictures that are newer than Qt
        return character >= 0x1F000 && character <= 0x1FAFF;
    case QChar::Other_PrivateUse: // the apple of Mac OS Roman: damaged twice
        return character == 0xF8FF;
    case QChar::Other_Surrogate:
        return false;
    default:
        return isInUse(QChar::script(character));
    }
}

bool isSameScript(char32_t a, char32_t b)
{
    const QChar::Script scriptA = QChar::script(a);
    const QChar::Script scriptB = QChar::script(b);
    return scriptA == scriptB || isAnyScript(scriptA) || isAnyScript(scriptB) || (isCjk(scriptA) && isCjk(scriptB));
}

} // namespace hotpapers::formats
