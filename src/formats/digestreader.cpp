// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/digestreader.h"

#include "formats/digestencoding.h"
#include "formats/digestlayout.h"
#include "formats/digestmarks.h"
#include "formats/digestwriter.h"
#include "formats/encodingrepair.h"
#include "formats/entryparser.h"
#include "formats/frontmatterreader.h"
#include "formats/noticelist.h"
#include "formats/utf8.h"

#include <QSet>

#include <algorithm>

namespace hotpapers::formats {

using namespace Qt::StringLiterals;

namespace {

/** Is this certainly UTF-8 without control characters? Cheap, where codePointAt() of each is not. */
bool isPlainText(QByteArrayView line)
{
    constexpr char leadOfC1Controls = '\xC2';
    return !hasAsciiControl(line) && !line.contains('\r') && !line.contains(leadOfC1Controls) && line.isValidUtf8();
}

/** Takes the parts of a digest's text. */
class DigestParser
{
public:
    DigestParser(QByteArray bytes, DigestText text);

    [[nodiscard]] Result<DigestReading> parse(const QString &subject);

private:
    void repair();
    void reportBytes();
    void readPreamble();
    void readEntries();
    void readEntry(const Span &span, bool isLast);
    [[nodiscard]] bool findDays();
    /** Why this is no digest after all; empty where it is one. */
    [[nodiscard]] QString objection() const;

