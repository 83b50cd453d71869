// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class WaitingDialog;
}

namespace hotpapers::ui {

class UrlOpener;

/** The papers of a list that no digest of the library has: what is known of them. Goes when it is closed. */
class WaitingDialog : public QDialog
{
    Q_OBJECT
public:
    /** `opener` must outlive it. */
    WaitingDialog(const std::vector<ListedPaper> &papers, const UrlOpener &opener, QWidget *parent = nullptr);
    ~WaitingDialog() override;

signals:
    void taken(const std::vector<hotpapers::ArxivId> &papers); ///< are to leave the list

private:
    [[nodiscard]] std::vector<ArxivId> selected() const;
    void enableButtons();
    void openSelected();
    void take();

    std::unique_ptr<Ui::WaitingDialog> m_ui;
    const UrlOpener &m_opener;
};

} // namespace hotpapers::ui
