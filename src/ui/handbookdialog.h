// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handbook.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QSplitter;
class QUrl;

namespace hotpapers::ui {

class HandbookBrowser;
class UrlOpener;

/** The page that helps with what has the focus; the first where none does. */
[[nodiscard]] QString handbookPageFor(const QWidget *focus);

/** Shows a page of the handbook beside a window: of each window there is one. @param opener must outlive the window */
void openHandbook(const QString &page, const UrlOpener &opener, QWidget *window);

/** The handbook, to be shown beside the window: pages at the side, a field that finds in all of them. */
class HandbookDialog : public QDialog
{
    Q_OBJECT
public:
    /** @param opener must outlive it */
    explicit HandbookDialog(const UrlOpener &opener, QWidget *parent = nullptr);

    /** Shows the page with this name; where there is none, the first. */
    void showPage(const QString &name);
    [[nodiscard]] QString page() const; ///< the name of the page that is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSplitter *makeContent();
    void list(const QString &wanted);
    void showRow(int row);
    void follow(const QUrl &link);

    const UrlOpener &m_opener;
    std::vector<HandbookPage> m_pages;
    QLineEdit *m_find;
    QListWidget *m_list; ///< of the pages that hold what is wanted; each item has its page's index
    HandbookBrowser *m_browser;
};

} // namespace hotpapers::ui
