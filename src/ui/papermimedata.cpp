// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papermimedata.h"

#include "services/citation.h"

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace hotpapers::ui {

void addCitations(QMimeData &data, const std::vector<PaperRow> &papers)
{
    if (papers.empty() || papers.size() > maximumDragged) {
        return;
    }
    QStringList lines;
    QList<QUrl> addresses;
    for (const PaperRow &paper : papers) {
        lines += services::textCitation(services::citedPaper(paper));
        addresses += QUrl(paper.arxivId.absUrl());
    }
    data.setUrls(addresses);
    data.setText(lines.join(u'\n'));
}

} // namespace hotpapers::ui
