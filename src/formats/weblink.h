// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace hotpapers::formats {

/** An address from a digest that may be linked to. */
struct WebLink
{
    QString address; ///< ASCII, percent encoded
    QString host; ///< lower case, in Punycode, so that look-alike letters show

    bool operator==(const WebLink &) const = default;
};

/** Nothing but http and https, with a host, without a user name, and of a length that a browser takes. */
[[nodiscard]] std::optional<WebLink> webLink(QStringView href);

/**
 * The host to be shown beside a link's text: that of the link, unless the text names it, and nothing besides. A mention
 * or a hash tag is expected to lead to twitter.com. (`pic.twitter.com/…` leads to t.co, and that is said.)
 */
[[nodiscard]] QString hostBeside(QStringView text, const WebLink &link);

} // namespace hotpapers::formats
