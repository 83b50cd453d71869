// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keeping.h"

#include "core/visibletext.h"
#include "models/papertablemodel.h"
#include "ui/actions.h"
#include "ui/chipcolors.h"
#include "ui/markhistory.h"
#include "ui/papercommands.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/settingsdialog.h"
#include "ui/shelfwatch.h"
#include "ui/statenames.h"
#include "words/words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr std::array stateActions = {
    std::pair{ActionId::MarkUnread, ReadState::Unread},
    std::pair{ActionId::MarkReading, ReadState::Reading},
    std::pair{ActionId::MarkRead, ReadState::Read},
    std::pair{ActionId::MarkSkipped, ReadState::Skipped},
};

/** A text of the person's in a menu, where an ampersand would stand for a letter to press. */
QString menuText(const QString &text)
{
    return visibleText(text).replace(u'&', u"&&"_s);
}

} // namespace

Keeping::Keeping(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connectActions();
    connect(&parts.table, &PaperTable::ratingClicked, this, [this](int row, int rating) {
        if (const PaperRow *paper = m_parts.papers.paper(row)) {
            m_parts.commands.rateOne(*paper, rating);
        }
    });
    connect(&parts.shelf, &ShelfWatch::changed, this, &Keeping::showShelf);
    showShelf(parts.shelf.shelf());
}

void Keeping::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_parts.actions[id], &QAction::triggered, &m_parts.commands, std::move(slot));
    };
    on(ActionId::MarkFurther, &PaperCommands::setFurther);
    for (int rating = 0; rating <= maximumRating; ++rating) {
        on(after(ActionId::Rate0, rating), [this, rating] { m_parts.commands.rate(rating); });
    }
    for (int level = 0; level <= int(Priority::High); ++level) {
        on(after(ActionId::PriorityNone, level), [this, level] { m_parts.commands.setPriority(Priority(level)); });
    }
    for (int place = 0; place < quickTags; ++place) {
        on(after(ActionId::Tag1, place), [this, place] {
            const std::vector<TagLook> &tags = m_parts.shelf.shelf().tags;
            if (size_t(place) < tags.size()) {
                m_parts.commands.toggleTag(tags[size_t(place)].tag);
            }
        });
    }
}

void Keeping::addSettingsTo(SettingsDialog &dialog)
{
    m_parts.shelf.ask(); // nothing may have made it ask yet
    auto *page = new StateNames(m_parts.marks, m_parts.shelf);
    dialog.addPage(page, tr("States"), u"mail-mark-read"_s, [page] { page->forgetAll(); });
}

void Keeping::showShelf(const Shelf &shelf)
{
    m_parts.table.setTagColors(TagColors(shelf));
    m_parts.papers.setStateNames(shelf.stateNames);
    m_parts.marks.setStateNames(shelf.stateNames);
    m_parts.reader.showShelf(shelf);
    showQuickTags(shelf);
    showStateNames(shelf);
}

// What has no tag yet is not shown in the menu; its key does nothing.
void Keeping::showQuickTags(const Shelf &shelf)
{
    for (int place = 0; place < quickTags; ++place) {
        QAction *action = m_parts.actions[after(ActionId::Tag1, place)];
        const bool isUsed = size_t(place) < shelf.tags.size();
        action->setVisible(isUsed);
        if (isUsed) {
            action->setText(menuText(shelf.tags[size_t(place)].tag));
        }
    }
    for (const QObject *holder : m_parts.actions[ActionId::Tag1]->associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(holder)) {
            menu->menuAction()->setVisible(!shelf.tags.empty());
        }
    }
}

void Keeping::showStateNames(const Shelf &shelf)
{
    const QList<ActionInfo> actions = actionTable();
    for (const auto &[id, state] : stateActions) {
        const auto named = shelf.stateNames.find(state);
        const auto info = std::ranges::find(actions, id, &ActionInfo::id);
        m_parts.actions[id]->setText(named == shelf.stateNames.end() ? info->text
                                                                     : tr("Mark as “%1”").arg(menuText(named->second)));
    }
}

} // namespace hotpapers::ui
