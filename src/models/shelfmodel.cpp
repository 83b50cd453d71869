// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelfmodel.h"

#include "core/visibletext.h"
#include "models/shelfdrag.h"
#include "models/shelftree.h"

#include <QMimeData>

#include <algorithm>

namespace hotpapers::models {

namespace {

bool isSame(const ShelfItem &one, const ShelfItem &other)
{
    const auto *tag = std::get_if<ShelfTag>(&one);
    const auto *otherTag = std::get_if<ShelfTag>(&other);
    return tag && otherTag ? tag->name.compare(otherTag->name, Qt::CaseInsensitive) == 0 : one == other;
}

/** Where in a list the element is of which this is so; null where there is none. */
template <typename T, typename Test> const T *findIn(const std::vector<T> &values, Test test)
{
    const auto found = std::ranges::find_if(values, test);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

ShelfModel::ShelfModel(QObject *parent) : QAbstractItemModel(parent), m_root(shelfTree({}, {})) { }

ShelfModel::~ShelfModel() = default;

void ShelfModel::setShelf(const Shelf &shelf)
{
    m_shelf = shelf;
    std::erase_if(m_counts.searches, [this](const auto &count) { return !search(SearchId{count.first}); });
    follow(*m_root, *shelfTree(m_shelf, m_counts));
}

// What is not wanted any more goes; then each row in turn comes to its place, or is made there.
void ShelfModel::follow(ShelfNode &node, ShelfNode &wanted)
{
    auto &children = node.children;
    const QModelIndex parent = indexOf(node);
    for (int row = int(children.size()) - 1; row >= 0; --row) {
        if (wanted.rowOf(children[size_t(row)]->item) < 0) {
            beginRemoveRows(parent, row, row);
            children.erase(children.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(wanted.children.size()); ++row) {
        auto &child = wanted.children[size_t(row)];
        const int now = node.rowOf(child->item);
        if (now < 0) {
            beginInsertRows(parent, row, row);
            child->parent = &node;
            children.insert(children.begin() + row, std::move(child));
            endInsertRows();
            continue;
        }
        if (now != row) {
            beginMoveRows(parent, now, now, parent, row);
            std::rotate(children.begin() + row, children.begin() + now, children.begin() + now + 1);
            endMoveRows();
        }
        ShelfNode &kept = *children[size_t(row)];
        if (kept.text != child->text || kept.count != child->count || kept.color != child->color
            || kept.description != child->description) {
            kept.text = child->text;
            kept.count = child->count;
            kept.color = child->color;
            kept.description = child->description;
            emit dataChanged(indexOf(kept), indexOf(kept));
        }
        follow(kept, *child);
    }
}

void ShelfModel::setCount(LibraryPlace place, int papers)
{
    m_counts.library[place] = papers;
    setCount(ShelfItem(place), papers);
}

void ShelfModel::setCount(SearchId search, int papers)
{
    m_counts.searches[search.value] = papers;
    setCount(ShelfItem(search), papers);
}

void ShelfModel::setCount(const ShelfItem &item, int papers)
{
    const QModelIndex index = indexOf(item);
    if (ShelfNode *node = nodeOf(index); node && node->count != papers) {
        node->count = papers;
        emit dataChanged(index, index);
    }
}

ShelfNode *ShelfModel::nodeOf(const QModelIndex &index)
{
    return static_cast<ShelfNode *>(index.internalPointer());
}

std::optional<ShelfItem> ShelfModel::itemAt(const QModelIndex &index)
{
    const QVariant item = index.data(ItemRole);
    return item.isValid() ? std::optional(item.value<ShelfItem>()) : std::nullopt;
}

QModelIndex ShelfModel::indexOf(const ShelfNode &node) const
{
    return node.parent ? createIndex(node.row(), 0, &node) : QModelIndex();
}

QModelIndex ShelfModel::indexOf(const ShelfItem &item) const
{
    const ShelfNode *found = m_root->find([&item](const ShelfNode &node) { return isSame(node.item, item); });
    return found ? indexOf(*found) : QModelIndex();
}

const ReadingList *ShelfModel::list(ListId id) const
{
    return findIn(m_shelf.lists, [id](const ReadingList &list) { return list.id == id; });
}

const SavedSearch *ShelfModel::search(SearchId id) const
{
    return findIn(m_shelf.searches, [id](const SavedSearch &search) { return search.id == id; });
}

const TagLook *ShelfModel::tag(const QString &name) const
{
    return findIn(m_shelf.tags,
                  [&name](const TagLook &look) { return look.tag.compare(name, Qt::CaseInsensitive) == 0; });
}

void ShelfModel::askToMove(const QModelIndex &index, int row)
{
    const bool isOrdered = flags(index).testFlag(Qt::ItemIsDragEnabled);
    if (isOrdered && row != index.row() && row != index.row() + 1 && row >= 0 && row <= rowCount(index.parent())) {
        emit moveWanted(
            orderAfterMoving(*nodeOf(index), row, [this](const QString &name) { return tag(name) != nullptr; }));
    }
}

QModelIndex ShelfModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const ShelfNode &node = parent.isValid() ? *nodeOf(parent) : *m_root;
    return createIndex(row, column, node.children[size_t(row)].get());
}

QModelIndex ShelfModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int ShelfModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? *nodeOf(parent) : *m_root).children.size());
}

int ShelfModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ShelfModel::data(const QModelIndex &index, int role) const
{
    const ShelfNode *node = nodeOf(index);
    if (!node) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return node->text;
    case Qt::EditRole:
        if (const auto *tag = std::get_if<ShelfTag>(&node->item)) {
            return tag->name; // with those above it: so it is taken to another place
        }
        return node->text;
    case Qt::ToolTipRole:
        return node->description.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return node->spoken();
    case ItemRole:
        return QVariant::fromValue(node->item);
    case CountRole:
        return node->count ? QVariant(*node->count) : QVariant();
    case ColorRole:
        return node->color ? QVariant(*node->color) : QVariant();
    default:
        return {};
    }
}

