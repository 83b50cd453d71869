// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catchup.h"
#include "core/searchquery.h"

#include <QDialog>

#include <memory>
#include <stop_token>

namespace Ui {
class CatchUpDialog;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** The unread papers of digests that end on this day or later. */
[[nodiscard]] SearchQuery unreadSince(QDate day);

/** Asks since when somebody was away, and how much there is time for; tells how much there is. Goes when it is closed. */
class CatchUpDialog : public QDialog
{
    Q_OBJECT
public:
    /** @param proposed what is asked for if nothing is changed; `library` must outlive the dialog */
    CatchUpDialog(services::LibraryService &library, const CatchUpRequest &proposed, QWidget *parent = nullptr);
    ~CatchUpDialog() override;

signals:
    void chosen(const hotpapers::CatchUpRequest &request);

private:
    void count();
    void showCount(int papers);
    [[nodiscard]] CatchUpRequest request() const;

    std::unique_ptr<Ui::CatchUpDialog> m_ui;
    services::LibraryService &m_library;
    std::stop_source m_counting;
};

} // namespace hotpapers::ui
