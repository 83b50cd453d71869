// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/notewords.h"

#include "core/notelink.h"
#include "tex/dollars.h"

#include <algorithm>
#include <array>

namespace hotpapers::formats {

namespace {

constexpr qsizetype longestWord = 50; // UTF-16 units; of what is longer no dictionary knows

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/** What holds a word together, or makes it one that no dictionary has. */
bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

bool isUnspaced(QChar c)
{
    constexpr std::array scripts = {QChar::Script_Han,    QChar::Script_Hiragana, QChar::Script_Katakana,
                                    QChar::Script_Thai,   QChar::Script_Lao,      QChar::Script_Khmer,
                                    QChar::Script_Myanmar};
    return std::ranges::contains(scripts, c.script());
}

/** Is it for a dictionary to judge? */
bool isPlain(QStringView word)
{
    const auto isOdd = [](QChar c) { return c.isUpper() || c.isNumber() || c == u'_' || c == u'.' || isUnspaced(c); };
    return word.size() > 1 && word.size() <= longestWord && !word.front().isNumber() && !isUnspaced(word.front())
        && std::ranges::none_of(word.sliced(1), isOdd);
}

class LineReader
{
public:
    LineReader(QStringView line, NoteContext before) : m_text(line) { m_line.after = before; }

    NoteLine read()
    {
        const QStringView begin = m_text.trimmed();
        if (m_line.after == NoteContext::Backticks || m_line.after == NoteContext::Tildes) {
            const bool ends = begin.startsWith(m_line.after == NoteContext::Backticks ? u"```" : u"~~~");
            m_line.after = ends ? NoteContext::Prose : m_line.after;
        } else if (m_line.after == NoteContext::Prose && beginsFence(begin)) {
            m_line.after = begin.front() == u'`' ? NoteContext::Backticks : NoteContext::Tildes;
        } else if (m_line.after != NoteContext::Prose || !begin.startsWith(u'>')) {
            readProse();
        }
        return std::move(m_line);
    }

private:
    // A line of code between backticks is no fence.
    static bool beginsFence(QStringView begin)
    {
        return begin.startsWith(u"~~~") || (begin.startsWith(u"```") && !begin.sliced(3).contains(u'`'));
    }

    void readProse()
    {
        if (m_line.after != NoteContext::Prose) {
            skipTo(m_line.after == NoteContext::Dollars ? u"$$" : u"\\]", 0);
        }
        while (m_at < m_text.size()) {
            if (!skipCode() && !skipMath() && !skipLink() && !skipAddress() && !readWord()) {
                ++m_at;
            }
        }
    }

    [[nodiscard]] bool startsWith(QStringView what) const { return m_text.sliced(m_at).startsWith(what); }
    [[nodiscard]] QChar before() const { return m_at > 0 ? m_text[m_at - 1] : QChar(u' '); }
    [[nodiscard]] QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    /** Behind the next `closing`; at the line's end where there is none. @return was there one? */
    bool skipTo(QStringView closing, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(closing, from);
        m_at = found < 0 ? m_text.size() : found + closing.size();
        m_line.after = found < 0 ? m_line.after : NoteContext::Prose;
        return found >= 0;
    }

    // From one run of backticks to the next of the same length.
    bool skipCode()
    {
        const auto lengthAt = [this](qsizetype from) {
            const QStringView run = m_text.sliced(from);
            return std::ranges::find_if(run, [](QChar c) { return c != u'`'; }) - run.begin();
        };
        const qsizetype length = lengthAt(m_at);
        if (length == 0) {
            return false;
        }
        m_at += length;
        for (qsizetype next = m_text.indexOf(u'`', m_at); next >= 0; next = m_text.indexOf(u'`', next)) {
            const qsizetype run = lengthAt(next);
            next += run;
            if (run == length) {
                m_at = next;
                break;
            }
        }
        return true;
    }

