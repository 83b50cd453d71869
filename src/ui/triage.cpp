// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/triage.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/actions.h"
#include "ui/announce.h"
#include "ui/catchup.h"
#include "ui/dayprompt.h"
#include "ui/markhistory.h"
#include "ui/navigator.h"
#include "ui/papercommands.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/readmarker.h"
#include "ui/scrollmarker.h"
#include "ui/shelfwatch.h"
#include "ui/tagdialog.h"
#include "ui/unreadsteps.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>

namespace hotpapers::ui {

namespace {

void showDockOf(QWidget &pane)
{
    for (QWidget *widget = &pane; widget; widget = widget->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(widget)) {
            dock->show();
            dock->raise();
        }
    }
}

} // namespace

Triage::Triage(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts),
      m_steps(new UnreadSteps(parts.library, parts.marks, parts.papers, parts.table, this)),
      m_readMarker(new ReadMarker(parts.library, parts.marks, parts.reader, parts.settings, m_readDelay, this)),
      m_scrollMarker(new ScrollMarker(parts.marks, parts.papers, parts.table, parts.settings, m_scrollRest, this)),
      m_catchUp(new CatchUp(parts.library, parts.marks, parts.navigator, parts.settings, parts.actions,
                            parts.catchUpBar, this))
{
    parts.reader.installEventFilter(this);
    connectGoing();
    connectMarking();
    if (parts.navigator.isAnywhere()) { // in the window before this one
        takePlace();
    }
}

void Triage::connectGoing()
{
    using enum ActionId;
    const auto on = [this](ActionId id, auto slot) {
        connect(m_parts.actions[id], &QAction::triggered, this, std::move(slot));
    };
    on(NextUnread, [this] { m_steps->next(); });
    on(PreviousUnread, [this] { m_steps->previous(); });
    on(PageOn, [this] { pageOn(); });
    on(PageBack, [this] { pageBack(); });
    on(EditNote, [this] { editNote(); });
    on(EditTags, [this] { editTags(); });
    on(GoToDay, [this] { askForDay(); });
    on(GoStarred, [this] { m_parts.navigator.go(Place::of(Place::List::Starred)); });
    on(GoUnread, [this] { m_parts.navigator.go(Place::of(Place::List::Unread)); });
    on(GoForYou, [this] { m_parts.navigator.go(Place::of(Place::List::ForYou)); });
    on(GoRelated, [this] {
        showDockOf(m_parts.reader);
        m_parts.reader.goToRelated();
    });
    on(GoLists, [this] { goToLists(); });
    on(CatchUp, [this] { m_catchUp->ask(&m_parts.window); });
    connect(m_steps, &UnreadSteps::noMore, this, &Triage::tellNoMore);
    connect(m_steps, &UnreadSteps::failed, this, &Triage::failed);
    connect(m_catchUp, &CatchUp::failed, this, &Triage::failed);
}

void Triage::connectMarking()
{
    using enum ActionId;
    connect(m_parts.actions[MarkAboveRead], &QAction::triggered, &m_parts.commands, &PaperCommands::markAboveRead);
    connect(m_parts.actions[MarkBelowRead], &QAction::triggered, &m_parts.commands, &PaperCommands::markBelowRead);
    for (const ActionId id : {Undo, Redo}) {
        connect(m_parts.actions[id], &QAction::triggered, m_readMarker, &ReadMarker::leaveAlone);
    }
    connect(&m_parts.navigator, &Navigator::moved, this, &Triage::takePlace);
    connect(m_readMarker, &ReadMarker::failed, this, &Triage::failed);
}

bool Triage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QWidget *focus = QApplication::focusWidget();
        if (qobject_cast<const QAbstractButton *>(focus) || qobject_cast<const QComboBox *>(focus)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
               && m_parts.table.isVisible()) {
        m_parts.table.setFocus(); // from a note, say
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Triage::finish()
{
    m_readMarker->leave();
    m_scrollMarker->leave();
}

bool Triage::isPaperOnItsWay() const
{
    const auto current = m_parts.table.entries(m_parts.table.currentRow(), m_parts.table.currentRow() + 1);
    return !current.empty() && m_parts.reader.isWaitingFor(current.front());
}

// As long as a paper is on its way, what is seen is the page of another.
void Triage::pageOn()
{
    const bool isRead = m_parts.reader.isVisible();
    if (isRead && isPaperOnItsWay()) {
        return;
    }
    if (!isRead || !m_parts.reader.turnPage(1)) {
        m_steps->next();
    }
}

void Triage::pageBack()
{
    if (!m_parts.reader.isVisible() || !m_parts.reader.turnPage(-1)) {
        m_parts.table.previousRow();
    }
}

void Triage::goToLists()
{
    showDockOf(m_parts.lists);
    m_parts.lists.setFocus(Qt::ShortcutFocusReason);
}

// When it is that of the current paper: what is typed must not go into the one before.
void Triage::editNote()
{
    if (isPaperOnItsWay()) {
        connect(&m_parts.reader, &ReaderPane::paperShown, this, &Triage::editNote,
                Qt::ConnectionType(Qt::UniqueConnection | Qt::SingleShotConnection));
        return;
    }
    showDockOf(m_parts.reader);
    m_parts.reader.focusNote();
}

void Triage::editTags()
{
    const std::vector<EntryId> papers = m_parts.table.selectedEntries();
    if (papers.empty()) {
        return;
    }
    m_tagging.request_stop(); // pressed twice
    m_tagging = std::stop_source();
    m_parts.library.tagsOf(
        papers, m_tagging.get_token(), this, [this, papers](const Result<std::vector<TagCount>> &tags) {
            if (!tags) {
                emit failed(tags.error());
                return;
            }
            if (papers
                != m_parts.table
                       .selectedEntries()) { // others were chosen meanwhile: it would not show whose tags these are
                return;
            }
            auto *dialog = new TagDialog(int(papers.size()), *tags, &m_parts.window);
            dialog->showLooks(m_parts.shelf.shelf().tags);
            connect(dialog, &TagDialog::chosen, &m_parts.marks,
                    [this, papers](const QList<TagChange> &changes) { m_parts.marks.tag(papers, changes); });
            dialog->open();
        });
}

void Triage::askForDay()
{
    auto *prompt = new DayPrompt(QDate::currentDate(), &m_parts.window);
    connect(prompt, &DayPrompt::chosen, &m_parts.navigator,
            [this](DayRange days) { m_parts.navigator.go(Place::of(days)); });
    prompt->open();
}

void Triage::tellNoMore(int direction)
{
    const QString text =
        direction > 0 ? tr("No more unread papers below this one.") : tr("No more unread papers above this one.");
    emit told(text);
    announce(&m_parts.table, text);
}

void Triage::takePlace()
{
    const bool patient = dependsOnReading(m_parts.navigator.place());
    m_readMarker->setPatient(patient);
    m_scrollMarker->setPatient(patient);
}

} // namespace hotpapers::ui
