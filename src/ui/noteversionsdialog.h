// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/noteversion.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui {
class NoteVersionsDialog;
}

namespace hotpapers::ui {

/**
 * What a note was before, by time; each compared with what it is now: what has gone since is struck out, what has come is
 * underlined. Goes when it is closed.
 */
class NoteVersionsDialog : public QDialog
{
    Q_OBJECT
public:
    /** @param versions the newest first @param note as it is now */
    NoteVersionsDialog(const std::vector<NoteVersion> &versions, QString note, QWidget *parent = nullptr);
    ~NoteVersionsDialog() override;

signals:
    void restored(const QString &markdown); ///< the note is to be this again

protected:
    void changeEvent(QEvent *event) override;

private:
    void showVersion();
    [[nodiscard]] const NoteVersion *current() const;

    std::unique_ptr<Ui::NoteVersionsDialog> m_ui;
    std::vector<NoteVersion> m_versions;
    QString m_note;
};

} // namespace hotpapers::ui
