// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/** An entry of a digest that nobody published. */
struct MadeUpEntry
{
    QString id = {};
    QString title = {};
    QString authors = QStringLiteral("Ada Example, J\u00f6rn Muster");
    QStringList categories = {QStringLiteral("cs.LG"), QStringLiteral("stat.ML")};
    QString abstract = QStringLiteral("We show that made-up papers suffice.");
    QStringList tweets = {}; ///< texts, as HTML
    int retweets = 40;
    int favorites = 60;
};

/** The text of a digest, in the format that digests come in. `day`: `2021-07-27` or `2021-07-24 - 2021-07-26`. */
inline QString madeUpDigest(const QString &day, const QList<MadeUpEntry> &entries)
{
    QString text =
        QStringLiteral("---\ntitle: Hot Papers %1\ndate: %2T07:10:32.Z\ntemplate: \"post\"\ndraft: false\n"
                       "slug: \"hot-papers-%3\"\ncategory: \"arXiv\"\ntags:\n  - \"arXiv\"\n"
                       "description: \"Hot papers %1\"\nsocialImage: \"/media/flying-marine.jpg\"\n\n---\n\n")
            .arg(day, day.last(10), QString(day).remove(u' '));
    int rank = 0;
    for (const MadeUpEntry &entry : entries) {
        QStringList categories;
        for (const QString &category : entry.categories) {
            categories += QStringLiteral("[%1](https://arxiv.org/list/%1/recent)").arg(category);
        }
        const QDate measured = QDate::fromString(day.last(10), Qt::ISODate).addDays(1);
        text += QStringLiteral("# %1. %2\n\n%3\n\n- retweets: %4, favorites: %5 (%6 07:10:32)\n\n")
                    .arg(QString::number(++rank), entry.title, entry.authors, QString::number(entry.retweets),
                         QString::number(entry.favorites), measured.toString(QStringLiteral("MM/dd/yyyy")));
        text +=
            QStringLiteral("- links: [abs](https://arxiv.org/abs/%1) | [pdf](https://arxiv.org/pdf/%1)\n- %2\n\n%3\n\n")
                .arg(entry.id, categories.join(QStringLiteral(" | ")), entry.abstract);
        int status = 0;
        for (const QString &tweet : entry.tweets) {
            text += QStringLiteral(
                        "<blockquote class=\"twitter-tweet\"><p lang=\"en\" dir=\"ltr\">%1</p>&mdash; Zoe Sample "
                        "(@zoesample) <a href=\"https://twitter.com/zoesample/status/%2?ref_src=twsrc%5Etfw\">"
                        "July 27, 2021</a></blockquote>\n<script async "
                        "src=\"https://platform.twitter.com/widgets.js\" charset=\"utf-8\"></script>\n\n")
                        .arg(tweet)
                        .arg(1000 + ++status);
        }
        text += QStringLiteral("\n\n\n");
    }
    return text;
}

/** A library file with made-up digests, in a folder that goes with it. */
class MadeUpLibrary
{
public:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }

    /** Writes a digest's file. @return its path */
    QString write(const QString &day, const QList<MadeUpEntry> &entries)
    {
        const QString path =
            m_folder.filePath(QStringLiteral("digests/%1---Hot-Papers.md").arg(QString(day).remove(u' ')));
        QDir().mkpath(m_folder.filePath(QStringLiteral("digests")));
        QFile digest(path);
        if (!digest.open(QIODevice::WriteOnly) || digest.write(madeUpDigest(day, entries).toUtf8()) < 0) {
            qFatal("cannot write %ls", qUtf16Printable(path));
        }
        return path;
    }

    void import(const QString &day, const QList<MadeUpEntry> &entries)
    {
        const QString path = write(day, entries);
        auto library = open();
        const auto report = library.import({path});
        if (!report || report->imported != 1) {
            qFatal("the made-up digest of %ls was not imported", qUtf16Printable(day));
        }
    }

    /** A connection of its own: sees what is on disk. */
    [[nodiscard]] hotpapers::services::Library open() const
    {
        auto library = hotpapers::services::Library::open(file());
        if (!library) {
            qFatal("cannot open the library: %ls", qUtf16Printable(library.error().detail));
        }
        return std::move(*library);
    }

private:
    QTemporaryDir m_folder;
};
