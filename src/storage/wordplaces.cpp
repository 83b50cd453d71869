// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wordplaces.h"

#include "core/searchquery.h"
#include "storage/eachrow.h"
#include "storage/textsets.h"

#include <array>

namespace hotpapers::storage {

void WordPlaceReader::use(qint64 words, size_t slotCount)
{
    if (words != m_words || slotCount != m_slotCount) {
        m_words = words;
        m_slotCount = slotCount;
        m_lists.reset();
    }
}

Result<WordPlaces> WordPlaceReader::places(const QString &word)
{
    constexpr std::array<SearchColumns, 2> columns = {SearchColumn::Title, SearchColumn::Abstract};
    return m_lists.papers(word, false, columns, m_slotCount)
        .and_then([&](std::vector<PaperSet> &&found) -> Result<WordPlaces> {
            if (!found.empty()) {
                return WordPlaces{std::move(found[0]), std::move(found[1])};
            }
            return ask(SearchField::Title, word).and_then([&](PaperSet &&title) {
                return ask(SearchField::Abstract, word).transform([&](PaperSet &&abstract) {
                    return WordPlaces{std::move(title), std::move(abstract)};
                });
            });
        });
}

Result<PaperSet> WordPlaceReader::ask(SearchField field, const QString &word)
{
    PaperSet papers(m_slotCount);
    const QByteArray expression = matchExpression({field, word, false}).toUtf8();
    return eachRow(
               m_database, "SELECT rowid FROM paper_search WHERE paper_search MATCH ?",
               [&](const Statement &row) {
                   if (const auto slot = size_t(row.integer(0)); slot < papers.slotCount()) {
                       papers.insert(slot);
                   }
               },
               expression)
        .transform([&] { return std::move(papers); });
}

} // namespace hotpapers::storage
