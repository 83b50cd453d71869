// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace hotpapers::ui {

/** The language of searches on one page, from the table that the commands' help is made from. To be shown beside the window. */
class SearchHelpDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SearchHelpDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPage();

    QTextBrowser *m_page;
};

} // namespace hotpapers::ui
