// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTest>

#include <vector>

namespace fixture {

using namespace Qt::StringLiterals;

/** A made-up paper. */
struct Paper
{
    QString id;
    QString title;
    int retweets = 20;
    int favorites = 10;
};

/** A made-up digest, and the bytes of its file. */
struct Digest
{
    QDate day;
    QDateTime generatedAt;
    std::vector<Paper> papers;

    [[nodiscard]] QByteArray bytes() const;
};

inline QString entryText(int rank, const Paper &paper, const QDateTime &measuredAt)
{
    return uR"(# %1. %2

Zoë Müller, Ada Example

- retweets: %3, favorites: %4 (%5)

- links: [abs](https://arxiv.org/abs/%6) | [pdf](https://arxiv.org/pdf/%6)
- [cs.LG](https://arxiv.org/list/cs.LG/recent) | [stat.ML](https://arxiv.org/list/stat.ML/recent)

We show that %2 holds for $n > 3$.

<blockquote class="twitter-tweet"><p lang="en" dir="ltr">A café reads it</p>&mdash; Zoë (@zoe_example) <a href="https://twitter.com/zoe_example/status/%7?ref_src=twsrc%5Etfw">%8</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>



)"_s.arg(rank)
        .arg(paper.title)
        .arg(paper.retweets)
        .arg(paper.favorites)
        .arg(measuredAt.toString(u"MM/dd/yyyy HH:mm:ss"_s), paper.id)
        .arg(1'000'000 + rank)
        .arg(QLocale::c().toString(measuredAt.date(), u"MMMM d, yyyy"_s));
}

inline QByteArray Digest::bytes() const
{
    const QString name = day.toString(Qt::ISODate);
    QString text = uR"(---
title: Hot Papers %1
date: %2.Z
template: "post"
draft: false
slug: "hot-papers-%1"
category: "arXiv"
tags:
  - "arXiv"
  - "Machine Learning"
description: "Hot papers %1"
socialImage: "/media/picture.jpg"

---

)"_s.arg(name, generatedAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    for (size_t i = 0; i < papers.size(); ++i) {
        text += (i > 0 ? u"\n"_s : QString()) + entryText(int(i) + 1, papers[i], generatedAt);
    }
    return text.toUtf8();
}

/** A digest of `count` papers, generated the next morning. Two days have papers of the same ids only if `first` is equal. */
inline Digest digest(QDate day, int count = 3, int first = -1)
{
    Digest result{day, QDateTime(day.addDays(1), QTime(7, 10, 32), QTimeZone::UTC), {}};
    const int start = first >= 0 ? first : int(day.toJulianDay() % 1000) * 100;
    for (int i = 0; i < count; ++i) {
        result.papers.push_back({u"2101.%1"_s.arg(start + i, 5, 10, QChar(u'0')), u"Finding %1"_s.arg(start + i),
                                 (start + i * 7) % 50, 10 + i});
    }
    return result;
}

/** The bytes after their UTF-8 was read as Windows-1252 and saved again. */
inline QByteArray damaged(const QByteArray &utf8)
{
    return QString::fromLatin1(utf8).toUtf8(); // the same for the characters of the digests above
}

inline QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Writes digests of `count` days in a row into `folder`. */
inline void writeDigests(const QString &folder, QDate first, int count, int papers = 3)
{
    for (int i = 0; i < count; ++i) {
        const QDate day = first.addDays(i);
        write(folder + u'/' + day.toString(Qt::ISODate) + u".md"_s, digest(day, papers).bytes());
    }
}

inline hotpapers::services::Library open(const QString &file)
{
    auto library = hotpapers::services::Library::open(file);
    if (!library) {
        qFatal("cannot open %s: %s", qPrintable(file), qPrintable(library.error().detail));
    }
    return std::move(*library);
}

/** The digests about these days, or all, as they are exported. */
inline QByteArray digestBytes(const hotpapers::services::Library &library, std::optional<hotpapers::DayRange> days = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    hotpapers::services::ExportRequest request;
    request.what = hotpapers::services::ExportRequest::What::Digests;
    request.digestDays = days;
    return library.exportTo(buffer, request) ? buffer.data() : QByteArray();
}

/** Every row that the library shows, row ids aside: what it holds must not depend on how it came to hold it. */
inline std::vector<hotpapers::PaperRow> allRows(hotpapers::services::Library &library)
{
    const auto found = library.find({});
    auto rows = found ? library.rows(found->entries) : std::unexpected(found.error());
    if (!rows) {
        qFatal("cannot list: %s", qPrintable(rows.error().detail));
    }
    for (hotpapers::PaperRow &row : *rows) {
        row.entryId = {};
    }
    return *rows;
}

} // namespace fixture
