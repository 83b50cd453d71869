// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/samedialog.h"

#include "core/sameness.h"
#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "services/paperpage.h"
#include "ui/urlopener.h"
#include "ui_samedialog.h"
#include "words/words.h"

#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <ranges>
#include <utility>

namespace hotpapers::ui {

namespace {

constexpr qsizetype maximumShown = 500; // UTF-16 units of a title, or of the authors
constexpr qsizetype maximumNames = 50; // of authors, which is more than are shown: some papers have thousands

enum Column { Title, Id, Days, Authors };

QString shown(const QString &text)
{
    return visibleText(text.left(maximumShown).simplified());
}

QStringList firstAuthors(const PaperRow &paper)
{
    return paper.authors.first(std::min(paper.authors.size(), maximumNames));
}

std::vector<ArxivId> checkedPapers(const QTreeWidgetItem &group)
{
    std::vector<ArxivId> papers;
    for (int i = 0; i < group.childCount(); ++i) {
        const auto id = ArxivId::parse(group.child(i)->text(Id));
        papers.insert(papers.end(), id && group.child(i)->checkState(Title) == Qt::Checked, id.value_or(ArxivId()));
    }
    return papers;
}

} // namespace

SameDialog::SameDialog(services::LibraryService &library, const UrlOpener &opener, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SameDialog>()), m_library(library), m_opener(opener)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->sameTree, &QTreeWidget::itemSelectionChanged, this, &SameDialog::enableButtons);
    connect(m_ui->sameTree, &QTreeWidget::itemChanged, this, &SameDialog::enableButtons);
    connect(m_ui->sameTree, &QTreeWidget::itemDoubleClicked, this, &SameDialog::openPage);
    connect(m_ui->linkButton, &QPushButton::clicked, this, &SameDialog::link);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { openPage(m_ui->sameTree->currentItem()); });
    connect(m_ui->sameButtons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableButtons();
    m_ui->stateLabel->setText(tr("Looking through all titles…"));
    m_library.alikeGroups(maximumGroups, m_looking.get_token(), this,
                          [this](const Result<Groups> &groups) { showGroups(groups); });
}

SameDialog::~SameDialog()
{
    m_looking.request_stop();
}

void SameDialog::showGroups(const Result<Groups> &groups)
{
    if (!groups) {
        m_ui->stateLabel->setText(words::describe(groups.error()));
        return;
    }
    {
        const QSignalBlocker quiet(m_ui->sameTree); // each cell that is filled would tell of it
        std::ranges::for_each(*groups, [this](const std::vector<PaperRow> &papers) { addGroup(papers); });
    }
    m_ui->sameTree->resizeColumnToContents(Id);
    m_ui->sameTree->resizeColumnToContents(Days);
    m_ui->sameTree->setCurrentItem(m_ui->sameTree->topLevelItem(0));
    m_ui->stateLabel->setText(groups->empty() ? tr("No other papers look the same.")
                                              : tr("%Ln groups look the same", nullptr, int(groups->size())));
}

void SameDialog::addGroup(const std::vector<PaperRow> &papers)
{
    if (papers.size() < 2) {
        return; // the others have gone since
    }
    QStringList common = firstAuthors(papers.front());
    for (const PaperRow &paper : papers | std::views::drop(1)) {
        const QStringList both = commonAuthors(common, firstAuthors(paper));
        common = both.isEmpty() ? common : both;
    }
    auto *group = new QTreeWidgetItem(m_ui->sameTree);
    group->setText(Title, shown(services::plainTitle(papers.front().title)));
    group->setText(Authors, shown(QLocale().createSeparatedList(common)));
    for (const PaperRow &paper : papers) {
        auto *item = new QTreeWidgetItem(group);
        item->setText(Title, shown(services::plainTitle(paper.title)));
        item->setText(Id, paper.arxivId.text());
        item->setText(Days, words::name(paper.days));
        item->setText(Authors, shown(QLocale().createSeparatedList(firstAuthors(paper))));
        item->setCheckState(Title, Qt::Checked);
    }
    group->setExpanded(true);
}

std::vector<QTreeWidgetItem *> SameDialog::chosenGroups() const
{
    std::vector<QTreeWidgetItem *> groups;
    for (int i = 0; i < m_ui->sameTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_ui->sameTree->topLevelItem(i);
        bool isChosen = group->isSelected();
        for (int child = 0; child < group->childCount(); ++child) {
            isChosen = isChosen || group->child(child)->isSelected();
        }
        if (isChosen && checkedPapers(*group).size() > 1) {
            groups.push_back(group);
        }
    }
    return groups;
}

void SameDialog::enableButtons()
{
    const QTreeWidgetItem *current = m_ui->sameTree->currentItem();
    m_ui->linkButton->setEnabled(m_linking.empty() && !chosenGroups().empty());
    m_ui->openButton->setEnabled(current && current->parent());
}

void SameDialog::link()
{
    m_linking = chosenGroups();
    std::vector<std::vector<ArxivId>> groups;
    for (const QTreeWidgetItem *group : m_linking) {
        groups.push_back(checkedPapers(*group));
    }
    m_ui->sameTree->setFocus();
    enableButtons();
    if (!groups.empty()) {
        emit linkRequested(groups);
    }
}

void SameDialog::finishLinking(const Result<void> &linked)
{
    const auto groups = std::exchange(m_linking, {});
    if (linked) {
        qDeleteAll(groups);
        m_ui->stateLabel->setText(tr("Linked %Ln groups", nullptr, int(groups.size())));
    } else {
        m_ui->stateLabel->setText(words::describe(linked.error()));
    }
    enableButtons();
}

void SameDialog::openPage(const QTreeWidgetItem *item)
{
    if (const auto id = ArxivId::parse(item ? item->text(Id) : QString())) {
        m_opener.open(QUrl(id->absUrl()));
    }
}

} // namespace hotpapers::ui
