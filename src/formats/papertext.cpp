// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "formats/paperhtml.h"
#include "formats/phrases.h"
#include "formats/tweetsection.h"
#include "tex/textext.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

QString clipMark(const QString &text, const PaperHtmlWords &words)
{
    return text.size() > maximumShownText ? u"…\n"_s + words.clipped : QString();
}

QString shownText(const QString &text, const PaperHtmlWords &words)
{
    return visibleText(clipped(text, maximumShownText)) + clipMark(text, words);
}

QString shownTex(const QString &tex, const PaperHtmlWords &words)
{
    return visibleText(texPlainText(clipped(tex, maximumShownText))) + clipMark(tex, words);
}

QStringList headLines(const Paper &paper, const PaperHtmlWords &words)
{
    const Entry &entry = paper.latest();
    QStringList lines = {
        shownTex(entry.title.simplified(), words),
        shownTex(entry.authors.join(u", "_s), words),
        shownText(entry.categories.join(u' '), words),
        paper.arxivId.absUrl(),
        paper.arxivId.pdfUrl(),
        signalPhrase(paper.appearances.front(), words),
    };
    lines.removeAll(QString());
    return lines;
}

QStringList otherDays(const Paper &paper, const PaperHtmlWords &words)
{
    QStringList lines = {QString(), words.otherDays};
    for (const Appearance &other : std::span(paper.appearances).subspan(1)) {
        lines += u"  "_s + signalPhrase(other, words);
    }
    return lines;
}

} // namespace

QString plainTitle(QStringView title)
{
    return texPlainText(title).simplified();
}

QString paperText(const Paper &paper, const PaperHtmlWords &words)
{
    const Entry &entry = paper.latest();
    QStringList lines = headLines(paper, words);
    lines += QString();
    lines += entry.abstract.trimmed().isEmpty() ? words.noAbstract : shownTex(entry.abstract, words);
    lines += tweetsText(entry, words);
    if (paper.appearances.size() > 1) {
        lines += otherDays(paper, words);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hotpapers::formats
