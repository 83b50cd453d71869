// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfcommands.h"

#include "core/tag.h"
#include "core/visibletext.h"
#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/listplace.h"
#include "ui/markhistory.h"
#include "ui/namedialog.h"
#include "ui/navigator.h"
#include "ui/notices.h"
#include "ui/papertable.h"
#include "ui/pickdialog.h"
#include "ui/samecommands.h"
#include "ui/savedsearches.h"
#include "ui/shelfmenu.h"
#include "ui/shelfpane.h"
#include "ui/shelfview.h"
#include "ui/shelfwatch.h"
#include "words/searchhelp.h"
#include "words/words.h"

#include <QAction>

#include <algorithm>

namespace hotpapers::ui {

using namespace models;

namespace {

constexpr qsizetype maximumProposed = 60; // UTF-16 units of a name

QString shown(const QString &name)
{
    return words::isolated(visibleText(name));
}

} // namespace

ShelfCommands::ShelfCommands(const ShelfParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_notices(new Notices(parts.marks, parts.noticeBar, this)),
      m_searches(new SavedSearches(parts, *m_notices, this))
{
    auto *list = new ListPlace(parts, *m_notices, this);
    connect(list, &ListPlace::failed, this, &ShelfCommands::failed);
    auto *same = new SameCommands(parts, *m_notices, this);
    connect(same, &SameCommands::told, this, &ShelfCommands::told);
    connect(same, &SameCommands::failed, this, &ShelfCommands::failed);
    connect(&parts.shelf, &ShelfWatch::changed, this, &ShelfCommands::take);
    connectPane();
    connectActions();
    showPlace();
}

void ShelfCommands::connectPane()
{
    ShelfView &view = m_parts.pane.view();
    connect(&view, &ShelfView::chosen, this, &ShelfCommands::go);
    connect(&view, &ShelfView::deleteRequested, this, &ShelfCommands::remove);
    connect(&view, &ShelfView::menuRequested, this, &ShelfCommands::showMenu);
    connect(&view, &ShelfView::currentItemChanged, this, &ShelfCommands::enableItemActions);
    ShelfModel &model = m_parts.pane.model();
    connect(&model, &ShelfModel::renameWanted, this, &ShelfCommands::rename);
    connect(&model, &ShelfModel::moveWanted, &m_parts.marks, &MarkHistory::change);
    connect(&model, &ShelfModel::papersDropped, this, &ShelfCommands::drop);
    connect(&m_parts.navigator, &Navigator::moved, this, &ShelfCommands::showPlace);
    m_parts.pane.addButtons({m_parts.actions[ActionId::SaveSearch], m_parts.actions[ActionId::NewList]});
}

void ShelfCommands::connectActions()
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto slot) {
        connect(m_parts.actions[id], &QAction::triggered, this, std::move(slot));
    };
    on(AddToList, [this] { addSelected(); });
    on(NewList, [this] { makeList(); });
    on(SaveSearch, [this] { saveSearch(); });
    on(MergeTag, [this] { mergeTag(); });
    on(RenameItem, [this] { m_parts.pane.view().renameCurrent(); });
    on(MoveItemUp, [this] { m_parts.pane.view().moveCurrent(-1); });
    on(MoveItemDown, [this] { m_parts.pane.view().moveCurrent(1); });
    on(DeleteItem, [this] {
        if (const auto item = m_parts.pane.view().current()) {
            remove(*item);
        }
    });
    enableItemActions();
}

void ShelfCommands::showPlace()
{
    const bool isSearch = m_parts.navigator.isAnywhere() && m_parts.navigator.place().isSearch();
    m_parts.actions.setEnabled({ActionId::SaveSearch}, isSearch);
}

void ShelfCommands::take(const Shelf &shelf)
{
    m_parts.pane.showShelf(shelf);
    m_searches->setSearches(shelf.searches);
    m_parts.navigator.setLists(shelf.lists);
    enableItemActions();
}

void ShelfCommands::go(const ShelfItem &item)
{
    const ShelfModel &model = m_parts.pane.model();
    if (const auto *place = std::get_if<LibraryPlace>(&item)) {
        switch (*place) {
        case LibraryPlace::All:
            return m_parts.navigator.go(Place::of(Place::List::All));
        case LibraryPlace::Latest:
            return emit latestWanted();
        case LibraryPlace::Starred:
            return m_parts.navigator.go(Place::of(Place::List::Starred));
        case LibraryPlace::Unread:
            return m_parts.navigator.go(Place::of(Place::List::Unread));
        case LibraryPlace::Noted:
            return m_parts.navigator.go(Place::of(Place::List::Noted));
        case LibraryPlace::ForYou:
            return m_parts.navigator.go(Place::of(Place::List::ForYou));
        }
    }
    if (const auto *id = std::get_if<ListId>(&item); id && model.list(*id)) {
        m_parts.navigator.go(Place::of(*model.list(*id)));
    } else if (const auto *search = std::get_if<SearchId>(&item); search && model.search(*search)) {
        const QString query = model.search(*search)->query;
        if (const auto parsed = parseSearch(query, SearchTyping::Going); !parsed) {
            emit told(words::describe(parsed.error()));
        } else {
            m_parts.navigator.go(Place{Place::List::All, {}, query});
        }
    } else if (const auto *tag = std::get_if<ShelfTag>(&item)) {
        m_parts.navigator.goTo(searchFor(TextCondition{SearchField::Tag, tag->name}));
    }
}

