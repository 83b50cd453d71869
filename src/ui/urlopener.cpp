// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/urlopener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
namespace {

bool hasControlCharacter(const QUrl &url)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(url.toEncoded());
    return std::ranges::any_of(decoded, [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
}

} // namespace

UrlOpener::UrlOpener(Open open) : m_open(std::move(open)) { }

bool UrlOpener::isAllowed(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !hasControlCharacter(url);
}

bool UrlOpener::open(const QUrl &url) const
{
    return isAllowed(url) && m_open(url);
}

} // namespace hotpapers::ui
