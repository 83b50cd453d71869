// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/dayrange.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace hotpapers {

enum class TextDirection { LeftToRight, RightToLeft };

/** A link within a text: `length` UTF-16 units from `start` lead to `href`, which is untrusted. */
struct TextLink
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString href;

    bool operator==(const TextLink &) const = default;
};

/** A tweet that a digest quotes. */
struct Tweet
{
    QString id; ///< the digits of its status URL; empty where that could not be read
    QString author; ///< display name
    QString handle; ///< without the `@`
    QDate date; ///< invalid where it could not be read
    QString language; ///< as Twitter tagged it (`en`, `ja`, `und`)
    TextDirection direction = TextDirection::LeftToRight;
    QString text; ///< plain, a `\n` for each line break
    std::vector<TextLink> links; ///< in order, not overlapping; href as in the digest
    QString url; ///< of the status, as in the digest; untrusted

    bool operator==(const Tweet &) const = default;
};

/** The social signal of an entry. Counts taken before and after 2020-09-17 do not compare: see heat.h. */
struct Counts
{
    int retweets = 0;
    int favorites = 0;
    QDateTime measuredAt; ///< when they were taken; UTC, to the second; invalid where it could not be read

    bool operator==(const Counts &) const = default;
    [[nodiscard]] qint64 sum() const { return qint64(retweets) + favorites; }
};

/** One paper's place in one digest. */
struct Entry
{
    int rank = 0; ///< the number in its heading, from 1
    ArxivId arxivId; ///< null where none could be read: `verbatim` then keeps the entry, and it is no paper's
    QString title; ///< one line; a doubled space (where arXiv had wrapped it) is kept
    QStringList authors; ///< in order
    QStringList categories; ///< in order, the primary class first
    QString abstract; ///< TeX, usually in one line (`\n` where the digest has more); may be empty
    QString absUrl; ///< as in the digest; untrusted
    QString pdfUrl; ///< as in the digest; empty where it has none; untrusted
    Counts counts;
    std::vector<Tweet> tweets;
    /**
     * The entry's own bytes, where formats::writeEntry() would give others: from its heading to the next one, without
     * the line feed before that. UTF-8, but for what was invalid in the file.
     */
    QByteArray verbatim;

    bool operator==(const Entry &) const = default;
};

/** What stands between the `---` lines. */
struct FrontMatter
{
    QString title;
    QDateTime generatedAt; ///< UTC; invalid where it could not be read
    QString templateName;
    bool draft = false;
    QString slug;
    QString category;
    QStringList tags;
    QString description;
    QString socialImage;

    bool operator==(const FrontMatter &) const = default;
};

/** How the text of a digest is turned into the bytes of its file. Stored by number: append only. */
enum class TextEncoding { Utf8 = 0, Utf16LittleEndian = 1, Utf16BigEndian = 2 };

/** A digest: what a file holds. */
struct Digest
{
    FrontMatter frontMatter;
    DayRange days; ///< the days that it is about, from title or slug
    std::vector<Entry> entries; ///< the file is the preamble and these, a line feed between each two
    QByteArray preamble; ///< all before the first entry, word for word: a byte order mark, the front matter; UTF-8
    TextEncoding encoding = TextEncoding::Utf8;
    bool complete = true; ///< false where the file ends in the middle of an entry

    bool operator==(const Digest &) const = default;
};

} // namespace hotpapers
