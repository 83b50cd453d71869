// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paperhtml.h"

#include "formats/htmltext.h"
#include "formats/pageroom.h"
#include "formats/phrases.h"
#include "formats/tweetsection.h"
#include "tex/plainmath.h"
#include "tex/textext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

// Beyond these a page is no longer read; the entry's source shows more. In characters, as PageRoom counts them.
constexpr qsizetype maximumTitle = 1'000; // real ones have up to 250
constexpr qsizetype maximumNames = 4'000;
constexpr qsizetype maximumAbstract = 10'000; // up to 2,500
constexpr size_t maximumOtherDays = 100;
constexpr size_t maximumFormulas = 120; // up to 30; more are plain text

// How a page shows formulas: as plain text, or where it has a list of them as references into it.
using Formulas = std::vector<Formula> *;

QString mathHtml(const TexRun &run, Formulas formulas)
{
    if (!run.formula || !formulas || formulas->size() >= maximumFormulas) {
        return u"<span class=\"math\">%1</span>"_s.arg(escaped(run.formula ? plainMath(run.formula->root) : run.text));
    }
    formulas->push_back(*run.formula);
    return u"<img src=\"math:%1\" alt=\"%2\"/>"_s.arg(QString::number(formulas->size() - 1),
                                                      escaped(plainMath(run.formula->root)));
}

QString styledHtml(const TexRun &run, Formulas formulas)
{
    QString html = run.math ? mathHtml(run, formulas) : escaped(run.text);
    for (const auto &[isOn, tag] : {std::pair{run.code, u"code"_s}, {run.emphasis, u"em"_s}, {run.bold, u"b"_s}}) {
        html = isOn ? u"<%1>%2</%1>"_s.arg(tag, html) : html;
    }
    return html;
}

// Runs of one link after the other are one anchor.
QString texHtml(QStringView tex, Formulas formulas)
{
    const std::vector<TexRun> runs = readTexText(tex);
    QString page;
    for (auto run = runs.begin(); run != runs.end();) {
        const auto end = std::find_if(run, runs.end(), [&](const TexRun &other) { return other.href != run->href; });
        QString text;
        QString html;
        std::for_each(run, end, [&](const TexRun &part) {
            text += part.text;
            html += styledHtml(part, formulas);
        });
        page += run->href.isEmpty() ? html : link(text, run->href, html);
        run = end;
    }
    return page;
}

/** How a name is shown, as HTML. */
using Spelling = QString (*)(QStringView name);

QString asTex(QStringView name)
{
    return escaped(texPlainText(name));
}

QString asTag(QStringView name)
{
    return u'#' + escaped(name);
}

// Names as links that filter; as many as there is room for.
QString filterLinks(const QString &cssClass, const QString &filter, const QStringList &names, const QString &separator,
                    PageRoom &room, const PaperHtmlWords &words, Spelling spelling = asTex)
{
    QStringList links;
    qsizetype left = maximumNames;
    for (const QString &name : names) {
        const QStringView shown = room.take(name, left);
        if (shown.size() < name.size() || !room.takeLink()) {
            break;
        }
        left -= name.size() + separator.size() + 1;
        const QString address = u"filter:%1/"_s.arg(filter) + QString::fromLatin1(QUrl::toPercentEncoding(name));
        links += anchor(address, spelling(shown));
    }
    return paragraph(cssClass, links.join(separator)) + clipNote(links.size() < names.size(), words);
}

QString signal(const ArxivId &id, const Appearance &appearance, const PaperHtmlWords &words)
{
    const QStringList parts = {
        signalPhrase(appearance, words).toHtmlEscaped(),
        anchor(id.absUrl(), u"arXiv:"_s + id.text().toHtmlEscaped()),
        anchor(id.pdfUrl(), u"pdf"_s),
    };
    return paragraph(u"signal"_s, parts.join(u" · "_s));
}

QString titleHtml(const QString &title, PageRoom &room, const PaperHtmlWords &words, Formulas formulas)
{
    const QString line = clipped(title, 4 * maximumTitle).toString().simplified();
    const QStringView shown = room.take(line, maximumTitle);
    const bool isClipped = shown.size() < line.size() || title.size() > 4 * maximumTitle;
    return u"<h2 class=\"title\">%1</h2>\n"_s.arg(texHtml(shown, formulas)) + clipNote(isClipped, words);
}

