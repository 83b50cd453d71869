// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/notice.h"
#include "core/paper.h"

#include <QString>

#include <map>

namespace hotpapers::words {

/** What happened, to which file or paper, and what to do next. A sentence or two. */
[[nodiscard]] QString describe(const Error &error);

/** What a reader noticed. One sentence without the file. */
[[nodiscard]] QString describe(const Notice &notice);

/** `file:line: what`, or `file: what` where it is about the whole file. */
[[nodiscard]] QString describe(const Notice &notice, const QString &file);

/**
 * A path, an id or a text of the person's, to stand in a sentence: where sentences run from right to left, marks that are
 * not seen keep its own direction, and the sentence's around it.
 */
[[nodiscard]] QString isolated(const QString &text);

/** One sentence after the other, with what the language has between them. */
[[nodiscard]] QString sentences(const QString &first, const QString &second);

/** That what somebody made of so many papers came with an import. */
[[nodiscard]] QString takenOver(int papers);

/** Why counts are marked as odd (core/oddcounts.h), and what that means. */
[[nodiscard]] QString whyOdd(int retweets, int favorites);

/** The state's name as shown. */
[[nodiscard]] QString name(ReadState state);

/** The same where the person may have named it (Shelf::stateNames). */
[[nodiscard]] QString name(ReadState state, const std::map<ReadState, QString> &named);

/** The priority's name as shown: “None”, “Low”, … */
[[nodiscard]] QString name(Priority priority);

/** A day or a range of days, in the locale's short format. */
[[nodiscard]] QString name(DayRange days);

} // namespace hotpapers::words
