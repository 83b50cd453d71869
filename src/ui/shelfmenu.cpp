// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfmenu.h"

#include "ui/actions.h"
#include "ui/markhistory.h"
#include "ui/shelfpane.h"
#include "ui/shelfview.h"
#include "ui/tagcolors.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using namespace models;

ShelfMenu::ShelfMenu(const ShelfParts &parts) : QMenu(&parts.pane), m_parts(parts)
{
    using enum ActionId;
    setObjectName(u"shelfMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(this, &QMenu::triggered, this, [this] { m_isChosen = true; });
    const auto tell = [this] {
        if (!m_isChosen) {
            emit dismissed();
        }
    };
    connect(this, &QMenu::aboutToHide, this, tell, Qt::QueuedConnection); // what is chosen is told after it hides
    const ShelfModel &model = parts.pane.model();
    const auto item = parts.pane.view().current();
    if (item && !std::holds_alternative<LibraryPlace>(*item)) {
        parts.actions.addTo(this, {RenameItem});
        const auto *tag = std::get_if<ShelfTag>(&*item);
        const auto *search = std::get_if<SearchId>(&*item);
        if (tag) {
            parts.actions.addTo(this, {MergeTag});
        }
        if (tag && model.tag(tag->name)) { // not what those below it share alone
            addColors(*model.tag(tag->name));
        } else if (search && model.search(*search)) {
            addNotifying(*model.search(*search));
        }
        parts.actions.addTo(this, {Separator, MoveItemUp, MoveItemDown, Separator, DeleteItem, Separator});
    }
    parts.actions.addTo(this, {NewList, SaveSearch});
}

void ShelfMenu::addColors(const TagLook &look)
{
    QMenu *colors = addMenu(tr("&Color"));
    colors->setObjectName(u"tagColorMenu"_s);
    auto *group = new QActionGroup(colors);
    const int size = fontMetrics().height();
    const auto offer = [&](const QString &name, const QIcon &icon, std::optional<Rgb> color) {
        QAction *action = colors->addAction(
            icon, name, this, [this, tag = look.tag, color] { m_parts.marks.change(ColorTag{tag, color}); });
        action->setCheckable(true);
        action->setChecked(look.color == color);
        group->addAction(action);
    };
    for (const TagColor &color : tagColors()) {
        offer(color.name, tagSwatch(color.color, palette(), size), color.color);
    }
    colors->addSeparator();
    offer(tr("None"), {}, {});
}

void ShelfMenu::addNotifying(const SavedSearch &search)
{
    QAction *action = addAction(tr("&Tell Me of New Papers"), this, [this, search](bool notify) {
        SavedSearch changed = search;
        changed.notify = notify;
        m_parts.marks.change(KeepSearch{changed});
    });
    action->setObjectName(u"actionNotify"_s);
    action->setCheckable(true);
    action->setChecked(search.notify);
}

} // namespace hotpapers::ui
