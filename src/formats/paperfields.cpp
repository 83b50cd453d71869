// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paperfields.h"

#include "core/visibletext.h"
#include "formats/nameparts.h"
#include "tex/textext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

QString lineOf(const QString &tex)
{
    return visibleText(tex::texPlainText(tex).simplified());
}

} // namespace

QString titleText(const ArxivId &id, const QString &title)
{
    const QString text = lineOf(title);
    return text.isEmpty() ? u"arXiv:"_s + id.text() : text;
}

QString titleText(const Paper &paper)
{
    return titleText(paper.arxivId, paper.latest().title);
}

QString abstractText(const Paper &paper)
{
    return lineOf(paper.latest().abstract);
}

QStringList authorTexts(const QStringList &authors)
{
    QStringList names;
    for (const NameParts &name : nameParts(authors)) {
        names += name.full();
    }
    names.removeAll(QString());
    return names;
}

QString noteText(const Paper &paper)
{
    static const QRegularExpression lineEnd(u"\r\n?"_s);
    return visibleText(QString(paper.mark.note).replace(lineEnd, u"\n"_s).trimmed());
}

QString indented(const QString &text)
{
    static const QRegularExpression line(u"\n(?!\n)"_s);
    return QString(text).replace(line, u"\n    "_s);
}

QStringList tagTexts(const Paper &paper)
{
    QStringList tags;
    for (const QString &tag : paper.mark.tags) {
        tags += visibleText(tag.simplified());
    }
    return tags;
}

QString primaryClass(const Paper &paper)
{
    const QStringList categories = categoryTexts(paper);
    return categories.value(0) == paper.latest().categories.value(0) ? categories.value(0) : QString();
}

QStringList categoryTexts(const Paper &paper)
{
    static const QRegularExpression category(u"^[A-Za-z.-]{2,30}$"_s);
    return paper.latest().categories.filter(category);
}

QString arxivDoi(const ArxivId &id)
{
    return u"10.48550/arXiv."_s + id.text();
}

QString isoMonth(const ArxivId &id)
{
    return u"%1-%2"_s.arg(id.year(), 4, 10, QChar(u'0')).arg(id.month(), 2, 10, QChar(u'0'));
}

} // namespace hotpapers::formats
