// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userchange.h"
#include "models/shelfitem.h"
#include "models/shelftree.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace hotpapers::models {

/**
 * The panel beside the papers as a tree: sections with what is there by itself, reading lists, saved searches, and tags,
 * nested by `/`. Another shelf is told by exact signals, row by row, so that views keep what is open, chosen and seen.
 *
 * It changes nothing itself: what the person asks for by editing or dropping is told by signals, and comes back as another
 * shelf.
 */
class ShelfModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole, ///< ShelfItem
        CountRole, ///< int: papers; invalid where it is not known
        ColorRole, ///< quint32: Rgb of a tag; invalid where it has none
    };

    explicit ShelfModel(QObject *parent = nullptr);
    ~ShelfModel() override;

    void setShelf(const Shelf &shelf);
    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }
    void setCount(LibraryPlace place, int papers);
    void setCount(SearchId search, int papers);

    [[nodiscard]] static std::optional<ShelfItem> itemAt(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(const ShelfItem &item) const; ///< invalid where there is none; tags in any case
    [[nodiscard]] const ReadingList *list(ListId id) const; ///< null where there is none
    [[nodiscard]] const SavedSearch *search(SearchId id) const; ///< the same
    [[nodiscard]] const TagLook *tag(const QString &name) const; ///< the same, also where tags only stand below it
    /** Asks for a row to come before that which is at `row` among its siblings now, where that changes anything. */
    void askToMove(const QModelIndex &index, int row);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< asks for another name
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameWanted(const hotpapers::models::ShelfItem &item, const QString &name);
    void moveWanted(const hotpapers::UserChange &change);
    void papersDropped(const std::vector<hotpapers::EntryId> &papers, const hotpapers::models::ShelfItem &onto);

private:
    void follow(ShelfNode &node, ShelfNode &wanted);
    [[nodiscard]] static ShelfNode *nodeOf(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(const ShelfNode &node) const;
    void setCount(const ShelfItem &item, int papers);

    Shelf m_shelf;
    ShelfCounts m_counts;
    std::unique_ptr<ShelfNode> m_root;
};

} // namespace hotpapers::models
