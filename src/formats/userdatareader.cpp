// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/noteversion.h"
#include "core/shelf.h"
#include "core/tag.h"
#include "formats/userdatajson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumNote = 4 * 1024 * 1024; // UTF-16 units, as the others
constexpr qsizetype maximumText = 64 * 1024;
constexpr qsizetype maximumGroups = 2'000; // of papers that are one
constexpr qsizetype maximumMembers = 10'000; // of a paper: tags, versions of its note, highlights

/** Takes a file's values out of its JSON. What is wrong first is remembered, and nothing counts then. */
class Reader
{
public:
    [[nodiscard]] UserData read(const QJsonObject &object);
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QString text(const QJsonObject &object, const QString &key, qsizetype longest);
    int number(const QJsonObject &object, const QString &key, int least, int most);
    bool flag(const QJsonObject &object, const QString &key);
    qint64 moment(const QJsonObject &object, const QString &key);
    QJsonArray array(const QJsonValue &value, const QString &key, qsizetype longest);
    QJsonArray array(const QJsonObject &object, const QString &key, qsizetype longest)
    {
        return array(object.value(key), key, longest);
    }
    QStringList texts(const QJsonObject &object, const QString &key, qsizetype longest);
    ArxivId paperId(const QJsonValue &value);
    std::vector<ArxivId> paperIds(const QJsonArray &array);
    template <typename T> T named(const QJsonObject &object, const QString &key, std::optional<T> (*find)(QStringView));
    template <typename Read> auto each(const QJsonArray &array, Read read);

    UserPaper paper(const QJsonObject &object);
    QStringList tagsOf(const QJsonObject &object);
    Highlight highlight(const QJsonObject &object);
    UserReference reference(const QJsonObject &object);
    UserList list(const QJsonObject &object);
    UserTag tag(const QJsonObject &object);
    UserSearch search(const QJsonObject &object);
    std::map<ReadState, QString> stateNames(const QJsonObject &object);
    template <typename Named> void wantDifferent(const std::vector<Named> &things, QString Named::*name);
    void wantDifferentPapers(const UserData &data);

    void refuse(const QString &key)
    {
        m_wrong = m_wrong.isEmpty() ? (m_paper.isEmpty() ? key : m_paper + u": "_s + key) : m_wrong;
    }

    QString m_wrong;
    QString m_paper; // that is being read
};

QString Reader::text(const QJsonObject &object, const QString &key, qsizetype longest)
{
    const QJsonValue value = object.value(key);
    QString text = value.toString();
    if ((!value.isString() && !value.isUndefined()) || text.size() > longest || text.contains(QChar(0))) {
        refuse(key);
        return {};
    }
    return text;
}

int Reader::number(const QJsonObject &object, const QString &key, int least, int most)
{
    const double value = object.value(key).toDouble(object.contains(key) ? most + 1.0 : 0.0);
    if (value > most || value < (object.contains(key) ? least : 0) || value != std::floor(value)) {
        refuse(key);
        return least;
    }
    return int(value);
}

bool Reader::flag(const QJsonObject &object, const QString &key)
{
    if (object.contains(key) && !object.value(key).isBool()) {
        refuse(key);
    }
    return object.value(key).toBool();
}

qint64 Reader::moment(const QJsonObject &object, const QString &key)
{
    const QString written = text(object, key, 40);
    if (written.isEmpty()) {
        return 0;
    }
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime || moment.toSecsSinceEpoch() < 0) {
        refuse(key);
        return 0;
    }
    return moment.toSecsSinceEpoch();
}

QJsonArray Reader::array(const QJsonValue &value, const QString &key, qsizetype longest)
{
    if ((!value.isArray() && !value.isUndefined()) || value.toArray().size() > longest) {
        refuse(key);
        return {};
    }
    return value.toArray();
}

QStringList Reader::texts(const QJsonObject &object, const QString &key, qsizetype longest)
{
    QStringList texts;
    for (const QJsonValue &value : array(object, key, maximumMembers)) {
        texts += text({{key, value.isUndefined() ? QJsonValue(0) : value}}, key, longest);
    }
    return texts;
}

