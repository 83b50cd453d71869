// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QLineEdit>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class FaultMark;
class SearchCompleter;

/**
 * The search field: tells what is typed as it is typed, proposes how to go on, and shows what is wrong where it stands.
 * Escape clears it, Down and Enter leave it for the results; Enter first tells a fault that was waited with.
 */
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    void showText(const QString &text); ///< what is searched for already: without a signal
    /** From now on names of authors, categories, tags … are proposed. `library` must outlive the field. */
    void setLibrary(services::LibraryService &library);
    /** What is wrong with the text that stands in the field; until that changes up to the fault's end, or clearError(). */
    void showError(const SearchError &error);
    void clearError();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void left(); ///< for the results
    void helpRequested(); ///< on the language of searches

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpActions();

    QAction *m_clearing = nullptr;
    FaultMark *m_fault;
    SearchCompleter *m_completer;
};

} // namespace hotpapers::ui
