// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace hotpapers::typeset {

} // namespace hotpapers::typeset
