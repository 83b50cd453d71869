// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup.h"
#include "core/error.h"
#include "ui/dialogs.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class BackupDialog;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** Shows what each backup of the library holds, or one in another file, and restores it. Goes when it is closed. */
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    /** Both references must outlive it. */
    BackupDialog(services::LibraryService &library, const Dialogs &dialogs, QWidget *parent = nullptr);
    ~BackupDialog() override;

signals:
    void told(const QString &text);

private:
    void load();
    void chooseFile(); ///< a backup that is not among those beside the library
    void inspect(const QString &file);
    void showBackups(std::vector<BackupInfo> backups);
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
    std::optional<BackupInfo> m_chosen; ///< that of chooseFile(): the first row
    std::vector<BackupInfo> m_backups; ///< in the order of the rows
};

} // namespace hotpapers::ui
