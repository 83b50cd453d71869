// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pagematches.h"

#include "ui/matchformat.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

/** Goes down a page, block by block. */
class PageReader
{
public:
    PageReader(const QTextDocument &page, const std::vector<TextCondition> &search) : m_page(page), m_search(search) { }

    std::vector<TextSpan> read()
    {
        for (QTextBlock block = m_page.begin(); block.isValid() && !isFull(); block = block.next()) {
            readBlock(block);
        }
        return std::move(m_spans);
    }

    /** The blocks of the abstract: where the first begins, and the last ends. */
    std::pair<int, int> readAbstract()
    {
        std::optional<int> start;
        int end = 0;
        for (QTextBlock block = m_page.begin(); block.isValid() && m_part <= Part::Abstract; block = block.next()) {
            m_part = partOf(block);
            if (m_part == Part::Abstract) {
                start = start.value_or(block.position());
                end = block.position() + block.length() - 1;
            }
        }
        return {start.value_or(end), end};
    }

private:
    enum class Part { Title, Names, Signal, Abstract, Tweets, OtherDays };

    [[nodiscard]] bool isFull() const { return m_read > maximumMatchedText || m_spans.size() >= maximumMatches; }

    void readBlock(const QTextBlock &block)
    {
        m_read += block.length();
        m_part = partOf(block);
        switch (m_part) {
        case Part::Title:
            add(block.position(), block.text(), SearchField::Title);
            break;
        case Part::Names:
            readNames(block);
            break;
        case Part::Abstract:
            add(block.position(), block.text(), SearchField::Abstract);
            break;
        case Part::Tweets:
            readTweet(block);
            break;
        case Part::Signal:
        case Part::OtherDays:
            break;
        }
    }

    /** Parts follow each other in one order; title, names and tweets tell what they are. */
    [[nodiscard]] Part partOf(const QTextBlock &block)
    {
        if (m_part <= Part::Title && block.blockFormat().headingLevel() > 0) {
            return Part::Title;
        }
        if (m_part >= Part::Signal && block.blockFormat().headingLevel() > 0) {
            return Part::OtherDays;
        }
        if (m_part <= Part::Names && firstLink(block).startsWith("filter:"_L1)) {
            return Part::Names;
        }
        if (QTextCursor(block).currentTable()) {
            return Part::Tweets;
        }
        return m_part <= Part::Names ? Part::Signal : m_part == Part::Signal ? Part::Abstract : m_part;
    }

    static QString firstLink(const QTextBlock &block)
    {
        const auto first = block.begin();
        return first.atEnd() ? QString() : first.fragment().charFormat().anchorHref();
    }

    /** Authors stand in a line of their own, and so do categories and tags (`#tag`); each of these is looked at by itself. */
    void readNames(const QTextBlock &block)
    {
        if (firstLink(block).startsWith("filter:author/"_L1)) {
            add(block.position(), block.text(), SearchField::Author);
            return;
        }
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor()) {
                const bool isTag = at.fragment().charFormat().anchorHref().startsWith("filter:tag/"_L1);
                add(at.fragment().position() + (isTag ? 1 : 0), at.fragment().text().sliced(isTag ? 1 : 0),
                    isTag ? SearchField::Tag : SearchField::Category);
            }
        }
    }

    /** A cell has who tweeted, the text (which may be more than one line), and a link to the tweet; or who announced. */
    void readTweet(const QTextBlock &block)
    {
        const QTextTable *table = QTextCursor(block).currentTable();
        const QTextTableCell cell = table ? table->cellAt(block.position()) : QTextTableCell();
        const QString link = firstLink(block);
        if (!cell.isValid() || (block == cell.lastCursorPosition().block() && link.startsWith("http"_L1))) {
            return;
        }
        if (link.startsWith("page:"_L1)) {
            readHandles(block);
        } else if (block == cell.firstCursorPosition().block()) {
            readTweeter(block);
        } else {
            add(block.position(), block.text(), SearchField::Tweet);
        }
    }

    /** `Zoe Sample @zoesample · July 27, 2021`, the handle being a link. */
    void readTweeter(const QTextBlock &block)
    {
        const QString text = block.text();
        add(block.position(), QStringView(text).first(std::max(text.lastIndexOf(u'·'), qsizetype(0))),
            SearchField::Tweet);
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isAnchor()) {
                add(at.fragment().position() + 1, at.fragment().text().sliced(1), SearchField::Tweeter);
            }
        }
    }

    /** `Announced by @zoesample and @other`. */
    void readHandles(const QTextBlock &block)
    {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
            const QStringView rest = QStringView(text).sliced(at + 1);
            const auto *const end = std::ranges::find_if(rest, [](QChar c) { // in Chinese a word may follow at once
                return c.unicode() >= 128 || (!c.isLetterOrNumber() && c != u'_');
            });
            add(block.position() + at + 1, rest.first(end - rest.begin()), SearchField::Tweeter);
        }
    }

    void add(qsizetype position, QStringView text, SearchField field)
    {
        for (const TextSpan &span : matchSpans(text, field, m_search)) {
            const qsizetype start = position + span.start;
            if (m_spans.empty() || start >= m_spans.back().start + m_spans.back().length) {
                m_spans.push_back({start, span.length});
            }
        }
    }

    const QTextDocument &m_page;
    const std::vector<TextCondition> &m_search;
    std::vector<TextSpan> m_spans;
    qsizetype m_read = 0;
    Part m_part = Part::Title;
};

} // namespace

std::vector<TextSpan> pageMatches(const QTextDocument &page, const std::vector<TextCondition> &search)
{
    return search.empty() ? std::vector<TextSpan>() : PageReader(page, search).read();
}

QTextCursor abstractOf(QTextDocument &page)
{
    const auto [start, end] = PageReader(page, {}).readAbstract();
    QTextCursor cursor(&page);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

QList<QTextEdit::ExtraSelection> matchSelections(QTextDocument &document, const std::vector<TextSpan> &spans,
                                                 const QPalette &palette)
{
    const QTextCharFormat format = matchFormat(palette);
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextSpan &span : std::span(spans).first(std::min(spans.size(), maximumMatches))) {
        QTextCursor cursor(&document);
        cursor.setPosition(int(span.start));
        cursor.setPosition(int(span.start + span.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    return selections;
}

} // namespace hotpapers::ui
