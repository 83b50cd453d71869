// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperpane.h"

#include "ui_paperpane.h"

namespace hotpapers::ui {

PaperPane::PaperPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PaperPane>())
{
    m_ui->setupUi(this);
    m_ui->sampleBar->setClosable(false);
    connect(m_ui->sampleBar, &MessageBar::buttonClicked, this, &PaperPane::importFolderRequested);
    connect(m_ui->errorBar, &MessageBar::buttonClicked, this, &PaperPane::exportRequested);
    connect(m_ui->importFolderButton, &QAbstractButton::clicked, this, &PaperPane::importFolderRequested);
    connect(m_ui->clearSearchButton, &QAbstractButton::clicked, this, &PaperPane::clearSearchRequested);
}

PaperPane::~PaperPane() = default;

PaperTable *PaperPane::table() const
{
    return m_ui->paperTable;
}

MessageBar *PaperPane::catchUpBar() const
{
    return m_ui->catchUpBar;
}

void PaperPane::showTable()
{
    const bool hadFocus = m_ui->emptyPage->hasFocus();
    m_ui->pages->setCurrentWidget(m_ui->paperTable);
    if (hadFocus) {
        m_ui->paperTable->setFocus();
    }
}

void PaperPane::showPage(const QString &title, const QString &text)
{
    m_ui->emptyTitle->setText(title);
    m_ui->emptyText->setText(text);
    m_ui->emptyText->setVisible(!text.isEmpty());
    m_ui->importFolderButton->hide();
    m_ui->clearSearchButton->hide();
    const bool hadFocus = m_ui->paperTable->hasFocus(); // and would lose it to whatever is next
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    if (hadFocus) {
        m_ui->emptyPage->setFocus();
    }
}

void PaperPane::showEmptyLibrary()
{
    showPage(
        tr("Begin with a folder of digests"),
        tr("A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most on a day: "
           "title, authors, abstract, links, retweets and favorites. Import a folder of them, or drop files and "
           "folders here. Your files are only read; the papers go into one library on this computer."));
    m_ui->importFolderButton->show();
}

void PaperPane::showNothing(const QString &why, bool clearSearch)
{
    showPage(why,
             clearSearch ? tr("Fewer or shorter words find more. A word alone is looked for everywhere: in titles, "
                              "authors, abstracts, tweets and your notes.")
                         : QString());
    m_ui->clearSearchButton->setVisible(clearSearch);
}

void PaperPane::showBroken(const QString &what)
{
    showPage(tr("The library could not be opened"), what);
}

void PaperPane::showError(const QString &text)
{
    m_ui->errorBar->showMessage(text);
}

void PaperPane::offerExport(const QString &why)
{
    m_ui->errorBar->showMessage(why, tr("Export…"));
}

void PaperPane::setSamples(bool samples)
{
    if (samples) {
        m_ui->sampleBar->showMessage(tr("These are sample digests, made up to look around in."),
                                     tr("Import a folder of your own…"));
    } else {
        m_ui->sampleBar->hide();
    }
}

} // namespace hotpapers::ui
