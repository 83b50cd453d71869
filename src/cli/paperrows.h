// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "core/paper.h"

#include <QJsonObject>

namespace hotpapers::cli {

/** A line of `search`: id, digest, rank, counts, title. */
[[nodiscard]] QString rowText(const PaperRow &row);
[[nodiscard]] QJsonObject rowJson(const PaperRow &row);

/** Writes lines, or the objects of a JSON array, one a line; end() closes it. */
class RowWriter
{
public:
    RowWriter(Console &console, bool json);

    [[nodiscard]] bool isJson() const { return m_json; }
    void write(const PaperRow &row);
    void write(const QString &line);
    void write(const QJsonObject &object);
    void end();

private:
    Console &m_console;
    bool m_json;
    qint64 m_written = 0;
};

} // namespace hotpapers::cli
