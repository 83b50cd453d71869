// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvreader.h"

#include "formats/csvtable.h"
#include "formats/entrylines.h"
#include "formats/noticelist.h"
#include "formats/referencefields.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

/** A row by the names of its columns, which are in small letters without spaces: `publicationyear`. */
class NamedRow
{
public:
    NamedRow(const QHash<QString, qsizetype> &columns, QStringList fields)
        : m_columns(columns), m_fields(std::move(fields))
    {
    }

    [[nodiscard]] QString value(const QString &column) const
    {
        const QString field = m_fields.value(m_columns.value(column, -1)).trimmed();
        // The guard against formulas that this program and others write.
        const bool isGuarded = field.size() > 1 && field[0] == u'\'' && QStringView(u"=+-@").contains(field[1]);
        return isGuarded ? field.sliced(1) : field;
    }

    [[nodiscard]] QString first(const QStringList &columns) const
    {
        for (const QString &column : columns) {
            if (const QString found = value(column); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }

private:
    const QHash<QString, qsizetype> &m_columns;
    QStringList m_fields;
};

QHash<QString, qsizetype> columnsOf(const QStringList &header)
{
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        QString name = header[i].toLower();
        name.remove(u' ').remove(u'_').remove(u'-');
        columns.insert(name, columns.value(name, i)); // the first of two that are called alike
    }
    return columns;
}

bool namesPapers(const QHash<QString, qsizetype> &columns)
{
    const auto has = [&columns](const QString &name) { return columns.contains(name); };
    return columns.size() > 1 && (has(u"title"_s) || has(u"arxiv"_s) || has(u"arxivid"_s))
        && std::ranges::any_of(
               QStringList{u"arxiv"_s, u"arxivid"_s, u"doi"_s, u"url"_s, u"link"_s, u"id"_s, u"author"_s, u"authors"_s},
               has);
}

// Zotero: `Quill, Harold P.; van der Berg, Anna`. Paperlib: `Harold P. Quill, Anna van der Berg`.
QStringList authorsOf(const QString &field, bool isZotero)
{
    QStringList authors;
    const QChar separator = field.contains(u';') || isZotero ? u';' : u',';
    for (const QStringView name : QStringView(field).tokenize(separator, Qt::SkipEmptyParts)) {
        if (authors.size() == maximumAuthors) {
            break;
        }
        authors += personName(name.toString());
    }
    return authors;
}

Reference referenceOf(const NamedRow &row, bool isZotero)
{
    Reference reference;
    QStringList fields;
    for (const QString &column :
         {u"arxiv"_s, u"arxivid"_s, u"eprint"_s, u"archiveid"_s, u"reportnumber"_s, u"number"_s, u"archivelocation"_s,
          u"doi"_s, u"url"_s, u"absurl"_s, u"link"_s, u"id"_s, u"publicationtitle"_s, u"publication"_s}) {
        fields += row.value(column);
    }
    reference.arxivId = arxivIdOf(fields, {row.value(u"extra"_s)});
    reference.title = withoutStyles(row.value(u"title"_s));
    reference.authors = authorsOf(row.first({u"authors"_s, u"author"_s}), isZotero);
    reference.year = yearIn(row.first({u"publicationyear"_s, u"year"_s, u"pubtime"_s, u"date"_s, u"month"_s}));
    reference.doi = doiIn(row.value(u"doi"_s));
    reference.abstract = withoutStyles(row.first({u"abstract"_s, u"abstractnote"_s}));
    reference.tags = tagsIn(row.first({u"manualtags"_s, u"tags"_s, u"keywords"_s}));
    reference.note = notePlainText(row.first({u"note"_s, u"notes"_s}));
    return bounded(std::move(reference));
}

} // namespace

std::optional<ReferenceList> readCsv(QStringView text)
{
    CsvTable table(text);
    const QHash<QString, qsizetype> columns = columnsOf(table.nextRow().value_or(QStringList()));
    if (!namesPapers(columns)) {
        return std::nullopt;
    }
    ReferenceList list;
    NoticeList notices;
    if (columns.contains(u"pubtime"_s)) { // Paperlib's
        table.expectBareQuotes();
    }
    const bool isZotero = columns.contains(u"itemtype"_s);
    while (const auto fields = table.nextRow()) {
        if (list.references.size() == maximumReferences) {
            notices.add(NoticeCode::TooManyReferences, table.line(), QString::number(maximumReferences));
            break;
        }
        list.references.push_back(referenceOf(NamedRow(columns, *fields), isZotero));
        list.references.back().line = table.line();
    }
    list.notices = notices.take();
    return list;
}

} // namespace hotpapers::formats