bool ShelfModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto item = itemAt(index);
    if (role != Qt::EditRole || !item || value == data(index, Qt::EditRole)) {
        return false;
    }
    emit renameWanted(*item, value.toString());
    return true;
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex &index) const
{
    const auto item = itemAt(index);
    if (!item) {
        return {};
    }
    if (const auto *section = std::get_if<ShelfSection>(&*item)) {
        return *section == ShelfSection::Library ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (std::holds_alternative<LibraryPlace>(*item)) {
        return flags;
    }
    const bool takesPapers = !std::holds_alternative<SearchId>(*item);
    return flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | (takesPapers ? Qt::ItemIsDropEnabled : Qt::ItemFlags());
}

QStringList ShelfModel::mimeTypes() const
{
    return {papersMimeType(), shelfMimeType()};
}

QMimeData *ShelfModel::mimeData(const QModelIndexList &indexes) const
{
    const auto item = itemAt(indexes.value(0));
    return item ? mimeDataOf(*item).release() : nullptr;
}

bool ShelfModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const auto onto = itemAt(parent);
    if (!data || !onto) {
        return false;
    }
    if (data->hasFormat(papersMimeType())) {
        const bool takesPapers = std::holds_alternative<ListId>(*onto) || std::holds_alternative<ShelfTag>(*onto);
        return row < 0 && takesPapers && draggedPapers(*data);
    }
    const auto item = draggedItem(*data);
    const QModelIndex index = item ? indexOf(*item) : QModelIndex();
    return row >= 0 && index.isValid() && index.parent() == parent;
}

bool ShelfModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    if (const auto papers = draggedPapers(*data)) {
        emit papersDropped(*papers, *itemAt(parent));
    } else {
        askToMove(indexOf(*draggedItem(*data)), row);
    }
    return true;
}

} // namespace hotpapers::models
