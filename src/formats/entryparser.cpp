// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/entryparser.h"

#include "formats/entrylines.h"
#include "formats/tweethtml.h"
#include "formats/utf8.h"

#include <algorithm>
#include <string_view>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumTweets = 1'000;

bool endsWithBlankLine(QByteArrayView text)
{
    return text.endsWith("\n\n") || text.endsWith("\n\r\n");
}

/** Takes an entry apart line by line. */
class EntryParser
{
public:
    EntryParser(QByteArrayView bytes, int firstLine, EntryEnd end, NoticeList &notices)
        : m_bytes(bytes), m_firstLine(firstLine), m_end(end), m_notices(notices)
    {
    }

    ParsedEntry parse();

private:
    /** What a line was taken for. */
    enum class Kind { Heading, Authors, Counts, Links, Categories, Abstract, Tweet, Script, Unknown };

    std::optional<TextLine> readLine(const TextLine &line);
    bool readHeadLine(const TextLine &line);
    bool readOwnLine(const TextLine &line);
    std::optional<TextLine> continueTweet(const TextLine &line);
    void finishTweet(bool closed);
    void readIdentifier(const TextLine &line);
    void finishAbstract();
    void report(bool cutOff);
    [[nodiscard]] bool isCutOff() const;
    [[nodiscard]] bool isCutStart(const TextLine &line) const;
    [[nodiscard]] bool endsAt(const TextLine &line) const { return line.start + line.text.size() == m_bytes.size(); }
    [[nodiscard]] bool has(Kind kind) const { return m_seen & (1U << unsigned(kind)); }
    void see(Kind kind, const TextLine &line);
    void unknown(const TextLine &line);

    QByteArrayView m_bytes;
    int m_firstLine;
    EntryEnd m_end;
    NoticeList &m_notices;
    Entry m_entry;

    unsigned m_seen = 0; // a bit for each Kind
    Kind m_lastKind = Kind::Heading;
    TextLine m_lastLine; // that is not blank
    qsizetype m_abstractStart = 0;
    qsizetype m_abstractEnd = 0;
    std::optional<TextLine> m_tweet; // whose end has not come: its first line
    qsizetype m_tweetEnd = 0;
    bool m_tweetBroken = false; // the last tweet has no end
    std::vector<Notice> m_doubts; // about single lines
};

ParsedEntry EntryParser::parse()
{
    LineReader lines(m_bytes, m_firstLine);
    while (const auto line = lines.next()) {
        for (std::optional<TextLine> rest = line; rest && !rest->isBlank();) {
            rest = readLine(*rest);
        }
    }
    if (m_tweet) {
        finishTweet(false);
    }
    finishAbstract();
    const bool cutOff = m_end == EntryEnd::OfFile && isCutOff();
    report(cutOff);
    return {std::move(m_entry), cutOff};
}

void EntryParser::see(Kind kind, const TextLine &line)
{
    m_seen |= 1U << unsigned(kind);
    m_lastKind = kind;
    m_lastLine = line;
}

void EntryParser::unknown(const TextLine &line)
{
    see(Kind::Unknown, line);
    m_doubts.push_back({NoticeCode::UnknownLine, line.number, beginning(line.text)});
}

/** Is this the beginning of a line of the format that the file's end cuts? */
bool EntryParser::isCutStart(const TextLine &line) const
{
    constexpr QByteArrayView starts[] = {"<blockquote", "<script", "- retweets:", "- links:"};
    if (m_end != EntryEnd::OfFile || !endsAt(line) || !has(Kind::Heading)) {
        return false;
    }
    const QByteArrayView text = line.text.trimmed();
    const auto isNumber = [](char c) { return c == ' ' || (c >= '0' && c <= '9'); };
    return std::ranges::any_of(starts, [&](QByteArrayView start) { return start.startsWith(text); })
        || (text.startsWith('#') && std::ranges::all_of(text.sliced(1), isNumber))
        || (text.startsWith("- [") && !isCategoriesLine(text) && !has(Kind::Abstract));
}

/** @return what of the line remains to be read */
std::optional<TextLine> EntryParser::readLine(const TextLine &line)
{
    if (m_tweet && !isTweetLine(line.text) && !isScriptLine(line.text)) {
        return continueTweet(line);
    }
    if (m_tweet) {
        finishTweet(false);
    }
    if (isCutStart(line)) {
        unknown(line);
    } else if (isTweetLine(line.text)) {
        m_tweet = line;
        return continueTweet(line);
    } else if (has(Kind::Tweet)) {
        isScriptLine(line.text) ? see(Kind::Script, line) : unknown(line);
    } else if (has(Kind::Abstract) || !readHeadLine(line)) {
        if (!has(Kind::Abstract)) {
            m_abstractStart = line.start;
        }
        m_abstractEnd = line.start + line.text.size();
        see(Kind::Abstract, line);
    }
    return std::nullopt;
}

/** @return false where the line belongs to the abstract already */
bool EntryParser::readHeadLine(const TextLine &line)
{
    if (!has(Kind::Heading)) {
        const EntryHeading heading = parseHeading(line.text).value_or(EntryHeading{});
        m_entry.rank = heading.rank;
        m_entry.title = shownText(heading.title);
        see(Kind::Heading, line);
        return true;
    }
    if (readOwnLine(line)) {
        return true;
    }
    if (has(Kind::Counts) || has(Kind::Links) || has(Kind::Categories)) {
        return false;
    }
    if (has(Kind::Authors)) {
        unknown(line);
    } else {
        m_entry.authors = readAuthors(line.text);
        see(Kind::Authors, line);
        if (m_entry.authors.size() == maximumAuthors) {
            m_doubts.push_back({NoticeCode::TooMany, line.number, u"authors"_s});
        }
    }
    return true;
}

