// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/encodingrepair.h"

#include <optional>

namespace hotpapers::formats {

/** The character that a byte stands for. Any byte. */
[[nodiscard]] char32_t characterOf(MistakenEncoding encoding, uchar byte);

/** The byte that stands for a character; nothing where the encoding lacks it. */
[[nodiscard]] std::optional<uchar> byteOf(MistakenEncoding encoding, char32_t character);

} // namespace hotpapers::formats
