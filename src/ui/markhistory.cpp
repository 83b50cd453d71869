// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markhistory.h"

#include "services/libraryservice.h"

#include <QPointer>

#include <array>
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

/** What the change of UserChange with this index does. */
QString changing(size_t index)
{
    const std::array names = {
        MarkHistory::tr("Make a list"),
        MarkHistory::tr("Rename a list"),
        MarkHistory::tr("Delete a list"),
        MarkHistory::tr("Put lists in order"),
        MarkHistory::tr("Add to a list"),
        MarkHistory::tr("Take from a list"),
        MarkHistory::tr("Put a list in order"),
        MarkHistory::tr("Rename a tag"),
        MarkHistory::tr("Delete a tag"),
        MarkHistory::tr("Color a tag"),
        MarkHistory::tr("Put tags in order"),
        MarkHistory::tr("Keep a search"),
        MarkHistory::tr("Delete a saved search"),
        MarkHistory::tr("Put searches in order"),
        MarkHistory::tr("Name a state"),
        MarkHistory::tr("Import a reading list"),
        MarkHistory::tr("Merge your data"),
        MarkHistory::tr("Highlight a passage"),
        MarkHistory::tr("Color a highlight"),
        MarkHistory::tr("Remove a highlight"),
        MarkHistory::tr("Link papers as the same"),
        MarkHistory::tr("Separate papers"),
    };
    static_assert(names.size() == std::variant_size_v<UserChange>);
    return names[index];
}

/** Was the change itself not to be made, so that nothing has changed? */
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::NameTaken || error.code == ErrorCode::InvalidArgument
        || error.code == ErrorCode::NoSuchList || error.code == ErrorCode::TooFewSame
        || error.code == ErrorCode::TooManySame || error.code == ErrorCode::NotLinked
        || error.code == ErrorCode::NotFound;
}

} // namespace

class MarkHistory::Step : public QUndoCommand
{
public:
    /** Made when it is shown, as the language may be another than when the step was made. */
    [[nodiscard]] virtual QString description() const = 0;
    [[nodiscard]] virtual size_t entries() const { return 0; } ///< that it holds
};

class MarkHistory::MarkStep : public Step
{
public:
    MarkStep(MarkHistory &history, size_t papers, MarkChanges changes)
        : m_history(history), m_papers(int(papers)), m_entries(papers * changes.size()), m_what(changes.front()),
          m_changes(std::make_shared<MarkChanges>(std::move(changes)))
    {
        std::vector<EntryId>().swap(m_what.entries);
    }

    void undo() override { m_history.turn(m_changes); }
    void redo() override { m_history.turn(m_changes); }
    [[nodiscard]] size_t entries() const override { return m_entries; }
    [[nodiscard]] QString description() const override
    {
        if (m_what.from == ReadState::Reading) {
            return tr("Take %Ln papers a step further", nullptr, m_papers);
        }
        if (m_what.state) {
            const auto named = m_history.m_stateNames.find(*m_what.state);
            return named == m_history.m_stateNames.end()
                ? marking(m_papers, *m_what.state)
                : tr("Mark %Ln papers as “%1”", nullptr, m_papers).arg(named->second);
        }
        if (m_what.rating) {
            return tr("Rate %Ln papers", nullptr, m_papers);
        }
        if (m_what.priority) {
            return tr("Change the priority of %Ln papers", nullptr, m_papers);
        }
        if (!m_what.starred) {
            return tr("Change the tags of %Ln papers", nullptr, m_papers);
        }
        return *m_what.starred ? tr("Star %Ln papers", nullptr, m_papers)
                               : tr("Take the star from %Ln papers", nullptr, m_papers);
    }

private:
    MarkHistory &m_history;
    int m_papers; ///< that it is about
    size_t m_entries;
    MarkChange m_what; ///< without entries
    std::shared_ptr<MarkChanges> m_changes; ///< the service's: what turns the step over, whichever way it is now
};

