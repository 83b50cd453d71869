// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tweetpassages.h"

#include "core/normalform.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>

namespace hotpapers::formats {

namespace {

constexpr size_t maximumLinks = 100;
// Lines that change direction again and again are no text that somebody wrote; what follows goes as the last one does.
constexpr size_t maximumPassages = 50;

bool has(QStringView text, std::initializer_list<QChar::Direction> directions)
{
    for (qsizetype at = 0; at < text.size(); at += unitsOf(characterAt(text, at))) {
        if (std::ranges::contains(directions, QChar::direction(characterAt(text, at)))) {
            return true;
        }
    }
    return false;
}

// Nothing where it has no letter that tells.
std::optional<bool> isRightToLeft(QStringView line, TextDirection said)
{
    const bool saidSo = said == TextDirection::RightToLeft;
    if (line.isRightToLeft() || (saidSo && has(line, {QChar::DirR, QChar::DirAL}))) {
        return true;
    }
    return has(line, {QChar::DirL}) ? std::optional(false) : std::nullopt;
}

struct Lines
{
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<bool> rightToLeft;
};

// Empty lines, numbers and emoji go with what is before them.
std::vector<Lines> linesByDirection(QStringView text, TextDirection said)
{
    std::vector<Lines> passages;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const std::optional<bool> direction = isRightToLeft(text.sliced(start, end - start), said);
        const bool goesOn = !passages.empty()
            && (!direction || !passages.back().rightToLeft || direction == passages.back().rightToLeft
                || passages.size() == maximumPassages);
        if (goesOn) {
            passages.back().end = end;
            passages.back().rightToLeft = passages.back().rightToLeft ? passages.back().rightToLeft : direction;
        } else {
            passages.push_back({start, end, direction});
        }
        start = end + 1;
    }
    return passages;
}

std::vector<TweetPart> partsOf(std::span<const TextLink> links, QStringView text, const Lines &lines)
{
    std::vector<TweetPart> parts;
    qsizetype at = lines.start;
    for (const TextLink &link : links) {
        const bool isWithin =
            link.start >= at && link.length > 0 && link.length <= lines.end && link.start <= lines.end - link.length;
        if (isWithin) {
            parts.push_back({text.sliced(at, link.start - at), {}});
            parts.push_back({text.sliced(link.start, link.length), link.href});
            at = link.start + link.length;
        }
    }
    parts.push_back({text.sliced(at, lines.end - at), {}});
    std::erase_if(parts, [](const TweetPart &part) { return part.text.isEmpty(); });
    return parts;
}

} // namespace

std::vector<TweetPassage> tweetPassages(const Tweet &tweet, QStringView text)
{
    const auto links = std::span(tweet.links).first(std::min(tweet.links.size(), maximumLinks));
    std::vector<TweetPassage> passages;
    for (const Lines &lines : linesByDirection(text, tweet.direction)) {
        const bool saidSo = tweet.direction == TextDirection::RightToLeft;
        passages.push_back({lines.rightToLeft.value_or(saidSo), partsOf(links, text, lines)});
    }
    return passages;
}

} // namespace hotpapers::formats
