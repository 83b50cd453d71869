// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/markchange.h"
#include "core/userchange.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/**
 * What the person made of papers, lists, tags and searches, each a step that can be undone and made again. All are
 * written in the order in which they were asked for, also those that are undone before they are on disk. Where the library
 * fails with one, nothing before it can be undone any more, for nobody knows what that would lead to; one that it refuses,
 * for a name that is taken for instance, is no step.
 */
class MarkHistory : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<void> &)>;

    /** Entries that all steps together may hold (8 bytes each): the steps before a larger sum are forgotten. */
    static constexpr size_t maximumEntries = 3'000'000;

    explicit MarkHistory(services::LibraryService &library, QObject *parent = nullptr);

    /** Of none of the papers nothing is made. */
    void star(std::vector<EntryId> papers, bool starred);
    void setState(std::vector<EntryId> papers, ReadState state);
    /** Each a step further, and one step to undo: what is unread is being read then, what was being read is read. */
    void setFurther(const std::vector<EntryId> &papers);
    /** Those of them that are unread; what the person skipped, or has begun to read, stays so. */
    void markUnreadOnesRead(std::vector<EntryId> papers);
    /** One step, whatever changes. */
    void tag(const std::vector<EntryId> &papers, const QList<TagChange> &changes);
    void rate(std::vector<EntryId> papers, int rating); ///< 0–5; 0: none
    void setPriority(std::vector<EntryId> papers, Priority priority);
    /** What is no mark of papers: lists, tags as such, saved searches, names of states. */
    void change(const UserChange &change);
    /** The same; what became of it when it was made comes by `answer`, while `context` lives, and not by failed(). */
    void changeAndAnswer(const UserChange &change, QObject *context, Answer answer);
    void setStateNames(std::map<ReadState, QString> names); ///< that undoText() and redoText() go by
    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    [[nodiscard]] bool isMarking() const { return m_turning > 0; } ///< is something asked for that is not on disk?
    [[nodiscard]] QString undoText() const; ///< what undo() of the steps takes back, in the person's language; or empty
    [[nodiscard]] QString redoText() const;

signals:
    void made(const hotpapers::MarkChange &change); ///< is about to be; not where it is undone or made again
    void failed(const hotpapers::Error &error);

private:
    class Step;
    class MarkStep;
    class ShelfStep;

    void make(MarkChange change);
    void push(MarkChanges changes, size_t papers);
    [[nodiscard]] QString textOf(int index) const;
    template <typename Turned> void turn(const std::shared_ptr<Turned> &what, const Answer &answer = {});
    void forget(const std::shared_ptr<UserTurn> &what);
    void forget(const std::shared_ptr<MarkChanges> &what);
    void makeRoomFor(size_t entries);

    services::LibraryService &m_library;
    std::map<ReadState, QString> m_stateNames;
    QUndoStack m_steps;
    int m_turning = 0; ///< steps that the library has not answered for
};

} // namespace hotpapers::ui
