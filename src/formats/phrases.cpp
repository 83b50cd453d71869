// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/phrases.h"

#include "core/visibletext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumName = 200;

} // namespace

QStringView clipped(QStringView text, qsizetype maximum)
{
    if (text.size() <= maximum) {
        return text;
    }
    const bool cutsCharacter = text[maximum].isLowSurrogate() && text[maximum - 1].isHighSurrogate();
    return text.first(maximum - (cutsCharacter ? 1 : 0));
}

QString momentPhrase(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s) : QString();
}

QString countsPhrase(const Counts &counts, const PaperHtmlWords &words)
{
    const QString retweets = QLocale().toString(counts.retweets);
    const QString favorites = QLocale().toString(counts.favorites);
    const QString moment = momentPhrase(counts.measuredAt);
    return moment.isEmpty() ? words.counts.arg(retweets, favorites) : words.measured.arg(retweets, favorites, moment);
}

QString rankPhrase(const Appearance &appearance, const PaperHtmlWords &words)
{
    return words.rank.arg(QString::number(appearance.entry.rank), appearance.days.isoText().replace(u'/', u" – "_s));
}

QString tweetPhrase(const Tweet &tweet)
{
    QStringList parts;
    if (!tweet.author.isEmpty()) {
        parts += visibleText(clipped(tweet.author, maximumName).toString().simplified());
    }
    if (!tweet.handle.isEmpty()) {
        parts += u'@' + visibleText(clipped(tweet.handle, maximumName));
    }
    if (tweet.date.isValid()) {
        parts += u"· "_s + tweet.date.toString(Qt::ISODate);
    }
    return parts.join(u' ');
}

} // namespace hotpapers::formats
