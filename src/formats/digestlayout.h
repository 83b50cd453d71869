// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace hotpapers::formats {

/** A line of a text, without its end. */
struct TextLine
{
    QByteArrayView text;
    qsizetype start = 0; ///< byte offset
    int number = 0; ///< from 1

    [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty(); }
};

/** Gives the lines of a text one by one; `\n` and `\r\n` end a line. */
class LineReader
{
public:
    explicit LineReader(QByteArrayView text, int firstLine = 1) : m_text(text), m_number(firstLine) { }

    [[nodiscard]] std::optional<TextLine> next();

private:
    QByteArrayView m_text;
    qsizetype m_position = 0;
    int m_number;
};

/** `# 12. A Title` */
struct EntryHeading
{
    int rank = 0;
    QByteArrayView title;
};

[[nodiscard]] std::optional<EntryHeading> parseHeading(QByteArrayView line);

// The lines that only entries have.
[[nodiscard]] bool isCountsLine(QByteArrayView line);
[[nodiscard]] bool isLinksLine(QByteArrayView line);
[[nodiscard]] bool isCategoriesLine(QByteArrayView line);
[[nodiscard]] bool isTweetLine(QByteArrayView line);
[[nodiscard]] bool isScriptLine(QByteArrayView line);

/** A part of a text, and the number of its first line. */
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;
    int line = 1;
};

/** Where the parts of a digest stand. */
struct DigestLayout
{
    std::optional<Span> frontMatter; ///< between its `---` lines
    bool frontMatterClosed = false;
    Span between; ///< from the front matter's end to the first entry
    std::vector<Span> entries; ///< each without the line feed before the next
    bool limited = false; ///< there are more entries than are taken apart: the last span holds the rest
};

/**
 * Finds the parts of a digest in one pass.
 *
 * A heading begins an entry where counts, links or categories follow before the next heading or tweet, so that headings
 * in an abstract stay there. The last heading of a file that was cut off right after it is one, too.
 */
[[nodiscard]] DigestLayout findLayout(QByteArrayView text);

} // namespace hotpapers::formats
