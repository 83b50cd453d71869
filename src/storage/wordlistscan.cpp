// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wordlistscan.h"

#include "storage/storedbytes.h"

#include <QtEndian>

#include <algorithm>
#include <ranges>

namespace hotpapers::storage {

namespace {

constexpr qsizetype headerBytes = 4;
constexpr uchar columnMark = 1;

} // namespace

WordListScan::WordListScan(const WordListKey &key, std::span<const SearchColumns> columns, std::vector<PaperSet> &found)
    : m_key(key)
{
    for (auto &&[wanted, papers] : std::views::zip(columns, found)) {
        m_slotCount = papers.slotCount();
        m_anywhere = columns.size() == 1 && wanted == allSearchColumns ? &papers : nullptr;
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if ((wanted.toInt() >> column & 1) != 0) {
                m_columns[size_t(column)].papers.push_back(&papers);
            } else {
                m_columns[size_t(column)].moreTells |= wanted.toInt() >> column != 0;
            }
        }
    }
}

WordListScan::State WordListScan::takePage(QByteArrayView page)
{
    const auto leafEnd = page.size() < headerBytes ? 0 : qsizetype(qFromBigEndian<quint16>(page.data() + 2));
    if (leafEnd < headerBytes || leafEnd > page.size()) {
        return State::Damaged;
    }
    StoredBytes footer(page.sliced(leafEnd));
    auto offset = footer.isEmpty() ? leafEnd : qsizetype(std::min(footer.number(), quint64(leafEnd)));
    takeRestOfList(page, offset);
    for (bool isFirst = true; offset < leafEnd; isFirst = false) {
        const quint64 length = footer.isEmpty() ? quint64(leafEnd - offset) : footer.number();
        if (length == 0 || length > quint64(leafEnd - offset)) {
            return State::Damaged;
        }
        StoredBytes bytes(page.sliced(offset, qsizetype(length)));
        if (!takeTerm(bytes, isFirst)) {
            return State::Damaged;
        }
        if (isBehind()) {
            return State::Done;
        }
        if (m_isWanted && !takeList(bytes)) {
            return State::Damaged;
        }
        offset += qsizetype(length);
    }
    return State::GoOn;
}

bool WordListScan::takeTerm(StoredBytes &bytes, bool isFirst)
{
    const quint64 kept = isFirst ? 0 : bytes.number();
    const QByteArrayView added = bytes.take(bytes.number());
    if (bytes.isDamaged() || kept > quint64(m_term.size())) {
        return false;
    }
    m_term.truncate(qsizetype(kept));
    m_term += added;
    m_isWanted = m_key.prefix ? m_term.startsWith(m_key.term) : m_term == m_key.term;
    m_paper = 0;
    return true;
}

bool WordListScan::isBehind() const
{
    return !m_isWanted && m_term > m_key.term;
}

// What is before the page's first term goes on where the last page ended: positions, and then papers, of which the first
// is told in full.
void WordListScan::takeRestOfList(QByteArrayView page, qsizetype end)
{
    if (!m_isWanted || end < headerBytes) {
        return;
    }
    const auto firstPaper = qsizetype(qFromBigEndian<quint16>(page.data()));
    const auto positionsEnd = firstPaper >= headerBytes && firstPaper <= end ? firstPaper : end;
    if (!m_anywhere) {
        takePositions(StoredBytes(page.sliced(headerBytes, positionsEnd - headerBytes)));
    }
    if (StoredBytes papers(page.sliced(positionsEnd, end - positionsEnd)); !papers.isEmpty()) {
        m_paper = 0;
        std::ignore = takeList(papers);
    }
}

/** Papers, each with its positions; those of the last may go on in the next page. */
bool WordListScan::takeList(StoredBytes &bytes)
{
    while (!bytes.isEmpty()) {
        m_paper = qint64(quint64(m_paper) + bytes.number());
        const QByteArrayView positions = bytes.takeUpTo(bytes.number() / 2);
        m_column = 0;
        m_columnFollows = false;
        m_isColumnTaken = false;
        if (m_anywhere) {
            insert(*m_anywhere);
        } else if (!takeFirstColumn(positions)) {
            takePositions(StoredBytes(positions));
        }
    }
    return !bytes.isDamaged();
}

void WordListScan::insert(PaperSet &papers) const
{
    if (m_paper > 0 && quint64(m_paper) < m_slotCount) {
        papers.insert(size_t(m_paper));
    }
}

// Columns come in order, so that the first of them usually tells all.
bool WordListScan::takeFirstColumn(QByteArrayView positions)
{
    if (positions.size() < 2) {
        return false;
    }
    const auto column = positions[0] != columnMark ? size_t(0) : size_t(uchar(positions[1]));
    if (column >= m_columns.size() || m_columns[column].moreTells) {
        return false;
    }
    m_column = column;
    m_isColumnTaken = true;
    return !takeColumn();
}

void WordListScan::takePositions(StoredBytes bytes)
{
    bool more = true;
    while (more && !bytes.isEmpty()) {
        const quint64 number = bytes.number();
        if (m_columnFollows) {
            m_column = size_t(std::min(number, quint64(m_columns.size() - 1)));
            m_columnFollows = false;
            m_isColumnTaken = false;
        } else if (number == columnMark) {
            m_columnFollows = true;
        } else if (!m_isColumnTaken) {
            m_isColumnTaken = true;
            more = takeColumn();
        }
    }
}

/** The paper has the term in the column. @return can further columns tell more? */
bool WordListScan::takeColumn() const
{
    const Column &column = m_columns[m_column];
    for (PaperSet *papers : column.papers) {
        insert(*papers);
    }
    return column.moreTells;
}

} // namespace hotpapers::storage
