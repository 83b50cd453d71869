// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchexpression.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hotpapers {

namespace {

constexpr std::array fieldNames = {
    std::pair{SearchField::Title, QLatin1StringView("title")},
    std::pair{SearchField::Author, QLatin1StringView("author")},
    std::pair{SearchField::Category, QLatin1StringView("cat")},
    std::pair{SearchField::Abstract, QLatin1StringView("abstract")},
    std::pair{SearchField::Tweet, QLatin1StringView("tweet")},
    std::pair{SearchField::Note, QLatin1StringView("note")},
};

/** Reads terms from the front of what is left of the text. */
class SearchParser
{
public:
    SearchParser(QStringView text, bool typing) : m_rest(text), m_typing(typing) { }

    std::vector<SearchTerm> parse()
    {
        std::vector<SearchTerm> terms;
        skipSpace();
        while (!m_rest.isEmpty()) {
            SearchTerm term = readTerm();
            if (!term.text.isEmpty()) {
                terms.push_back(std::move(term));
            }
            skipSpace();
        }
        return terms;
    }

private:
    void skipSpace()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace()) {
            m_rest = m_rest.sliced(1);
        }
    }

    SearchTerm readTerm()
    {
        SearchTerm term;
        if (m_rest.size() > 1 && m_rest.front() == u'-' && !m_rest[1].isSpace()) {
            term.negated = true;
            m_rest = m_rest.sliced(1);
        }
        term.field = readField();
        if (m_rest.startsWith(u'"')) {
            readQuoted(term);
        } else {
            readWord(term);
        }
        return term;
    }

    SearchField readField()
    {
        for (const auto &[field, name] : fieldNames) {
            if (m_rest.size() > name.size() && m_rest[name.size()] == u':'
                && m_rest.startsWith(name, Qt::CaseInsensitive)) {
                m_rest = m_rest.sliced(name.size() + 1);
                return field;
            }
        }
        return SearchField::Any;
    }

    // Up to the closing quote; a doubled one stands for itself. While typing the closing one may still be missing.
    void readQuoted(SearchTerm &term)
    {
        qsizetype i = 1;
        for (; i < m_rest.size(); ++i) {
            if (m_rest[i] != u'"') {
                term.text += m_rest[i];
            } else if (i + 1 < m_rest.size() && m_rest[i + 1] == u'"') {
                term.text += m_rest[i++];
            } else {
                break;
            }
        }
        term.prefix = m_typing && i >= m_rest.size();
        m_rest = m_rest.sliced(std::min(i + 1, m_rest.size()));
        if (m_rest.startsWith(u'*')) {
            term.prefix = true;
            m_rest = m_rest.sliced(1);
        }
    }

    void readWord(SearchTerm &term)
    {
        const auto *end = std::ranges::find_if(m_rest, [](QChar c) { return c.isSpace(); });
        QStringView word = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(word.size());
        term.prefix = (m_typing && m_rest.isEmpty()) || word.endsWith(u'*');
        while (word.endsWith(u'*')) {
            word.chop(1);
        }
        term.text = word.toString();
    }

    QStringView m_rest;
    bool m_typing;
};

} // namespace

SearchExpression parseSearch(QStringView text, bool typing)
{
    if (const auto id = ArxivId::parse(text)) {
        return {.terms = {}, .arxivId = *id};
    }
    return {.terms = SearchParser(text, typing).parse(), .arxivId = {}};
}

QString searchTermText(SearchField field, const QString &text)
{
    const auto *found = std::ranges::find(fieldNames, field, &std::pair<SearchField, QLatin1StringView>::first);
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return (found == fieldNames.end() ? QString() : found->second + QStringLiteral(":")) + u'"' + quoted + u'"';
}

} // namespace hotpapers
