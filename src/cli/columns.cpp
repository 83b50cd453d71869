// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/columns.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cwchar>

namespace hotpapers::cli {

namespace {

constexpr int width = 80;

// Where the locale knows no such character, by one column for all but marks.
int columnsOf(char32_t character)
{
    const int columns = ::wcwidth(wchar_t(character));
    return columns >= 0 ? columns : QChar::isMark(character) ? 0 : 1;
}

QString withoutSpaceBehind(QString line)
{
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

} // namespace

int columnsOf(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::ranges::fold_left(characters, 0, [](int sum, uint character) { return sum + columnsOf(character); });
}

QString wrapped(const QString &text, int column)
{
    QTextBoundaryFinder places(QTextBoundaryFinder::Line, text);
    QString lines;
    QString line;
    qsizetype from = 0;
    for (qsizetype to = places.toNextBoundary(); to >= 0; to = places.toNextBoundary()) {
        const QString piece = text.sliced(from, to - from);
        if (!line.isEmpty() && column + columnsOf(withoutSpaceBehind(line + piece)) > width) {
            lines += withoutSpaceBehind(line) + u'\n' + QString(column, u' ');
            line.clear();
        }
        line += piece;
        from = to;
    }
    return lines + line;
}

} // namespace hotpapers::cli
