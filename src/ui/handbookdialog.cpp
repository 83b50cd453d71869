// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbookdialog.h"

#include "ui/handbookbrowser.h"
#include "ui/urlopener.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr std::array pagesOfWidgets = {
    std::pair{"readerPane"_L1, "reading"_L1},    std::pair{"paperTable"_L1, "triage"_L1},
    std::pair{"searchField"_L1, "search"_L1},    std::pair{"facetPane"_L1, "search"_L1},
    std::pair{"calendarPane"_L1, "calendar"_L1}, std::pair{"statisticsWindow"_L1, "calendar"_L1},
};

} // namespace

QString handbookPageFor(const QWidget *focus)
{
    for (; focus; focus = focus->parentWidget()) {
        for (const auto &[widget, page] : pagesOfWidgets) {
            if (focus->objectName() == widget) {
                return page;
            }
        }
    }
    return {};
}

void openHandbook(const QString &page, const UrlOpener &opener, QWidget *window)
{
    auto *dialog = window->findChild<HandbookDialog *>(Qt::FindDirectChildrenOnly);
    if (!dialog) {
        dialog = new HandbookDialog(opener, window);
    }
    dialog->showPage(page);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

HandbookDialog::HandbookDialog(const UrlOpener &opener, QWidget *parent)
    : QDialog(parent), m_opener(opener), m_pages(handbookPages()), m_find(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_browser(new HandbookBrowser(this))
{
    setObjectName(u"handbookDialog"_s);
    setWindowTitle(tr("Handbook"));
    m_find->setObjectName(u"handbookFind"_s);
    m_find->setPlaceholderText(tr("Find in the handbook"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"handbookPages"_s);
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_browser->setObjectName(u"handbookPage"_s);
    m_browser->setAccessibleName(tr("Page of the handbook"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, &HandbookDialog::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &HandbookDialog::showRow);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HandbookDialog::follow);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeContent());
    layout->addWidget(buttons);
    resize(110 * fontMetrics().averageCharWidth(), 40 * fontMetrics().lineSpacing());
    list({});
    m_list->setFocus();
}

QSplitter *HandbookDialog::makeContent()
{
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins({});
    sideLayout->addWidget(m_find);
    sideLayout->addWidget(m_list);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({26 * fontMetrics().averageCharWidth(), 84 * fontMetrics().averageCharWidth()});
    return splitter;
}

void HandbookDialog::list(const QString &wanted)
{
    const QString shown = page();
    const QSignalBlocker blocker(m_list); // one page is shown, at the end
    m_list->clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (holds(m_pages[i], wanted)) {
            auto *item = new QListWidgetItem(m_pages[i].title, m_list);
            item->setData(Qt::UserRole, int(i));
            if (m_pages[i].name == shown) {
                m_list->setCurrentItem(item);
            }
        }
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    showRow(m_list->currentRow());
}

void HandbookDialog::showRow(int row)
{
    if (const QListWidgetItem *item = m_list->item(row)) {
        m_browser->showMarkdown(m_pages[size_t(item->data(Qt::UserRole).toInt())].markdown);
        m_browser->mark(m_find->text());
    } else {
        m_browser->showMarkdown(tr("Nothing in the handbook holds all of these words. Try fewer."));
    }
}

QString HandbookDialog::page() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_pages[size_t(item->data(Qt::UserRole).toInt())].name : QString();
}

void HandbookDialog::showPage(const QString &name)
{
    m_find->clear();
    const auto found = std::ranges::find(m_pages, name, &HandbookPage::name);
    m_list->setCurrentRow(found == m_pages.end() ? 0 : int(found - m_pages.begin()));
}

void HandbookDialog::follow(const QUrl &link)
{
    if (link.isRelative()) {
        showPage(link.path());
    } else {
        m_opener.open(link);
    }
}

void HandbookDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pages = handbookPages();
        list(m_find->text());
    }
}

} // namespace hotpapers::ui
