// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markhistory.h"

#include "services/libraryservice.h"

#include <optional>
#include <utility>

namespace hotpapers::ui {

namespace {

constexpr int maximumSteps = 100;

QString marking(int papers, ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return MarkHistory::tr("Mark %Ln papers as unread", nullptr, papers);
    case ReadState::Reading:
        return MarkHistory::tr("Mark %Ln papers as being read", nullptr, papers);
    case ReadState::Read:
        return MarkHistory::tr("Mark %Ln papers as read", nullptr, papers);
    case ReadState::Skipped:
        return MarkHistory::tr("Skip %Ln papers", nullptr, papers);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

class MarkHistory::Step : public QUndoCommand
{
public:
    Step(MarkHistory &history, MarkChange change)
        : Step(history, change.entries.size(), change.starred, change.state, {})
    {
        m_changes->push_back(std::move(change));
    }
    Step(MarkHistory &history, size_t papers, MarkChanges tags) : Step(history, papers, {}, {}, std::move(tags))
    {
        m_entries = papers * m_changes->size();
    }

    void undo() override { m_history.turn(m_changes); }
    void redo() override { m_history.turn(m_changes); }
    [[nodiscard]] size_t entries() const { return m_entries; }
    /** Made when it is shown, as the language may be another than when the step was made. */
    [[nodiscard]] QString description() const
    {
        if (m_state) {
            return marking(m_papers, *m_state);
        }
        if (!m_starred) {
            return tr("Change the tags of %Ln papers", nullptr, m_papers);
        }
        return *m_starred ? tr("Star %Ln papers", nullptr, m_papers)
                          : tr("Take the star from %Ln papers", nullptr, m_papers);
    }

private:
    Step(MarkHistory &history, size_t entries, std::optional<bool> starred, std::optional<ReadState> state,
         MarkChanges changes)
        : m_history(history), m_papers(int(entries)), m_entries(entries), m_starred(starred), m_state(state),
          m_changes(std::make_shared<MarkChanges>(std::move(changes)))
    {
    }

    MarkHistory &m_history;
    int m_papers; ///< that it is about
    size_t m_entries; ///< that it holds
    std::optional<bool> m_starred;
    std::optional<ReadState> m_state;
    std::shared_ptr<MarkChanges> m_changes; ///< the service's: what turns the step over, whichever way it is now
};

MarkHistory::MarkHistory(services::LibraryService &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_steps.setUndoLimit(maximumSteps);
}

void MarkHistory::star(std::vector<EntryId> papers, bool starred)
{
    make({.entries = std::move(papers), .starred = starred, .state = {}});
}

void MarkHistory::setState(std::vector<EntryId> papers, ReadState state)
{
    make({.entries = std::move(papers), .starred = {}, .state = state});
}

void MarkHistory::markUnreadOnesRead(std::vector<EntryId> papers)
{
    make({.entries = std::move(papers), .starred = {}, .state = ReadState::Read, .from = ReadState::Unread});
}

void MarkHistory::tag(const std::vector<EntryId> &papers, const QList<TagChange> &changes)
{
    if (papers.empty() || changes.isEmpty()) {
        return;
    }
    MarkChanges all;
    for (const TagChange &change : changes) {
        all.push_back({.entries = papers, .starred = {}, .state = {}, .from = {}, .tag = change});
    }
    makeRoomFor(papers.size() * all.size());
    m_steps.push(new Step(*this, papers.size(), std::move(all)));
}

QString MarkHistory::undoText() const
{
    return textOf(m_steps.index() - 1);
}

QString MarkHistory::redoText() const
{
    return textOf(m_steps.index());
}

QString MarkHistory::textOf(int index) const
{
    const auto *step = static_cast<const Step *>(m_steps.command(index));
    return step ? step->description() : QString();
}

void MarkHistory::make(MarkChange change)
{
    if (change.entries.empty()) {
        return;
    }
    makeRoomFor(change.entries.size());
    emit made(change);
    m_steps.push(new Step(*this, std::move(change)));
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
    ++m_turning;
    m_library.turn(changes, this, [this](const Result<void> &done) {
        --m_turning;
        if (!done) {
            m_steps.clear();
            emit failed(done.error());
        }
    });
}

} // namespace hotpapers::ui
