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

namespace {

// a, b, … z, aa, ab, …
QString keySuffix(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26) {
        letters.prepend(QChar(u'a' + (number - 1) % 26));
    }
    return letters;
}

// Gives each key once: the first stays, the next get letters.
QString uniqueKey(const QString &wanted, QHash<QString, int> &given)
{
    QString key = wanted;
    while (given.contains(key)) {
        key = wanted + keySuffix(given[wanted]++);
    }
    given.insert(key, 1);
    return key;
}

} // namespace

const std::vector<ExportFormatInfo> &exportFormats()
{
    static const std::vector<ExportFormatInfo> formats = {
        {ExportFormat::Markdown, u"markdown"_s, u"md"_s, u"Markdown"_s},
        {ExportFormat::Bibtex, u"bibtex"_s, u"bib"_s, u"BibTeX"_s},
        {ExportFormat::JsonLines, u"jsonl"_s, u"jsonl"_s, u"JSON"_s},
    };
    return formats;
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    const auto found = std::ranges::find(exportFormats(), name, &ExportFormatInfo::name);
    return found == exportFormats().end() ? std::nullopt : std::optional(found->format);
}

QByteArray PaperWriter::begin(const QString &title) const
{
    return m_format == ExportFormat::Markdown && !title.isEmpty() ? "# "_ba + markdownText(title).toUtf8() + "\n\n"_ba
                                                                  : QByteArray();
}

QByteArray PaperWriter::write(const Paper &paper)
{
    switch (m_format) {
    case ExportFormat::Markdown:
        return writeMarkdown(paper).toUtf8();
    case ExportFormat::Bibtex:
        return writeBibtex(paper, uniqueKey(bibtexKey(paper), m_keys)).toUtf8();
    case ExportFormat::JsonLines:
        return jsonText(paperJson(paper)) + '\n';
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hotpapers::formats