// What the library would refuse is told before, in words that fit what was typed.
void ShelfCommands::rename(const ShelfItem &item, const QString &typed)
{
    if (const auto *list = std::get_if<ListId>(&item)) {
        renameList(*list, shelfName(typed));
    } else if (const auto *search = std::get_if<SearchId>(&item)) {
        renameSearch(*search, shelfName(typed));
    } else if (const auto *tag = std::get_if<ShelfTag>(&item)) {
        renameTag(tag->name, typed);
    }
}

void ShelfCommands::renameList(ListId list, const QString &name)
{
    const auto isOther = [&](const ReadingList &other) {
        return other.id != list && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(m_parts.pane.model().shelf().lists, isOther)) {
        emit told(tr("Another list is called “%1” already.").arg(shown(name)));
    } else if (!name.isEmpty()) {
        m_parts.marks.change(RenameList{list, name});
    }
}

void ShelfCommands::renameSearch(SearchId search, const QString &name)
{
    const SavedSearch *kept = m_parts.pane.model().search(search);
    const auto isOther = [&](const SavedSearch &other) {
        return other.id != search && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(m_parts.pane.model().shelf().searches, isOther)) {
        emit told(tr("Another saved search is called “%1” already.").arg(shown(name)));
    } else if (kept && !name.isEmpty()) {
        SavedSearch renamed = *kept;
        renamed.name = name;
        m_parts.marks.change(KeepSearch{renamed});
    }
}

// Two tags that become one can be told apart by undoing alone, so the person is asked.
void ShelfCommands::renameTag(const QString &tag, const QString &typed)
{
    const QString name = tagName(typed);
    if (name.isEmpty()) {
        return;
    }
    const auto change = [this, tag, name] { m_parts.marks.change(RenameTag{tag, name}); };
    const bool merges =
        name.compare(tag, Qt::CaseInsensitive) != 0 && m_parts.pane.model().indexOf(ShelfTag{name}).isValid();
    if (!merges) {
        change();
        return;
    }
    m_parts.dialogs.confirm(
        &m_parts.window, tr("Merge Tags"),
        tr("There is a tag “%1” already. The papers of “%2” get it instead, and so with those below.")
            .arg(shown(name), shown(tag)),
        tr("Merge"), change);
}

void ShelfCommands::remove(const ShelfItem &item)
{
    const ShelfModel &model = m_parts.pane.model();
    if (const auto *id = std::get_if<ListId>(&item); id && model.list(*id)) {
        const QString name = shown(model.list(*id)->name);
        m_parts.marks.change(RemoveList{*id});
        m_notices->showUndo(tr("The list “%1” is deleted. Its papers stay in the library.").arg(name));
    } else if (const auto *search = std::get_if<SearchId>(&item); search && model.search(*search)) {
        const QString name = shown(model.search(*search)->name);
        m_parts.marks.change(RemoveSearch{*search});
        m_notices->showUndo(tr("The saved search “%1” is deleted.").arg(name));
    } else if (const auto *tag = std::get_if<ShelfTag>(&item)) {
        m_parts.marks.change(RemoveTag{tag->name});
        m_notices->showUndo(tr("The tag “%1” is deleted, and those below it.").arg(shown(tag->name)));
    }
}

void ShelfCommands::drop(const std::vector<EntryId> &papers, const ShelfItem &onto)
{
    if (const auto *tag = std::get_if<ShelfTag>(&onto)) {
        m_parts.marks.tag(papers, {{tag->name, true}});
        emit told(tr("%Ln papers tagged “%1”", nullptr, int(papers.size())).arg(shown(tag->name)));
    } else if (const auto *id = std::get_if<ListId>(&onto); id && m_parts.pane.model().list(*id)) {
        add(papers, *m_parts.pane.model().list(*id));
    }
}

void ShelfCommands::add(std::vector<EntryId> papers, const ReadingList &list)
{
    const QString text = tr("%Ln papers added to “%1”", nullptr, int(papers.size())).arg(shown(list.name));
    changeAndTell(AddToList{list.id, std::move(papers)}, text);
}

