// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pageroom.h"

#include "core/normalform.h"
#include "core/visibletext.h"
#include "formats/phrases.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr qsizetype linkCost = 50;
constexpr qsizetype cardCost = 200;

bool isColourOfSkin(char32_t character)
{
    return character >= 0x1f3fb && character <= 0x1f3ff;
}

qsizetype costOf(char32_t character)
{
    constexpr char32_t joiner = U'\u200d';
    if (character < 0x300 && character != U'\n' && !isHiddenCharacter(character)) {
        return 1;
    }
    if (character == U'\n') {
        return 20;
    }
    if (character == joiner || isColourOfSkin(character)) {
        return 250;
    }
    switch (QChar::category(character)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return 50;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return 4;
    default:
        return isHiddenCharacter(character) ? 8 : 1;
    }
}

} // namespace

QStringView PageRoom::take(QStringView text, qsizetype maximum)
{
    const qsizetype room = std::min(maximum, m_left);
    qsizetype used = 0;
    qsizetype end = 0;
    while (end < text.size()) {
        const char32_t character = characterAt(text, end);
        const qsizetype cost = costOf(character);
        if (used + cost > room) {
            break;
        }
        used += cost;
        end += unitsOf(character);
    }
    m_left -= used;
    return clipped(text, end);
}

bool PageRoom::takeLink()
{
    return takeRoom(linkCost);
}

bool PageRoom::takeCard()
{
    return takeRoom(cardCost);
}

bool PageRoom::takeRoom(qsizetype cost)
{
    if (m_left < cost) {
        return false;
    }
    m_left -= cost;
    return true;
}

} // namespace hotpapers::formats
