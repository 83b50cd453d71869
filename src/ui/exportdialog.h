// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"
#include "ui/dialogs.h"
#include "ui/settings.h"

#include <QDialog>

#include <memory>
#include <stop_token>
#include <vector>

namespace Ui {
class ExportDialog;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** What there is to export. */
struct ExportChoices
{
    std::vector<EntryId> selection;
    PaperQuery shown;
    int shownCount = 0;
    QString shownName; ///< of the place
    DayRange day; ///< of the digest that the person is at; invalid where there is none
};

/** Asks what is to be written in which format and where to, and has it written. */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(services::LibraryService &library, Settings settings, Dialogs dialogs, ExportChoices choices,
                 QWidget *parent = nullptr);
    ~ExportDialog() override; ///< stops what is being written: the file stays as it was

signals:
    void exported(const QString &file, int papers);

private:
    void setUpChoices();
    void setUpFormats();
    [[nodiscard]] const formats::ExportFormatInfo &format() const;
    [[nodiscard]] QString suggestedFile() const;
    [[nodiscard]] services::ExportRequest request() const;
    void askForFile();
    void prepare(const QString &file);
    void write(const QString &file, services::ExportRequest request);
    void finish(const QString &file, const Result<int> &papers);
    void setWriting(bool writing);
    void showMessage(const QString &text);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    services::LibraryService &m_library;
    Settings m_settings;
    Dialogs m_dialogs;
    ExportChoices m_choices;
    std::stop_source m_stop;
};

} // namespace hotpapers::ui
