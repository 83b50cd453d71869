// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweethtml.h"

#include "formats/plaintweet.h"
#include "formats/tweetparser.h"
#include "formats/tweetparts.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

// Unclosed formatting elements are opened again in every paragraph that follows, so that few bytes can make very many
// nodes: of tags that tweets have, and of others, only so many are let through.
constexpr int maximumTags = 1'000;
constexpr int maximumStrangeTags = 8;
// Every attribute of a tag is compared with all before it. With the text behind the tag.
constexpr qsizetype maximumTagBytes = 4 * 1024;

constexpr auto scriptLine = R"(<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>)";

bool isTweetTag(QByteArrayView afterBracket)
{
    if (afterBracket.startsWith('/')) {
        afterBracket = afterBracket.sliced(1);
    }
    const auto *const end = std::ranges::find_if(afterBracket, [](char c) { return c == ' ' || c == '>' || c == '/'; });
    const QByteArrayView name = afterBracket.first(end - afterBracket.begin());
    return name == "a" || name == "br" || name == "p" || name == "blockquote";
}

bool isCheap(QByteArrayView html)
{
    int tags = 0;
    int strangeTags = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0;) {
        const qsizetype next = html.indexOf('<', i + 1);
        if ((next < 0 ? html.size() : next) - i > maximumTagBytes) {
            return false;
        }
        ++tags;
        strangeTags += isTweetTag(html.sliced(i + 1)) ? 0 : 1;
        i = next;
    }
    return tags <= maximumTags && strangeTags <= maximumStrangeTags;
}

const char *entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\n':
        return "<br>";
    default:
        return nullptr;
    }
}

void appendEscaped(QByteArray &html, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const char *done = utf8.begin();
    for (const char *c = done; c != utf8.end(); ++c) {
        if (const char *const written = entity(*c)) {
            html.append(done, c - done).append(written);
            done = c + 1;
        }
    }
    html.append(done, utf8.end() - done);
}

void appendBody(QByteArray &html, const Tweet &tweet)
{
    qsizetype done = 0;
    const QStringView text = tweet.text;
    for (const TextLink &link : tweet.links) {
        if (link.start < done || link.length < 0 || link.start > text.size() - link.length) {
            continue; // values that no reader gave
        }
        appendEscaped(html, text.sliced(done, link.start - done));
        html += R"(<a href=")";
        appendEscaped(html, link.href);
        html += R"(">)";
        appendEscaped(html, text.sliced(link.start, link.length));
        html += "</a>";
        done = link.start + link.length;
    }
    appendEscaped(html, text.sliced(done));
}

} // namespace

std::optional<Tweet> readTweetHtml(QByteArrayView html)
{
    if (html.size() > maximumTweetBytes || !isCheap(html)) {
        return std::nullopt;
    }
    auto tweet = readPlainTweet(html);
    if (!tweet) {
        tweet = parseTweet(html);
    }
    if (tweet && tweet->text.isEmpty() && tweet->id.isEmpty()) {
        return std::nullopt;
    }
    return tweet;
}

void appendTweetHtml(QByteArray &html, const Tweet &tweet)
{
    html += R"(<blockquote class="twitter-tweet"><p lang=")";
    appendEscaped(html, tweet.language);
    html += tweet.direction == TextDirection::RightToLeft ? R"(" dir="rtl">)" : R"(" dir="ltr">)";
    appendBody(html, tweet);
    html += "</p>&mdash; ";
    appendEscaped(html, tweet.author);
    html += " (@";
    appendEscaped(html, tweet.handle);
    html += R"() <a href=")";
    appendEscaped(html, tweet.url);
    html += R"(">)" + writeTweetDate(tweet.date) + "</a></blockquote>\n" + scriptLine;
}

} // namespace hotpapers::formats
