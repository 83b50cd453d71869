// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>
#include <optional>
#include <ranges>
#include <utility>

namespace hotpapers::models {

namespace {

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

} // namespace

PaperTableModel::PaperTableModel(QObject *parent) : QAbstractTableModel(parent), m_papers(keptRows) { }

std::optional<SortKey> PaperTableModel::sortKey(int column)
{
    static constexpr std::array keys = {
        std::optional(SortKey::State),    std::optional(SortKey::Starred),   std::optional(SortKey::Rank),
        std::optional(SortKey::Title),    std::optional(SortKey::Authors),   std::optional(SortKey::Category),
        std::optional(SortKey::Retweets), std::optional(SortKey::Favorites), std::optional(SortKey::Heat),
        std::optional(SortKey::Fit),      std::optional(SortKey::Day),       std::optional(SortKey::Rating),
        std::optional(SortKey::Priority), std::optional<SortKey>()};
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

void PaperTableModel::setStateNames(std::map<ReadState, QString> names)
{
    if (std::exchange(m_stateNames, std::move(names)) != m_stateNames && !m_entries.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

void PaperTableModel::setEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows, std::vector<quint8> fits)
{
    if (entries == m_entries) {
        updateEntries(std::move(entries), std::move(rows), std::move(fits));
        return;
    }
    m_asked.clear();
    beginResetModel();
    m_entries = std::move(entries);
    m_fits = std::move(fits);
    for (PaperRow &paper : rows) {
        keep(std::move(paper));
    }
    endResetModel();
}

void PaperTableModel::updateEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows, std::vector<quint8> fits)
{
    const bool areRowsAwaited = !m_asked.isEmpty();
    m_asked.clear();
    if (entries != m_entries) {
        m_fits.clear(); // which are of other rows, while these come and go
        if (!removeRowsNotIn(entries) && !insertRowsOf(entries)) {
            setEntries(std::move(entries), std::move(rows), std::move(fits));
            return;
        }
    }
    setFits(std::move(fits));
    for (size_t row = 0; row < std::min(rows.size(), m_entries.size()); ++row) {
        m_asked.insert(m_entries[row], int(row));
    }
    setRows(std::move(rows));
    if (areRowsAwaited) {
        showAgain(); // what was asked for is given up
    }
}

void PaperTableModel::setFits(std::vector<quint8> fits)
{
    if (std::exchange(m_fits, std::move(fits)) != m_fits && !m_entries.empty()) {
        emit dataChanged(index(0, Fit), index(rowCount() - 1, Fit));
    }
}

std::optional<int> PaperTableModel::fit(int row) const
{
    return size_t(row) < m_fits.size() ? std::optional<int>(m_fits[size_t(row)]) : std::nullopt;
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

const PaperRow *PaperTableModel::known(int row) const
{
    const Known *known = m_papers.object(m_entries[size_t(row)]);
    return known && !known->old ? &known->paper : nullptr;
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
    bool any = !m_asked.isEmpty(); // what was asked for is given up
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

} // namespace hotpapers::models
