// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/importreport.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class ImportReportDialog;
}

namespace hotpapers::ui {

/** The counts of an import in a sentence or two. */
[[nodiscard]] QString sentence(const services::ImportReport &report);

/** After these no further file is told of but by number: more are read by nobody. */
inline constexpr qsizetype maximumReportLines = 2'000;

/** What there is to tell of files, as `file:line: what`: rejected ones first, each kind under a heading. Bounded. */
[[nodiscard]] QStringList lines(const services::ImportReport &report);

/** What an import did, and which files it has something to say about. Does not block. */
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReportDialog(QWidget *parent = nullptr);
    ~ImportReportDialog() override;

    void showReport(const services::ImportReport &report);
    void showReport(const QString &sentence, const QStringList &lines);

private:
    std::unique_ptr<Ui::ImportReportDialog> m_ui;
};

} // namespace hotpapers::ui
