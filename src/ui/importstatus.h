// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ImportStatus;
}

namespace hotpapers::services {
class LibraryService;
struct ImportProgress;
} // namespace hotpapers::services

namespace hotpapers::ui {

/** How far an import is, with its Cancel. Hidden while there is none. */
class ImportStatus : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStatus(services::LibraryService &library, QWidget *parent = nullptr);
    ~ImportStatus() override;

    void showWhileImporting();

private:
    void showProgress(services::ImportProgress progress);

    std::unique_ptr<Ui::ImportStatus> m_ui;
    services::LibraryService &m_library;
};

} // namespace hotpapers::ui