QString abstractHtml(const QString &abstract, PageRoom &room, const PaperHtmlWords &words, Formulas formulas)
{
    if (abstract.trimmed().isEmpty()) {
        return paragraph(u"abstract"_s, u"<em>%1</em>"_s.arg(words.noAbstract.toHtmlEscaped()));
    }
    const QStringView shown = room.take(abstract, maximumAbstract);
    return paragraph(u"abstract"_s, texHtml(shown, formulas)) + clipNote(shown.size() < abstract.size(), words);
}

QString otherDays(const Paper &paper, size_t shown, const PaperHtmlWords &words)
{
    QString items;
    for (size_t i = 0; i < std::min(paper.appearances.size(), maximumOtherDays); ++i) {
        if (i != shown) {
            const QString item = signalPhrase(paper.appearances[i], words);
            items += u"<li%1>%2</li>\n"_s.arg(directionOf(item), item.toHtmlEscaped());
        }
    }
    return items.isEmpty() ? QString()
                           : u"<h3%1>%2</h3>\n<ul class=\"other-days\">\n%3</ul>\n"_s.arg(
                                 directionOf(words.otherDays), words.otherDays.toHtmlEscaped(), items);
}

/** A paper's title, which leads to it; nothing where there is no room for it. */
QString paperLink(const ArxivId &paper, const QString &asWritten, PageRoom &room)
{
    const QString title = asWritten.isEmpty() ? u"arXiv:"_s + paper.text() : plainTitle(asWritten);
    const QStringView shown = room.take(title, maximumTitle);
    return shown.size() < title.size() || !room.takeLink() ? QString()
                                                           : anchor(u"paper:"_s + paper.text(), escaped(shown));
}

QString mentionList(std::span<const PaperTitle> mentions, PageRoom &room, const PaperHtmlWords &words)
{
    QString items;
    for (const PaperTitle &mention : mentions) {
        const QString link = paperLink(mention.paper, mention.title, room);
        if (link.isEmpty()) {
            break;
        }
        items += u"<li%1>%2</li>\n"_s.arg(directionOf(mention.title), link);
    }
    return items.isEmpty() ? QString()
                           : u"<h3%1>%2</h3>\n<ul class=\"mentions\">\n%3</ul>\n"_s.arg(
                                 directionOf(words.mentionedIn), words.mentionedIn.toHtmlEscaped(), items);
}

QString relatedList(std::span<const RelatedPaper> related, PageRoom &room, const PaperHtmlWords &words)
{
    QString items;
    for (const RelatedPaper &paper : related) {
        const QString link = paperLink(paper.paper, paper.title, room);
        const QString why = words.related(paper);
        if (link.isEmpty() || room.take(why, maximumTitle).size() < why.size()) {
            break;
        }
        items += u"<li%1>%2<br/><span class=\"related\">%3</span></li>\n"_s.arg(directionOf(paper.title), link,
                                                                                why.toHtmlEscaped());
    }
    return items.isEmpty() ? QString()
                           : u"<h3%1>%2</h3>\n<ul class=\"related\">\n%3</ul>\n"_s.arg(
                                 directionOf(words.relatedPapers), words.relatedPapers.toHtmlEscaped(), items);
}

// One part after the other: formulas are numbered as they stand on the page, and what comes first has the room.
QString page(const Paper &paper, size_t shown, const PaperHtmlWords &words, Announcements announcements,
             Formulas formulas, std::span<const PaperTitle> mentions = {}, std::span<const RelatedPaper> related = {})
{
    Q_ASSERT(shown < paper.appearances.size());
    const Appearance &appearance = paper.appearances[shown];
    const Entry &entry = appearance.entry;
    PageRoom room;
    QString html = titleHtml(entry.title, room, words, formulas);
    html += filterLinks(u"authors"_s, u"author"_s, entry.authors, u", "_s, room, words);
    html += filterLinks(u"categories"_s, u"cat"_s, entry.categories, u" · "_s, room, words);
    html += filterLinks(u"tags"_s, u"tag"_s, paper.mark.tags, u" · "_s, room, words, asTag);
    html += signal(paper.arxivId, appearance, words);
    html += abstractHtml(entry.abstract, room, words, formulas);
    html += tweetsHtml(entry, announcements, room, words);
    return html + otherDays(paper, shown, words) + mentionList(mentions, room, words)
        + relatedList(related, room, words);
}

} // namespace

PaperPage paperHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words, Announcements announcements,
                    std::span<const PaperTitle> mentions, std::span<const RelatedPaper> related)
{
    PaperPage paperPage;
    paperPage.html = page(paper, shown, words, announcements, &paperPage.formulas, mentions, related);
    return paperPage;
}

QString standaloneHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words, Announcements announcements)
{
    return page(paper, shown, words, announcements, nullptr);
}

} // namespace hotpapers::formats