class MarkHistory::ShelfStep : public Step
{
public:
    ShelfStep(MarkHistory &history, const UserChange &change, Answer answer)
        : m_history(history), m_what(change.index()), m_turn(std::make_shared<UserTurn>(change)),
          m_answer(std::move(answer))
    {
    }

    void undo() override { m_history.turn(m_turn); }
    void redo() override { m_history.turn(m_turn, std::exchange(m_answer, {})); }
    [[nodiscard]] QString description() const override { return changing(m_what); }
    [[nodiscard]] bool isOf(const std::shared_ptr<UserTurn> &turn) const { return m_turn == turn; }

private:
    MarkHistory &m_history;
    size_t m_what; ///< which of UserChange
    std::shared_ptr<UserTurn> m_turn; ///< the service's, as above
    Answer m_answer; ///< for the first time alone
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

// Backwards: what becomes one that is being read is not to become read at once.
void MarkHistory::setFurther(const std::vector<EntryId> &papers)
{
    if (papers.empty()) {
        return;
    }
    MarkChanges all;
    for (const auto &[from, to] :
         {std::pair{ReadState::Reading, ReadState::Read}, {ReadState::Unread, ReadState::Reading}}) {
        all.push_back({.entries = papers, .starred = {}, .state = to, .from = from});
    }
    push(std::move(all), papers.size());
}

void MarkHistory::setStateNames(std::map<ReadState, QString> names)
{
    if (names == m_stateNames) {
        return;
    }
    m_stateNames = std::move(names);
    emit m_steps.indexChanged(m_steps.index()); // its texts are others now
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
    push(std::move(all), papers.size());
}

void MarkHistory::rate(std::vector<EntryId> papers, int rating)
{
    make({.entries = std::move(papers), .starred = {}, .state = {}, .rating = rating});
}

void MarkHistory::setPriority(std::vector<EntryId> papers, Priority priority)
{
    make({.entries = std::move(papers), .starred = {}, .state = {}, .priority = priority});
}

void MarkHistory::change(const UserChange &change)
{
    m_steps.push(new ShelfStep(*this, change, {}));
}

void MarkHistory::changeAndAnswer(const UserChange &change, QObject *context, Answer answer)
{
    const auto tell = [this, context = QPointer<QObject>(context),
                       answer = std::move(answer)](const Result<void> &done) {
        if (context) {
            answer(done);
        } else if (!done) {
            emit failed(done.error());
        }
    };
    m_steps.push(new ShelfStep(*this, change, tell));
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
    emit made(change);
    const size_t papers = change.entries.size();
    MarkChanges changes;
    changes.push_back(std::move(change));
    push(std::move(changes), papers);
}

void MarkHistory::push(MarkChanges changes, size_t papers)
{
    makeRoomFor(papers * changes.size());
    m_steps.push(new MarkStep(*this, papers, std::move(changes)));
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

template <typename Turned> void MarkHistory::turn(const std::shared_ptr<Turned> &what, const Answer &answer)
{
    ++m_turning;
    m_library.turn(what, this, [this, what, answer](const Result<void> &done) {
        --m_turning;
        if (!done) {
            isRefusal(done.error()) ? forget(what) : m_steps.clear();
        }
        if (answer) {
            answer(done);
        } else if (!done) {
            emit failed(done.error());
        }
    });
}

// What was refused changed nothing: it is no step, and those before it can still be undone. To undo it does nothing either.
void MarkHistory::forget(const std::shared_ptr<UserTurn> &what)
{
    for (int i = 0; i < m_steps.count(); ++i) {
        auto *step = dynamic_cast<ShelfStep *>(const_cast<QUndoCommand *>(m_steps.command(i))); // which is our own
        if (!step || !step->isOf(what)) {
            continue;
        }
        step->setObsolete(true);
        if (i == m_steps.index() - 1) {
            m_steps.undo(); // which drops it
        }
        return;
    }
}

void MarkHistory::forget(const std::shared_ptr<MarkChanges> & /*what*/)
{
    m_steps.clear();
}

} // namespace hotpapers::ui
