// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/notepage.h"

#include "core/notelink.h"
#include "formats/pageroom.h"
#include "tex/dollars.h"
#include "tex/mathreader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumNote = 20'000; // in characters, as PageRoom counts them
constexpr size_t maximumFormulas = 120;

/** A character that a text does not have, of those that nobody writes (The Unicode Standard, 23.5). */
QChar unusedCharacter(QStringView text)
{
    constexpr char16_t first = 0xe000;
    constexpr char16_t last = 0xf8ff;
    char16_t mark = first;
    while (mark < last && text.contains(QChar(mark))) {
        ++mark;
    }
    return mark;
}

class NoteReader
{
public:
    explicit NoteReader(QStringView text) : m_text(text) { m_page.mark = unusedCharacter(text); }

    NotePage read()
    {
        while (m_at < m_text.size()) {
            if (!skipFence() && !skipCode() && !readMath() && !readLink()) {
                copyTo(m_at + (m_text[m_at] == u'\\' ? 2 : 1));
            }
        }
        return std::move(m_page);
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }

    void copyTo(qsizetype end)
    {
        end = std::min(end, m_text.size());
        m_page.markdown += m_text.sliced(m_at, end - m_at);
        m_at = end;
    }

    // The next `what` that no backslash precedes; the text's end where there is none. What was found is kept: asking
    // again from further on does not search again.
    qsizetype find(QStringView what, qsizetype from)
    {
        const auto known = m_next.constFind(what);
        if (known != m_next.constEnd() && *known >= from) {
            return *known;
        }
        qsizetype next = from;
        while (next < m_text.size() && !m_text.sliced(next).startsWith(what)) {
            next += m_text[next] == u'\\' ? 2 : 1;
        }
        return m_next[what] = std::min(next, m_text.size());
    }

    bool skipFence()
    {
        if (!startsWith(u"~~~") || (m_at > 0 && m_text[m_at - 1] != u'\n')) {
            return false;
        }
        const qsizetype closing = m_text.indexOf(u"\n~~~", m_at);
        copyTo(closing < 0 ? m_text.size() : closing + 4);
        return true;
    }

    // From one run of backticks to the next of the same length. A length that was sought in vain is not met again.
    bool skipCode()
    {
        const auto lengthAt = [this](qsizetype at) {
            const auto run = m_text.sliced(at);
            return std::ranges::find_if(run, [](QChar c) { return c != u'`'; }) - run.begin();
        };
        const qsizetype length = lengthAt(m_at);
        if (length == 0) {
            return false;
        }
        qsizetype closing = m_text.indexOf(u'`', m_at + length);
        while (closing >= 0 && lengthAt(closing) != length) {
            closing = m_text.indexOf(u'`', closing + lengthAt(closing));
        }
        copyTo(closing < 0 ? m_at + length : closing + length);
        return true;
    }

    bool readMath()
    {
        using Pair = std::pair<QStringView, QStringView>;
        for (const auto &[opening, closing] :
             {Pair(u"$$", u"$$"), Pair(u"$", u"$"), Pair(u"\\(", u"\\)"), Pair(u"\\[", u"\\]")}) {
            if (startsWith(opening)) {
                return readMath(opening, closing);
            }
        }
        return false;
    }

    bool readMath(QStringView opening, QStringView closing)
    {
        const qsizetype from = m_at + opening.size();
        const qsizetype found = find(closing, from);
        const qsizetype next = found + closing.size();
        const QStringView between = m_text.sliced(std::min(from, found), std::max(found - from, qsizetype(0)));
        if (found <= from || found >= std::min(find(u"\n\n", from), find(u"`", from)) || between.contains(u"\n>")
            || (opening == u"$"
                && !tex::isBetweenMathDollars(between, next < m_text.size() ? m_text[next] : QChar()))) {
            return false;
        }
        append(m_text.sliced(m_at, next - m_at));
        m_at = next;
        return true;
    }

    bool readLink()
    {
        const auto link = m_text[m_at] == u'[' ? noteLinkAt(m_text, m_at) : std::nullopt;
        if (link) {
            append({.source = m_text.sliced(m_at, link->span.length).toString(), .paper = link->paper});
            m_at += link->span.length;
        }
        return link.has_value();
    }

    void append(QStringView source)
    {
        NotePage::Math math{.source = source.toString()};
        const auto formula = m_page.formulas.size() < maximumFormulas ? tex::readFormula(source) : std::nullopt;
        if (formula) {
            math.formula = int(m_page.formulas.size());
            m_page.formulas.push_back(*formula);
        }
        append(std::move(math));
    }

    void append(NotePage::Math math)
    {
        m_page.markdown += m_page.mark + QString::number(m_page.math.size()) + m_page.mark;
        m_page.math.push_back(std::move(math));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QHash<QStringView, qsizetype> m_next; ///< where each was found last
    NotePage m_page;
};

} // namespace

NotePage notePage(QStringView markdown)
{
    PageRoom room;
    const QStringView shown = room.take(markdown, maximumNote);
    NotePage page = NoteReader(shown).read();
    page.isClipped = shown.size() < markdown.size();
    return page;
}

std::vector<ArxivId> linkedPapers(const NotePage &page)
{
    std::vector<ArxivId> papers;
    for (const NotePage::Math &math : page.math) {
        if (!math.paper.isNull() && !std::ranges::contains(papers, math.paper)) {
            papers.push_back(math.paper);
        }
    }
    return papers;
}

} // namespace hotpapers::formats
