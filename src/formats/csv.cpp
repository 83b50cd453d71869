// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"

#include "formats/paperfields.h"

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

namespace {

// Names and values of one paper in one place, so that they cannot come apart. Without a paper: the names.
struct Row
{
    const Paper *paper;
    QStringList cells = {};

    template <typename Value> void add(const QString &name, Value value)
    {
        cells += paper ? csvCell(value(*paper)) : name;
    }
    template <typename Value> void addNumber(const QString &name, Value value)
    {
        cells += paper ? QString::number(value(*paper)) : name;
    }
};

void addSignal(Row &row)
{
    row.add(u"digest"_s, [](const Paper &paper) { return paper.appearances.front().days.isoText(); });
    row.addNumber(u"rank"_s, [](const Paper &paper) { return paper.latest().rank; });
    row.addNumber(u"retweets"_s, [](const Paper &paper) { return paper.latest().counts.retweets; });
    row.addNumber(u"favorites"_s, [](const Paper &paper) { return paper.latest().counts.favorites; });
    row.addNumber(u"heat"_s, [](const Paper &paper) { return paper.appearances.front().heat; });
}

void addMark(Row &row, const ExportOptions &options)
{
    row.add(u"starred"_s, [](const Paper &paper) { return paper.mark.starred ? u"yes"_s : u"no"_s; });
    row.add(u"state"_s, [](const Paper &paper) { return toString(paper.mark.state); });
    if (options.tags) {
        row.add(u"tags"_s, [](const Paper &paper) { return tagTexts(paper).join(u", "_s); });
    }
    if (options.notes) {
        row.add(u"note"_s, noteText);
    }
}

QString rowText(const Paper *paper, const ExportOptions &options)
{
    Row row{paper};
    row.add(u"arxivId"_s, [](const Paper &shown) { return shown.arxivId.text(); });
    row.add(u"title"_s, [](const Paper &shown) { return titleText(shown); });
    row.add(u"authors"_s, [](const Paper &shown) { return authorTexts(shown.latest().authors).join(u"; "_s); });
    row.add(u"month"_s, [](const Paper &shown) { return isoMonth(shown.arxivId); });
    row.add(u"categories"_s, [](const Paper &shown) { return categoryTexts(shown).join(u"; "_s); });
    row.add(u"doi"_s, [](const Paper &shown) { return arxivDoi(shown.arxivId); });
    row.add(u"url"_s, [](const Paper &shown) { return shown.arxivId.absUrl(); });
    row.add(u"pdf"_s, [](const Paper &shown) { return shown.arxivId.pdfUrl(); });
    addSignal(row);
    addMark(row, options);
    if (options.abstracts) {
        row.add(u"abstract"_s, abstractText);
    }
    return row.cells.join(u',') + u"\r\n"_s;
}

} // namespace

QString csvCell(const QString &text)
{
    // the wide forms are those that spreadsheets in East Asia read as well
    const bool isFormula = !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
    return u'"' + (isFormula ? u"'"_s : QString()) + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString csvHead(const ExportOptions &options)
{
    return QChar(QChar::ByteOrderMark) + rowText(nullptr, options);
}

QString writeCsv(const Paper &paper, const ExportOptions &options)
{
    return rowText(&paper, options);
}

} // namespace hotpapers::formats
