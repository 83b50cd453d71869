// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperpane.h"

#include "ui/learning.h"
#include "ui/place.h"
#include "ui_paperpane.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

QString iconOf(const Place &place)
{
    if (place.isSearch()) {
        return u"edit-find"_s;
    }
    switch (place.list) {
    case Place::List::Days:
        return u"view-calendar-day"_s;
    case Place::List::All:
        return u"view-list-details"_s;
    case Place::List::Starred:
        return u"rating"_s;
    case Place::List::Unread:
        return u"mail-mark-read"_s;
    case Place::List::Noted:
        return u"document-edit"_s;
    case Place::List::CatchUp:
        return u"view-refresh"_s;
    case Place::List::ReadingList:
        return u"view-list-text"_s;
    case Place::List::ForYou:
        return u"love"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PaperPane::PaperPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PaperPane>())
{
    m_ui->setupUi(this);
    m_ui->sampleBar->setClosable(false);
    connect(m_ui->sampleBar, &MessageBar::buttonClicked, this, &PaperPane::importFolderRequested);
    connect(m_ui->errorBar, &MessageBar::buttonClicked, this, &PaperPane::exportRequested);
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

MessageBar *PaperPane::listBar() const
{
    return m_ui->listBar;
}

MessageBar *PaperPane::noticeBar() const
{
    return m_ui->noticeBar;
}

void PaperPane::showTable()
{
    const bool hadFocus = m_ui->emptyPage->isAncestorOf(QApplication::focusWidget());
    m_ui->pages->setCurrentWidget(m_ui->paperTable);
    if (hadFocus) {
        m_ui->paperTable->setFocus();
    }
}

void PaperPane::showPage(const EmptyState::Content &content)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus == m_ui->paperTable || m_ui->emptyPage->isAncestorOf(focus);
    m_ui->emptyPage->setContent(content);
    m_ui->pages->setCurrentWidget(m_ui->emptyPage);
    if (hadFocus) { // it would go to whatever is next
        m_ui->emptyPage->focusFirstStep();
    }
}

void PaperPane::showEmptyLibrary(bool hasReport)
{
    std::vector<EmptyState::Step> steps = {{u"importFolderButton"_s, u"document-open-folder"_s, tr("Import Folder…"),
                                            [this] { emit importFolderRequested(); }}};
    if (hasReport) {
        steps.push_back(
            {u"showReportButton"_s, u"documentinfo"_s, tr("Look at the Report"), [this] { emit reportRequested(); }});
    }
    showPage({.icon = u"document-import"_s,
              .title = hasReport ? tr("Nothing could be taken in yet") : tr("Begin with a folder of digests"),
              .text = tr("A digest is a text file (.md, .markdown or .txt) with the papers that were talked about most "
                         "on a day: title, authors, abstract, links, retweets and favorites. Import a folder of them, "
                         "or drop files and folders here. Your files are only read; the papers go into one library on "
                         "this computer."),
              .steps = std::move(steps)});
}

void PaperPane::showNothing(const Place &place, const QString &why)
{
    const EmptyState::Step clear{u"clearSearchButton"_s, u"edit-clear"_s, tr("Clear the Search"),
                                 [this] { emit clearSearchRequested(); }};
    const EmptyState::Step latest{u"latestDigestButton"_s, u"go-last"_s, tr("Latest Digest"),
                                  [this] { emit latestRequested(); }};
    const EmptyState::Step all{u"allPapersButton"_s, u"view-list-details"_s, tr("Show All Papers"),
                               [this] { emit allRequested(); }};
    showPage({.icon = iconOf(place),
              .title = why,
              .text = adviceWhereEmpty(place),
              .steps = {place.isSearch() ? clear : latest, all}});
}

void PaperPane::showUntaught(const Untaught &untaught)
{
    const EmptyState::Step on{u"learnButton"_s, u"dialog-ok-apply"_s, tr("Learn What I Like"),
                              [this] { emit learnRequested(); }};
    const EmptyState::Step unread{u"unreadButton"_s, u"mail-unread"_s, tr("Show Unread Papers"),
                                  [this] { emit unreadRequested(); }};
    std::vector<EmptyState::Step> steps{unread};
    if (untaught.isOff) {
        steps.insert(steps.begin(), on);
    }
    showPage({.icon = iconOf(Place::of(Place::List::ForYou)),
              .title = untaught.why,
              .text = untaught.advice,
              .steps = std::move(steps)});
}

void PaperPane::showBroken(const QString &what)
{
    showPage({.icon = u"data-error"_s,
              .title = tr("The library could not be opened"),
              .text = what,
              .steps = {{u"retryButton"_s, u"view-refresh"_s, tr("Try Again"), [this] { emit retryRequested(); }},
                        {u"quitButton"_s, u"application-exit"_s, tr("Quit"), [this] { emit quitRequested(); }}}});
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
