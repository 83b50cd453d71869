// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "formats/paperhtml.h"
#include "formats/phrases.h"
#include "formats/textext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr size_t maximumTweets = 100;

QString clipMark(const QString &text, const PaperHtmlWords &words)
{
    return text.size() > maximumShownText ? u"…\n"_s + words.clipped : QString();
}

QString shownText(const QString &text, const PaperHtmlWords &words)
{
    return visibleText(clipped(text, maximumShownText)) + clipMark(text, words);
}

QString shownTex(const QString &tex, const PaperHtmlWords &words)
{
    return visibleText(texPlainText(clipped(tex, maximumShownText))) + clipMark(tex, words);
}

QString tweetText(const Tweet &tweet, const PaperHtmlWords &words)
{
    QString text = shownText(tweet.text, words);
    if (!tweet.url.isEmpty()) {
        text += u'\n' + shownText(tweet.url.simplified(), words);
    }
    return u"\n  "_s + tweetPhrase(tweet) + u"\n    "_s + text.replace(u'\n', u"\n    "_s);
}

} // namespace

QString paperText(const Paper &paper, const PaperHtmlWords &words)
{
    const Appearance &latest = paper.appearances.front();
    const Entry &entry = latest.entry;
    const bool hasAbstract = !entry.abstract.trimmed().isEmpty();
    QStringList lines = {
        shownTex(entry.title.simplified(), words),
        shownText(entry.authors.join(u", "_s), words),
        shownText(entry.categories.join(u' '), words),
        paper.arxivId.absUrl(),
        paper.arxivId.pdfUrl(),
        rankPhrase(latest, words) + u" · "_s + countsPhrase(entry.counts, words),
        QString(),
        hasAbstract ? shownTex(entry.abstract, words) : words.noAbstract,
    };
    for (const Tweet &tweet : std::span(entry.tweets).first(std::min(entry.tweets.size(), maximumTweets))) {
        lines += tweetText(tweet, words);
    }
    if (paper.appearances.size() > 1) {
        lines += QString();
        lines += words.otherDays;
    }
    for (const Appearance &other : std::span(paper.appearances).subspan(1)) {
        lines += u"  "_s + rankPhrase(other, words) + u" · "_s + countsPhrase(other.entry.counts, words);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hotpapers::formats
