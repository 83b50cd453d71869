// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/waitingdialog.h"

#include "core/visibletext.h"
#include "ui/urlopener.h"
#include "ui_waitingdialog.h"

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumShown = 500; // UTF-16 units of a title, or of the authors
constexpr size_t maximumOpened = 20; // pages at once

QString shown(const QString &text)
{
    return text.isEmpty() ? WaitingDialog::tr("not known yet") : visibleText(text.left(maximumShown).simplified());
}

} // namespace

WaitingDialog::WaitingDialog(const std::vector<ListedPaper> &papers, const UrlOpener &opener, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::WaitingDialog>()), m_opener(opener)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ListedPaper &paper : papers) {
        const QStringList authors = paper.authors.mid(0, maximumShown);
        new QTreeWidgetItem(m_ui->waitingTree,
                            {paper.arxivId.text(), shown(paper.title), shown(authors.join(QStringLiteral(", ")))});
    }
    m_ui->waitingTree->resizeColumnToContents(0);
    m_ui->waitingTree->setCurrentItem(m_ui->waitingTree->topLevelItem(0));
    connect(m_ui->waitingTree, &QTreeWidget::itemSelectionChanged, this, &WaitingDialog::enableButtons);
    connect(m_ui->waitingTree, &QTreeWidget::itemDoubleClicked, this, &WaitingDialog::openSelected);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WaitingDialog::openSelected);
    connect(m_ui->takeButton, &QAbstractButton::clicked, this, &WaitingDialog::take);
    enableButtons();
}

WaitingDialog::~WaitingDialog() = default;

std::vector<ArxivId> WaitingDialog::selected() const
{
    std::vector<ArxivId> papers;
    for (const QTreeWidgetItem *item : m_ui->waitingTree->selectedItems()) {
        if (const auto id = ArxivId::parse(item->text(0))) {
            papers.push_back(*id);
        }
    }
    return papers;
}

void WaitingDialog::enableButtons()
{
    const size_t count = selected().size();
    m_ui->openButton->setEnabled(count > 0 && count <= maximumOpened);
    m_ui->takeButton->setEnabled(count > 0);
}

void WaitingDialog::openSelected()
{
    for (const ArxivId &paper : selected()) {
        m_opener.open(QUrl(paper.absUrl()));
    }
}

void WaitingDialog::take()
{
    emit taken(selected());
    qDeleteAll(m_ui->waitingTree->selectedItems());
    if (m_ui->waitingTree->topLevelItemCount() == 0) {
        accept();
    }
}

} // namespace hotpapers::ui
