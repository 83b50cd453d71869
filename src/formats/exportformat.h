// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace hotpapers::formats {

/** The formats that a list of papers is written in. The digest format is a format of whole digests: digestwriter.h. */
enum class ExportFormat { Markdown, Bibtex, JsonLines };

/** A format's names. */
struct ExportFormatInfo
{
    ExportFormat format;
    QString name; ///< as commands spell it: `markdown`, `bibtex`, `jsonl`
    QString suffix; ///< of its files, without a dot
    QString syntax; ///< KSyntaxHighlighting's name of it
};

[[nodiscard]] const std::vector<ExportFormatInfo> &exportFormats();
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);

/**
 * Writes papers one by one, so that a list of any length needs the memory of one paper.
 *
 * Markdown: a heading a paper with authors, links, counts, abstract and note, escaped so that nothing of a digest becomes
 * markup. BibTeX: `@misc` with eprint, archivePrefix, primaryClass (https://info.arxiv.org/help/hypertex/bibstyles/),
 * keys unique within the writer. JSON Lines: one paper a line, see the man page for its keys.
 */
class PaperWriter
{
public:
    explicit PaperWriter(ExportFormat format) : m_format(format) { }

    [[nodiscard]] QByteArray begin(const QString &title) const; ///< what stands before the first paper
    [[nodiscard]] QByteArray write(const Paper &paper);

private:
    ExportFormat m_format;
    QHash<QString, int> m_keys; ///< citation keys given out, and how often each was asked for
};

} // namespace hotpapers::formats