bool EntryParser::readOwnLine(const TextLine &line)
{
    if (isCountsLine(line.text) && !has(Kind::Counts)) {
        const auto counts = readCounts(line.text);
        m_entry.counts = counts.value_or(Counts{});
        see(Kind::Counts, line);
        if (!m_entry.counts.measuredAt.isValid()) {
            m_doubts.push_back({NoticeCode::BadCounts, line.number, beginning(line.text)});
        }
        return true;
    }
    if (isLinksLine(line.text) && !has(Kind::Links)) {
        see(Kind::Links, line);
        readIdentifier(line);
        return true;
    }
    if (isCategoriesLine(line.text) && !has(Kind::Categories)) {
        m_entry.categories = readCategories(line.text);
        see(Kind::Categories, line);
        return true;
    }
    return false;
}

void EntryParser::readIdentifier(const TextLine &line)
{
    const PaperLinks links = readLinks(line.text);
    m_entry.absUrl = links.absUrl;
    m_entry.pdfUrl = links.pdfUrl;
    auto id = ArxivId::parse(links.absUrl);
    if (!id && links.absUrl.isEmpty()) {
        id = ArxivId::parse(links.pdfUrl);
    }
    m_entry.arxivId = id.value_or(ArxivId());
    if (!id) {
        m_doubts.push_back({NoticeCode::BadIdentifier, line.number, beginning(line.text)});
    }
}

/** @return what stands behind the tweet in its last line */
std::optional<TextLine> EntryParser::continueTweet(const TextLine &line)
{
    constexpr std::string_view closing = "</blockquote>";
    const auto found = std::string_view(line.text).find(closing); // by its bracket: few stand before it
    const qsizetype at = found == std::string_view::npos ? -1 : qsizetype(found);
    see(Kind::Tweet, line);
    m_tweetEnd = line.start + (at < 0 ? line.text.size() : at + qsizetype(closing.size()));
    if (at < 0) {
        return std::nullopt;
    }
    finishTweet(true);
    return TextLine{line.text.sliced(m_tweetEnd - line.start), m_tweetEnd, line.number};
}

void EntryParser::finishTweet(bool closed)
{
    const QByteArrayView html = m_bytes.sliced(m_tweet->start, m_tweetEnd - m_tweet->start);
    const int line = m_tweet->number;
    m_tweet.reset();
    m_tweetBroken = !closed;
    if (m_entry.tweets.size() == maximumTweets) {
        m_doubts.push_back({NoticeCode::TooMany, line, u"tweets"_s});
        return;
    }
    auto tweet = closed ? readTweetHtml(html) : std::nullopt;
    if (!tweet || tweet->id.isEmpty()) {
        m_doubts.push_back({NoticeCode::BadTweet, line, beginning(html)});
    }
    if (tweet) {
        m_entry.tweets.push_back(std::move(*tweet));
    }
}

void EntryParser::finishAbstract()
{
    const QByteArrayView bytes = m_bytes.sliced(m_abstractStart, m_abstractEnd - m_abstractStart);
    m_entry.abstract = shownText(bytes).replace("\r\n"_L1, "\n"_L1).trimmed();
}

void EntryParser::report(bool cutOff)
{
    for (const Notice &doubt : m_doubts) {
        if (!cutOff || doubt.line != m_lastLine.number) {
            m_notices.add(doubt.code, doubt.line, doubt.detail);
        }
    }
    if (cutOff) { // what is missing came after the cut
        m_notices.add(NoticeCode::CutOff, m_lastLine.number, beginning(m_lastLine.text));
        return;
    }
    if (!has(Kind::Authors)) {
        m_notices.add(NoticeCode::MissingAuthors, m_firstLine);
    }
    if (!has(Kind::Counts)) {
        m_notices.add(NoticeCode::MissingCounts, m_firstLine);
    }
    if (!has(Kind::Links)) {
        m_notices.add(NoticeCode::MissingLinks, m_firstLine);
        m_notices.add(NoticeCode::BadIdentifier, m_firstLine, m_entry.title);
    }
    if (m_entry.categories.isEmpty()) {
        m_notices.add(NoticeCode::MissingCategories, m_firstLine);
    }
}

/**
 * Does the file end in the middle of what was last seen? A whole digest ends with blank lines, but a person's editor may
 * have taken these away: so what counts is whether the last line itself looks finished.
 */
bool EntryParser::isCutOff() const
{
    const bool lineEnded = !endsAt(m_lastLine);
    const QByteArrayView text = m_lastLine.text.trimmed();
    switch (m_lastKind) {
    case Kind::Heading:
    case Kind::Authors:
    case Kind::Counts:
        return true;
    case Kind::Links:
    case Kind::Categories:
        return endsInLink(text) || !endsWithBlankLine(m_bytes);
    case Kind::Abstract:
        return !lineEnded && !QByteArrayView(".!?)\"").contains(text.back());
    case Kind::Tweet:
        return m_tweetBroken || !lineEnded;
    case Kind::Script:
        return !text.endsWith("</script>");
    case Kind::Unknown:
        return isCutStart(m_lastLine);
    }
    return false;
}

} // namespace

ParsedEntry parseEntry(QByteArrayView bytes, int firstLine, EntryEnd end, NoticeList &notices)
{
    return EntryParser(bytes, firstLine, end, notices).parse();
}

} // namespace hotpapers::formats
