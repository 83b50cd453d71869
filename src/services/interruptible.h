// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "storage/database.h"

#include <stop_token>
#include <type_traits>
#include <utility>

namespace hotpapers::services {

/** What `work` gives, which ends with Cancelled soon after `stop` was requested. */
template <typename Work>
std::invoke_result_t<Work> interruptible(storage::Database &database, std::stop_token stop, Work work)
{
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    }
    const storage::Database::Interruption interruption(database, std::move(stop));
    return work();
}

} // namespace hotpapers::services
