// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/plausiblecharacter.h"

#include <QChar>

namespace hotpapers::formats {

namespace {

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
