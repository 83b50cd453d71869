// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markhistory.h"

#include "services/libraryservice.h"

#include <utility>

namespace hotpapers::ui {

namespace {

constexpr int maximumSteps = 100;

} // namespace

class MarkHistory::Step : public QUndoCommand
{
public:
    Step(MarkHistory &history, const QString &text, MarkChange change)
        : QUndoCommand(text), m_history(history), m_turn(std::make_shared<Turn>())
    {
        m_turn->entries = change.entries.size();
        m_turn->changes.push_back(std::move(change));
    }

    void undo() override { m_history.turn(m_turn); }
    void redo() override { m_history.turn(m_turn); }
    [[nodiscard]] size_t entries() const { return m_turn->entries; }

private:
    MarkHistory &m_history;
    std::shared_ptr<Turn> m_turn; // an answer may come when the step is forgotten
};

MarkHistory::MarkHistory(services::LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_steps.setUndoLimit(maximumSteps);
}

void MarkHistory::make(const QString &text, MarkChange change)
{
    makeRoomFor(change.entries.size());
    m_steps.push(new Step(*this, text, std::move(change)));
}

void MarkHistory::makeRoomFor(size_t entries)
{
    for (int i = 0; i < m_steps.count(); ++i) {
        entries += static_cast<const Step *>(m_steps.command(i))->entries();
    }
    if (entries > maximumEntries) {
        m_steps.clear();
    }
}

void MarkHistory::turn(const std::shared_ptr<Turn> &turn)
{
    if (std::exchange(turn->busy, true)) {
        turn->again = !turn->again;
        return;
    }
    m_library.mark(std::move(turn->changes), this, [this, turn](Result<MarkChanges> undoing) {
        turn->busy = false;
        if (!undoing) {
            m_steps.clear();
            emit failed(undoing.error());
            return;
        }
        turn->changes = std::move(*undoing);
        if (std::exchange(turn->again, false)) {
            this->turn(turn);
        }
    });
}

} // namespace hotpapers::ui
