// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestwriter.h"

#include "formats/digestencoding.h"
#include "formats/tweethtml.h"

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

QByteArray countsLine(const Counts &counts)
{
    return "- retweets: " + QByteArray::number(counts.retweets) + ", favorites: " + QByteArray::number(counts.favorites)
        + " (" + counts.measuredAt.toUTC().toString(u"MM/dd/yyyy HH:mm:ss"_s).toUtf8() + ")";
}

QByteArray linksLine(const Entry &entry)
{
    QByteArray line = "- links: [abs](" + entry.absUrl.toUtf8() + ")";
    if (!entry.pdfUrl.isEmpty()) {
        line += " | [pdf](" + entry.pdfUrl.toUtf8() + ")";
    }
    return line;
}

QByteArray categoriesLine(const QStringList &categories)
{
    QByteArrayList links;
    for (const QString &category : categories) {
        const QByteArray name = category.toUtf8();
        links += "[" + name + "](https://arxiv.org/list/" + name + "/recent)";
    }
    return "- " + links.join(" | ");
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
    QByteArray text = "# " + QByteArray::number(entry.rank) + ". " + entry.title.toUtf8() + "\n\n"
        + entry.authors.join(", "_L1).toUtf8() + "\n\n" + countsLine(entry.counts) + "\n\n" + linksLine(entry) + "\n"
        + categoriesLine(entry.categories) + "\n\n" + entry.abstract.toUtf8() + "\n\n";
    for (const Tweet &tweet : entry.tweets) {
        text += writeTweetHtml(tweet) + "\n\n";
    }
    return text + "\n\n";
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
        text += entrySource(entry);
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
