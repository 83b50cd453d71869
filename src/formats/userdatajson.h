// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userdata.h"

#include <QByteArray>
#include <QJsonObject>

// What the person made as a JSON file that can be read by eye. Version 1:
//
//   format        "hotpapers-user-data"
//   version       1; a reader refuses greater ones
//   papers        [ { id, starred, starredAt, state, stateAt, rating, ratingAt, priority, priorityAt, tags, note,
//                   noteAt, noteVersions: [ { markdown, savedAt } ],
//                   highlights: [ { color, start, text, before, after, changedAt } ],
//                   reference: { title, authors, addedAt } } ]
//   lists         [ { name, createdAt, papers: [ id ] } ], each in order
//   tags          [ { tag, color: "#rrggbb", placed } ] in order
//   searches      [ { name, query, notify, createdAt } ] in order
//   stateNames    { unread, reading, read, skipped }
//   same          [ [ id ] ], the leader first
//
// Moments are UTC, `2021-07-27T07:10:32Z`; states and priorities are spelled as commands spell them. What is not set is
// left out, and keys that a reader does not know it passes over.

namespace hotpapers::formats {

inline constexpr qint64 maximumUserDataBytes = 512LL * 1024 * 1024;

[[nodiscard]] QJsonObject userDataJson(const UserData &data);
/** Indented, UTF-8, ends with a line feed. */
[[nodiscard]] QByteArray writeUserData(const UserData &data);

/**
 * Reads it, all or nothing: every value is bounded and checked. Names and tags are made ready (shelfName(), tagName()).
 * @param subject the file's name, for errors
 * @return NotUserData, UserDataNewer
 */
[[nodiscard]] Result<UserData> readUserData(const QByteArray &json, const QString &subject = {});

} // namespace hotpapers::formats
