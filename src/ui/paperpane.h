// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/emptystate.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PaperPane;
}

namespace hotpapers::ui {

class MessageBar;
class PaperTable;
struct Place;
struct Untaught;

/** The middle of the window: the table of papers or, where it is empty, why; above it what the person should know. */
class PaperPane : public QWidget
{
    Q_OBJECT
public:
    explicit PaperPane(QWidget *parent = nullptr);
    ~PaperPane() override;

    [[nodiscard]] PaperTable *table() const;
    [[nodiscard]] MessageBar *catchUpBar() const; ///< above the table
    [[nodiscard]] MessageBar *listBar() const; ///< the same: about the reading list that is shown
    [[nodiscard]] MessageBar *noticeBar() const; ///< the same: what became of lists, tags and saved searches

    void showTable();
    void showEmptyLibrary(bool hasReport); ///< what to do first; @param hasReport of an import that gave nothing
    void showNothing(const Place &place, const QString &why); ///< why it is empty, and where there is more
    void showUntaught(const Untaught &untaught); ///< why nothing can be chosen for the person
    void showBroken(const QString &what); ///< the library could not be opened
    void showError(const QString &text); ///< above the table, until it is closed
    void offerExport(const QString &why); ///< the same, with a button for it
    void setSamples(bool samples);

signals:
    void importFolderRequested();
    void clearSearchRequested();
    void exportRequested();
    void latestRequested();
    void allRequested();
    void unreadRequested();
    void learnRequested(); ///< what the person likes
    void reportRequested();
    void retryRequested(); ///< to open the library
    void quitRequested();

private:
    void showPage(const EmptyState::Content &content);

    std::unique_ptr<Ui::PaperPane> m_ui;
};

} // namespace hotpapers::ui
