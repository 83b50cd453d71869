// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importstatus.h"

#include "services/libraryservice.h"
#include "ui_importstatus.h"

#include <QLocale>

namespace hotpapers::ui {

using services::LibraryService;

ImportStatus::ImportStatus(LibraryService &library, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportStatus>()), m_library(library)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("importStatus"));
    connect(m_ui->cancelImportButton, &QAbstractButton::clicked, this, [this] {
        m_ui->importLabel->setText(tr("Stopping…"));
        m_library.cancelImport();
    });
    connect(&library, &LibraryService::importProgress, this, &ImportStatus::showProgress);
    connect(&library, &LibraryService::importFinished, this, &ImportStatus::showWhileImporting);
    connect(&library, &LibraryService::failed, this, &ImportStatus::showWhileImporting);
    showWhileImporting();
}

ImportStatus::~ImportStatus() = default;

void ImportStatus::showWhileImporting()
{
    showProgress({});
    setVisible(m_library.isImporting());
}

void ImportStatus::showProgress(services::ImportProgress progress)
{
    if (progress.total > 0) {
        m_ui->importLabel->setText(
            tr("Importing %1 of %2").arg(QLocale().toString(progress.done), QLocale().toString(progress.total)));
    } else {
        m_ui->importLabel->setText(tr("Looking for digests…"));
    }
    m_ui->importProgress->setMaximum(progress.total); // 0: the bar moves without an end
    m_ui->importProgress->setValue(progress.done);
    setVisible(m_library.isImporting());
}

} // namespace hotpapers::ui
