// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paperfeatures.h"

#include "core/digest.h"

#include <algorithm>
#include <array>

namespace hotpapers {

namespace {

struct Host
{
    QLatin1StringView name; ///< before its dot
    QLatin1StringView domain;
};

constexpr std::array codeHosts = {
    Host{QLatin1StringView("github"), QLatin1StringView("com")},
    Host{QLatin1StringView("gitlab"), QLatin1StringView("com")},
    Host{QLatin1StringView("huggingface"), QLatin1StringView("co")},
    Host{QLatin1StringView("bitbucket"), QLatin1StringView("org")},
    Host{QLatin1StringView("codeberg"), QLatin1StringView("org")},
    Host{QLatin1StringView("sourceforge"), QLatin1StringView("net")},
    Host{QLatin1StringView("paperswithcode"), QLatin1StringView("com")},
};

// ASCII alone: where Japanese is written, no space stands before an address.
bool isOfHost(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'@';
}

bool goesOn(QStringView after)
{
    return !after.isEmpty()
        && (isOfHost(after.front()) || (after.front() == u'.' && after.size() > 1 && isOfHost(after[1])));
}

/** Is it this host, or one below it, whose dot stands between these two? */
bool isHost(const Host &host, QStringView before, QStringView after)
{
    if (!before.endsWith(host.name, Qt::CaseInsensitive) || !after.startsWith(host.domain, Qt::CaseInsensitive)) {
        return false;
    }
    before.chop(host.name.size());
    return (before.isEmpty() || !isOfHost(before.back())) && !goesOn(after.sliced(host.domain.size()));
}

bool namesCode(QStringView text)
{
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        const auto isThere = [&](const Host &host) { return isHost(host, text.first(dot), text.sliced(dot + 1)); };
        if (std::ranges::any_of(codeHosts, isThere)) {
            return true;
        }
    }
    return false;
}

bool tweetNamesCode(const Tweet &tweet)
{
    return namesCode(tweet.text) || std::ranges::any_of(tweet.links, namesCode, &TextLink::href);
}

} // namespace

PaperFeatures featuresOf(const Entry &entry)
{
    PaperFeatures features;
    features.setFlag(PaperFeature::Pdf, !entry.pdfUrl.isEmpty());
    features.setFlag(PaperFeature::Tweet, !entry.tweets.empty());
    features.setFlag(PaperFeature::Code,
                     namesCode(entry.abstract) || std::ranges::any_of(entry.tweets, tweetNamesCode));
    return features;
}

} // namespace hotpapers
