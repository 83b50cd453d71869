// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/samecommands.h"

#include "services/libraryservice.h"
#include "ui/actions.h"
#include "ui/markhistory.h"
#include "ui/notices.h"
#include "ui/papertable.h"
#include "ui/samedialog.h"

#include <QAction>

#include <algorithm>
#include <iterator>
#include <memory>

namespace hotpapers::ui {

SameCommands::SameCommands(const ShelfParts &parts, Notices &notices, QObject *parent)
    : QObject(parent), m_parts(parts), m_notices(notices)
{
    using enum ActionId;
    connect(parts.actions[LinkSame], &QAction::triggered, this, &SameCommands::link);
    connect(parts.actions[SeparateSame], &QAction::triggered, this, &SameCommands::separate);
    connect(parts.actions[FindSame], &QAction::triggered, this, &SameCommands::openDialog);
    connect(&parts.table, &PaperTable::currentRowChanged, this, &SameCommands::enableActions);
    enableActions();
}

SameCommands::~SameCommands() = default;

void SameCommands::enableActions()
{
    m_parts.actions.setEnabled({ActionId::LinkSame, ActionId::SeparateSame}, m_parts.table.currentRow() >= 0);
}

void SameCommands::link()
{
    const size_t count = m_parts.table.selectedCount();
    if (count < 2) {
        emit told(tr("Select two papers or more that are the same."));
    } else if (count > maximumSame) {
        emit told(tr("No more than %Ln papers can be the same.", nullptr, int(maximumSame)));
    } else {
        changeAndTell(hotpapers::LinkSame{{m_parts.table.selectedEntries()}},
                      tr("%Ln papers are the same now: they share state, tags and notes", nullptr, int(count)));
    }
}

void SameCommands::separate()
{
    if (m_parts.table.selectedCount() > maximumSame) {
        emit told(tr("Select %Ln papers at most.", nullptr, int(maximumSame)));
        return;
    }
    const std::vector<EntryId> papers = m_parts.table.selectedEntries();
    m_parts.library.linkedOf(papers, {}, this, [this](const Result<std::vector<ArxivId>> &linked) {
        if (!linked) {
            emit failed(linked.error());
        } else if (linked->empty()) {
            emit told(tr("Nothing that is selected is linked with another paper."));
        } else {
            changeAndTell(hotpapers::SeparateSame{*linked}, tr("Separated %Ln papers", nullptr, int(linked->size())));
        }
    });
}

void SameCommands::openDialog()
{
    if (!m_dialog) {
        m_dialog = new SameDialog(m_parts.library, m_parts.opener, &m_parts.window);
        connect(m_dialog, &SameDialog::linkRequested, this, &SameCommands::linkGroups);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SameCommands::linkGroups(const std::vector<std::vector<ArxivId>> &groups)
{
    hotpapers::LinkSame change;
    std::ranges::copy(groups, std::back_inserter(change.groups));
    changeAndTell(change, tr("Linked %Ln groups of papers that are the same", nullptr, int(groups.size())),
                  [dialog = m_dialog](const Result<void> &linked) {
                      if (dialog) {
                          dialog->finishLinking(linked);
                      }
                  });
}

void SameCommands::changeAndTell(const UserChange &change, const QString &text,
                                 const std::function<void(const Result<void> &)> &answer)
{
    const QUndoStack &steps = m_parts.marks.steps();
    const auto last = [&steps] { return steps.command(steps.index() - 1); };
    const auto step = std::make_shared<const QUndoCommand *>();
    m_parts.marks.changeAndAnswer(change, this, [=, this](const Result<void> &done) {
        if (!done) {
            emit failed(done.error());
        } else if (last() == *step) {
            m_notices.showUndo(text);
        } else {
            emit told(text);
        }
        if (answer) {
            answer(done);
        }
    });
    *step = last();
}

} // namespace hotpapers::ui
