// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/searchmatches.h"

#include "ui/heatcolor.h"

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr QColor marker(0xff, 0xc1, 0x07);

std::vector<TextCondition> ofFirstAuthor(std::vector<TextCondition> conditions)
{
    for (TextCondition &condition : conditions) {
        if (condition.field == hotpapers::SearchField::FirstAuthor) {
            condition.field = hotpapers::SearchField::Author;
        }
    }
    return conditions;
}

} // namespace

SearchMatches::SearchMatches(std::vector<TextCondition> conditions)
    : m_conditions(std::move(conditions)), m_ofFirstAuthor(ofFirstAuthor(m_conditions))
{
}

std::vector<TextSpan> SearchMatches::in(QStringView text, hotpapers::SearchField field) const
{
    return isEmpty() ? std::vector<TextSpan>() : matchSpans(text, field, m_conditions);
}

std::vector<TextSpan> SearchMatches::inAuthor(QStringView name, bool first) const
{
    return isEmpty() ? std::vector<TextSpan>()
                     : matchSpans(name, hotpapers::SearchField::Author, first ? m_ofFirstAuthor : m_conditions);
}

std::vector<TextSpan> SearchMatches::inAuthors(QStringView names) const
{
    std::vector<TextSpan> spans;
    const QStringView separator = u", ";
    for (qsizetype start = 0; start < names.size() && !isEmpty();) {
        const qsizetype found = names.indexOf(separator, start);
        const qsizetype end = found < 0 ? names.size() : found;
        for (const TextSpan &span : inAuthor(names.sliced(start, end - start), start == 0)) {
            spans.push_back({start + span.start, span.length});
        }
        start = end + separator.size();
    }
    return spans;
}

QTextCharFormat matchFormat(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = textColorOn(base) == QColor(Qt::white);
    const QColor background = blend(base, marker, dark ? 0.38 : 0.5);
    QTextCharFormat format;
    format.setBackground(background);
    format.setForeground(textColorOn(background));
    return format;
}

} // namespace hotpapers::ui
