// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markhistory.h"

#include "services/libraryservice.h"

#include <QLocale>

#include <utility>

namespace hotpapers::ui {

namespace {

constexpr int maximumSteps = 100;

QString counted(size_t papers)
{
    return papers == 1 ? MarkHistory::tr("1 paper")
                       : MarkHistory::tr("%1 papers").arg(QLocale().toString(qulonglong(papers)));
}

QString marking(size_t papers, ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return MarkHistory::tr("Mark %1 as unread").arg(counted(papers));
    case ReadState::Reading:
        return MarkHistory::tr("Mark %1 as being read").arg(counted(papers));
    case ReadState::Read:
        return MarkHistory::tr("Mark %1 as read").arg(counted(papers));
    case ReadState::Skipped:
        return MarkHistory::tr("Skip %1").arg(counted(papers));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

class MarkHistory::Step : public QUndoCommand
{
public:
    Step(MarkHistory &history, const QString &text, MarkChange change)
        : QUndoCommand(text), m_history(history), m_entries(change.entries.size()),
          m_changes(std::make_shared<MarkChanges>())
    {
        m_changes->push_back(std::move(change));
    }

    void undo() override { m_history.turn(m_changes); }
    void redo() override { m_history.turn(m_changes); }
    [[nodiscard]] size_t entries() const { return m_entries; }

private:
    MarkHistory &m_history;
    size_t m_entries;
    std::shared_ptr<MarkChanges> m_changes; ///< the service's: what turns the step over, whichever way it is now
};

MarkHistory::MarkHistory(services::LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_steps.setUndoLimit(maximumSteps);
}

void MarkHistory::star(std::vector<EntryId> papers, bool starred)
{
    const QString text = (starred ? tr("Star %1") : tr("Take the star from %1")).arg(counted(papers.size()));
    make(text, {.entries = std::move(papers), .starred = starred, .state = {}});
}

void MarkHistory::setState(std::vector<EntryId> papers, ReadState state)
{
    const QString text = marking(papers.size(), state);
    make(text, {.entries = std::move(papers), .starred = {}, .state = state});
}

void MarkHistory::markUnreadOnesRead(std::vector<EntryId> papers)
{
    const QString text = marking(papers.size(), ReadState::Read);
    make(text, {.entries = std::move(papers), .starred = {}, .state = ReadState::Read, .from = ReadState::Unread});
}

void MarkHistory::make(const QString &text, MarkChange change)
{
    if (change.entries.empty()) {
        return;
    }
    makeRoomFor(change.entries.size());
    emit made(change);
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

void MarkHistory::turn(const std::shared_ptr<MarkChanges> &changes)
{
    m_library.turn(changes, this, [this](const Result<void> &done) {
        if (!done) {
            m_steps.clear();
            emit failed(done.error());
        }
    });
}

} // namespace hotpapers::ui
