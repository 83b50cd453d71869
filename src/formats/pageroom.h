// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hotpapers::formats {

/**
 * How much a page still has room for, so that it is laid out in some 20 ms, whatever a digest says.
 *
 * It is counted in characters of plain text (core/drawingcost.h), of which links and cards are worth some, too.
 */
class PageRoom
{
public:
    /** The beginning of a text that there is room for, at most `maximum`; not cut within what is one character to a reader. */
    [[nodiscard]] QStringView take(QStringView text, qsizetype maximum);

    /** Takes the room that a link needs besides its text. @return was there any? */
    [[nodiscard]] bool takeLink();
    /** The same for a tweet's card. */
    [[nodiscard]] bool takeCard();

private:
    bool takeRoom(qsizetype cost);

    qsizetype m_left = 30'000; ///< the fullest of real pages take some 8,000
};

} // namespace hotpapers::formats
