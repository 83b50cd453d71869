// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include "words/words.h"

#include <QFont>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>
#include <optional>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

/** Texts of a digest are as long as its author liked; a cell shows no more than this of one. In UTF-16 units. */
constexpr qsizetype maximumCellText = 1000;

/**
 * More runs than this, or runs that make so many rows move, are told as a reset, which is cheaper then: a view's headers
 * take some 2 ns for each row that moves.
 */
constexpr size_t maximumRuns = 64;
constexpr size_t maximumMovedRows = 3'000'000;

using Runs = std::vector<std::pair<int, int>>;

/** The runs (first row and number of rows) of `longer` without which it is `shorter`; nothing where there are no few such. */
std::optional<Runs> extraRuns(std::span<const EntryId> longer, std::span<const EntryId> shorter)
{
    const size_t mostRuns = std::min(maximumRuns, maximumMovedRows / std::max<size_t>(longer.size(), 1) + 1);
    Runs runs;
    size_t matched = 0;
    for (size_t i = 0; i < longer.size(); ++i) {
        if (matched < shorter.size() && longer[i] == shorter[matched]) {
            ++matched;
        } else if (!runs.empty() && size_t(runs.back().first + runs.back().second) == i) {
            ++runs.back().second;
        } else if (runs.size() == mostRuns) {
            return {};
        } else {
            runs.emplace_back(int(i), 1);
        }
    }
    return matched == shorter.size() ? std::optional(runs) : std::nullopt;
}

/** Plain text as a tool tip, which would take it for HTML where it looks like that. */
QString plainToolTip(const QString &text)
{
    return u"<qt>"_s + text.left(maximumCellText).toHtmlEscaped() + u"</qt>"_s;
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

PaperTableModel::PaperTableModel(QObject *parent) : QAbstractTableModel(parent), m_papers(keptRows) { }

QString PaperTableModel::columnName(int column)
{
    switch (column) {
    case State:
        return tr("State");
    case Starred:
        return tr("Star");
    case Rank:
        return tr("Rank");
    case Title:
        return tr("Title");
    case Authors:
        return tr("Authors");
    case Category:
        return tr("Category");
    case Retweets:
        return tr("Retweets");
    case Favorites:
        return tr("Favorites");
    case Heat:
        return tr("Heat");
    case Day:
        return tr("Date");
    default:
        return {};
    }
}

SortKey PaperTableModel::sortKey(int column)
{
    static constexpr std::array keys = {SortKey::State,   SortKey::Starred,  SortKey::Rank,     SortKey::Title,
                                        SortKey::Authors, SortKey::Category, SortKey::Retweets, SortKey::Favorites,
                                        SortKey::Heat,    SortKey::Day};
    static_assert(keys.size() == ColumnCount);
    return keys.at(size_t(column));
}

int PaperTableModel::columnOf(SortKey key)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortKey(column) == key) {
            return column;
        }
    }
    return -1;
}

void PaperTableModel::setEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows)
{
    m_asked.clear();
    if (entries != m_entries) {
        beginResetModel();
        m_entries = std::move(entries);
        for (PaperRow &paper : rows) {
            keep(std::move(paper));
        }
        endResetModel();
    } else if (!rows.empty()) {
        updateEntries(std::move(entries), std::move(rows));
    }
}

void PaperTableModel::updateEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows)
{
    m_asked.clear();
    if (entries != m_entries && !removeRowsNotIn(entries) && !insertRowsOf(entries)) {
        setEntries(std::move(entries), std::move(rows));
        return;
    }
    for (size_t row = 0; row < std::min(rows.size(), m_entries.size()); ++row) {
        m_asked.insert(m_entries[row], int(row));
    }
    setRows(std::move(rows));
}

bool PaperTableModel::removeRowsNotIn(const std::vector<EntryId> &entries)
{
    const auto runs = extraRuns(m_entries, entries);
    if (!runs) {
        return false;
    }
    for (const auto &[first, count] : *runs | std::views::reverse) {
        beginRemoveRows({}, first, first + count - 1);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + count);
        endRemoveRows();
    }
    return true;
}

bool PaperTableModel::insertRowsOf(const std::vector<EntryId> &entries)
{
    const auto runs = extraRuns(entries, m_entries);
    if (!runs) {
        return false;
    }
    for (const auto &[first, count] : *runs) {
        beginInsertRows({}, first, first + count - 1);
        m_entries.insert(m_entries.begin() + first, entries.begin() + first, entries.begin() + first + count);
        endInsertRows();
    }
    return true;
}

int PaperTableModel::rowOf(EntryId entry) const
{
    const auto found = std::ranges::find(m_entries, entry);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

std::vector<int> PaperTableModel::rowsOf(std::span<const EntryId> entries) const
{
    constexpr qint64 sieveBits = 1 << 16; // tells nearly all that are not meant, and stays in the processor's cache
    const auto hole = [](EntryId entry) { return size_t(entry.value & (sieveBits - 1)); };
    std::bitset<sieveBits> sieve;
    for (const EntryId entry : entries) {
        sieve.set(hole(entry));
    }
    const QSet<EntryId> wanted(entries.begin(), entries.end());
    std::vector<int> rows;
    for (size_t row = 0; row < m_entries.size(); ++row) {
        if (sieve.test(hole(m_entries[row])) && wanted.contains(m_entries[row])) {
            rows.push_back(int(row));
        }
    }
    return rows;
}

const PaperRow *PaperTableModel::paper(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return nullptr;
    }
    const Known *known = m_papers.object(m_entries[size_t(row)]);
    if (!known || known->old) {
        ask(row);
    }
    return known ? &known->paper : nullptr;
}

