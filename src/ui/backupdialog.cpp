// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backupdialog.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "ui_backupdialog.h"
#include "words/words.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

BackupDialog::BackupDialog(services::LibraryService &library, const Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BackupDialog>()), m_library(library), m_dialogs(dialogs)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->backupTree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->backupTree, &QTreeWidget::currentItemChanged, this, &BackupDialog::showCurrent);
    connect(m_ui->backUpButton, &QPushButton::clicked, this, &BackupDialog::backUp);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &BackupDialog::askToRestore);
    connect(m_ui->backupButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
}

BackupDialog::~BackupDialog() = default;

void BackupDialog::load()
{
    setBusy(true);
    m_library.backups(this, [this](const Result<std::vector<BackupInfo>> &backups) {
        setBusy(false);
        if (backups) {
            showBackups(*backups);
        } else {
            tell(words::describe(backups.error()));
        }
    });
}

void BackupDialog::chooseFile()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_dialogs.openFile(this, documents, tr("Backups of Hot Papers (*.sqlite);;All files (*)"),
                       [this](const QString &file) { inspect(file); });
}

void BackupDialog::inspect(const QString &file)
{
    setBusy(true);
    m_library.inspectBackup(file, this, [this](const Result<BackupInfo> &backup) {
        setBusy(false);
        tell(backup ? QString() : words::describe(backup.error()));
        if (backup) {
            m_chosen = *backup;
            load();
        }
    });
}

void BackupDialog::showBackups(std::vector<BackupInfo> backups)
{
    m_backups = std::move(backups);
    if (m_chosen) {
        std::erase_if(m_backups, [this](const BackupInfo &backup) { return backup.file == m_chosen->file; });
        m_backups.insert(m_backups.begin(), *m_chosen);
    }
    m_ui->backupTree->clear();
    const QLocale here;
    for (const BackupInfo &backup : m_backups) {
        auto *item = new QTreeWidgetItem(m_ui->backupTree);
        item->setText(0, here.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat));
        int column = 0;
        for (const qint64 number :
             {backup.starred, backup.notes, backup.tags, backup.lists, backup.searches, backup.highlights}) {
            item->setText(++column, here.toString(number));
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        }
        item->setText(++column, here.formattedDataSize(backup.bytes));
    }
    m_ui->backupTree->setCurrentItem(m_ui->backupTree->topLevelItem(0));
    showCurrent();
}

const BackupInfo *BackupDialog::current() const
{
    const int row = m_ui->backupTree->indexOfTopLevelItem(m_ui->backupTree->currentItem());
    return row >= 0 && size_t(row) < m_backups.size() ? &m_backups[size_t(row)] : nullptr;
}

void BackupDialog::showCurrent()
{
    const BackupInfo *backup = current();
    m_ui->restoreButton->setEnabled(backup);
    if (!backup) {
        m_ui->contentLabel->setText(tr("There is no backup yet. One is made each day on which you changed something."));
        return;
    }
    QStringList titles;
    for (const QString &title : backup->titles) {
        titles += visibleText(title);
    }
    QStringList lines{titles.isEmpty() ? tr("It holds no star and no note.")
                                       : tr("Some of the papers in it: %1").arg(titles.join(u" · "_s))};
    if (m_chosen && backup->file == m_chosen->file) {
        lines.prepend(tr("In the file %1").arg(words::isolated(QDir::toNativeSeparators(backup->file))));
    }
    m_ui->contentLabel->setText(lines.join(u'\n'));
}

void BackupDialog::setBusy(bool busy)
{
    m_ui->backUpButton->setEnabled(!busy);
    m_ui->chooseButton->setEnabled(!busy);
    m_ui->restoreButton->setEnabled(!busy && current());
}

void BackupDialog::backUp()
{
    setBusy(true);
    tell(tr("Being written and checked…"));
    m_library.backUp(this, [this](const Result<BackupInfo> &made) {
        tell(made ? tr("Written and checked.") : words::describe(made.error()));
        if (made) {
            m_chosen.reset(); // the new one is the first
        }
        load();
    });
}

void BackupDialog::askToRestore()
{
    const BackupInfo *backup = current();
    if (!backup) {
        return;
    }
    const QString when = QLocale().toString(backup->madeAt.toLocalTime(), QLocale::LongFormat);
    m_dialogs.confirm(
        this, tr("Restore"),
        tr("All stars, states, notes, tags, lists and saved searches become what they were when this "
           "backup was made: %1.\n\nPapers stay. What you have now is backed up before, and stands in this list then.")
            .arg(when),
        tr("&Restore"), [this, chosen = *backup] { restore(chosen); });
}

void BackupDialog::restore(const BackupInfo &backup)
{
    setBusy(true);
    tell(tr("Being restored…"));
    m_library.restore(backup.file, this, [this](const Result<std::optional<BackupInfo>> &before) {
        tell(before ? tr("Restored.") : words::describe(before.error()));
        if (before) {
            emit told(tr("The backup is restored."));
        }
        load();
    });
}

void BackupDialog::tell(const QString &text)
{
    m_ui->stateLabel->setText(text);
}

} // namespace hotpapers::ui
