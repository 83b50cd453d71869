// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/paperfeatures.h"

#include <QByteArray>

#include <optional>
#include <vector>

// A digest as its rows will be: every text UTF-8, every column made. So the threads that read files do the work, and the
// one that writes only hands over bytes. Days are Julian day numbers, moments milliseconds since 1970 (UTC).

namespace hotpapers::storage {

struct TweetRecord
{
    QByteArray statusId;
    QByteArray author;
    QByteArray handle;
    std::optional<qint64> day;
    QByteArray language;
    TextDirection direction = TextDirection::LeftToRight;
    QByteArray text;
    QByteArray links; ///< JSON
    QByteArray url;
};

/** What the search index is given of an entry; where an entry's text is the same bytes, they are shared. */
struct SearchTexts
{
    QByteArray title;
    QByteArray firstAuthor;
    QByteArray authors; ///< the others
    QByteArray categories;
    QByteArray abstract;
    QByteArray tweets;
};

struct EntryRecord
{
    QByteArray arxivId; ///< empty where none could be read
    bool listed = false; ///< has an arXiv id that stood not before in the digest
    int rank = 0;
    int retweets = 0;
    int favorites = 0;
    std::optional<qint64> measuredAt;
    QByteArray titleKey;
    QByteArray authorsKey;
    PaperFeatures features;
    QByteArray title;
    QByteArray authors; ///< JSON
    QByteArray categories; ///< JSON
    QByteArray abstract;
    QByteArray absUrl;
    QByteArray pdfUrl;
    QByteArray verbatim; ///< empty: none
    std::vector<QByteArray> categoryNames = {};
    std::vector<QByteArray> handles = {}; ///< of its tweets, each once
    std::vector<TweetRecord> tweets = {};
    SearchTexts search = {}; ///< of a listed entry
};

struct DigestRecord
{
    DayRange days;
    QByteArray title;
    std::optional<qint64> generatedAt;
    QByteArray templateName;
    bool draft = false;
    QByteArray slug;
    QByteArray category;
    QByteArray tags; ///< JSON
    QByteArray description;
    QByteArray socialImage;
    QByteArray preamble;
    TextEncoding encoding = TextEncoding::Utf8;
    bool complete = true;
    std::vector<EntryRecord> entries = {};
};

/** Linear. Any thread. */
[[nodiscard]] DigestRecord recordOf(const Digest &digest);

} // namespace hotpapers::storage
