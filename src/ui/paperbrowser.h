// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QTextBrowser>

#include <vector>

namespace hotpapers::ui {

/** Shows a paper's page. Follows no link, loads no image, style sheet or other resource: whatever the page names. */
class PaperBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PaperBrowser(QWidget *parent = nullptr);

    /** Shows a page, in the colours of the palette. @param keepPlace it is not read from its top, but from where it was */
    void showPage(const QString &html, bool keepPlace);
    /** Marks what matches, here and on the pages shown from now on; the page stays where it is. */
    void setSearch(std::vector<TextCondition> conditions);

    /** Nothing, of whatever kind and from wherever. */
    QVariant loadResource(int, const QUrl &) override { return {}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void markMatches();

    QString m_page;
    std::vector<TextCondition> m_search;
};

} // namespace hotpapers::ui
