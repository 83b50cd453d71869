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

// The host that a text leads to expect; empty where it reads like no address.
QStringView namedHost(QStringView text)
{
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
    const bool isNamed = named.compare(withoutWww(link.host), Qt::CaseInsensitive) == 0;
    const bool isPicture = named == u"pic.twitter.com" && link.host == u"t.co";
    return isNamed || isPicture ? QString() : link.host;
}

} // namespace hotpapers::formats
