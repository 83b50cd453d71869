// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDesktopServices>
#include <QUrl>

#include <functional>

namespace hotpapers::ui {

/**
 * Opens pages in the person's browser: the one way out of the program for a URL.
 *
 * URLs come from digests and are untrusted, and a desktop opens far more than pages (files, mail, programs by their own
 * schemes). So http and https alone go through, with a host, without user and password, without control characters.
 */
class UrlOpener
{
public:
    using Open = std::function<bool(const QUrl &)>;

    explicit UrlOpener(Open open = QDesktopServices::openUrl);

    /** Opens `url`. @return false where it is refused, or where the desktop could not open it */
    bool open(const QUrl &url) const;

    /** Would open() let it through? */
    [[nodiscard]] static bool isAllowed(const QUrl &url);

private:
    Open m_open;
};

} // namespace hotpapers::ui
