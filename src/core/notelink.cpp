// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notelink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

constexpr QStringView opening = u"[[";
constexpr QStringView closing = u"]]";
constexpr qsizetype longestId = 100; // with a scheme, a version and spaces

} // namespace

std::optional<NoteLink> noteLinkAt(QStringView text, qsizetype at)
{
    if (!text.sliced(at).startsWith(opening)) {
        return {};
    }
    const QStringView rest = text.sliced(at + opening.size());
    const qsizetype end = rest.first(std::min(rest.size(), longestId)).indexOf(closing);
    const auto paper = end > 0 ? ArxivId::parse(rest.first(end)) : std::nullopt;
    return paper ? std::optional(NoteLink{*paper, {at, opening.size() + end + closing.size()}}) : std::nullopt;
}

std::vector<NoteLink> noteLinks(QStringView text)
{
    std::vector<NoteLink> links;
    qsizetype at = text.indexOf(opening);
    while (at >= 0) {
        const auto link = noteLinkAt(text, at);
        if (link) {
            links.push_back(*link);
        }
        at = text.indexOf(opening, at + (link ? link->span.length : 1));
    }
    return links;
}

QString noteLinkText(const ArxivId &paper)
{
    return u"[[%1]]"_s.arg(paper.text());
}

} // namespace hotpapers
