// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csljson.h"

#include "formats/nameparts.h"
#include "formats/paperfields.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

QString unmarked(QString text)
{
    static const QRegularExpression tag(u"<(?=/?(?:i|b|sup|sub|sc|span)\\b)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return text.replace(tag, u"<\u2060"_s);
}

// What is empty is left out: processors take an empty value for one.
void insertText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

QJsonObject nameJson(const NameParts &parts)
{
    QJsonObject name;
    if (parts.literal || parts.given.isEmpty()) {
        insertText(name, u"literal"_s, parts.fullFamily());
        return name;
    }
    insertText(name, u"family"_s, parts.family);
    insertText(name, u"given"_s, parts.given);
    insertText(name, u"non-dropping-particle"_s, parts.particle);
    insertText(name, u"suffix"_s, parts.suffix);
    return name;
}

QJsonArray authorsJson(const QStringList &authors)
{
    QJsonArray names;
    for (const NameParts &parts : nameParts(authors)) {
        if (const QJsonObject name = nameJson(parts); !name.isEmpty()) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

QJsonObject cslJson(const Paper &paper, const QString &key, const ExportOptions &options)
{
    const ArxivId &id = paper.arxivId;
    QJsonObject item = {
        {u"id"_s, key},
        {u"type"_s, u"article"_s},
        {u"title"_s, unmarked(titleText(paper))},
        {u"number"_s, u"arXiv:"_s + id.text()},
        {u"genre"_s, u"Preprint"_s},
        {u"publisher"_s, u"arXiv"_s},
        {u"issued"_s, QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{id.year(), id.month()}}}}},
        {u"DOI"_s, arxivDoi(id)},
        {u"URL"_s, id.absUrl()},
    };
    if (const QJsonArray authors = authorsJson(paper.latest().authors); !authors.isEmpty()) {
        item.insert(u"author"_s, authors);
    }
    insertText(item, u"abstract"_s, options.abstracts ? unmarked(abstractText(paper)) : QString());
    insertText(item, u"keyword"_s, options.tags ? tagTexts(paper).join(u", "_s) : QString());
    insertText(item, u"annote"_s, options.notes ? noteText(paper) : QString());
    return item;
}

} // namespace hotpapers::formats
