// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestwriter.h"

#include "formats/digestencoding.h"
#include "formats/tweethtml.h"

#include <format>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualEntryBytes = 4 * 1024;

/** `07/28/2021 07:10:32`; nothing for an invalid moment. */
QByteArray momentText(const QDateTime &moment)
{
    if (!moment.isValid()) {
        return {};
    }
    const QDate day = moment.date();
    const QTime time = moment.time();
    return QByteArray::fromStdString(std::format("{:02}/{:02}/{:04} {:02}:{:02}:{:02}", day.month(), day.day(),
                                                 day.year(), time.hour(), time.minute(), time.second()));
}

void appendCounts(QByteArray &text, const Counts &counts)
{
    text += "- retweets: " + QByteArray::number(counts.retweets)
        + ", favorites: " + QByteArray::number(counts.favorites) + " (" + momentText(counts.measuredAt.toUTC()) + ")";
}

void appendLinks(QByteArray &text, const Entry &entry)
{
    text += "- links: [abs](" + entry.absUrl.toUtf8() + ")";
    if (!entry.pdfUrl.isEmpty()) {
        text += " | [pdf](" + entry.pdfUrl.toUtf8() + ")";
    }
}

void appendCategories(QByteArray &text, const QStringList &categories)
{
    for (const QString &category : categories) {
        const QByteArray name = category.toUtf8();
        text +=
            (&category == &categories.front() ? "[" : " | [") + name + "](https://arxiv.org/list/" + name + "/recent)";
    }
}

void appendEntry(QByteArray &text, const Entry &entry)
{
    text += "# " + QByteArray::number(entry.rank) + ". " + entry.title.toUtf8() + "\n\n"
        + entry.authors.join(", "_L1).toUtf8() + "\n\n";
    appendCounts(text, entry.counts);
    text += "\n\n";
    appendLinks(text, entry);
    text += "\n- ";
    appendCategories(text, entry.categories);
    text += "\n\n" + entry.abstract.toUtf8() + "\n\n";
    for (const Tweet &tweet : entry.tweets) {
        appendTweetHtml(text, tweet);
        text += "\n\n";
    }
    text += "\n\n";
}

/** A YAML scalar in double quotes (https://yaml.org/spec/1.2.2/#73-flow-scalar-styles). */
QByteArray quoted(const QString &text)
{
    QString yaml;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            yaml += u'\\' + c;
        } else if (isControl(c.unicode()) || (c.isSpace() && c != u' ')) {
            yaml += u"\\u%1"_s.arg(c.unicode(), 4, 16, '0'_L1);
        } else {
            yaml += c;
        }
    }
    return '"' + yaml.toUtf8() + '"';
}

} // namespace

QByteArray writeEntry(const Entry &entry)
{
    QByteArray text;
    text.reserve(usualEntryBytes);
    appendEntry(text, entry);
    return text;
}

QByteArray entrySource(const Entry &entry)
{
    return entry.verbatim.isEmpty() ? writeEntry(entry) : entry.verbatim;
}

QByteArray writeDigest(const Digest &digest)
{
    QByteArray text = digest.preamble;
    for (const Entry &entry : digest.entries) {
        if (&entry != &digest.entries.front()) {
            text += '\n';
        }
        if (entry.verbatim.isEmpty()) {
            appendEntry(text, entry);
        } else {
            text += entry.verbatim;
        }
    }
    return encodeText(text, digest.encoding);
}

QByteArray writeFrontMatter(const FrontMatter &frontMatter)
{
    QByteArray tags;
    for (const QString &tag : frontMatter.tags) {
        tags += "\n  - " + quoted(tag);
    }
    return "---\ntitle: " + quoted(frontMatter.title)
        + "\ndate: " + frontMatter.generatedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.'Z'"_s).toUtf8()
        + "\ntemplate: " + quoted(frontMatter.templateName) + "\ndraft: " + (frontMatter.draft ? "true" : "false")
        + "\nslug: " + quoted(frontMatter.slug) + "\ncategory: " + quoted(frontMatter.category) + "\ntags:" + tags
        + "\ndescription: " + quoted(frontMatter.description) + "\nsocialImage: " + quoted(frontMatter.socialImage)
        + "\n\n---\n\n";
}

} // namespace hotpapers::formats
