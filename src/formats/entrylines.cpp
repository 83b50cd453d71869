// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/entrylines.h"

#include "formats/utf8.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumLinks = 100; // of a line
constexpr qsizetype maximumCountsLine = 200; // bytes

struct Link
{
    QString text;
    QString url;
};

/** The `[text](url)` in a line, in one pass. */
std::vector<Link> readMarkdownLinks(QByteArrayView line)
{
    std::vector<Link> links;
    qsizetype position = 0;
    while (qsizetype(links.size()) < maximumLinks) {
        const qsizetype middle = line.indexOf("](", position);
        const qsizetype end = middle < 0 ? -1 : line.indexOf(')', middle);
        if (end < 0) {
            break;
        }
        const QByteArrayView before = line.sliced(position, middle - position);
        links.push_back({shownText(before.sliced(before.lastIndexOf('[') + 1)).trimmed(),
                         shownText(line.sliced(middle + 2, end - middle - 2)).trimmed()});
        position = end + 1;
    }
    return links;
}

std::optional<int> readCount(const QString &digits)
{
    bool fits = false;
    const int count = digits.toInt(&fits);
    return fits ? std::optional(count) : std::nullopt;
}

} // namespace

QStringList readAuthors(QByteArrayView line)
{
    QStringList authors;
    for (qsizetype start = 0; start <= line.size() && authors.size() < maximumAuthors;) {
        const qsizetype comma = line.indexOf(", ", start);
        const qsizetype end = comma < 0 ? line.size() : comma;
        if (const QString author = shownText(line.sliced(start, end - start)).trimmed(); !author.isEmpty()) {
            authors += author;
        }
        start = end + 2;
    }
    return authors;
}

std::optional<Counts> readCounts(QByteArrayView line)
{
    static const QRegularExpression pattern(
        uR"(^\s*- retweets:\s*(\d+),\s*favorites:\s*(\d+)(?:\s*\((\d\d/\d\d/\d{4})\s+(\d\d:\d\d:\d\d)\))?\s*$)"_s);
    if (line.size() > maximumCountsLine) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = pattern.match(shownText(line));
    const auto retweets = readCount(match.captured(1));
    const auto favorites = readCount(match.captured(2));
    if (!retweets || !favorites) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(match.captured(3), u"MM/dd/yyyy"_s);
    const QTime time = QTime::fromString(match.captured(4), u"HH:mm:ss"_s);
    Counts counts{*retweets, *favorites, {}};
    if (day.isValid() && time.isValid()) {
        counts.measuredAt = QDateTime(day, time, QTimeZone::UTC);
    }
    return counts;
}

PaperLinks readLinks(QByteArrayView line)
{
    PaperLinks links;
    for (const Link &link : readMarkdownLinks(line)) {
        if (link.text == "abs"_L1 && links.absUrl.isEmpty()) {
            links.absUrl = link.url;
        } else if (link.text == "pdf"_L1 && links.pdfUrl.isEmpty()) {
            links.pdfUrl = link.url;
        }
    }
    return links;
}

QStringList readCategories(QByteArrayView line)
{
    QStringList categories;
    for (const Link &link : readMarkdownLinks(line)) {
        if (!link.text.isEmpty()) {
            categories += link.text;
        }
    }
    return categories;
}

bool endsInLink(QByteArrayView line)
{
    line = line.trimmed();
    return line.endsWith('|') || line.lastIndexOf('[') > line.lastIndexOf(')') || !line.contains(')');
}

} // namespace hotpapers::formats
