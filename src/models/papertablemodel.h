// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "core/paperquery.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace hotpapers::models {

/**
 * The table of papers: one row an entry.
 *
 * It holds the entries' ids, 8 bytes a row. What stands in a row is asked for by `rowsWanted`, a page at a time, when it is
 * first looked at, and given by setRows(); until then the row is empty. Some thousand rows are kept. Nothing but another
 * list of entries costs more than a page's worth, however many rows there are; that takes some milliseconds for a million.
 */
class PaperTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** In the order in which they stand from the beginning. */
    enum Column {
        State,
        Starred,
        Rank,
        Title,
        Authors,
        Category,
        Retweets,
        Favorites,
        Heat,
        Fit,
        Day,
        Rating,
        Priority,
        Tags,
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        StateRole = Qt::UserRole, ///< int of ReadState
        StarredRole, ///< bool
        HeatRole, ///< int, 0–100
        TitleTexRole, ///< QString: the title as it was written, with its TeX
        OddRole, ///< bool: the counts do not fit each other
        RatingRole, ///< int, 0–5; 0: none
        TagsRole, ///< QStringList: the names, as they are shown
    };

    static constexpr int pageRows = 64; ///< rows that are asked for at once
    static constexpr int keptRows = 4096;
    /** Texts of a digest are as long as its author liked; a cell shows no more than this of one. In UTF-16 units. */
    static constexpr qsizetype maximumCellText = 500;

    explicit PaperTableModel(QObject *parent = nullptr);

    [[nodiscard]] static QString columnName(int column); ///< in full, also where the header shows a sign
    [[nodiscard]] static std::optional<SortKey> sortKey(int column); ///< nothing where papers have no such order
    [[nodiscard]] static int columnOf(SortKey key); ///< -1 for SortKey::Relevance

    /** What the person calls states: see Shelf::stateNames. */
    void setStateNames(std::map<ReadState, QString> names);

    /**
     * Another list. What is known of a row is kept.
     * @param rows what the first entries are known to be, in order
     * @param fits how well each entry fits (FoundPapers::fits); empty where it is not known
     */
    void setEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows = {}, std::vector<quint8> fits = {});
    /**
     * The same list, after a change. Rows that are in both stay as they are, with their selection, where the change can be
     * told as a few rows inserted or removed; else the model is reset.
     */
    void updateEntries(std::vector<EntryId> entries, std::vector<PaperRow> rows = {}, std::vector<quint8> fits = {});
    [[nodiscard]] std::span<const EntryId> entries() const { return m_entries; }
    [[nodiscard]] int rowOf(EntryId entry) const; ///< -1 where there is none; looks at every row
    [[nodiscard]] std::vector<int>
    rowsOf(std::span<const EntryId> entries) const; ///< ascending; looks once at every row
    /** What stands in a row; nullptr, and asked for, while it is not known. Valid until the next event. */
    [[nodiscard]] const PaperRow *paper(int row) const;
    /** The same, but nothing is asked for; nullptr also where what is known is old. */
    [[nodiscard]] const PaperRow *known(int row) const;
    [[nodiscard]] std::optional<int> fit(int row) const; ///< per cent; nothing where nothing is learned

    /** The answer to rowsWanted, in any order; what is not asked for any more is ignored. */
    void setRows(std::vector<PaperRow> rows);
    /** These were asked for, but will not be answered: they may be asked for again. */
    void forgetAsked(const QList<EntryId> &entries);
    /** What is known of these papers is old: it is asked for again when it is next looked at, and shown until then. */
    void refresh(const QList<ArxivId> &papers);
    void refreshAll(); ///< the same for everything that is known

    /** Can rows be dropped between others, to stand there? */
    void setReordered(bool reordered) { m_reordered = reordered; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void rowsWanted(const QList<hotpapers::EntryId> &entries) const;
    void rowsDropped(const std::vector<hotpapers::EntryId> &entries, int row); ///< before this row

private:
    /** What stands in a row. */
    struct Known
    {
        PaperRow paper;
        bool old = false; ///< to be asked for again
    };

    bool removeRowsNotIn(const std::vector<EntryId> &entries);
    bool insertRowsOf(const std::vector<EntryId> &entries);
    void setFits(std::vector<quint8> fits);
    void ask(int row) const;
    void keep(PaperRow paper);
    void showAgain();
    static QString text(const PaperRow &paper, int column);
    static QString heatDescription(const PaperRow &paper);
    [[nodiscard]] QString description(const PaperRow &paper,
                                      int column) const; ///< in words, also where the cell shows a sign
    [[nodiscard]] QVariant fitCell(int row, int role) const;
    [[nodiscard]] QString fitDescription(int row) const;
    [[nodiscard]] QString spoken(const PaperRow &paper, const QModelIndex &cell) const; ///< by a screen reader
    [[nodiscard]] QString sentence(const PaperRow &paper, int row) const; ///< the whole row
    [[nodiscard]] QString entrySentence(const PaperRow &paper) const;
    [[nodiscard]] QString spokenMarks(const PaperRow &paper) const;

    std::map<ReadState, QString> m_stateNames;
    std::vector<EntryId> m_entries;
    std::vector<quint8> m_fits; ///< of the entries, in their order; or none
    bool m_reordered = false;
    mutable QCache<EntryId, Known> m_papers;
    mutable QHash<EntryId, int> m_asked; ///< and not answered yet, or answered by nothing; with the row
};

} // namespace hotpapers::models
