// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetsection.h"

#include "core/visibletext.h"
#include "formats/htmltext.h"
#include "formats/phrases.h"
#include "formats/tweetcard.h"
#include "formats/tweetpassages.h"
#include "formats/weblink.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumName = 200; // UTF-16 units
constexpr size_t namedAnnouncers = 3;
constexpr size_t maximumResources = 6;

QString authorText(const Tweet &tweet)
{
    return visibleText(clipped(tweet.author, maximumName).toString().simplified());
}

QString handleText(const Tweet &tweet)
{
    return tweet.handle.isEmpty() ? QString() : u'@' + visibleText(clipped(tweet.handle, maximumName));
}

QString dateText(const Tweet &tweet)
{
    return tweet.date.isValid() ? QLocale().toString(tweet.date, QLocale::LongFormat) : QString();
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString handleLink(const Tweet &tweet)
{
    const QString name = clipped(tweet.handle, maximumName).toString();
    return name.isEmpty()
        ? QString()
        : anchor(u"filter:tweeter/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)), escaped(handleText(tweet)));
}

QString headHtml(const TweetCard &card, const PaperHtmlWords &words)
{
    const QString author = authorText(card.tweet);
    const QString name = author.isEmpty() ? QString() : u"<b>%1</b>"_s.arg(author.toHtmlEscaped());
    const QString handle = handleLink(card.tweet);
    const QString who = joined({name, author.isRightToLeft() ? isolated(handle) : handle}, u" "_s);
    const QString badge = card.byAuthor
        ? u" <span class=\"badge\">\u00a0%1\u00a0</span>"_s.arg(words.byAuthor.toHtmlEscaped())
        : QString();
    return paragraph(u"tweet-author"_s, joined({who, dateText(card.tweet).toHtmlEscaped()}, u" · "_s) + badge,
                     directionOf(author));
}

QString partHtml(const TweetPart &part, bool isIsolated, PageRoom &room)
{
    QString html = escaped(part.text);
    if (part.href.isEmpty() || !room.takeLink()) {
        return html;
    }
    const QString linked = link(part.text, part.href, html);
    return isIsolated ? isolated(linked) : linked;
}

QString textHtml(const Tweet &tweet, PageRoom &room, const PaperHtmlWords &words)
{
    const QStringView shown = room.take(tweet.text, maximumTweetText);
    QString html;
    for (const TweetPassage &passage : tweetPassages(tweet, shown)) {
        QString line;
        for (const TweetPart &part : passage.parts) {
            line += partHtml(part, passage.rightToLeft, room);
        }
        html += paragraph(u"tweet-text"_s, line, direction(passage.rightToLeft));
    }
    return html + clipNote(shown.size() < tweet.text.size(), words);
}

// Where the status is not on Twitter, its host is shown, as beside a mention.
QString openHtml(const Tweet &tweet, const PaperHtmlWords &words)
{
    return webLink(tweet.url) ? paragraph(u"tweet-open"_s, link(u"@", tweet.url, words.openTweet.toHtmlEscaped()),
                                          directionOf(words.openTweet))
                              : QString();
}

// A table of one cell: the one block that QTextDocument draws a border around. It has no colours, so that the
// palette's are taken.
QString cardHtml(const TweetCard &card, PageRoom &room, const PaperHtmlWords &words)
{
    return u"<table class=\"tweet\" width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"8\" "
           "style=\"margin-top:8px; border-style:solid\"><tr><td>\n"_s
        + headHtml(card, words) + textHtml(card.tweet, room, words) + openHtml(card.tweet, words)
        + u"</td></tr></table>\n"_s;
}

// Each handle once, the first of them by name.
QString announcedText(std::span<const TweetCard> announcements, const PaperHtmlWords &words)
{
    QStringList names;
    for (const TweetCard &card : announcements) {
        const QString name = card.tweet.handle.isEmpty() ? authorText(card.tweet) : handleText(card.tweet);
        if (!name.isEmpty() && !names.contains(name)) {
            names += name;
        }
    }
    const qsizetype more = names.size() - qsizetype(namedAnnouncers);
    if (more > 1) { // one more is as short by name
        names = names.first(qsizetype(namedAnnouncers)) + QStringList(words.more(int(more)));
    }
    return words.announcedBy.arg(QLocale().createSeparatedList(names));
}

// What all of them offer, each address once.
std::vector<TweetResource> resourcesOf(std::span<const TweetCard> announcements)
{
    std::vector<TweetResource> resources;
    for (const TweetCard &card : announcements) {
        for (const TweetResource &resource : card.resources) {
            const bool isKnown = std::ranges::contains(resources, resource.href, &TweetResource::href);
            if (!isKnown && resources.size() < maximumResources) {
                resources.push_back(resource);
            }
        }
    }
    return resources;
}

// Where the sentence runs from right to left, `@` and its handle stay together.
QString withHandlesIsolated(const QString &text)
{
    static const QRegularExpression handle(u"(@\\w+)"_s);
    const QString html = text.toHtmlEscaped();
    return text.isRightToLeft() ? QString(html).replace(handle, isolated(u"\\1"_s)) : html;
}

// In a table as the cards are, so that it is told from the abstract.
QString announcedHtml(std::span<const TweetCard> announcing, Announcements announcements, const PaperHtmlWords &words)
{
    const QString arrow = announcements == Announcements::Folded ? u"▸ "_s : u"▾ "_s;
    const QString text = announcedText(announcing, words);
    QStringList parts{anchor(u"page:announcements"_s, arrow + withHandlesIsolated(text))};
    for (const TweetResource &resource : resourcesOf(announcing)) {
        parts += link(resource.label, resource.href, escaped(clipped(resource.label, maximumName)));
    }
    return u"<table class=\"announced\" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"4\" "
           "style=\"margin-top:8px\"><tr><td>\n"_s
        + paragraph(u"announced"_s, parts.join(u" · "_s), directionOf(text)) + u"</td></tr></table>\n"_s;
}

QStringList announcedLines(std::span<const TweetCard> announcing, const PaperHtmlWords &words)
{
    QStringList lines{u"\n  "_s + announcedText(announcing, words)};
    for (const TweetResource &resource : resourcesOf(announcing)) {
        if (const auto web = webLink(resource.href)) {
            lines += u"    %1: %2"_s.arg(visibleText(clipped(resource.label, maximumName)), web->address);
        }
    }
    return lines;
}

QString indented(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.isEmpty() ? QString() : u"    "_s + line;
    }
    return lines.join(u'\n');
}

QString plainPart(const TweetPart &part)
{
    const auto web = part.href.isEmpty() ? std::nullopt : webLink(part.href);
    const QString host = web ? hostBeside(part.text, *web) : QString();
    return visibleText(part.text) + (host.isEmpty() ? QString() : u" (%1)"_s.arg(host));
}

QString plainText(const Tweet &tweet, const PaperHtmlWords &words)
{
    QStringList lines;
    for (const TweetPassage &passage : tweetPassages(tweet, clipped(tweet.text, maximumTweetText))) {
        QString line;
        for (const TweetPart &part : passage.parts) {
            line += plainPart(part);
        }
        lines += line;
    }
    return lines.join(u'\n') + (tweet.text.size() > maximumTweetText ? u"…\n"_s + words.clipped : QString());
}

QString cardText(const TweetCard &card, const PaperHtmlWords &words)
{
    const Tweet &tweet = card.tweet;
    const QString who = joined({authorText(tweet), handleText(tweet)}, u" "_s);
    const QString head = joined({who, dateText(tweet), card.byAuthor ? words.byAuthor : QString()}, u" · "_s);
    const auto web = webLink(tweet.url);
    return u"\n  "_s + head + u'\n'
        + indented(joined({plainText(tweet, words), web ? web->address : QString()}, u"\n"_s));
}

// As many as there is room for.
QString cardsHtml(std::span<const TweetCard> cards, PageRoom &room, const PaperHtmlWords &words)
{
    QString html;
    for (const TweetCard &card : cards) {
        if (!room.takeCard()) {
            return html + clipNote(true, words);
        }
        html += cardHtml(card, room, words);
    }
    return html;
}

} // namespace

QString tweetsHtml(const Entry &entry, Announcements announcements, PageRoom &room, const PaperHtmlWords &words)
{
    const std::vector<TweetCard> cards = tweetCards(entry);
    const auto announcing = std::ranges::find(cards, true, &TweetCard::announces);
    QString html = cardsHtml({cards.begin(), announcing}, room, words);
    if (announcing != cards.end()) {
        html += announcedHtml({announcing, cards.end()}, announcements, words);
    }
    if (announcements == Announcements::Unfolded) {
        html += cardsHtml({announcing, cards.end()}, room, words);
    }
    return html + clipNote(cards.size() < entry.tweets.size(), words);
}

QStringList tweetsText(const Entry &entry, const PaperHtmlWords &words)
{
    const std::vector<TweetCard> cards = tweetCards(entry);
    const auto announcing = std::ranges::find(cards, true, &TweetCard::announces);
    QStringList texts;
    for (const TweetCard &card : std::span(cards.begin(), announcing)) {
        texts += cardText(card, words);
    }
    if (announcing != cards.end()) {
        texts += announcedLines({announcing, cards.end()}, words);
    }
    return texts;
}

} // namespace hotpapers::formats
