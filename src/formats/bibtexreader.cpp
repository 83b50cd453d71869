// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/bibtexreader.h"

#include "formats/bibtexentries.h"
#include "formats/bibtexvalue.h"
#include "formats/noticelist.h"
#include "formats/phrases.h"
#include "formats/referencefields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

QString firstField(const BibtexEntry &entry, const QStringList &names)
{
    for (const QString &name : names) {
        if (const QString value = entry.fields.value(name); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

// `eprint` is arXiv's unless another archive is named.
bool hasArxivEprint(const BibtexEntry &entry)
{
    const QString archive = bibtexVerbatim(firstField(entry, {u"archiveprefix"_s, u"eprinttype"_s}));
    return archive.isEmpty() || archive.compare(u"arxiv", Qt::CaseInsensitive) == 0;
}

ArxivId entryArxivId(const BibtexEntry &entry)
{
    QStringList fields;
    for (const QString &name : {u"eprint"_s, u"arxivid"_s, u"arxiv"_s, u"doi"_s, u"url"_s, u"ee"_s, u"number"_s,
                                u"journal"_s, u"journaltitle"_s, u"howpublished"_s}) {
        if (name != u"eprint" || hasArxivEprint(entry)) {
            fields += bibtexVerbatim(entry.fields.value(name));
        }
    }
    fields += bibtexVerbatim(entry.fields.value(u"volume"_s)).remove(u"abs/"_s); // as DBLP has it
    return arxivIdOf(fields, {bibtexVerbatim(entry.fields.value(u"note"_s)), bibtexVerbatim(entry.key)});
}

Reference referenceOf(const BibtexEntry &entry, int line)
{
    Reference reference;
    reference.arxivId = entryArxivId(entry);
    reference.title = bibtexPlainTextWithMath(entry.fields.value(u"title"_s));
    reference.authors = bibtexNameList(entry.fields.value(u"author"_s));
    reference.year = yearIn(bibtexVerbatim(firstField(entry, {u"year"_s, u"date"_s})));
    reference.doi = doiIn(bibtexVerbatim(entry.fields.value(u"doi"_s)));
    reference.abstract = bibtexPlainTextWithMath(entry.fields.value(u"abstract"_s));
    reference.tags = tagsIn(bibtexPlainText(firstField(entry, {u"keywords"_s, u"mendeley-tags"_s})));
    reference.note = bibtexNote(firstField(entry, {u"annote"_s, u"annotation"_s, u"comment"_s}));
    reference.line = line;
    return bounded(std::move(reference));
}

} // namespace

bool looksLikeBibtex(QStringView text)
{
    static const QRegularExpression entry(u"^[ \\t]*@[a-z]{1,30}\\s{0,9}[{(]"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::CaseInsensitiveOption);
    return entry.matchView(text).hasMatch();
}

ReferenceList readBibtex(QStringView text)
{
    ReferenceList list;
    NoticeList notices;
    BibtexEntries entries(text);
    int line = 1;
    qsizetype counted = 0;
    while (const auto entry = entries.next()) {
        line += int(text.sliced(counted, entry->start - counted).count(u'\n'));
        counted = entry->start;
        if (list.references.size() == maximumReferences) {
            notices.add(NoticeCode::TooManyReferences, line, QString::number(maximumReferences));
            break;
        }
        if (!entry->isWhole) {
            notices.add(NoticeCode::BrokenReference, line, u"@%1{%2"_s.arg(entry->type, entry->key.left(80)));
        }
        if (entry->isWhole || !entry->fields.isEmpty()) {
            list.references.push_back(referenceOf(*entry, line));
        }
    }
    list.notices = notices.take();
    return list;
}

} // namespace hotpapers::formats
