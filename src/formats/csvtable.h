// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace hotpapers::formats {

/**
 * Gives the rows of CSV one by one (RFC 4180). Fields may be separated by semicolons or tabs as well, as spreadsheets
 * write them in some countries: what the first line has most. A quote within a quoted field that nobody doubled, and that
 * neither a separator nor a line's end follows, is a quote. Linear in the text, which must outlive it.
 */
class CsvTable
{
public:
    explicit CsvTable(QStringView text);

    [[nodiscard]] std::optional<QStringList> nextRow();

    /** From here on all fields are in quotes, and those within them are not doubled, as Paperlib writes it. */
    void expectBareQuotes() { m_hasBareQuotes = true; }

    /** The line that the last row began in, from 1. */
    [[nodiscard]] int line() const { return m_rowLine; }

private:
    [[nodiscard]] QString readField();
    [[nodiscard]] QString readQuoted();
    [[nodiscard]] bool endsField(qsizetype at) const;
    [[nodiscard]] bool endsQuoted(qsizetype at) const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 0;
    bool m_hasBareQuotes = false;
};

} // namespace hotpapers::formats
