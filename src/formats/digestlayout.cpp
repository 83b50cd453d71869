// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestlayout.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr size_t maximumEntries = 10'000;
constexpr int maximumRankDigits = 6;
constexpr int blankLinesBetweenEntries = 2; // at least, unless a digest is set more tightly: the format has four

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}
bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

QByteArrayView withoutSpaces(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front())) {
        text = text.sliced(1);
    }
    return text;
}

/** Finds the entries behind the front matter. */
class EntryFinder
{
public:
    explicit EntryFinder(QByteArrayView text) : m_text(text) { }

    void read(const TextLine &line)
    {
        if (const auto heading = parseHeading(line.text)) {
            m_heading = {line.start, line.number, heading->rank, m_blankLines, m_afterTweet, 0, true};
        } else if (m_heading.isOpen) {
            readAfterHeading(line);
        }
        m_blankLines = line.isBlank() ? m_blankLines + 1 : 0;
        if (!line.isBlank()) {
            m_afterTweet = isTweetLine(line.text) || isScriptLine(line.text);
        }
    }

    /** @param limited is set where there were too many */
    [[nodiscard]] std::vector<Span> take(bool &limited)
    {
        if (m_heading.isOpen && isCutOff()) {
            addEntry();
        }
        if (!m_entries.empty()) {
            m_entries.back().end = m_text.size();
        }
        limited = m_limited;
        return std::move(m_entries);
    }

private:
    struct Heading
    {
        qsizetype start = 0;
        int line = 0;
        int rank = 0;
        int blankLinesBefore = 0;
        bool afterTweet = false;
        int linesAfter = 0;
        bool isOpen = false; ///< not known yet whether it begins an entry
    };

    void readAfterHeading(const TextLine &line)
    {
        if (isCountsLine(line.text) || isLinksLine(line.text) || isCategoriesLine(line.text)) {
            addEntry();
        } else if (isTweetLine(line.text)) {
            m_heading.isOpen = false;
        } else if (!line.isBlank() && !isCutOwnLine(line)) {
            ++m_heading.linesAfter;
        }
    }

    /** `- retw`, where the file ends */
    [[nodiscard]] bool isCutOwnLine(const TextLine &line) const
    {
        return line.text.startsWith('-') && line.start + line.text.size() == m_text.size();
    }

    /** Nothing but authors follow, and what stands before it is no abstract. */
    [[nodiscard]] bool isCutOff() const
    {
        const bool isSpaced = m_heading.blankLinesBefore >= blankLinesBetweenEntries
            || (m_heading.blankLinesBefore >= m_leastBlankLines && m_heading.rank == m_lastRank + 1);
        return m_heading.linesAfter <= 1 && (m_heading.afterTweet || isSpaced || m_entries.empty());
    }

    void addEntry()
    {
        m_limited = m_limited || m_entries.size() == maximumEntries;
        if (!m_limited) {
            if (!m_entries.empty()) {
                m_entries.back().end = m_heading.start - 1; // the line feed before it joins the two
                m_leastBlankLines = std::min(m_leastBlankLines, m_heading.blankLinesBefore);
            }
            m_lastRank = m_heading.rank;
            m_entries.push_back({m_heading.start, m_text.size(), m_heading.line});
        }
        m_heading.isOpen = false;
    }

    QByteArrayView m_text;
    std::vector<Span> m_entries;
    Heading m_heading; // the last one
    int m_blankLines = 0;
    int m_leastBlankLines = blankLinesBetweenEntries; // that stand between this digest's entries
    int m_lastRank = 0;
    bool m_afterTweet = false;
    bool m_limited = false;
};

/** Reads front matter from its opening line on, leaving `lines` behind its closing one. */
bool readFrontMatter(LineReader &lines, Span &frontMatter)
{
    while (const auto line = lines.next()) {
        frontMatter.end = line->start;
        const QByteArrayView text = line->text.trimmed();
        if (line->text.startsWith("---") && text == "---") {
            return true;
        }
        if (isCountsLine(text) || isLinksLine(text)) { // an entry: the front matter was never closed
            return false;
        }
    }
    return false;
}

} // namespace

std::optional<TextLine> LineReader::next()
{
    if (m_position >= m_text.size()) {
        return std::nullopt;
    }
    const qsizetype feed = m_text.indexOf('\n', m_position);
    const qsizetype end = feed < 0 ? m_text.size() : feed;
    TextLine line{m_text.sliced(m_position, end - m_position), m_position, m_number++};
    if (line.text.endsWith('\r')) {
        line.text.chop(1);
    }
    m_position = end + 1;
    return line;
}

std::optional<EntryHeading> parseHeading(QByteArrayView line)
{
    if (line.size() < 4 || line[0] != '#' || !isSpace(line[1])) {
        return std::nullopt;
    }
    QByteArrayView rest = withoutSpaces(line.sliced(1));
    EntryHeading heading;
    int digits = 0;
    for (; !rest.isEmpty() && isDigit(rest.front()) && digits <= maximumRankDigits; ++digits, rest = rest.sliced(1)) {
        heading.rank = 10 * heading.rank + (rest.front() - '0');
    }
    if (digits == 0 || digits > maximumRankDigits || !rest.startsWith('.')) {
        return std::nullopt;
    }
    rest = rest.sliced(1);
    if (!rest.isEmpty() && !isSpace(rest.front())) {
        return std::nullopt;
    }
    heading.title = rest.trimmed();
    return heading;
}

bool isCountsLine(QByteArrayView line)
{
    return withoutSpaces(line).startsWith("- retweets:");
}
bool isLinksLine(QByteArrayView line)
{
    return withoutSpaces(line).startsWith("- links:");
}

bool isCategoriesLine(QByteArrayView line)
{
    return withoutSpaces(line).startsWith("- [") && line.contains("arxiv.org/list/");
}

bool isTweetLine(QByteArrayView line)
{
    return withoutSpaces(line).startsWith("<blockquote");
}
bool isScriptLine(QByteArrayView line)
{
    return withoutSpaces(line).startsWith("<script");
}

DigestLayout findLayout(QByteArrayView text)
{
    DigestLayout layout;
    LineReader lines(text);
    auto line = lines.next();
    if (line && line->text.startsWith("\xEF\xBB\xBF")) {
        line->text = line->text.sliced(3);
    }
    while (line && line->isBlank()) {
        line = lines.next();
    }
    if (line && line->text.trimmed() == "---") {
        const LineReader behindOpening = lines;
        const auto first = lines.next();
        layout.frontMatter =
            first ? Span{first->start, first->start, first->number} : Span{text.size(), text.size(), 1};
        lines = behindOpening;
        layout.frontMatterClosed = readFrontMatter(lines, *layout.frontMatter);
        if (!layout.frontMatterClosed) {
            lines = behindOpening;
        }
        line = lines.next();
    }
    const qsizetype behind = line ? line->start : text.size();
    layout.between = {behind, behind, line ? line->number : 1};
    EntryFinder finder(text);
    for (; line; line = lines.next()) {
        finder.read(*line);
    }
    layout.entries = finder.take(layout.limited);
    layout.between.end = layout.entries.empty() ? text.size() : layout.entries.front().start;
    if (layout.frontMatter && !layout.frontMatterClosed) {
        layout.frontMatter->end = layout.between.start = layout.between.end;
    }
    return layout;
}

} // namespace hotpapers::formats
