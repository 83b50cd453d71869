// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/entrylines.h"

#include "formats/utf8.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

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

/** Takes what it is asked for from the front of a line. */
class LineScanner
{
public:
    explicit LineScanner(QByteArrayView line) : m_rest(line) { }

    bool take(QByteArrayView text)
    {
        const bool isThere = m_rest.startsWith(text);
        m_rest = m_rest.sliced(isThere ? text.size() : 0);
        return isThere;
    }

    /** @return false where there was none */
    bool takeSpaces()
    {
        const qsizetype before = m_rest.size();
        while (!m_rest.isEmpty() && (m_rest.front() == ' ' || (m_rest.front() >= '\t' && m_rest.front() <= '\r'))) {
            m_rest = m_rest.sliced(1);
        }
        return m_rest.size() < before;
    }

    /** @param digits how many there must be; 0 for any */
    std::optional<int> takeNumber(qsizetype digits = 0)
    {
        const auto *const end = std::ranges::find_if(m_rest, [](char c) { return c < '0' || c > '9'; });
        const qsizetype length = digits > 0 ? digits : std::max<qsizetype>(end - m_rest.begin(), 1);
        bool fits = length <= end - m_rest.begin();
        const int value = fits ? m_rest.first(length).toInt(&fits) : 0;
        m_rest = m_rest.sliced(fits ? length : 0);
        return fits ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] bool startsWith(char c) const { return m_rest.startsWith(c); }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

/** `(07/28/2021 07:10:32)`; an invalid moment where day or time are impossible. */
std::optional<QDateTime> takeMoment(LineScanner &line)
{
    std::array<std::optional<int>, 6> n;
    const bool isMoment = line.take("(") && (n[0] = line.takeNumber(2)) && line.take("/") && (n[1] = line.takeNumber(2))
        && line.take("/") && (n[2] = line.takeNumber(4)) && line.takeSpaces() && (n[3] = line.takeNumber(2))
        && line.take(":") && (n[4] = line.takeNumber(2)) && line.take(":") && (n[5] = line.takeNumber(2))
        && line.take(")");
    if (!isMoment) {
        return std::nullopt;
    }
    const QDate day(*n[2], *n[0], *n[1]);
    const QTime time(*n[3], *n[4], *n[5]);
    return day.isValid() && time.isValid() ? QDateTime(day, time, QTimeZone::UTC) : QDateTime();
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

std::optional<Counts> readCounts(QByteArrayView text)
{
    LineScanner line(text);
    line.takeSpaces();
    if (text.size() > maximumCountsLine || !line.take("- retweets:")) {
        return std::nullopt;
    }
    line.takeSpaces();
    const auto retweets = line.takeNumber();
    const bool hasComma = line.take(",");
    line.takeSpaces();
    const bool hasFavorites = line.take("favorites:");
    line.takeSpaces();
    const auto favorites = line.takeNumber();
    line.takeSpaces();
    const auto measuredAt = line.startsWith('(') ? takeMoment(line) : QDateTime();
    line.takeSpaces();
    if (!retweets || !hasComma || !hasFavorites || !favorites || !measuredAt || !line.atEnd()) {
        return std::nullopt;
    }
    return Counts{*retweets, *favorites, *measuredAt};
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
