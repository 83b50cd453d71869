// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetparser.h"

#include "formats/tweetparts.h"
#include "formats/utf8.h"

#include <gumbo.h>
#include <memory>
#include <span>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

struct GumboDeleter
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

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
            tweet.date = readTweetDate(date.text);
            readStatusUrl(attribute(*child, "href"), tweet);
        }
    }
    readSignature(signature, tweet);
    return tweet;
}

} // namespace

std::optional<Tweet> parseTweet(QByteArrayView html)
{
    const QByteArray utf8 = shownText(html).toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, GumboDeleter> output(
        gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size())));
    const GumboNode *blockquote = output ? firstElement(*output->root, GUMBO_TAG_BLOCKQUOTE) : nullptr;
    return blockquote ? std::optional(readBlockquote(*blockquote)) : std::nullopt;
}

} // namespace hotpapers::formats
