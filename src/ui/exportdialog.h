// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs.h"
#include "ui/exportsettings.h"
#include "ui/settings.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace Ui {
class ExportDialog;
}

namespace KSyntaxHighlighting {
class Repository;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class ExportPreview;
class FaultMark;
class UrlOpener;

/** What the export dialog works with; the references must outlive it. */
struct ExportTools
{
    services::LibraryService &library;
    KSyntaxHighlighting::Repository &repository;
    const UrlOpener &opener;
    Settings settings;
    Dialogs dialogs;
    services::ExportBound clipboard = {.papers = 10'000, .bytes = 16 * 1024 * 1024}; ///< more belongs into a file
};

/**
 * Asks what is to be written, how, and where to: a file, the clipboard, another program that it is dragged into. Shows how
 * that will begin. What was chosen for a format is remembered when it is written.
 */
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(ExportTools tools, ExportPlace place, QWidget *parent = nullptr);
    ~ExportDialog() override; ///< stops what is being written: the file stays as it was

signals:
    void exported(const QString &told); ///< what was written where to; the dialog closes

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpPapers();
    void setUpFormats();
    void setUpOptions();
    void setUpOutput();
    void fitFonts();
    void connectChoices();
    void takeShelf(const Shelf &shelf);

    [[nodiscard]] ExportWhat what() const;
    void choose(ExportWhat what);
    [[nodiscard]] const formats::ExportFormatInfo &format() const;
    [[nodiscard]] bool isOfDigests() const; ///< the format
    [[nodiscard]] bool isThere(ExportWhat what) const;
    void showFormat(); ///< with what it can be told, as it was told the last time
    void showPapers();
    void showOrders();
    void change();
    void changeOrder();
    void refresh();

    [[nodiscard]] bool check(); ///< is all that is typed understood? What is not is marked
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] services::ExportRequest request() const;
    void showCount(int papers, int all);
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString suggestedFile() const;

    [[nodiscard]] bool begin(); ///< to give out: false, and what is wrong is told, where nothing can be
    void remember();
    void askForFile();
    void write(const QString &file);
    void finish(const QString &file, const Result<int> &papers);
    void copy();
    void takeCopy(const services::ExportBeginning &beginning);
    void prepareDrag();
    void takeDrag(const services::ExportBeginning &beginning);
    void giveDrag(const QString &file, const QString &text, const Result<void> &written);
    void fail(const Error &error);
    void setWriting(bool writing);
    void showMessage(const QString &text);

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportTools m_tools;
    ExportPlace m_place;
    std::vector<formats::ExportFormatInfo> m_formats; ///< and that of whole digests, the last
    ExportHabits m_habits;
    bool m_showing = false; ///< what the controls say is not the person's choice
    ExportPreview *m_preview;
    FaultMark *m_patternFault;
    FaultMark *m_searchFault;
    std::stop_source m_stop; ///< of what is written or copied
    std::stop_source m_dragStop; ///< of what is made ready to be dragged
};

} // namespace hotpapers::ui
