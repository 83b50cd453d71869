// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/notice.h"
#include "core/userdata.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace hotpapers::formats {

/** A larger file is no digest: the largest known has 0.1 MB. */
inline constexpr qint64 maximumDigestBytes = 16 * 1024 * 1024;

/** What came out of reading a file. */
struct DigestReading
{
    Digest digest;
    std::vector<Notice> notices; ///< in order of line
    QByteArray source; ///< what writeDigest() gives: the file's bytes, where they were repaired those from before
    std::optional<UserData> marks = {}; ///< what goes with it (digestmarks.h), and is no part of the digest

    bool operator==(const DigestReading &) const = default;
    [[nodiscard]] bool isRepaired() const; ///< has a notice of a repair
};

/**
 * Reads a digest from the bytes of its file.
 *
 * Nothing is lost: writeDigest() of the result gives `bytes` again or, where an encoding was repaired, the bytes that
 * the file had before it was damaged. What is not understood is kept in its place and named by a notice.
 *
 * Any thread; no state. Memory stays within a small multiple of the size, whatever the bytes.
 * @param subject the file's name, for errors
 * @return NotADigest for binary data, an empty file, and text with neither front matter nor entries; TooLarge
 */
[[nodiscard]] Result<DigestReading> readDigest(const QByteArray &bytes, const QString &subject = {});

} // namespace hotpapers::formats
