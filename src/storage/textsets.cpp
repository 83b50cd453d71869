// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textsets.h"

#include "core/searchwords.h"
#include "storage/eachrow.h"
#include "storage/searchindex.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// The index keeps the words of authors, categories and tweets apart by a word of their own (searchindex.cpp), which
// nobody means.
bool isIndexed(const QString &text)
{
    return std::ranges::any_of(searchWords(text), [](const SearchWord &word) { return word.folded != u"\ue000"; });
}

// A string of FTS5 ends at its closing quote, or at a NUL.
QString quoted(QString text)
{
    return u'"' + text.replace(QChar(u'\0'), u' ').replace(u'"', u"\"\""_s) + u'"';
}

QString expressionOf(const TextCondition &condition, SearchColumns columns)
{
    static const QStringList names{u"title"_s,    u"first_author"_s, u"authors"_s, u"categories"_s,
                                   u"abstract"_s, u"tweets"_s,       u"note"_s};
    const QString text = indexedText(condition.text);
    if (!isIndexed(text)) {
        return {};
    }
    QStringList wanted;
    for (qsizetype i = 0; i < names.size() && columns != allSearchColumns; ++i) {
        if ((columns.toInt() >> i & 1) != 0) {
            wanted += names[i];
        }
    }
    return (wanted.isEmpty() ? QString() : u'{' + wanted.join(u' ') + u"} : "_s) + quoted(text)
        + (condition.prefix ? u" *"_s : QString());
}

} // namespace

SearchColumns columnsOf(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return SearchColumn::Title;
    case SearchField::Abstract:
        return SearchColumn::Abstract;
    case SearchField::Author:
        return SearchColumn::FirstAuthor | SearchColumn::Authors;
    case SearchField::FirstAuthor:
        return SearchColumn::FirstAuthor;
    case SearchField::Tweet:
        return SearchColumn::Tweets;
    case SearchField::Note:
        return SearchColumn::Note;
    default:
        return allSearchColumns;
    }
}

QString matchExpression(const TextCondition &condition)
{
    return expressionOf(condition, columnsOf(condition.field));
}

bool isShortBeginning(const TextCondition &word)
{
    return word.prefix && word.text.toUcs4().size() <= 3;
}

void TextSets::use(size_t slotCount, qint64 words)
{
    if (slotCount != m_slotCount || words != m_words) {
        m_slotCount = slotCount;
        m_words = words;
        m_lists.reset();
        m_kept.clear();
    }
}

bool TextSets::isKept(const TextCondition &condition) const
{
    return m_kept.contains(matchExpression(condition));
}

Result<std::shared_ptr<const PaperSet>> TextSets::papers(const TextCondition &condition)
{
    return papers(condition, columnsOf(condition.field));
}

// Of one word the lists are quicker; of several, next to each other, SQLite knows the places.
Result<std::shared_ptr<const PaperSet>> TextSets::papers(const TextCondition &condition, SearchColumns columns)
{
    const QString expression = expressionOf(condition, columns);
    if (expression.isEmpty()) {
        return std::shared_ptr<const PaperSet>();
    }
    Result<void> read;
    if (const std::vector<SearchWord> words = searchWords(condition.text);
        words.size() == 1 && !m_kept.contains(expression)) {
        read = readWord(condition, words.front().folded, columns);
    }
    if (read && !m_kept.contains(expression)) {
        read = ask(expression);
    }
    return read.transform([&] { return m_kept.find(expression); });
}

Result<void> TextSets::readWord(const TextCondition &condition, const QString &word, SearchColumns columns)
{
    std::vector<SearchColumns> wanted;
    if (columns == allSearchColumns ? !isShortBeginning(condition) : std::ranges::contains(m_expected, columns)) {
        wanted = m_expected;
    }
    std::erase(wanted, columns);
    wanted.push_back(columns); // last, so that it is kept if only one can be
    return m_lists.papers(word, condition.prefix, wanted, m_slotCount).transform([&](std::vector<PaperSet> &&papers) {
        for (auto &&[there, found] : std::views::zip(wanted, papers)) {
            keep(expressionOf(condition, there), std::move(found));
        }
    });
}

Result<void> TextSets::ask(const QString &expression)
{
    PaperSet papers(m_slotCount);
    const QByteArray utf8 = expression.toUtf8();
    return eachRow(
               m_database, "SELECT rowid FROM paper_search WHERE paper_search MATCH ?",
               [&](const Statement &row) {
                   if (const auto slot = size_t(row.integer(0)); slot < m_slotCount) {
                       papers.insert(slot);
                   }
               },
               utf8)
        .transform([&] { keep(expression, std::move(papers)); });
}

void TextSets::keep(const QString &expression, PaperSet &&papers)
{
    if (!m_kept.contains(expression)) {
        m_kept.insert(expression, std::make_shared<const PaperSet>(std::move(papers)));
    }
}

} // namespace hotpapers::storage
