// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/htmllist.h"

#include "core/visibletext.h"
#include "formats/paperfields.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr QStringView pageHead = uR"html(<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hot Papers">
<title>%1</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { margin-block: 2.5rem; }
h1, h2 { line-height: 1.25; }
h2 { font-size: 1.2rem; margin-block: 0 .25rem; }
h2 a { color: inherit; }
p { margin-block: .25rem; overflow-wrap: anywhere; }
.abstract { margin-block: .75rem; }
.facts { font-size: .875rem; opacity: .8; }
.note { white-space: pre-wrap; border-inline-start: .2rem solid; padding-inline-start: .75rem; margin-block: .75rem; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
  article { break-inside: avoid; }
  h1, h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .facts { opacity: 1; }
  a.address::after { content: " (" attr(href) ")";
}
}
</style>
</head>
<body>
<h1 dir="auto">%1</h1>
<main>
)html";

// Nothing for nothing. @param html escaped
QString block(const QString &cssClass, const QString &html)
{
    return html.isEmpty() ? QString() : u"<p class=\"%1\" dir=\"auto\">%2</p>\n"_s.arg(cssClass, html);
}

QString link(const QString &attributes, const QString &address, const QString &text)
{
    return u"<a%1 href=\"%2\">%3</a>"_s.arg(attributes, address.toHtmlEscaped(), text.toHtmlEscaped());
}

QString facts(const Paper &paper)
{
    const ArxivId &id = paper.arxivId;
    const Entry &entry = paper.latest();
    QStringList parts = {link(u" class=\"address\""_s, id.absUrl(), u"arXiv:"_s + id.text()),
                         link({}, id.pdfUrl(), u"pdf"_s),
                         isoMonth(id),
                         categoryTexts(paper).join(u", "_s),
                         u"retweets: %1"_s.arg(entry.counts.retweets),
                         u"favorites: %1"_s.arg(entry.counts.favorites)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString optionalBlocks(const Paper &paper, const ExportOptions &options)
{
    const QString tags = options.tags ? tagTexts(paper).join(u", "_s).toHtmlEscaped() : QString();
    return (options.abstracts ? block(u"abstract"_s, abstractText(paper).toHtmlEscaped()) : QString())
        + block(u"facts tags"_s, tags.isEmpty() ? tags : u"tags: "_s + tags)
        + (options.notes ? block(u"note"_s, noteText(paper).toHtmlEscaped()) : QString());
}

} // namespace

QString htmlListHead(const QString &title)
{
    const QString shown = visibleText(title.simplified()).toHtmlEscaped();
    return pageHead.toString().arg(shown.isEmpty() ? u"Hot Papers"_s : shown);
}

QString writeHtmlPaper(const Paper &paper, const ExportOptions &options)
{
    return u"<article>\n<h2 dir=\"auto\">%1</h2>\n"_s.arg(link({}, paper.arxivId.absUrl(), titleText(paper)))
        + block(u"authors"_s, authorTexts(paper.latest().authors).join(u", "_s).toHtmlEscaped())
        + block(u"facts"_s, facts(paper)) + optionalBlocks(paper, options) + u"</article>\n\n"_s;
}

QString htmlListEnd()
{
    return u"</main>\n</body>\n</html>\n"_s;
}

} // namespace hotpapers::formats
