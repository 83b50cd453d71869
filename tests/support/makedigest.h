// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <utility>

// Made-up digests for tests: values filled in as a reader would fill them, to be changed where a test cares.

namespace hotpapers::test {

inline ArxivId arxivId(QLatin1StringView text)
{
    const std::optional<ArxivId> id = ArxivId::parse(QString(text));
    Q_ASSERT(id);
    return *id;
}

inline Tweet makeTweet(const QString &text, const QString &id = QStringLiteral("1420000000000000001"))
{
    Tweet tweet;
    tweet.id = id;
    tweet.author = QStringLiteral("Mira Quell");
    tweet.handle = QStringLiteral("mira_quell");
    tweet.date = QDate(2021, 7, 27);
    tweet.language = QStringLiteral("en");
    tweet.text = text;
    tweet.links = {{0, 3, QStringLiteral("https://t.co/a?b=c&d=\"e\"")}};
    tweet.url = QStringLiteral("https://twitter.com/mira_quell/status/") + id;
    return tweet;
}

inline Entry makeEntry(QLatin1StringView id, const QString &title, int retweets = 10, int favorites = 20)
{
    Entry entry;
    entry.rank = 1;
    entry.arxivId = arxivId(id);
    entry.title = title;
    entry.authors = {QStringLiteral("Ada Brook"), QStringLiteral("Jörn Étoile")};
    entry.categories = {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")};
    entry.abstract = QStringLiteral("We study small gardens with $x^2$ and \\emph{care}.");
    entry.absUrl = entry.arxivId.absUrl();
    entry.pdfUrl = entry.arxivId.pdfUrl();
    entry.counts = {retweets, favorites, QDateTime(QDate(2021, 7, 28), QTime(7, 10, 32), QTimeZone::UTC)};
    return entry;
}

/** A digest of these days; entries are ranked in their order. */
inline Digest makeDigest(DayRange days, std::vector<Entry> entries)
{
    Digest digest;
    digest.days = days;
    const QString name = days.first.toString(Qt::ISODate);
    digest.frontMatter.title = QStringLiteral("Hot Papers ") + name;
    digest.frontMatter.generatedAt = QDateTime(days.last.addDays(1), QTime(7, 10, 32), QTimeZone::UTC);
    digest.frontMatter.templateName = QStringLiteral("post");
    digest.frontMatter.slug = QStringLiteral("hot-papers-") + name;
    digest.frontMatter.category = QStringLiteral("arXiv");
    digest.frontMatter.tags = {QStringLiteral("arXiv"), QStringLiteral("Keywords")};
    digest.frontMatter.description = QStringLiteral("Hot papers");
    digest.preamble = "---\ntitle: Hot Papers " + name.toUtf8() + "\n---\n\n";
    int rank = 0;
    for (Entry &entry : entries) {
        entry.rank = ++rank;
    }
    digest.entries = std::move(entries);
    return digest;
}

inline Digest makeDigest(QDate day, std::vector<Entry> entries)
{
    return makeDigest(DayRange::of(day), std::move(entries));
}

/** Tells digests apart as the bytes of their files would. */
inline QByteArray hashOf(const Digest &digest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(digest.preamble);
    for (const Entry &entry : digest.entries) {
        hash.addData(entry.title.toUtf8() + '\n' + entry.arxivId.text().toUtf8() + '\n'
                     + QByteArray::number(entry.counts.sum()) + '\n');
    }
    return hash.result();
}

} // namespace hotpapers::test
