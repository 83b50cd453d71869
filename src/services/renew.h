// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace hotpapers::services {

/** A token for a new request; the one before is stopped. */
inline std::stop_token renew(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
    return source.get_token();
}

} // namespace hotpapers::services
