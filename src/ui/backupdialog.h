// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup.h"
#include "core/error.h"
#include "ui/dialogs.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class BackupDialog;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** Shows what each backup of the library holds, and restores one. Goes when it is closed. */
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /** Both references must outlive it. */
    BackupDialog(services::LibraryService &library, const Dialogs &dialogs, QWidget *parent = nullptr);
    ~BackupDialog() override;

signals:
    void told(const QString &text);
    void restored(); ///< what was done before is no more what the library holds

private:
    void load();
    void showBackups(const std::vector<BackupInfo> &backups);
    void showCurrent();
    void backUp();
    void askToRestore();
    void restore(const BackupInfo &backup);
    void tell(const QString &text);
    void setBusy(bool busy);
    [[nodiscard]] const BackupInfo *current() const; ///< null where none is chosen

    std::unique_ptr<Ui::BackupDialog> m_ui;
    services::LibraryService &m_library;
    const Dialogs &m_dialogs;
    std::vector<BackupInfo> m_backups; ///< in the order of the rows
};

} // namespace hotpapers::ui
