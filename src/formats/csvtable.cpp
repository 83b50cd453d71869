// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvtable.h"

#include <algorithm>

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumColumns = 1'000;

QChar separatorOf(QStringView line)
{
    QChar most = u',';
    for (const QChar separator : {u';', u'\t'}) {
        most = line.count(separator) > line.count(most) ? separator : most;
    }
    return most;
}

} // namespace

CsvTable::CsvTable(QStringView text)
    : m_text(text.startsWith(u'\ufeff') ? text.sliced(1) : text),
      m_separator(separatorOf(m_text.first(std::max(m_text.indexOf(u'\n'), qsizetype(0)))))
{
}

std::optional<QStringList> CsvTable::nextRow()
{
    while (m_at < m_text.size() && m_text[m_at] == u'\n') { // an empty line is no row
        ++m_at;
        ++m_line;
    }
    if (m_at >= m_text.size()) {
        return std::nullopt;
    }
    m_rowLine = m_line;
    QStringList row;
    while (true) {
        const QString field = readField();
        if (row.size() < maximumColumns) {
            row += field;
        }
        if (m_at >= m_text.size() || m_text[m_at] == u'\n') {
            return row;
        }
        ++m_at; // the separator
    }
}

QString CsvTable::readField()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"') {
        return readQuoted();
    }
    const qsizetype from = m_at;
    while (!endsField(m_at)) {
        ++m_at;
    }
    return m_text.sliced(from, m_at - from).toString();
}

QString CsvTable::readQuoted()
{
    QString field;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar character = m_text[m_at];
        if (character == u'"' && endsQuoted(m_at + 1)) {
            ++m_at;
            return field;
        }
        const bool isDoubled = character == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        m_at += isDoubled ? 1 : 0;
        m_line += character == u'\n' ? 1 : 0;
        field += character;
    }
    return field;
}

bool CsvTable::endsField(qsizetype at) const
{
    return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n';
}

// Behind a quote.
bool CsvTable::endsQuoted(qsizetype at) const
{
    const bool isSeparator = at < m_text.size() && m_text[at] == m_separator;
    return endsField(at) && (!m_hasBareQuotes || !isSeparator || endsField(at + 1) || m_text[at + 1] == u'"');
}

} // namespace hotpapers::formats
