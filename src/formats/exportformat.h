// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/citationkey.h"
#include "formats/exportoptions.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace hotpapers::formats {

/** The formats that a list of papers is written in. The digest format is a format of whole digests: digestwriter.h. */
enum class ExportFormat { Markdown, Html, Bibtex, Biblatex, Ris, CslJson, Csv, JsonLines, Text, Atom };

/** A format's names, and what it can be told. */
struct ExportFormatInfo
{
    ExportFormat format;
    QString name; ///< as commands spell it: `markdown`, `bibtex`, `csl-json`
    QString suffix; ///< of its files, without a dot; BibTeX and BibLaTeX have the same
    QString syntax; ///< KSyntaxHighlighting's name of it; empty where it has none
    ExportOptionSet options; ///< that change what is written
};

/** In the order in which they are offered. */
[[nodiscard]] const std::vector<ExportFormatInfo> &exportFormats();
[[nodiscard]] const ExportFormatInfo &exportFormat(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

/**
 * Writes papers one by one, so that a list of any length needs the memory of one paper, and of all keys where the format
 * has keys. The bytes of begin(), of write() for each paper, which is written once, and of end() are the file.
 */
class PaperWriter
{
public:
    explicit PaperWriter(ExportFormat format, ExportOptions options = {});

    /** Do keys depend on which papers will be written, so that each should be announced by expect() before begin()? */
    [[nodiscard]] bool hasKeys() const;
    void expect(const CitedPaper &paper) { m_keys.expect(paper); } ///< see CitationKeys

    /**
     * What stands before the first paper.
     * @param title the heading, where the format has one; of the same title a feed has the same id
     * @param moment when it is written, which a feed says
     */
    [[nodiscard]] QByteArray begin(const QString &title, const QDateTime &moment) const;
    [[nodiscard]] QByteArray write(const Paper &paper);
    [[nodiscard]] QByteArray end() const; ///< what stands behind the last paper

private:
    [[nodiscard]] QString keyOf(const Paper &paper);

    ExportFormat m_format;
    ExportOptions m_options;
    CitationKeys m_keys;
    int m_written = 0; ///< papers
};

} // namespace hotpapers::formats