ArxivId Reader::paperId(const QJsonValue &value)
{
    const auto id = ArxivId::parse(value.toString().left(maximumShelfName));
    if (!id || id->text() != value.toString()) {
        refuse(u"id"_s);
    }
    return id.value_or(ArxivId());
}

std::vector<ArxivId> Reader::paperIds(const QJsonArray &array)
{
    std::vector<ArxivId> ids;
    QSet<ArxivId> known;
    for (const QJsonValue &value : array) {
        const ArxivId id = paperId(value);
        if (!known.contains(id)) {
            known.insert(id);
            ids.push_back(id);
        }
    }
    return ids;
}

template <typename T>
T Reader::named(const QJsonObject &object, const QString &key, std::optional<T> (*find)(QStringView))
{
    const std::optional<T> found =
        object.contains(key) ? find(text(object, key, maximumShelfName)) : std::optional(T());
    if (!found) {
        refuse(key);
    }
    return found.value_or(T());
}

template <typename Read> auto Reader::each(const QJsonArray &array, Read read)
{
    std::vector<decltype((this->*read)(QJsonObject()))> values;
    values.reserve(size_t(array.size()));
    for (const QJsonValue &value : array) {
        if (!value.isObject()) {
            refuse(u"{"_s);
        }
        values.push_back((this->*read)(value.toObject()));
    }
    return values;
}

UserPaper Reader::paper(const QJsonObject &object)
{
    UserPaper paper;
    m_paper = object.value(u"id"_s).toString().left(maximumShelfName);
    paper.arxivId = paperId(object.value(u"id"_s));
    paper.starred = {flag(object, u"starred"_s), moment(object, u"starredAt"_s)};
    paper.state = {named(object, u"state"_s, readStateFromString), moment(object, u"stateAt"_s)};
    paper.rating = {number(object, u"rating"_s, 0, maximumRating), moment(object, u"ratingAt"_s)};
    paper.priority = {named(object, u"priority"_s, priorityFromString), moment(object, u"priorityAt"_s)};
    paper.tags = tagsOf(object);
    paper.note = {text(object, u"note"_s, maximumNote), moment(object, u"noteAt"_s)};
    for (const QJsonValue &value : array(object, u"noteVersions"_s, maximumNoteVersions)) {
        const QJsonObject version = value.toObject();
        paper.versions.push_back({moment(version, u"savedAt"_s), text(version, u"markdown"_s, maximumNote)});
    }
    paper.highlights = each(array(object, u"highlights"_s, maximumMembers), &Reader::highlight);
    if (object.contains(u"reference"_s)) {
        paper.reference = reference(object.value(u"reference"_s).toObject());
    }
    m_paper.clear();
    return paper;
}

QStringList Reader::tagsOf(const QJsonObject &object)
{
    QStringList tags;
    for (const QString &written : texts(object, u"tags"_s, maximumText)) {
        tags += tagName(written);
        if (tags.back().isEmpty()) {
            refuse(u"tags"_s);
        }
    }
    return tags;
}

Highlight Reader::highlight(const QJsonObject &object)
{
    constexpr int furthest = std::numeric_limits<int>::max() / 2;
    const int color = number(object, u"color"_s, 1, 4);
    Highlight highlight{.color = HighlightColor(color),
                        .start = number(object, u"start"_s, 0, furthest),
                        .text = text(object, u"text"_s, maximumText),
                        .before = text(object, u"before"_s, maximumText),
                        .after = text(object, u"after"_s, maximumText),
                        .changedAt = moment(object, u"changedAt"_s)};
    if (color == 0 || highlight.text.isEmpty()) {
        refuse(u"highlights"_s);
    }
    return highlight;
}

UserReference Reader::reference(const QJsonObject &object)
{
    return {text(object, u"title"_s, maximumText), texts(object, u"authors"_s, maximumText),
            moment(object, u"addedAt"_s)};
}

UserList Reader::list(const QJsonObject &object)
{
    UserList list;
    list.name = shelfName(text(object, u"name"_s, maximumText));
    list.createdAt = moment(object, u"createdAt"_s);
    list.papers = paperIds(array(object, u"papers"_s, std::numeric_limits<int>::max()));
    return list;
}

