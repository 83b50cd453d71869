// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csljsonreader.h"

#include "formats/entrylines.h"
#include "formats/noticelist.h"
#include "formats/referencefields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// Programs write numbers as texts and the other way round.
QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

QString firstText(const QJsonObject &item, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const QString text = textOf(item.value(key)); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

QString nameOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().simplified();
    }
    const QJsonObject name = value.toObject();
    if (name.contains(u"literal")) {
        return textOf(name.value(u"literal")).simplified();
    }
    QStringList family;
    for (const QString &key : {u"dropping-particle"_s, u"non-dropping-particle"_s, u"family"_s}) {
        family += textOf(name.value(key));
    }
    return personName(textOf(name.value(u"given")), family.join(u' '), textOf(name.value(u"suffix")));
}

int yearOf(const QJsonObject &item)
{
    const QJsonObject date = item.value(u"issued").toObject();
    const QString parts = textOf(date.value(u"date-parts").toArray().at(0).toArray().at(0));
    return yearIn(parts.isEmpty() ? firstText(date, {u"raw"_s, u"literal"_s}) : parts);
}

QStringList tagsOf(const QJsonObject &item)
{
    if (const QJsonArray tags = item.value(u"tags").toArray(); !tags.isEmpty()) {
        QStringList names;
        for (const QJsonValue &tag : tags) {
            names += textOf(tag);
        }
        return tagsIn(names);
    }
    return tagsIn(firstText(item, {u"keyword"_s, u"keywords"_s}));
}

// CSL's own `note` is where Zotero puts its field Extra: `arXiv:2107.11817 [cs]`, `tex.eprint: 2107.11817`.
ArxivId idOf(const QJsonObject &item)
{
    QStringList fields;
    for (const QString &key : {u"arxivId"_s, u"arxiv"_s, u"eprint"_s, u"number"_s, u"DOI"_s, u"URL"_s,
                               u"archive_location"_s, u"container-title"_s}) {
        fields += textOf(item.value(key));
    }
    return arxivIdOf(fields, {textOf(item.value(u"note")), textOf(item.value(u"id"))});
}

bool isItem(const QJsonObject &item)
{
    return item.contains(u"title") || item.contains(u"DOI") || item.contains(u"arxivId");
}

Reference referenceOf(const QJsonObject &item)
{
    Reference reference;
    reference.arxivId = idOf(item);
    reference.title = withoutStyles(textOf(item.value(u"title")));
    for (const QJsonArray names = item.value(item.contains(u"authors") ? u"authors"_s : u"author"_s).toArray();
         const QJsonValue &name : names) {
        if (reference.authors.size() == maximumAuthors) {
            break;
        }
        reference.authors += nameOf(name);
    }
    reference.year = yearOf(item);
    reference.doi = doiIn(textOf(item.value(u"DOI")));
    reference.abstract = withoutStyles(textOf(item.value(u"abstract")));
    reference.tags = tagsOf(item);
    reference.note = item.contains(u"arxivId") ? textOf(item.value(u"note")) : textOf(item.value(u"annote"));
    return bounded(std::move(reference));
}

// The items of a document; nothing where it holds something else.
std::optional<QJsonArray> itemsOf(const QJsonDocument &document)
{
    if (document.isArray()) {
        return document.array();
    }
    const QJsonObject object = document.object();
    if (object.value(u"items").isArray()) {
        return object.value(u"items").toArray();
    }
    return isItem(object) ? std::optional(QJsonArray{object}) : std::nullopt;
}

void add(const QJsonValue &value, int line, ReferenceList &list, NoticeList &notices)
{
    if (!isItem(value.toObject())) {
        notices.add(NoticeCode::BrokenReference, line, textOf(value).left(80));
    } else if (list.references.size() < maximumReferences) {
        list.references.push_back(referenceOf(value.toObject()));
        list.references.back().line = line;
    } else {
        notices.add(NoticeCode::TooManyReferences, line, QString::number(maximumReferences));
    }
}

ReferenceList readItems(const QJsonArray &items)
{
    ReferenceList list;
    NoticeList notices;
    for (const QJsonValue &item : items) {
        add(item, 0, list, notices);
    }
    list.notices = notices.take();
    return list;
}

ReferenceList readLines(const QByteArray &utf8)
{
    ReferenceList list;
    NoticeList notices;
    int line = 0;
    for (const QByteArray &text : utf8.split('\n')) {
        ++line;
        if (!text.trimmed().isEmpty()) {
            add(QJsonDocument::fromJson(text).object(), line, list, notices);
        }
    }
    list.notices = notices.take();
    return list;
}

} // namespace

std::optional<ReferenceList> readCslJson(const QByteArray &utf8)
{
    const QByteArray text = utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8;
    if (const QJsonDocument document = QJsonDocument::fromJson(text); !document.isNull()) {
        const std::optional<QJsonArray> items = itemsOf(document);
        std::optional<ReferenceList> list = items ? std::optional(readItems(*items)) : std::nullopt;
        return list && !list->references.empty() ? list : std::nullopt;
    }
    ReferenceList lines = readLines(text);
    return lines.references.empty() ? std::nullopt : std::optional(std::move(lines));
}

} // namespace hotpapers::formats
