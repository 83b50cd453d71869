// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exportchoice.h"

#include <QLatin1StringView>

namespace hotpapers::ui {

/** How commands spell what is no format of papers: the digests as they came. */
inline constexpr QLatin1StringView digestFormat("digest");

/** As it is offered. */
[[nodiscard]] QString formatName(const formats::ExportFormatInfo &info);
[[nodiscard]] QString orderName(ExportOrder order, ExportWhat what);

} // namespace hotpapers::ui
