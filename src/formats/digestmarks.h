// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userdata.h"

#include <QByteArray>

#include <optional>

// What a person made of the papers of a digest can go with its file, in a comment behind the last entry:
//
//   <!-- hotpapers-marks
//   { "format": "hotpapers-user-data", … }
//   -->
//
// Markdown passes comments of HTML over (https://spec.commonmark.org/0.31.2/#html-blocks, kind 2). The JSON (userdatajson.h)
// is ASCII, so that no wrong encoding harms it, and has neither `<`, `>` nor `--`, so that nothing in it ends the comment.

namespace hotpapers::formats {

/** The comment with all that stands before it: what comes behind the last byte of a digest. In ASCII. Nothing for no data. */
[[nodiscard]] QByteArray marksComment(const UserData &marks);

/** A digest's text without its comments of marks. */
struct MarksTaken
{
    QByteArray text; ///< as it was before the comments were put to it
    std::optional<UserData> marks; ///< of all of them; nothing where there is none
};

/**
 * Takes them out, in linear time. A comment that is not understood stays, as all that is not understood.
 * @param source the file's name, for what is merged
 */
[[nodiscard]] MarksTaken takeMarks(const QByteArray &text, const QString &source = {});

} // namespace hotpapers::formats
