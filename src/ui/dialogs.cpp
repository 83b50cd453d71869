// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace hotpapers::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QFileDialog *newDialog(QWidget *parent, const QString &title, const QString &folder)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void openFiles(QWidget *parent, const QString &folder, const Dialogs::Paths &chosen)
{
    QFileDialog *dialog = newDialog(parent, Tr::tr("Import digests"), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(Tr::tr("Digests (*.md *.markdown *.txt)"));
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void openLists(QWidget *parent, const QString &folder, const Dialogs::Paths &chosen)
{
    QFileDialog *dialog = newDialog(parent, Tr::tr("Import reading lists"), folder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({Tr::tr("Lists of papers (*.bib *.bibtex *.ris *.json *.jsonl *.csv *.tsv *.txt *.md)"),
                            Tr::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void openFile(QWidget *parent, const QString &folder, const QString &filter, const Dialogs::Path &chosen)
{
    QFileDialog *dialog = newDialog(parent, Tr::tr("Open"), folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void openFolder(QWidget *parent, const QString &folder, const Dialogs::Path &chosen)
{
    QFileDialog *dialog = newDialog(parent, Tr::tr("Import a folder of digests"), folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void saveFile(QWidget *parent, const QString &suggested, const QString &filter, const Dialogs::Path &chosen)
{
    QFileDialog *dialog = newDialog(parent, Tr::tr("Export"), suggested);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void inform(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
             const std::function<void()> &accepted)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box->addButton(action, QMessageBox::DestructiveRole), &QAbstractButton::clicked, parent, accepted);
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

} // namespace

Dialogs::Dialogs()
    : openFiles(hotpapers::ui::openFiles), openLists(hotpapers::ui::openLists), openFolder(hotpapers::ui::openFolder),
      openFile(hotpapers::ui::openFile), saveFile(hotpapers::ui::saveFile), inform(hotpapers::ui::inform),
      confirm(hotpapers::ui::confirm), alert([](QWidget *window) { QApplication::alert(window); })
{
}

} // namespace hotpapers::ui
