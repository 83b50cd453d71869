// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paperhtml.h"

#include "core/visibletext.h"
#include "formats/phrases.h"
#include "formats/weblink.h"
#include "tex/plainmath.h"
#include "tex/textext.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

using namespace tex;

namespace {

// Beyond these a page is no longer read; the entry's source shows all.
constexpr size_t maximumTweets = 100;
constexpr qsizetype maximumTweetText = 4'000;
constexpr size_t maximumOtherDays = 100;

QString escaped(QStringView text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString paragraph(const QString &cssClass, const QString &html, const QString &attributes = {})
{
    return html.isEmpty() ? QString() : u"<p class=\"%1\"%2>%3</p>\n"_s.arg(cssClass, attributes, html);
}

QString anchor(const QString &address, const QString &html)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), html);
}

// A link with the host that its text hides; only the text where it may not be linked to.
QString link(QStringView text, QStringView href, QStringView html)
{
    const std::optional<WebLink> web = webLink(href);
    if (!web) {
        return html.toString();
    }
    const QString host = hostBeside(text, *web);
    return anchor(web->address, html.toString()) + (host.isEmpty() ? QString() : u" (%1)"_s.arg(host.toHtmlEscaped()));
}

// How a page shows formulas: as plain text, or where it has a list of them as references into it.
using Formulas = std::vector<Formula> *;

QString mathHtml(const TexRun &run, Formulas formulas)
{
    if (!run.formula || !formulas) {
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

QString clipNote(qsizetype length, qsizetype maximum, const PaperHtmlWords &words)
{
    return length > maximum ? paragraph(u"clipped"_s, u"<em>%1</em>"_s.arg(words.clipped.toHtmlEscaped())) : QString();
}

// Names as links that filter; as many as a page can show.
QString filterLinks(const QString &cssClass, const QString &filter, const QStringList &names, const QString &separator,
                    const PaperHtmlWords &words)
{
    QStringList links;
    qsizetype length = 0;
    for (const QString &name : names) {
        length += name.size();
        if (length > maximumShownText) {
            break;
        }
        links +=
            anchor(u"filter:%1/%2"_s.arg(filter, QString::fromLatin1(QUrl::toPercentEncoding(name))), escaped(name));
    }
    return paragraph(cssClass, links.join(separator)) + clipNote(length, maximumShownText, words);
}

QString signal(const ArxivId &id, const Appearance &appearance, const PaperHtmlWords &words)
{
    const QStringList parts = {
        rankPhrase(appearance, words).toHtmlEscaped(),
        countsPhrase(appearance.entry.counts, words).toHtmlEscaped(),
        anchor(id.absUrl(), u"arXiv:"_s + id.text().toHtmlEscaped()),
        anchor(id.pdfUrl(), u"pdf"_s),
    };
    return paragraph(u"signal"_s, parts.join(u" · "_s));
}

QString abstractHtml(const QString &abstract, const PaperHtmlWords &words, Formulas formulas)
{
    if (abstract.trimmed().isEmpty()) {
        return paragraph(u"abstract"_s, u"<em>%1</em>"_s.arg(words.noAbstract.toHtmlEscaped()));
    }
    return paragraph(u"abstract"_s, texHtml(clipped(abstract, maximumShownText), formulas))
        + clipNote(abstract.size(), maximumShownText, words);
}

QString tweetText(const Tweet &tweet)
{
    const QStringView text = clipped(tweet.text, maximumTweetText);
    QString html;
    qsizetype at = 0;
    for (const TextLink &part : tweet.links) {
        if (part.start < at || part.length < 0 || part.start > text.size() - part.length) {
            break;
        }
        const QStringView shown = text.sliced(part.start, part.length);
        html += escaped(text.sliced(at, part.start - at)) + link(shown, part.href, escaped(shown));
        at = part.start + part.length;
    }
    return html + escaped(text.sliced(at));
}

// A table of one cell: the one block that QTextDocument draws a border around. It has no colours, so that the
// palette's are taken.
QString tweetCard(const Tweet &tweet, const PaperHtmlWords &words)
{
    const QString direction = tweet.direction == TextDirection::RightToLeft ? u" dir=\"rtl\""_s : QString();
    const std::optional<WebLink> status = webLink(tweet.url);
    // Where the status is not on Twitter, its host is shown, as beside a mention.
    const QString host = status ? hostBeside(u"@", *status) : QString();
    const QString open = status ? anchor(status->address, words.openTweet.toHtmlEscaped()) : QString();
    return u"<table class=\"tweet\" width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"8\" "
           "style=\"margin-top:8px; border-style:solid\"><tr><td>\n"_s
        + paragraph(u"tweet-author"_s, u"<b>%1</b>"_s.arg(tweetPhrase(tweet).toHtmlEscaped()), u" dir=\"ltr\""_s)
        + paragraph(u"tweet-text"_s, tweetText(tweet), direction) + clipNote(tweet.text.size(), maximumTweetText, words)
        + paragraph(u"tweet-open"_s, host.isEmpty() ? open : open + u" (%1)"_s.arg(host.toHtmlEscaped()))
        + u"</td></tr></table>\n"_s;
}

QString tweetCards(const std::vector<Tweet> &tweets, const PaperHtmlWords &words)
{
    QString html;
    for (const Tweet &tweet : std::span(tweets).first(std::min(tweets.size(), maximumTweets))) {
        html += tweetCard(tweet, words);
    }
    return html + clipNote(qsizetype(tweets.size()), qsizetype(maximumTweets), words);
}

QString otherDays(const Paper &paper, size_t shown, const PaperHtmlWords &words)
{
    QString items;
    for (size_t i = 0; i < std::min(paper.appearances.size(), maximumOtherDays); ++i) {
        if (i != shown) {
            const Appearance &other = paper.appearances[i];
            const QString item = rankPhrase(other, words) + u" · "_s + countsPhrase(other.entry.counts, words);
            items += u"<li>%1</li>\n"_s.arg(item.toHtmlEscaped());
        }
    }
    return items.isEmpty()
        ? QString()
        : u"<h3>%1</h3>\n<ul class=\"other-days\">\n%2</ul>\n"_s.arg(words.otherDays.toHtmlEscaped(), items);
}

QString page(const Paper &paper, size_t shown, const PaperHtmlWords &words, Formulas formulas)
{
    Q_ASSERT(shown < paper.appearances.size());
    const Appearance &appearance = paper.appearances[shown];
    const Entry &entry = appearance.entry;
    const QString title = entry.title.simplified();
    // One after the other: formulas are numbered as they stand on the page.
    QString html = u"<h2 class=\"title\">%1</h2>\n"_s.arg(texHtml(clipped(title, maximumShownText), formulas));
    html += clipNote(title.size(), maximumShownText, words);
    html += filterLinks(u"authors"_s, u"author"_s, entry.authors, u", "_s, words);
    html += filterLinks(u"categories"_s, u"cat"_s, entry.categories, u" · "_s, words);
    html += signal(paper.arxivId, appearance, words);
    html += abstractHtml(entry.abstract, words, formulas);
    return html + tweetCards(entry.tweets, words) + otherDays(paper, shown, words);
}

} // namespace

PaperPage paperHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words)
{
    PaperPage paperPage;
    paperPage.html = page(paper, shown, words, &paperPage.formulas);
    return paperPage;
}

QString standaloneHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words)
{
    return page(paper, shown, words, nullptr);
}

} // namespace hotpapers::formats
