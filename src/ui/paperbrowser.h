// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace hotpapers::ui {

/** Shows a paper's page. Follows no link, loads no image, style sheet or other resource: whatever the page names. */
class PaperBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PaperBrowser(QWidget *parent = nullptr);

    /** Shows a page, in the colours of the palette. @param keepPlace it is not read from its top, but from where it was */
    void showPage(const QString &html, bool keepPlace);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_page;
};

} // namespace hotpapers::ui
