// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchargument.h"

#include "cli/columns.h"
#include "core/visibletext.h"
#include "words/searchhelp.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

namespace {

constexpr qsizetype mostBefore = 30;
constexpr qsizetype mostFromStart = 45;

qsizetype characterStart(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

// As it is shown, in one line.
QString shown(QStringView text)
{
    return visibleText(text).replace(u'\n', u' ');
}

} // namespace

QString markedPlace(QStringView text, qsizetype start, qsizetype length)
{
    const qsizetype first = characterStart(text, std::max<qsizetype>(0, start - mostBefore));
    const qsizetype last = characterStart(text, std::min(text.size(), start + mostFromStart));
    const qsizetype end = std::min(last, start + length);
    const QString before = (first > 0 ? u"…"_s : QString()) + shown(text.sliced(first, start - first));
    const QString meant = shown(text.sliced(start, end - start));
    const QString after = shown(text.sliced(end, last - end)) + (last < text.size() ? u"…"_s : QString());
    const QString mark = u'^' + QString(std::max(0, columnsOf(meant) - 1), u'~');
    return u"  "_s + before + meant + after + u"\n  "_s + QString(columnsOf(before), u' ') + mark;
}

QString markedSearch(QStringView text, const SearchError &error)
{
    return markedPlace(text, error.start, error.length);
}

std::expected<SearchQuery, QString> readSearch(const QString &text)
{
    const auto query = parseSearch(text);
    if (query) {
        return *query;
    }
    return std::unexpected(words::describe(query.error()) + u'\n' + markedSearch(text, query.error()));
}

} // namespace hotpapers::cli
