// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/weblink.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumAddress = 2'000;

QStringView withoutWww(QStringView host)
{
    return host.startsWith(u"www.", Qt::CaseInsensitive) ? host.sliced(4) : host;
}

// The host that a text leads to expect; empty where it reads like no address, or like more than one.
QStringView namedHost(QStringView text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); })) {
        return {};
    }
    if (text.startsWith(u'@') || text.startsWith(u'#') || text.startsWith(u'$')) {
        return u"twitter.com";
    }
    for (const QStringView scheme : {u"https://", u"http://"}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            text = text.sliced(scheme.size());
        }
    }
    const auto *end = std::ranges::find_if(text, [](QChar c) { return QStringView(u"/?#:").contains(c); });
    return withoutWww(text.first(end - text.begin()));
}

} // namespace

std::optional<WebLink> webLink(QStringView href)
{
    const QStringView trimmed = href.trimmed();
    if (trimmed.size() > maximumAddress) {
        return std::nullopt;
    }
    const QUrl url(trimmed.toString());
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return std::nullopt;
    }
    return WebLink{url.toString(QUrl::FullyEncoded), url.host(QUrl::FullyEncoded).toLower()};
}

QString hostBeside(QStringView text, const WebLink &link)
{
    const QStringView named = namedHost(text.trimmed());
    return named.compare(withoutWww(link.host), Qt::CaseInsensitive) == 0 ? QString() : link.host;
}

} // namespace hotpapers::formats