void PaperTableModel::ask(int row) const
{
    if (m_asked.contains(m_entries[size_t(row)])) {
        return;
    }
    const int first = row / pageRows * pageRows;
    QList<EntryId> wanted;
    for (int next = first; next < std::min(first + pageRows, rowCount()); ++next) {
        const EntryId entry = m_entries[size_t(next)];
        const Known *known = m_papers.object(entry);
        if ((!known || known->old) && !m_asked.contains(entry)) {
            wanted.append(entry);
            m_asked.insert(entry, next);
        }
    }
    emit rowsWanted(wanted);
}

void PaperTableModel::keep(PaperRow paper)
{
    const EntryId entry = paper.entryId;
    m_papers.insert(entry, new Known{std::move(paper)});
}

void PaperTableModel::setRows(std::vector<PaperRow> rows)
{
    int first = -1; // of a run of rows that changed
    int last = -1;
    const auto tell = [&] {
        if (first >= 0) {
            emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
        }
    };
    for (PaperRow &paper : rows) {
        const auto asked = m_asked.constFind(paper.entryId);
        if (asked == m_asked.cend()) {
            continue;
        }
        const int row = *asked;
        m_asked.erase(asked);
        if (Known *known = m_papers.object(paper.entryId); known && known->paper == paper) {
            known->old = false;
            continue;
        }
        keep(std::move(paper));
        if (first < 0 || row != last + 1) {
            tell();
            first = row;
        }
        last = row;
    }
    tell();
}

void PaperTableModel::forgetAsked(const QList<EntryId> &entries)
{
    for (const EntryId entry : entries) {
        m_asked.remove(entry);
    }
}

void PaperTableModel::refresh(const QList<ArxivId> &papers)
{
    const QSet<ArxivId> changed(papers.begin(), papers.end());
    bool any = false;
    for (const EntryId entry : m_papers.keys()) {
        Known *known = m_papers.object(entry);
        known->old = known->old || changed.contains(known->paper.arxivId);
        any = any || known->old;
    }
    if (any) {
        showAgain();
    }
}

void PaperTableModel::refreshAll()
{
    for (const EntryId entry : m_papers.keys()) {
        m_papers.object(entry)->old = true;
    }
    showAgain();
}

void PaperTableModel::showAgain()
{
    m_asked.clear(); // an answer that is on its way may be old as well
    if (!m_entries.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // who looks at rows, looks again
    }
}

int PaperTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PaperTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaperTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = index.column() == Rank || index.column() == Retweets || index.column() == Favorites;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    const PaperRow *known = checkIndex(index, CheckIndexOption::IndexIsValid) ? paper(index.row()) : nullptr;
    if (!known) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*known, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(description(*known, index.column()));
    case Qt::AccessibleTextRole:
        return description(*known, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(known->state == ReadState::Unread && index.column() == Title);
        return font;
    }
    case StateRole:
        return int(known->state);
    case StarredRole:
        return known->starred;
    case HeatRole:
        return known->heat;
    default:
        return {};
    }
}

QString PaperTableModel::text(const PaperRow &paper, int column)
{
    switch (column) {
    case Rank:
        return number(paper.rank);
    case Title:
        return paper.title.left(maximumCellText).simplified();
    case Authors:
        return paper.authors.join(u", "_s).left(maximumCellText).simplified();
    case Category:
        return paper.categories.value(0).left(maximumCellText);
    case Retweets:
        return number(paper.retweets);
    case Favorites:
        return number(paper.favorites);
    case Heat:
        return number(paper.heat);
    case Day:
        return words::name(paper.days);
    default:
        return {};
    }
}

QString PaperTableModel::description(const PaperRow &paper, int column)
{
    switch (column) {
    case State:
        return paper.hasNote ? tr("%1, with a note").arg(words::name(paper.state)) : words::name(paper.state);
    case Starred:
        return paper.starred ? tr("Starred") : tr("Not starred");
    case Category:
        return paper.categories.join(u", "_s);
    case Retweets:
        return tr("%n retweets", nullptr, paper.retweets);
    case Favorites:
        return tr("%n favorites", nullptr, paper.favorites);
    case Heat:
        return tr("Heat %1: of the papers of these weeks, %1 % had no more retweets and favorites").arg(paper.heat);
    default:
        return text(paper, column);
    }
}

QVariant PaperTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return columnName(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case State:
        return u"●"_s;
    case Starred:
        return u"★"_s;
    case Rank:
        return u"#"_s;
    case Category:
        return tr("Cat.", "short for category");
    case Retweets:
        return tr("RT", "short for retweets");
    case Favorites:
        return tr("Fav.", "short for favorites");
    default:
        return columnName(section);
    }
}

} // namespace hotpapers::models
