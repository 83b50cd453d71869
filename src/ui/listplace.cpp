// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listplace.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/actions.h"
#include "ui/markhistory.h"
#include "ui/messagebar.h"
#include "ui/navigator.h"
#include "ui/notices.h"
#include "ui/papertable.h"
#include "ui/waitingdialog.h"
#include "words/words.h"

#include <QAction>

#include <algorithm>

namespace hotpapers::ui {

using services::LibraryService;

ListPlace::ListPlace(const ShelfParts &parts, Notices &notices, QObject *parent)
    : QObject(parent), m_parts(parts), m_notices(notices)
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto slot) {
        connect(m_parts.actions[id], &QAction::triggered, this, std::move(slot));
    };
    on(TakeFromList, [this] { take(); });
    on(MoveUpInList, [this] { moveSelected(-1); });
    on(MoveDownInList, [this] { moveSelected(1); });
    on(ListOrder, [this] { m_parts.navigator.sortBy(SortKey::ListPosition); });
    connect(&parts.table, &PaperTable::deletePressed, parts.actions[TakeFromList], &QAction::trigger);
    connect(&parts.papers, &models::PaperTableModel::rowsDropped, this, &ListPlace::move);
    connect(&parts.listBar, &MessageBar::buttonClicked, this, &ListPlace::openWaiting);
    connect(&parts.navigator, &Navigator::moved, this, &ListPlace::showPlace);
    connect(&parts.navigator, &Navigator::orderChanged, this, &ListPlace::enableActions);
    connect(&parts.library, &LibraryService::shelfChanged, this, &ListPlace::askForWaiting);
    connect(&parts.library, &LibraryService::importFinished, this, &ListPlace::askForWaiting);
    parts.listBar.setClosable(false);
    enableActions();
    if (parts.navigator.isAnywhere()) { // in the window before this one
        showPlace();
    }
}

void ListPlace::showPlace()
{
    m_parts.listBar.hide();
    enableActions();
    askForWaiting();
}

void ListPlace::enableActions()
{
    using enum ActionId;
    const bool isList = m_parts.navigator.isAnywhere() && m_parts.navigator.place().isReadingList();
    const bool isOrdered = m_parts.navigator.showsListOrder();
    m_parts.actions.setEnabled({TakeFromList}, isList);
    m_parts.actions.setEnabled({ListOrder}, isList && !isOrdered);
    m_parts.actions.setEnabled({MoveUpInList, MoveDownInList}, isOrdered);
    m_parts.papers.setReordered(isOrdered);
}

void ListPlace::askForWaiting()
{
    m_asking.request_stop();
    m_asking = std::stop_source();
    if (!m_parts.navigator.isAnywhere() || !m_parts.navigator.place().isReadingList()) {
        return;
    }
    m_parts.library.listedPapers(m_parts.navigator.place().readingList, m_asking.get_token(), this,
                                 [this](const Result<std::vector<ListedPaper>> &papers) {
                                     if (papers) {
                                         showWaiting(*papers);
                                     } else {
                                         emit failed(papers.error());
                                     }
                                 });
}

void ListPlace::showWaiting(const std::vector<ListedPaper> &papers)
{
    m_waiting.clear();
    std::ranges::copy_if(papers, std::back_inserter(m_waiting),
                         [](const ListedPaper &paper) { return paper.entry.isNull(); });
    const QString text = tr("%Ln papers of this list are in no digest yet", nullptr, int(m_waiting.size()));
    if (m_waiting.empty()) {
        m_parts.listBar.hide();
    } else if (m_parts.listBar.isHidden() || m_parts.listBar.text() != text) {
        m_parts.listBar.showMessage(text, tr("Show Them"));
    }
}

void ListPlace::openWaiting()
{
    auto *dialog = new WaitingDialog(m_waiting, m_parts.opener, &m_parts.window);
    connect(dialog, &WaitingDialog::taken, this,
            [this, list = m_parts.navigator.place().readingList](const std::vector<ArxivId> &papers) {
                m_parts.marks.change(TakeFromList{list, papers});
            });
    dialog->open();
}

void ListPlace::take()
{
    const std::vector<EntryId> papers = m_parts.table.selectedEntries();
    if (!m_parts.navigator.place().isReadingList() || papers.empty()) {
        return;
    }
    const Place &place = m_parts.navigator.place();
    m_parts.marks.change(TakeFromList{place.readingList, papers});
    m_notices.showUndo(tr("%Ln papers taken from “%1”", nullptr, int(papers.size())).arg(words::isolated(name(place))));
}

// The selected rows come to stand together, before the row above the first of them or behind that below the last.
void ListPlace::moveSelected(int step)
{
    const std::vector<EntryId> papers = m_parts.table.selectedEntries();
    const std::vector<int> rows = m_parts.papers.rowsOf(papers);
    const bool isAtTheEnd = !rows.empty() && rows.back() + 1 == m_parts.papers.rowCount();
    if (rows.empty() || (step > 0 && isAtTheEnd)) {
        return;
    }
    move(papers, step < 0 ? rows.front() - 1 : rows.back() + 2);
}

// Rows are those papers of the list that the library has; positions are those of all.
void ListPlace::move(const std::vector<EntryId> &papers, int row)
{
    const auto entries = m_parts.papers.entries();
    if (!m_parts.navigator.showsListOrder() || row < 0 || row > int(entries.size()) + 1) {
        return;
    }
    const EntryId before = row < int(entries.size()) ? entries[size_t(row)] : EntryId();
    const PaperRow *paper = before.isNull() ? nullptr : m_parts.papers.paper(row);
    const ArxivId id = paper ? paper->arxivId : ArxivId();
    const ListId list = m_parts.navigator.place().readingList;
    m_parts.library.listedPapers(list, {}, this,
                                 [this, list, papers, before, id](const Result<std::vector<ListedPaper>> &listed) {
                                     if (!listed) {
                                         emit failed(listed.error());
                                         return;
                                     }
                                     const auto place = std::ranges::find_if(*listed, [&](const ListedPaper &each) {
                                         return !before.isNull() && (each.entry == before || each.arxivId == id);
                                     });
                                     m_parts.marks.change(MoveInList{list, papers, int(place - listed->begin())});
                                 });
}

} // namespace hotpapers::ui
