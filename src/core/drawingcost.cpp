// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drawingcost.h"

#include "core/normalform.h"
#include "core/visibletext.h"

namespace hotpapers {

namespace {

bool isColourOfSkin(char32_t character)
{
    return character >= 0x1f3fb && character <= 0x1f3ff;
}

} // namespace

qsizetype drawingCost(char32_t character)
{
    constexpr char32_t joiner = U'\u200d';
    if (character == U'\n') {
        return 20;
    }
    if (isHiddenCharacter(character)) {
        return 8;
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
        return 1;
    }
}

QStringView affordable(QStringView text, qsizetype room)
{
    qsizetype end = 0;
    while (end < text.size()) {
        const char32_t character = characterAt(text, end);
        room -= drawingCost(character);
        if (room < 0) {
            break;
        }
        end += unitsOf(character);
    }
    return text.first(end);
}

qsizetype drawingCost(QStringView text)
{
    qsizetype cost = 0;
    for (qsizetype at = 0; at < text.size(); at += unitsOf(characterAt(text, at))) {
        cost += drawingCost(characterAt(text, at));
    }
    return cost;
}

} // namespace hotpapers
