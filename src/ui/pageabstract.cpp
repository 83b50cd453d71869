// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pageabstract.h"

#include "tex/plainmath.h"
#include "ui/pagematches.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

PageAbstract::PageAbstract(QTextDocument &page, const std::vector<tex::Formula> &formulas) : m_page(&page)
{
    const QTextCursor all = abstractOf(page);
    const PageText shown =
        selectedText(all, formulas, [](const tex::Formula &formula) { return tex::plainMath(formula.root); });
    m_end = all.selectionEnd();
    for (qsizetype i = 0; i < shown.text.size(); ++i) {
        const bool isSpace = shown.text[i].isSpace();
        if (!isSpace || (!m_text.isEmpty() && m_text.back() != u' ')) {
            m_text += isSpace ? QChar(u' ') : shown.text[i];
            m_positions.push_back(shown.positions[size_t(i)]);
        }
    }
}

TextSpan PageAbstract::spanOf(const QTextCursor &selection) const
{
    const int from = selection.selectionStart();
    const int to = std::min(selection.selectionEnd(), m_end);
    if (m_positions.empty() || from >= to || to <= m_positions.front()) {
        return {};
    }
    // The formula that the selection begins in, too.
    const auto after = std::ranges::upper_bound(m_positions, from);
    const int start = after == m_positions.begin() ? m_positions.front() : *(after - 1);
    const auto first = std::ranges::lower_bound(m_positions, start);
    const auto last = std::ranges::lower_bound(m_positions, to);
    return {first - m_positions.begin(), std::max(last - first, std::ptrdiff_t(0))};
}

std::optional<qsizetype> PageAbstract::indexOf(int position) const
{
    if (m_positions.empty() || position < m_positions.front() || position >= m_end) {
        return {};
    }
    return std::ranges::upper_bound(m_positions, position) - m_positions.begin() - 1;
}

QTextCursor PageAbstract::cursorOf(TextSpan span) const
{
    QTextCursor cursor(m_page);
    const auto first = m_positions.begin() + span.start;
    const auto next = std::ranges::upper_bound(m_positions, *(first + span.length - 1));
    cursor.setPosition(*first);
    cursor.setPosition(next == m_positions.end() ? m_end : *next, QTextCursor::KeepAnchor);
    return cursor;
}

int PageAbstract::sentenceOf(qsizetype index) const
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, m_text);
    int sentence = 1;
    for (qsizetype next = finder.toNextBoundary(); next > 0 && next <= index && next < m_text.size();
         next = finder.toNextBoundary()) {
        ++sentence;
    }
    return sentence;
}

} // namespace hotpapers::ui
