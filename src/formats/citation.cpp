// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/citation.h"

#include "formats/markdown.h"
#include "formats/paperfields.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// `A`, `A and B`, `A, B, and C`; nothing for nobody.
QString listed(QStringList names)
{
    if (names.size() < 2) {
        return names.value(0);
    }
    const QString last = names.takeLast();
    return names.join(u", "_s) + (names.size() > 1 ? u", and "_s : u" and "_s) + last;
}

// A sentence's end, unless the text has one.
QString sentence(const QString &text)
{
    return text.isEmpty() || QStringView(u".?!").contains(text.back()) ? text : text + u'.';
}

} // namespace

QString markdownLink(const CitedPaper &paper)
{
    return u"[%1](%2)"_s.arg(markdownText(titleText(paper.id, paper.title)), paper.id.absUrl());
}

QString textCitation(const CitedPaper &paper)
{
    QStringList parts = {sentence(listed(authorTexts(paper.authors))), sentence(titleText(paper.id, paper.title)),
                         u"arXiv:%1 (%2)."_s.arg(paper.id.text(), QString::number(paper.id.year())), paper.id.absUrl()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace hotpapers::formats
