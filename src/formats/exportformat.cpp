// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exportformat.h"

#include "core/jsontext.h"
#include "formats/atom.h"
#include "formats/bibtex.h"
#include "formats/csljson.h"
#include "formats/csv.h"
#include "formats/htmllist.h"
#include "formats/jsonlines.h"
#include "formats/markdown.h"
#include "formats/plaintext.h"
#include "formats/ris.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

const std::vector<ExportFormatInfo> &exportFormats()
{
    using enum ExportOption;
    static const ExportOptionSet texts = Abstracts | Notes | Tags;
    static const std::vector<ExportFormatInfo> formats = {
        {ExportFormat::Markdown, u"markdown"_s, u"md"_s, u"Markdown"_s, texts},
        {ExportFormat::Html, u"html"_s, u"html"_s, u"HTML"_s, texts},
        {ExportFormat::Bibtex, u"bibtex"_s, u"bib"_s, u"BibTeX"_s, texts | KeyPattern},
        {ExportFormat::Biblatex, u"biblatex"_s, u"bib"_s, u"BibTeX"_s, texts | KeyPattern},
        {ExportFormat::Ris, u"ris"_s, u"ris"_s, QString(), texts | KeyPattern | RisType},
        {ExportFormat::CslJson, u"csl-json"_s, u"json"_s, u"JSON"_s, texts | KeyPattern},
        {ExportFormat::Csv, u"csv"_s, u"csv"_s, u"CSV"_s, texts},
        {ExportFormat::JsonLines, u"jsonl"_s, u"jsonl"_s, u"JSON"_s, texts},
        {ExportFormat::Text, u"text"_s, u"txt"_s, QString(), texts},
        {ExportFormat::Atom, u"atom"_s, u"atom"_s, u"XML"_s, texts},
    };
    return formats;
}

const ExportFormatInfo &exportFormat(ExportFormat format)
{
    return *std::ranges::find(exportFormats(), format, &ExportFormatInfo::format);
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    const auto found = std::ranges::find(exportFormats(), name, &ExportFormatInfo::name);
    return found == exportFormats().end() ? std::nullopt : std::optional(found->format);
}

PaperWriter::PaperWriter(ExportFormat format, ExportOptions options)
    : m_format(format), m_options(std::move(options)), m_keys(m_options.keyPattern)
{
}

bool PaperWriter::hasKeys() const
{
    return exportFormat(m_format).options.testFlag(ExportOption::KeyPattern);
}

QByteArray PaperWriter::begin(const QString &title, const QDateTime &moment) const
{
    switch (m_format) {
    case ExportFormat::Markdown:
        return title.isEmpty() ? QByteArray() : "# "_ba + markdownText(title).toUtf8() + "\n\n"_ba;
    case ExportFormat::Html:
        return htmlListHead(title).toUtf8();
    case ExportFormat::CslJson:
        return "["_ba;
    case ExportFormat::Csv:
        return csvHead(m_options).toUtf8();
    case ExportFormat::Text:
        return plainTextHead(title).toUtf8();
    case ExportFormat::Atom:
        return atomHead(title, moment).toUtf8();
    case ExportFormat::Bibtex:
    case ExportFormat::Biblatex:
    case ExportFormat::Ris:
    case ExportFormat::JsonLines:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray PaperWriter::write(const Paper &paper)
{
    ++m_written;
    switch (m_format) {
    case ExportFormat::Markdown:
        return writeMarkdown(paper, m_options).toUtf8();
    case ExportFormat::Html:
        return writeHtmlPaper(paper, m_options).toUtf8();
    case ExportFormat::Bibtex:
        return writeBibtex(paper, keyOf(paper), m_options).toUtf8();
    case ExportFormat::Biblatex:
        return writeBiblatex(paper, keyOf(paper), m_options).toUtf8();
    case ExportFormat::Ris:
        return writeRis(paper, keyOf(paper), m_options).toUtf8();
    case ExportFormat::CslJson:
        return (m_written > 1 ? ",\n"_ba : "\n"_ba) + jsonText(cslJson(paper, keyOf(paper), m_options));
    case ExportFormat::Csv:
        return writeCsv(paper, m_options).toUtf8();
    case ExportFormat::JsonLines:
        return jsonText(paperJson(paper, m_options)) + '\n';
    case ExportFormat::Text:
        return writePlainText(paper, m_written, m_options).toUtf8();
    case ExportFormat::Atom:
        return writeAtom(paper, m_options).toUtf8();
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray PaperWriter::end() const
{
    switch (m_format) {
    case ExportFormat::Html:
        return htmlListEnd().toUtf8();
    case ExportFormat::CslJson:
        return "\n]\n"_ba;
    case ExportFormat::Atom:
        return atomEnd().toUtf8();
    default:
        return {};
    }
}

QString PaperWriter::keyOf(const Paper &paper)
{
    return m_keys.key(citedPaper(paper));
}

} // namespace hotpapers::formats