    QByteArray m_source;
    QByteArray m_text;
    DigestLayout m_layout;
    Digest m_digest;
    NoticeList m_notices;
    QSet<ArxivId> m_papers;
};

DigestParser::DigestParser(QByteArray bytes, DigestText text) : m_source(std::move(bytes)), m_text(std::move(text.utf8))
{
    m_digest.encoding = text.encoding;
}

Result<DigestReading> DigestParser::parse(const QString &subject)
{
    repair();
    m_layout = findLayout(m_text);
    if (const QString why = objection(); !why.isEmpty()) {
        return std::unexpected(Error{ErrorCode::NotADigest, subject, why});
    }
    reportBytes();
    readPreamble();
    readEntries();
    if (!findDays()) {
        return std::unexpected(Error{ErrorCode::NotADigest, subject, u"it names no day"_s});
    }
    return DigestReading{std::move(m_digest), m_notices.take(), std::move(m_source)};
}

void DigestParser::repair()
{
    RepairedText repaired = repairEncoding(m_text);
    for (const Repair &repair : repaired.repairs) {
        const bool isMac = repair.encoding == MistakenEncoding::MacRoman;
        m_notices.add(isMac ? NoticeCode::RepairedMacRoman : NoticeCode::RepairedWindows1252, repair.line,
                      QString::number(repair.places));
    }
    m_text = std::move(repaired.utf8);
    if (!repaired.repairs.empty()) {
        m_source = encodeText(m_text, m_digest.encoding);
    }
}

QString DigestParser::objection() const
{
    if (!m_layout.entries.empty()) {
        return {};
    }
    if (!m_layout.frontMatter) {
        return u"neither front matter nor an entry"_s;
    }
    if (!m_layout.frontMatterClosed) {
        return u"the front matter does not end"_s;
    }
    const QByteArrayView body = QByteArrayView(m_text).sliced(m_layout.between.start);
    return body.trimmed().isEmpty() ? QString() : u"no entry"_s;
}

/** What is not text in a text, line by line. */
void DigestParser::reportBytes()
{
    LineReader lines(m_text);
    while (const auto line = lines.next()) {
        if (isPlainText(line->text)) {
            continue;
        }
        int invalid = 0;
        int controls = 0;
        for (qsizetype i = 0; i < line->text.size();) {
            const CodePoint point = codePointAt(line->text, i);
            invalid += point.valid ? 0 : 1;
            controls += point.valid && (isControl(point.value) || point.value == '\r') ? 1 : 0;
            i += point.length;
        }
        if (invalid > 0) {
            m_notices.add(NoticeCode::InvalidUtf8, line->number, QString::number(invalid));
        }
        if (controls > 0) {
            m_notices.add(NoticeCode::ControlCharacters, line->number, QString::number(controls));
        }
    }
}

void DigestParser::readPreamble()
{
    const QByteArrayView text = m_text;
    m_digest.preamble = text.first(m_layout.between.end).toByteArray();
    if (!m_layout.frontMatter) {
        m_notices.add(NoticeCode::MissingFrontMatter, 1);
    } else if (!m_layout.frontMatterClosed) {
        m_notices.add(NoticeCode::BadFrontMatter, m_layout.frontMatter->line, u"it does not end"_s);
    }
    if (const auto &span = m_layout.frontMatter) {
        m_digest.frontMatter =
            readFrontMatter(text.sliced(span->start, span->end - span->start), span->line, m_notices);
    }
    const Span &between = m_layout.between;
    LineReader lines(text.sliced(between.start, between.end - between.start), between.line);
    while (const auto line = lines.next()) {
        if (!line->isBlank() && line->text != "\xEF\xBB\xBF") {
            m_notices.add(NoticeCode::UnknownLine, line->number, beginning(line->text));
        }
    }
}

void DigestParser::readEntries()
{
    m_digest.entries.reserve(m_layout.entries.size());
    for (const Span &span : m_layout.entries) {
        readEntry(span, &span == &m_layout.entries.back());
    }
    if (m_layout.limited) {
        m_notices.add(NoticeCode::TooMany, m_layout.entries.back().line, u"entries"_s);
    }
}

void DigestParser::readEntry(const Span &span, bool isLast)
{
    const QByteArrayView bytes = QByteArrayView(m_text).sliced(span.start, span.end - span.start);
    auto [entry, cutOff] = parseEntry(bytes, span.line, isLast ? EntryEnd::OfFile : EntryEnd::Next, m_notices);
    m_digest.complete = m_digest.complete && !cutOff;
    if (entry.arxivId.isNull() || writeEntry(entry) != bytes) {
        entry.verbatim = bytes.toByteArray();
    }
    if (!entry.arxivId.isNull() && m_papers.contains(entry.arxivId)) {
        m_notices.add(NoticeCode::RepeatedPaper, span.line, entry.arxivId.text());
    }
    m_papers += entry.arxivId;
    m_digest.entries.push_back(std::move(entry));
}

/** Title and slug name the days. Where they do not, those of the file's making stand for them. */
bool DigestParser::findDays()
{
    m_digest.days = daysNamedIn(m_digest.frontMatter.title);
    if (!m_digest.days.isValid()) {
        m_digest.days = daysNamedIn(m_digest.frontMatter.slug);
    }
    if (m_digest.days.isValid()) {
        return true;
    }
    if (m_digest.entries.empty()) {
        return false;
    }
    QDate day = m_digest.frontMatter.generatedAt.date();
    for (auto entry = m_digest.entries.begin(); !day.isValid() && entry != m_digest.entries.end(); ++entry) {
        day = entry->counts.measuredAt.date();
    }
    m_digest.days = DayRange::of(day);
    m_notices.add(NoticeCode::MissingDay, 0, day.toString(Qt::ISODate));
    return day.isValid();
}

} // namespace

bool DigestReading::isRepaired() const
{
    return std::ranges::any_of(notices, [](const Notice &notice) {
        return notice.code == NoticeCode::RepairedWindows1252 || notice.code == NoticeCode::RepairedMacRoman;
    });
}

Result<DigestReading> readDigest(const QByteArray &bytes, const QString &subject)
{
    if (bytes.size() > maximumDigestBytes) {
        return std::unexpected(Error{ErrorCode::TooLarge, subject, QString::number(bytes.size())});
    }
    auto text = decodeText(bytes, subject);
    if (!text) {
        return std::unexpected(text.error());
    }
    MarksTaken taken = takeMarks(text->utf8, subject);
    if (!taken.marks) {
        return DigestParser(bytes, std::move(*text)).parse(subject);
    }
    const QByteArray source = encodeText(taken.text, text->encoding);
    return DigestParser(source, {std::move(taken.text), text->encoding})
        .parse(subject)
        .transform([&](DigestReading &&reading) {
            reading.marks = std::move(taken.marks);
            return std::move(reading);
        });
}

} // namespace hotpapers::formats
