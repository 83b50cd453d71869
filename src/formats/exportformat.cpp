// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/exportformat.h"

#include "core/jsontext.h"
#include "formats/bibtex.h"
#include "formats/jsonlines.h"
#include "formats/markdown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::formats {

const std::vector<ExportFormatInfo> &exportFormats()
{
    using enum ExportOption;
    static const ExportOptionSet texts = Abstracts | Notes | Tags;
    static const std::vector<ExportFormatInfo> formats = {
        {ExportFormat::Markdown, u"markdown"_s, u"md"_s, u"Markdown"_s, texts},
        {ExportFormat::Bibtex, u"bibtex"_s, u"bib"_s, u"BibTeX"_s, texts | KeyPattern},
        {ExportFormat::JsonLines, u"jsonl"_s, u"jsonl"_s, u"JSON"_s, texts},
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

QByteArray PaperWriter::begin(const QString &title, const QDateTime &)
{
    return m_format == ExportFormat::Markdown && !title.isEmpty() ? "# "_ba + markdownText(title).toUtf8() + "\n\n"_ba
                                                                  : QByteArray();
}

QByteArray PaperWriter::write(const Paper &paper)
{
    m_isFirst = false;
    switch (m_format) {
    case ExportFormat::Markdown:
        return writeMarkdown(paper).toUtf8();
    case ExportFormat::Bibtex:
        return writeBibtex(paper, m_keys.key(citedPaper(paper))).toUtf8();
    default:
        return jsonText(paperJson(paper)) + '\n';
    }
}

QByteArray PaperWriter::end() const
{
    return {};
}

} // namespace hotpapers::formats