UserTag Reader::tag(const QJsonObject &object)
{
    UserTag tag{tagName(text(object, u"tag"_s, maximumText)), {}, flag(object, u"placed"_s)};
    if (object.contains(u"color"_s)) {
        const QString color = text(object, u"color"_s, 7);
        bool isNumber = false;
        tag.color = color.sliced(std::min(color.size(), qsizetype(1))).toUInt(&isNumber, 16);
        if (!isNumber || color.size() != 7 || color.front() != u'#') {
            refuse(u"color"_s);
        }
    }
    return tag;
}

UserSearch Reader::search(const QJsonObject &object)
{
    return {shelfName(text(object, u"name"_s, maximumText)), text(object, u"query"_s, maximumText),
            flag(object, u"notify"_s), moment(object, u"createdAt"_s)};
}

std::map<ReadState, QString> Reader::stateNames(const QJsonObject &object)
{
    std::map<ReadState, QString> names;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto state = readStateFromString(it.key());
        const QString name = shelfName(text(object, it.key(), maximumText));
        if (!state || name.isEmpty()) {
            refuse(u"stateNames"_s);
        } else {
            names[*state] = name;
        }
    }
    return names;
}

template <typename Named> void Reader::wantDifferent(const std::vector<Named> &things, QString Named::*name)
{
    QSet<QString> known;
    for (const Named &thing : things) {
        if ((thing.*name).isEmpty() || known.contains(nameKey(thing.*name))) {
            refuse(u"name"_s);
        }
        known.insert(nameKey(thing.*name));
    }
}

void Reader::wantDifferentPapers(const UserData &data)
{
    QSet<ArxivId> known;
    for (const UserPaper &paper : data.papers) {
        known.insert(paper.arxivId);
    }
    QSet<ArxivId> grouped;
    qsizetype members = 0;
    for (const auto &group : data.same) {
        grouped.unite(QSet<ArxivId>(group.begin(), group.end()));
        members += qsizetype(group.size());
    }
    if (known.size() != qsizetype(data.papers.size()) || grouped.size() != members) {
        refuse(u"id"_s);
    }
}

UserData Reader::read(const QJsonObject &object)
{
    constexpr qsizetype any = std::numeric_limits<int>::max();
    UserData data;
    data.papers = each(array(object, u"papers"_s, any), &Reader::paper);
    data.lists = each(array(object, u"lists"_s, maximumMembers), &Reader::list);
    data.tags = each(array(object, u"tags"_s, any), &Reader::tag);
    data.searches = each(array(object, u"searches"_s, maximumMembers), &Reader::search);
    for (const QJsonValue &value : array(object, u"same"_s, maximumGroups)) {
        data.same.push_back(paperIds(array(value, u"same"_s, maximumSame)));
        if (data.same.back().size() < 2) {
            refuse(u"same"_s);
        }
    }
    data.stateNames = stateNames(object.value(u"stateNames"_s).toObject());
    wantDifferent(data.lists, &UserList::name);
    wantDifferent(data.tags, &UserTag::tag);
    wantDifferent(data.searches, &UserSearch::name);
    wantDifferentPapers(data);
    std::ranges::sort(data.papers, {}, &UserPaper::arxivId);
    return data;
}

} // namespace

Result<UserData> readUserData(const QByteArray &json, const QString &subject)
{
    const auto refused = [&](const QString &why, ErrorCode code = ErrorCode::NotUserData) {
        return std::unexpected(Error{code, subject, why});
    };
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(json.first(std::min(json.size(), qsizetype(maximumUserDataBytes))), &error);
    if (error.error != QJsonParseError::NoError) {
        return refused(u"%1 (%2)"_s.arg(error.errorString()).arg(error.offset));
    }
    const QJsonObject object = document.object();
    const int version = object.value(u"version"_s).toInt();
    if (object.value(u"format"_s) != QJsonValue(u"hotpapers-user-data"_s) || version < 1) {
        return refused(u"format"_s);
    }
    if (version > 1) {
        return refused(u"version %1"_s.arg(version), ErrorCode::UserDataNewer);
    }
    Reader reader;
    UserData data = reader.read(object);
    return reader.wrong().isEmpty() ? Result<UserData>(std::move(data)) : refused(reader.wrong());
}

} // namespace hotpapers::formats
