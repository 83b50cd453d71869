// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweethtml.h"

#include "formats/utf8.h"

#include <QLocale>

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <span>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

// Unclosed formatting elements are opened again in every paragraph that follows, so that few bytes can make very many
// nodes: of tags that tweets have, and of others, only so many are let through.
constexpr int maximumTags = 1'000;
constexpr int maximumStrangeTags = 8;
// Every attribute of a tag is compared with all before it. With the text behind the tag.
constexpr qsizetype maximumTagBytes = 4 * 1024;

constexpr QByteArrayView scriptLine =
    R"(<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>)";
constexpr auto dateFormat = "MMMM d, yyyy"_L1;

struct GumboDeleter
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

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

std::span<GumboNode *const> children(const GumboNode &node)
{
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        return {};
    }
    const GumboVector &nodes = node.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(nodes.data), nodes.length};
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE;
}

QString attribute(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

const GumboNode *firstElement(const GumboNode &node, GumboTag tag)
{
    if (isElement(node, tag)) {
        return &node;
    }
    for (const GumboNode *child : children(node)) {
        if (const GumboNode *found = firstElement(*child, tag)) {
            return found;
        }
    }
    return nullptr;
}

void appendText(const GumboNode &node, Tweet &tweet)
{
    if (isText(node)) {
        tweet.text += QString::fromUtf8(node.v.text.text).replace(u'\n', u' ');
    } else if (isElement(node, GUMBO_TAG_BR)) {
        tweet.text += u'\n';
    } else if (!isElement(node, GUMBO_TAG_SCRIPT) && !isElement(node, GUMBO_TAG_STYLE)) {
        const qsizetype start = tweet.text.size();
        for (const GumboNode *child : children(node)) {
            appendText(*child, tweet);
        }
        const QString href = isElement(node, GUMBO_TAG_A) ? attribute(node, "href") : QString();
        const bool overlaps = !tweet.links.empty() && tweet.links.back().start >= start;
        if (!href.isEmpty() && tweet.text.size() > start && !overlaps) {
            tweet.links.push_back({start, tweet.text.size() - start, href});
        }
    }
}

/** `— Display Name (@handle) ` */
void readSignature(QStringView signature, Tweet &tweet)
{
    signature = signature.trimmed();
    const qsizetype handle = signature.lastIndexOf("(@"_L1);
    if (handle < 0 || !signature.endsWith(u')')) {
        return;
    }
    tweet.handle = signature.sliced(handle + 2).chopped(1).toString();
    QStringView author = signature.first(handle).trimmed();
    if (author.startsWith(u'—')) {
        author = author.sliced(1);
    }
    tweet.author = author.trimmed().toString();
}

/** The digits behind `/status/`. */
QString statusId(const QString &url)
{
    for (const auto &marker : {"/status/"_L1, "/statuses/"_L1}) {
        const qsizetype at = url.indexOf(marker);
        if (at < 0) {
            continue;
        }
        const QStringView rest = QStringView(url).sliced(at + marker.size());
        const auto *const end = std::ranges::find_if(rest, [](QChar c) { return c < u'0' || c > u'9'; });
        return rest.first(end - rest.begin()).toString();
    }
    return {};
}

Tweet readBlockquote(const GumboNode &blockquote)
{
    Tweet tweet;
    QString signature;
    bool hasText = false;
    for (const GumboNode *child : children(blockquote)) {
        if (isElement(*child, GUMBO_TAG_P)) {
            if (hasText) {
                tweet.text += u'\n';
            } else {
                tweet.language = attribute(*child, "lang");
            }
            if (attribute(*child, "dir") == "rtl"_L1) {
                tweet.direction = TextDirection::RightToLeft;
            }
            appendText(*child, tweet);
            hasText = true;
        } else if (isText(*child)) {
            signature += QString::fromUtf8(child->v.text.text);
        } else if (isElement(*child, GUMBO_TAG_A)) {
            Tweet date;
            appendText(*child, date);
            tweet.date = QLocale::c().toDate(date.text, dateFormat);
            tweet.url = attribute(*child, "href");
        }
    }
    tweet.id = statusId(tweet.url);
    readSignature(signature, tweet);
    return tweet;
}

QByteArray escaped(QStringView text)
{
    QString html;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += "&amp;"_L1;
            break;
        case u'<':
            html += "&lt;"_L1;
            break;
        case u'>':
            html += "&gt;"_L1;
            break;
        case u'"':
            html += "&quot;"_L1;
            break;
        case u'\'':
            html += "&#39;"_L1;
            break;
        case u'\n':
            html += "<br>"_L1;
            break;
        default:
            html += c;
        }
    }
    return html.toUtf8();
}

QByteArray bodyHtml(const Tweet &tweet)
{
    QByteArray html;
    qsizetype done = 0;
    const QStringView text = tweet.text;
    for (const TextLink &link : tweet.links) {
        if (link.start < done || link.length < 0 || link.start > text.size() - link.length) {
            continue; // values that no reader gave
        }
        html += escaped(text.sliced(done, link.start - done)) + R"(<a href=")" + escaped(link.href) + R"(">)"
            + escaped(text.sliced(link.start, link.length)) + "</a>";
        done = link.start + link.length;
    }
    return html + escaped(text.sliced(done));
}

} // namespace

std::optional<Tweet> readTweetHtml(QByteArrayView html)
{
    if (html.size() > maximumTweetBytes || !isCheap(html)) {
        return std::nullopt;
    }
    const QByteArray utf8 = shownText(html).toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, GumboDeleter> output(
        gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size())));
    const GumboNode *blockquote = output ? firstElement(*output->root, GUMBO_TAG_BLOCKQUOTE) : nullptr;
    if (!blockquote) {
        return std::nullopt;
    }
    Tweet tweet = readBlockquote(*blockquote);
    if (tweet.text.isEmpty() && tweet.id.isEmpty()) {
        return std::nullopt;
    }
    return tweet;
}

QByteArray writeTweetHtml(const Tweet &tweet)
{
    const QByteArray direction = tweet.direction == TextDirection::RightToLeft ? "rtl" : "ltr";
    return R"(<blockquote class="twitter-tweet"><p lang=")" + escaped(tweet.language) + R"(" dir=")" + direction
        + R"(">)" + bodyHtml(tweet) + "</p>&mdash; " + escaped(tweet.author) + " (@" + escaped(tweet.handle)
        + R"() <a href=")" + escaped(tweet.url) + R"(">)" + QLocale::c().toString(tweet.date, dateFormat).toUtf8()
        + "</a></blockquote>\n" + scriptLine.toByteArray();
}

} // namespace hotpapers::formats
