// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/phrases.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype longestCharacter = 64; // UTF-16 units; a family of emoji has 11

} // namespace

QStringView clipped(QStringView text, qsizetype maximum)
{
    if (text.size() <= maximum) {
        return text;
    }
    // What is joined to one character on the screen is short, and looked at alone.
    const qsizetype start = std::max(maximum - longestCharacter, qsizetype(0));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.sliced(start, maximum + 1 - start));
    finder.setPosition(maximum - start);
    const qsizetype whole = finder.isAtBoundary() ? maximum - start : finder.toPreviousBoundary();
    return text.first(whole > 0 ? start + whole : maximum);
}

QString momentPhrase(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : QString();
}

QString signalPhrase(const Appearance &appearance, const PaperHtmlWords &words)
{
    return words.rank(appearance.entry.rank, appearance.days) + u" · "_s + words.counts(appearance.entry.counts);
}

} // namespace hotpapers::formats
