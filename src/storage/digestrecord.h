// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/paperfeatures.h"
#include "storage/textpool.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

// A digest as its rows will be: every text UTF-8, every column made. So the threads that read files do the work, and the
// one that writes only hands over bytes. All texts stand in the pool of the digest's record. Days are Julian day numbers, moments milliseconds since 1970 (UTC).

namespace hotpapers::storage {

struct TweetRecord
{
    QByteArrayView statusId;
    QByteArrayView author;
    QByteArrayView handle;
    std::optional<qint64> day;
    QByteArrayView language;
    TextDirection direction = TextDirection::LeftToRight;
    QByteArrayView text;
    QByteArrayView links; ///< JSON
    QByteArrayView url;
};

/** What the search index is given of an entry. */
struct SearchTexts
{
    QByteArrayView title;
    QByteArrayView firstAuthor;
    QByteArrayView authors; ///< the others
    QByteArrayView categories;
    QByteArrayView abstract;
    QByteArrayView tweets;
};

struct EntryRecord
{
    QByteArrayView arxivId; ///< empty where none could be read
    bool listed = false; ///< has an arXiv id that stood not before in the digest
    int rank = 0;
    int retweets = 0;
    int favorites = 0;
    std::optional<qint64> measuredAt;
    QByteArrayView titleKey;
    QByteArrayView authorsKey;
    PaperFeatures features;
    QByteArrayView title;
    QByteArrayView authors; ///< JSON
    QByteArrayView categories; ///< JSON
    QByteArrayView abstract;
    QByteArrayView absUrl;
    QByteArrayView pdfUrl;
    QByteArrayView verbatim; ///< empty: none
    std::vector<QByteArrayView> categoryNames = {};
    std::vector<QByteArrayView> handles = {}; ///< of its tweets, each once
    std::vector<TweetRecord> tweets = {};
    SearchTexts search = {}; ///< of a listed entry
};

struct DigestRecord
{
    TextPool texts = {};
    DayRange days;
    QByteArrayView title;
    std::optional<qint64> generatedAt;
    QByteArrayView templateName;
    bool draft = false;
    QByteArrayView slug;
    QByteArrayView category;
    QByteArrayView tags; ///< JSON
    QByteArrayView description;
    QByteArrayView socialImage;
    QByteArrayView preamble;
    TextEncoding encoding = TextEncoding::Utf8;
    bool complete = true;
    std::vector<EntryRecord> entries = {};
};

/** Linear. Any thread. */
[[nodiscard]] DigestRecord recordOf(const Digest &digest);

} // namespace hotpapers::storage
