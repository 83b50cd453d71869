// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

class QTreeWidgetItem;

namespace Ui {
class SameDialog;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class UrlOpener;

/** Papers of the whole library that look the same and are not linked, group by group. Goes when it is closed. */
class SameDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr size_t maximumGroups = 500;

    /** Looks through the library at once. Both references must outlive it. */
    SameDialog(services::LibraryService &library, const UrlOpener &opener, QWidget *parent = nullptr);
    ~SameDialog() override;

    void finishLinking(const Result<void> &linked);

signals:
    /** Papers that the person says are one, group by group: finishLinking() is to say what became of it. */
    void linkRequested(const std::vector<std::vector<hotpapers::ArxivId>> &groups);

private:
    using Groups = std::vector<std::vector<PaperRow>>;

    void showGroups(const Result<Groups> &groups);
    void addGroup(const std::vector<PaperRow> &papers);
    void enableButtons();
    void link();
    void openPage(const QTreeWidgetItem *item);
    [[nodiscard]] std::vector<QTreeWidgetItem *>
    chosenGroups() const; ///< with two checked papers or more, from top to bottom

    std::unique_ptr<Ui::SameDialog> m_ui;
    services::LibraryService &m_library;
    const UrlOpener &m_opener;
    std::stop_source m_looking;
    std::vector<QTreeWidgetItem *> m_linking; ///< groups that are not answered for
};

} // namespace hotpapers::ui
