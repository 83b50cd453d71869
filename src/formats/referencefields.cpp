// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/referencefields.h"

#include "core/tag.h"
#include "formats/arxivmentions.h"
#include "formats/entrylines.h"
#include "formats/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

constexpr qsizetype maximumTitle = 2'000; // UTF-16 units, here and below
constexpr qsizetype maximumName = 500;
constexpr qsizetype maximumDoi = 300;
constexpr qsizetype maximumText = 100'000;
constexpr qsizetype maximumTags = 100;
constexpr qsizetype maximumKeywords = 20'000;

QString oneLine(const QString &text, qsizetype maximum)
{
    return clipped(text.simplified(), maximum).toString();
}

} // namespace

QString personName(const QString &given, const QString &family, const QString &suffix)
{
    return (given.left(maximumName) + u' ' + family.left(maximumName) + u' ' + suffix.left(maximumName)).simplified();
}

QString personName(const QString &written)
{
    static const QRegularExpression suffix(u"^\\s*(jr|sr|[ivx]{2,4})\\.?\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = written.left(2 * maximumName).split(u',');
    if (parts.size() < 3) {
        return personName(parts.value(1), parts.value(0));
    }
    const bool suffixIsLast = suffix.match(parts[2]).hasMatch();
    return personName(parts[suffixIsLast ? 1 : 2], parts[0], parts[suffixIsLast ? 2 : 1]);
}

int yearIn(QStringView date)
{
    static const QRegularExpression year(u"(?<![0-9])(?:1[5-9]|2[01])[0-9]{2}(?![0-9])"_s);
    constexpr qsizetype longestDate = 200;
    return year.matchView(date.first(std::min(date.size(), longestDate))).capturedView().toInt();
}

QString doiIn(const QString &text)
{
    static const QRegularExpression doi(u"10\\.[0-9.]{4,20}/[^\\s<>\"{}|\\\\^`]{1,280}"_s);
    return doi.match(text.left(2 * maximumDoi)).captured();
}

QStringList tagsIn(const QString &keywords)
{
    const QString some = keywords.left(maximumKeywords);
    return tagsIn(some.split(some.contains(u';') ? u';' : u','));
}

QStringList tagsIn(const QStringList &keywords)
{
    QStringList tags;
    for (const QString &keyword : keywords) {
        if (tags.size() == maximumTags) {
            break;
        }
        const QString tag = tagName(keyword);
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) {
            tags += tag;
        }
    }
    return tags;
}

QString withoutStyles(QString text)
{
    static const QRegularExpression style(u"</?(?:i|b|sub|sup|span|sc)(?: [^<>]{0,100})?>"_s);
    return text.remove(style);
}

QString notePlainText(const QString &note)
{
    static const QRegularExpression markup(u"</?(?:p|div|br|li|h[1-6]|span|strong|em|a|ul|ol|blockquote)\\b[^<>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lineEnd(u"<(?:/p|/div|br|/li|/h[1-6])\\b[^<>]*>\\s*"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (!markup.match(note).hasMatch()) {
        return note.trimmed();
    }
    QString text = note;
    text.replace(lineEnd, u"\n"_s).remove(markup);
    static constexpr auto entities = std::to_array<std::pair<QStringView, QStringView>>(
        {{u"&nbsp;", u" "}, {u"&lt;", u"<"}, {u"&gt;", u">"}, {u"&quot;", u"\""}, {u"&#39;", u"'"}, {u"&amp;", u"&"}});
    for (const auto &[entity, character] : entities) {
        text.replace(entity.toString(), character.toString());
    }
    return text.trimmed();
}

ArxivId arxivIdOf(const QStringList &fields, const QStringList &notes)
{
    for (const QString &field : fields) {
        if (const ArxivId id = firstArxivId(field); !id.isNull()) {
            return id;
        }
    }
    for (const QString &note : notes) {
        if (const ArxivId id = firstArxivId(note, true); !id.isNull()) {
            return id;
        }
    }
    return {};
}

Reference bounded(Reference reference)
{
    reference.title = oneLine(reference.title, maximumTitle);
    reference.authors = reference.authors.first(std::min(reference.authors.size(), maximumAuthors));
    for (QString &author : reference.authors) {
        author = oneLine(author, maximumName);
    }
    reference.authors.removeAll(QString());
    reference.doi = oneLine(reference.doi, maximumDoi);
    reference.abstract = clipped(reference.abstract.trimmed(), maximumText).toString();
    reference.note = clipped(reference.note.trimmed(), maximumText).toString();
    reference.tags = reference.tags.first(std::min(reference.tags.size(), maximumTags));
    return reference;
}

} // namespace hotpapers::formats
