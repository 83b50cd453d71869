// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pageroom.h"

#include "core/drawingcost.h"
#include "formats/phrases.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr qsizetype linkCost = 50;
constexpr qsizetype cardCost = 200;

} // namespace

QStringView PageRoom::take(QStringView text, qsizetype maximum)
{
    const QStringView shown = clipped(text, affordable(text, std::min(maximum, m_left)).size());
    m_left -= drawingCost(shown);
    return shown;
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
