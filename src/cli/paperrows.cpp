// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/paperrows.h"

#include "core/jsontext.h"
#include "services/paperpage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hotpapers::cli {

QString rowText(const PaperRow &row)
{
    const auto number = [](int value, int width) { return QString::number(value).rightJustified(width); };
    const QStringList cells = {row.arxivId.text().leftJustified(10),
                               row.days.isoText().leftJustified(10),
                               number(row.rank, 3),
                               number(row.retweets, 5),
                               number(row.favorites, 5),
                               services::plainTitle(row.title)};
    return cells.join(u"  "_s).replace(u'\n', u' ') + u'\n';
}

QJsonObject rowJson(const PaperRow &row)
{
    return {
        {u"arxivId"_s, row.arxivId.text()},
        {u"title"_s, row.title},
        {u"authors"_s, QJsonArray::fromStringList(row.authors)},
        {u"categories"_s, QJsonArray::fromStringList(row.categories)},
        {u"digest"_s, row.days.isoText()},
        {u"rank"_s, row.rank},
        {u"retweets"_s, row.retweets},
        {u"favorites"_s, row.favorites},
        {u"heat"_s, row.heat},
        {u"starred"_s, row.starred},
        {u"state"_s, toString(row.state)},
        {u"hasNote"_s, row.hasNote},
        {u"rating"_s, row.rating},
        {u"priority"_s, toString(row.priority)},
        {u"tags"_s, QJsonArray::fromStringList(row.tags)},
    };
}

RowWriter::RowWriter(Console &console, bool json) : m_console(console), m_json(json)
{
    if (m_json) {
        m_console.text(u"["_s);
    }
}

void RowWriter::write(const PaperRow &row)
{
    if (m_json) {
        write(rowJson(row));
    } else {
        write(rowText(row));
    }
}

void RowWriter::write(const QString &line)
{
    m_console.text(line);
}

void RowWriter::write(const QJsonObject &object)
{
    m_console.text(m_written++ > 0 ? u",\n"_s : u"\n"_s);
    m_console.text(QString::fromUtf8(jsonText(object)));
}

void RowWriter::end()
{
    if (m_json) {
        m_console.text(m_written > 0 ? u"\n]\n"_s : u"]\n"_s);
    }
}

} // namespace hotpapers::cli
