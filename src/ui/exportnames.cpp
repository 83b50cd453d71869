// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportnames.h"

#include "ui/exportdialog.h"

namespace hotpapers::ui {

using formats::ExportFormat;
using formats::ExportFormatInfo;

QString formatName(const ExportFormatInfo &info)
{
    if (info.name == digestFormat) {
        return ExportDialog::tr("Whole digests");
    }
    switch (info.format) {
    case ExportFormat::Markdown:
        return ExportDialog::tr("Markdown");
    case ExportFormat::Html:
        return ExportDialog::tr("HTML");
    case ExportFormat::Bibtex:
        return ExportDialog::tr("BibTeX");
    case ExportFormat::Biblatex:
        return ExportDialog::tr("BibLaTeX");
    case ExportFormat::Ris:
        return ExportDialog::tr("RIS");
    case ExportFormat::CslJson:
        return ExportDialog::tr("CSL-JSON");
    case ExportFormat::Csv:
        return ExportDialog::tr("CSV table");
    case ExportFormat::JsonLines:
        return ExportDialog::tr("JSON Lines");
    case ExportFormat::Text:
        return ExportDialog::tr("Plain text");
    case ExportFormat::Atom:
        return ExportDialog::tr("Atom feed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString orderName(ExportOrder order, ExportWhat what)
{
    switch (order) {
    case ExportOrder::AsItStands:
        return what == ExportWhat::List ? ExportDialog::tr("As in the list") : ExportDialog::tr("As in the table");
    case ExportOrder::Newest:
        return ExportDialog::tr("Newest first");
    case ExportOrder::Oldest:
        return ExportDialog::tr("Oldest first");
    case ExportOrder::Title:
        return ExportDialog::tr("By title");
    case ExportOrder::Authors:
        return ExportDialog::tr("By authors");
    case ExportOrder::Heat:
        return ExportDialog::tr("Hottest first");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace hotpapers::ui
