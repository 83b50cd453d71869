// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/userdatajson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

QString momentText(qint64 at)
{
    return QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODate);
}

void putMoment(QJsonObject &object, const QString &key, qint64 at)
{
    if (at > 0) {
        object[key] = momentText(at);
    }
}

/** A value and its moment, the one where it is not usual, the other where it is known. */
template <typename T, typename Json>
void putTimed(QJsonObject &object, const QString &key, const Timed<T> &timed, Json json)
{
    if (timed.value != T() || timed.at > 0) {
        object[key] = json(timed.value);
    }
    putMoment(object, key + u"At"_s, timed.at);
}

void putArray(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object[key] = array;
    }
}

template <typename Range, typename Json> QJsonArray arrayOf(const Range &range, Json json)
{
    QJsonArray array;
    for (const auto &value : range) {
        array += json(value);
    }
    return array;
}

QJsonValue versionJson(const NoteVersion &version)
{
    QJsonObject object{{u"markdown"_s, version.markdown}};
    putMoment(object, u"savedAt"_s, version.savedAt);
    return object;
}

QJsonValue highlightJson(const Highlight &highlight)
{
    QJsonObject object{{u"color"_s, int(highlight.color)},
                       {u"start"_s, qint64(highlight.start)},
                       {u"text"_s, highlight.text},
                       {u"before"_s, highlight.before},
                       {u"after"_s, highlight.after}};
    putMoment(object, u"changedAt"_s, highlight.changedAt);
    return object;
}

QJsonObject referenceJson(const UserReference &reference)
{
    QJsonObject object{{u"title"_s, reference.title}, {u"authors"_s, QJsonArray::fromStringList(reference.authors)}};
    putMoment(object, u"addedAt"_s, reference.addedAt);
    return object;
}

QJsonValue paperJson(const UserPaper &paper)
{
    QJsonObject object{{u"id"_s, paper.arxivId.text()}};
    putTimed(object, u"starred"_s, paper.starred, [](bool starred) { return QJsonValue(starred); });
    putTimed(object, u"state"_s, paper.state, [](ReadState state) { return QJsonValue(toString(state)); });
    putTimed(object, u"rating"_s, paper.rating, [](int rating) { return QJsonValue(rating); });
    putTimed(object, u"priority"_s, paper.priority, [](Priority priority) { return QJsonValue(toString(priority)); });
    putArray(object, u"tags"_s, QJsonArray::fromStringList(paper.tags));
    putTimed(object, u"note"_s, paper.note, [](const QString &note) { return QJsonValue(note); });
    putArray(object, u"noteVersions"_s, arrayOf(paper.versions, versionJson));
    putArray(object, u"highlights"_s, arrayOf(paper.highlights, highlightJson));
    if (paper.reference) {
        object[u"reference"_s] = referenceJson(*paper.reference);
    }
    return object;
}

QJsonArray idsJson(const std::vector<ArxivId> &ids)
{
    return arrayOf(ids, [](const ArxivId &id) { return QJsonValue(id.text()); });
}

QJsonValue listJson(const UserList &list)
{
    QJsonObject object{{u"name"_s, list.name}, {u"papers"_s, idsJson(list.papers)}};
    putMoment(object, u"createdAt"_s, list.createdAt);
    return object;
}

QJsonValue tagJson(const UserTag &tag)
{
    QJsonObject object{{u"tag"_s, tag.tag}};
    if (tag.color) {
        object[u"color"_s] = u"#%1"_s.arg(*tag.color & 0xffffff, 6, 16, '0'_L1);
    }
    if (tag.isPlaced) {
        object[u"placed"_s] = true;
    }
    return object;
}

QJsonValue searchJson(const UserSearch &search)
{
    QJsonObject object{{u"name"_s, search.name}, {u"query"_s, search.query}};
    if (search.notify) {
        object[u"notify"_s] = true;
    }
    putMoment(object, u"createdAt"_s, search.createdAt);
    return object;
}

} // namespace

QJsonObject userDataJson(const UserData &data)
{
    QJsonObject object{{u"format"_s, u"hotpapers-user-data"_s}, {u"version"_s, 1}};
    putArray(object, u"papers"_s, arrayOf(data.papers, paperJson));
    putArray(object, u"lists"_s, arrayOf(data.lists, listJson));
    putArray(object, u"tags"_s, arrayOf(data.tags, tagJson));
    putArray(object, u"searches"_s, arrayOf(data.searches, searchJson));
    putArray(object, u"same"_s, arrayOf(data.same, [](const auto &group) { return QJsonValue(idsJson(group)); }));
    QJsonObject names;
    for (const auto &[state, name] : data.stateNames) {
        names[toString(state)] = name;
    }
    if (!names.isEmpty()) {
        object[u"stateNames"_s] = names;
    }
    return object;
}

QByteArray writeUserData(const UserData &data)
{
    return QJsonDocument(userDataJson(data)).toJson(QJsonDocument::Indented);
}

} // namespace hotpapers::formats
