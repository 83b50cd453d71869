// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchcharacters.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace hotpapers {

namespace {

using Range = std::pair<char32_t, char32_t>;

bool isIn(std::span<const Range> ranges, char32_t character)
{
    return std::ranges::any_of(ranges, [character](Range r) { return r.first <= character && character <= r.second; });
}

// What Unicode took for a letter later or earlier.
constexpr std::array nowLetters = {Range{0x19b0, 0x19c0}, Range{0x19c8, 0x19c9}, Range{0x1cf2, 0x1cf3}};
constexpr std::array onceLetters = {Range{0x1885, 0x1886}};
// UTF-8 of these is read as U+FFFD.
constexpr std::array unreadable = {Range{0xd800, 0xdfff}, Range{0xfffe, 0xffff}};
// Those that letters of ASCII's are written with.
constexpr std::array accents = {Range{0x300, 0x304}, Range{0x306, 0x30c}, Range{0x30f, 0x30f}, Range{0x311, 0x311},
                                Range{0x31b, 0x31b}, Range{0x323, 0x328}, Range{0x32d, 0x32e}, Range{0x330, 0x331}};

bool isKnown(char32_t character)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(character);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_6_1;
}

// The letter of ASCII's that an accented one is made of.
char32_t withoutAccent(char32_t character)
{
    if (character == 0x1e1) { // ǡ, which SQLite leaves out
        return character;
    }
    char32_t base = character;
    while (QChar::decompositionTag(base) == QChar::Canonical) {
        const QString parts = QChar::decomposition(base);
        base = parts.size() > 1 && !parts.front().isSurrogate() ? parts.front().unicode() : U'\0';
    }
    return base < 0x80 && QChar::isLetter(base) ? QChar::toLower(base) : character;
}

} // namespace

bool isWordCharacter(char32_t character)
{
    if (character < 0x80) {
        return QChar::isLetterOrNumber(character);
    }
    if (isIn(unreadable, character)) {
        return false;
    }
    if (!isKnown(character) || isIn(onceLetters, character)) {
        return true;
    }
    const QChar::Category category = QChar::category(character);
    return (QChar::isLetterOrNumber(character) || category == QChar::Other_PrivateUse
            || category == QChar::Other_NotAssigned)
        && !isIn(nowLetters, character);
}

bool isDroppedAccent(char32_t character)
{
    return character >= 0x300 && isIn(accents, character);
}

char32_t foldedCharacter(char32_t character)
{
    if (character < 0x80) {
        return character >= U'A' && character <= U'Z' ? character + 32 : character;
    }
    return isKnown(character) ? withoutAccent(QChar::toCaseFolded(character)) : character;
}

} // namespace hotpapers