void ShelfCommands::changeAndTell(const UserChange &change, const QString &text)
{
    m_parts.marks.changeAndAnswer(change, this, [this, text](const Result<void> &done) {
        if (done) {
            emit told(text);
        } else {
            emit failed(done.error());
        }
    });
}

QStringList ShelfCommands::listNames() const
{
    QStringList names;
    for (const ReadingList &list : m_parts.pane.model().shelf().lists) {
        names += list.name;
    }
    return names;
}

void ShelfCommands::addSelected()
{
    const std::vector<EntryId> papers = m_parts.table.selectedEntries();
    if (papers.empty()) {
        return;
    }
    const std::vector<ReadingList> lists = m_parts.pane.model().shelf().lists;
    auto *dialog = new PickDialog({.title = tr("Add %Ln papers to a list", nullptr, int(papers.size())),
                                   .label = tr("&Find or make a list:"),
                                   .name = tr("Reading lists"),
                                   .makeNew = tr("New list “%1”")},
                                  listNames(), &m_parts.window);
    connect(dialog, &PickDialog::picked, this, [this, papers, lists](int index) { add(papers, lists[size_t(index)]); });
    connect(dialog, &PickDialog::named, this, [this, papers](const QString &name) {
        changeAndTell(MakeList{name, papers},
                      tr("%Ln papers added to “%1”", nullptr, int(papers.size())).arg(shown(name)));
    });
    dialog->open();
}

void ShelfCommands::makeList()
{
    auto *dialog = new NameDialog({.title = tr("New List"), .taken = tr("Another list has this name.")}, {},
                                  listNames(), &m_parts.window);
    connect(dialog, &NameDialog::named, this, [this](const QString &name) { m_parts.marks.change(MakeList{name}); });
    dialog->open();
}

void ShelfCommands::saveSearch()
{
    if (!m_parts.navigator.place().isSearch()) {
        return;
    }
    const QString query = m_parts.navigator.place().search;
    QStringList names;
    for (const SavedSearch &search : m_parts.pane.model().shelf().searches) {
        names += search.name;
    }
    auto *dialog = new NameDialog({.title = tr("Save Search"),
                                   .taken = tr("Another saved search has this name."),
                                   .option = tr("&Tell me of new papers after an import")},
                                  query.left(maximumProposed), names, &m_parts.window);
    connect(dialog, &NameDialog::named, this, [this, query](const QString &name, bool notify) {
        m_parts.marks.change(KeepSearch{{{}, name, query, notify}});
    });
    dialog->open();
}

void ShelfCommands::mergeTag()
{
    const auto item = m_parts.pane.view().current();
    const auto *tag = item ? std::get_if<ShelfTag>(&*item) : nullptr;
    if (!tag) {
        return;
    }
    QStringList others;
    for (const TagLook &look : m_parts.pane.model().shelf().tags) {
        if (look.tag.compare(tag->name, Qt::CaseInsensitive) != 0) {
            others += look.tag;
        }
    }
    auto *dialog = new PickDialog({.title = tr("Merge “%1” Into").arg(shown(tag->name)),
                                   .label = tr("&Find the tag that its papers get instead:"),
                                   .name = tr("Tags")},
                                  others, &m_parts.window);
    connect(dialog, &PickDialog::picked, this, [this, from = tag->name, others](int index) {
        m_parts.marks.change(RenameTag{from, others[index]});
        m_notices->showUndo(tr("“%1” is merged into “%2”.").arg(shown(from), shown(others[index])));
    });
    dialog->open();
}

void ShelfCommands::enableItemActions()
{
    using enum ActionId;
    const ShelfView &view = m_parts.pane.view();
    const auto item = view.current();
    const bool isOwn = item && !std::holds_alternative<LibraryPlace>(*item);
    const int row = view.currentIndex().row();
    m_parts.actions.setEnabled({RenameItem, DeleteItem}, isOwn);
    m_parts.actions.setEnabled({MergeTag}, isOwn && std::holds_alternative<ShelfTag>(*item));
    m_parts.actions.setEnabled({MoveItemUp}, isOwn && row > 0);
    m_parts.actions.setEnabled({MoveItemDown},
                               isOwn && row + 1 < m_parts.pane.model().rowCount(view.currentIndex().parent()));
}

void ShelfCommands::showMenu(const QPoint &position)
{
    auto *menu = new ShelfMenu(m_parts);
    connect(menu, &ShelfMenu::dismissed, &m_parts.pane.view(), &ShelfView::leaveMenu);
    menu->popup(position);
}

} // namespace hotpapers::ui
