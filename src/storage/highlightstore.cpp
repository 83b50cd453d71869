// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/highlightstore.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

Result<std::vector<Highlight>> HighlightStore::highlights(const ArxivId &paper) const
{
    std::vector<Highlight> highlights;
    return m_database
        .select(u"SELECT id, color, start, text, before, after FROM user_highlight WHERE arxiv_id = ?"
                " ORDER BY start, id"_s,
                {paper.text()},
                [&](const QSqlQuery &row) {
                    highlights.push_back({{row.value(0).toLongLong()},
                                          HighlightColor(row.value(1).toInt()),
                                          row.value(2).toLongLong(),
                                          row.value(3).toString(),
                                          row.value(4).toString(),
                                          row.value(5).toString()});
                })
        .transform([&] { return std::move(highlights); });
}

Result<void> HighlightStore::add(const AddHighlight &change)
{
    const Highlight &highlight = change.highlight;
    if (change.paper.isNull() || highlight.text.isEmpty()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, change.paper.text(), {}});
    }
    return m_database.execute(u"INSERT INTO user_highlight (arxiv_id, color, start, text, before, after, changed_at)"
                              " VALUES (?, ?, ?, ?, ?, ?, unixepoch())"_s,
                              {change.paper.text(), int(highlight.color), qint64(highlight.start), highlight.text,
                               highlight.before, highlight.after});
}

Result<void> HighlightStore::color(const ColorHighlight &change)
{
    return m_database.execute(u"UPDATE user_highlight SET color = ?, changed_at = unixepoch() WHERE id = ?"_s,
                              {int(change.color), change.highlight.value});
}

Result<void> HighlightStore::remove(const RemoveHighlight &change)
{
    return m_database.execute(u"DELETE FROM user_highlight WHERE id = ?"_s, {change.highlight.value});
}

} // namespace hotpapers::storage
