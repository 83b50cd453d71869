// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/atom.h"

#include "core/visibletext.h"
#include "formats/paperfields.h"

#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr QUuid feeds(0x1b0d8e0a, 0x5f5c, 0x4f0c, 0x9d, 0x1e, 0x3c, 0x53, 0x0a, 0x8d, 0x27, 0x61); // made up once

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

QString moment(QDate day)
{
    return moment(day.startOfDay(QTimeZone::UTC));
}

// A line of its own, or nothing for nothing.
QString element(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : u"  <%1>%2</%1>\n"_s.arg(name, text.toHtmlEscaped());
}

QString link(const QString &relation, const QString &type, const QString &address)
{
    return u"  <link rel=\"%1\" type=\"%2\" href=\"%3\"/>\n"_s.arg(relation, type, address.toHtmlEscaped());
}

QString authors(const Paper &paper)
{
    QString text;
    for (const QStringList names = authorTexts(paper.latest().authors); const QString &name : names) {
        text += u"  <author><name>%1</name></author>\n"_s.arg(name.toHtmlEscaped());
    }
    return text;
}

QString categories(const QStringList &terms, const QString &scheme)
{
    QString text;
    for (const QString &term : terms) {
        text += u"  <category term=\"%1\"%2/>\n"_s.arg(term.toHtmlEscaped(), scheme);
    }
    return text;
}

QString updated(const Appearance &latest)
{
    const QDateTime &measured = latest.entry.counts.measuredAt;
    return measured.isValid() ? moment(measured) : moment(latest.days.last);
}

QString optionalElements(const Paper &paper, const ExportOptions &options)
{
    return (options.tags ? categories(tagTexts(paper), {}) : QString())
        + (options.abstracts ? element(u"summary"_s, abstractText(paper)) : QString())
        + (options.notes ? element(u"content"_s, noteText(paper)) : QString());
}

} // namespace

QString atomHead(const QString &title, const QDateTime &updated)
{
    const QString name = visibleText(title.simplified());
    const QString id = u"urn:uuid:"_s + QUuid::createUuidV5(feeds, title).toString(QUuid::WithoutBraces);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"_s
        + element(u"id"_s, id) + element(u"title"_s, name.isEmpty() ? u"Hot Papers"_s : name)
        + element(u"updated"_s, moment(updated)) + u"  <author><name>Hot Papers</name></author>\n"_s
        + element(u"generator"_s, u"Hot Papers"_s) + u'\n';
}

QString writeAtom(const Paper &paper, const ExportOptions &options)
{
    const ArxivId &id = paper.arxivId;
    return u"<entry>\n"_s + element(u"id"_s, id.absUrl()) + element(u"title"_s, titleText(paper))
        + element(u"updated"_s, updated(paper.appearances.front()))
        + element(u"published"_s, moment(paper.appearances.back().days.first)) + authors(paper)
        + link(u"alternate"_s, u"text/html"_s, id.absUrl()) + link(u"related"_s, u"application/pdf"_s, id.pdfUrl())
        + categories(categoryTexts(paper), u" scheme=\"http://arxiv.org/schemas/atom\""_s)
        + optionalElements(paper, options) + u"</entry>\n\n"_s;
}

QString atomEnd()
{
    return u"</feed>\n"_s;
}

} // namespace hotpapers::formats