    bool skipMath()
    {
        if (startsWith(u"$$")) {
            m_line.after = NoteContext::Dollars;
            return skipTo(u"$$", m_at + 2), true;
        }
        if (startsWith(u"\\[")) {
            m_line.after = NoteContext::Brackets;
            return skipTo(u"\\]", m_at + 2), true;
        }
        if (startsWith(u"\\(")) {
            return skipTo(u"\\)", m_at + 2), true;
        }
        return skipDollars() || skipCommand();
    }

    bool skipDollars()
    {
        const qsizetype closing = m_text[m_at] == u'$' ? m_text.indexOf(u'$', m_at + 1) : -1;
        if (closing < 0 || !tex::isBetweenMathDollars(m_text.sliced(m_at + 1, closing - m_at - 1), at(closing + 1))) {
            return false;
        }
        m_at = closing + 1;
        return true;
    }

    bool skipCommand()
    {
        if (m_text[m_at] != u'\\') {
            return false;
        }
        ++m_at;
        do {
            ++m_at;
        } while (m_at < m_text.size() && m_text[m_at].isLetter() && m_text[m_at - 1].isLetter());
        m_at = std::min(m_at, m_text.size());
        return true;
    }

    // To a paper, the address of one with a text, and what stands between < and >.
    bool skipLink()
    {
        const auto link = m_text[m_at] == u'[' ? noteLinkAt(m_text, m_at) : std::nullopt;
        const qsizetype opening = m_at;
        if (link) {
            m_at += link->span.length;
        } else if (startsWith(u"](")) {
            m_at = m_text.indexOf(u')', m_at) + 1;
        } else if (m_text[m_at] == u'<' && (at(m_at + 1).isLetter() || at(m_at + 1) == u'/')) {
            m_at = m_text.indexOf(u'>', m_at) + 1;
        }
        m_at = m_at == 0 ? opening : m_at; // it does not end
        return m_at != opening;
    }

    // https://example.org/x, www.example.org, me@example.org
    bool skipAddress()
    {
        if (!m_text[m_at].isLetter() || isOfWord(before())) {
            return false;
        }
        const bool isAddress = m_at >= m_chunkEnd && readChunk(); // where none begins with a chunk, none is inside
        if (!isAddress && !startsWith(u"www.")) {
            return false;
        }
        m_at = m_chunkEnd;
        return true;
    }

    /** What goes on to the next blank. @return does it say that it is an address? */
    bool readChunk()
    {
        const QStringView rest = m_text.sliced(m_at);
        const auto end =
            std::ranges::find_if(rest, [](QChar c) { return c.isSpace() || c == u'>' || c == u')' || c == u']'; });
        const QStringView chunk = rest.first(end - rest.begin());
        m_chunkEnd = m_at + chunk.size();
        return chunk.contains(u"://") || chunk.contains(u'@');
    }

    bool readWord()
    {
        if (!isOfWord(m_text[m_at])) {
            return false;
        }
        const bool isName = before() == u'@' || before() == u'#';
        qsizetype start = m_at;
        while (m_at < m_text.size() && (isOfWord(m_text[m_at]) || (isOfWord(at(m_at + 1)) && joins(m_text[m_at])))) {
            ++m_at;
        }
        qsizetype end = m_at;
        while (start < end && m_text[start] == u'_') { // emphasis
            ++start;
        }
        while (start < end && m_text[end - 1] == u'_') {
            --end;
        }
        if (!isName && isPlain(m_text.sliced(start, end - start))) {
            m_line.words.push_back({start, end - start});
        }
        return true;
    }

    static bool joins(QChar c) { return isApostrophe(c) || c == u'.'; }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_chunkEnd = 0; ///< of what was last looked at for an address
    NoteLine m_line;
};

} // namespace

NoteLine readNoteLine(QStringView line, NoteContext before)
{
    return LineReader(line, before).read();
}

} // namespace hotpapers::formats
