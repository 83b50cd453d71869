// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textsets.h"

#include "core/searchwords.h"
#include "storage/eachrow.h"
#include "storage/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// Most searches are typed, and so begin with one letter: the question with the most answers of all.
const QString firstLetters = u"tsacmpidrfleobwnghvuqkxjyz1234567890"_s;

// With fewer papers nothing takes so long that it should be prepared.
constexpr size_t manyPapers = 50'000;

QString columnsOf(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return u"title"_s;
    case SearchField::Abstract:
        return u"abstract"_s;
    case SearchField::Author:
        return u"{first_author authors}"_s;
    case SearchField::FirstAuthor:
        return u"first_author"_s;
    case SearchField::Tweet:
        return u"tweets"_s;
    case SearchField::Note:
        return u"note"_s;
    default:
        return {};
    }
}

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

} // namespace

QString matchExpression(const TextCondition &condition)
{
    return matchExpression(condition, columnsOf(condition.field));
}

QString matchExpression(const TextCondition &condition, const QString &columns)
{
    const QString text = indexedText(condition.text);
    if (!isIndexed(text)) {
        return {};
    }
    return (columns.isEmpty() ? QString() : columns + u" : "_s) + quoted(text)
        + (condition.prefix ? u" *"_s : QString());
}

void TextSets::use(size_t slotCount, qint64 words)
{
    if (slotCount != m_slots || words != m_words) {
        m_slots = slotCount;
        m_words = words;
        m_lately.clear();
        m_beginnings.clear();
        m_preparedBeginnings = 0;
    }
}

bool TextSets::isKept(const QString &expression) const
{
    return m_beginnings.contains(expression) || m_lately.contains(expression);
}

Result<std::shared_ptr<const PaperSet>> TextSets::papers(const QString &expression)
{
    if (const auto beginning = m_beginnings.constFind(expression); beginning != m_beginnings.cend()) {
        return *beginning;
    }
    if (auto kept = m_lately.find(expression)) {
        return kept;
    }
    auto read = this->read(expression);
    if (read) {
        m_lately.insert(expression, *read);
    }
    return read;
}

Result<bool> TextSets::prepare()
{
    if (m_slots < manyPapers || m_preparedBeginnings == firstLetters.size()) {
        return false;
    }
    const QString expression = matchExpression({SearchField::Any, firstLetters.sliced(m_preparedBeginnings, 1), true});
    return read(expression).transform([&](std::shared_ptr<const PaperSet> &&set) {
        m_beginnings.insert(expression, std::move(set));
        return ++m_preparedBeginnings < firstLetters.size();
    });
}

Result<std::shared_ptr<const PaperSet>> TextSets::read(const QString &expression)
{
    auto set = std::make_shared<PaperSet>(m_slots);
    const QByteArray utf8 = expression.toUtf8();
    return eachRow(
               m_database, "SELECT rowid FROM paper_search WHERE paper_search MATCH ?",
               [&](const Statement &row) {
                   if (const auto slot = size_t(row.integer(0)); slot < m_slots) {
                       set->insert(slot);
                   }
               },
               utf8)
        .transform([&]() -> std::shared_ptr<const PaperSet> { return std::move(set); });
}

} // namespace hotpapers::storage
