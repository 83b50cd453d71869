// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelftree.h"

#include "core/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Shelf)
};

QString nameOf(LibraryPlace place)
{
    switch (place) {
    case LibraryPlace::All:
        return Tr::tr("All papers");
    case LibraryPlace::Latest:
        return Tr::tr("Latest digest");
    case LibraryPlace::Starred:
        return Tr::tr("Starred");
    case LibraryPlace::Unread:
        return Tr::tr("Unread");
    case LibraryPlace::Noted:
        return Tr::tr("With notes");
    case LibraryPlace::ForYou:
        return Tr::tr("For you");
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Key> std::optional<int> countOf(const std::map<Key, int> &counts, Key key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? std::nullopt : std::optional(found->second);
}

void addLibrary(ShelfNode &section, const ShelfCounts &counts)
{
    using enum LibraryPlace;
    for (const LibraryPlace place : {All, Latest, Starred, Unread, Noted, ForYou}) {
        section.add({.item = place, .text = nameOf(place), .count = countOf(counts.library, place)});
    }
}

void addLists(ShelfNode &section, const std::vector<ReadingList> &lists)
{
    for (const ReadingList &list : lists) {
        section.add({.item = list.id,
                     .text = visibleText(list.name),
                     .count = list.papers,
                     .description = list.waiting > 0
                         ? Tr::tr("%Ln of its papers are in no digest yet", nullptr, list.waiting)
                         : QString()});
    }
}

void addSearches(ShelfNode &section, const std::vector<SavedSearch> &searches, const ShelfCounts &counts)
{
    for (const SavedSearch &search : searches) {
        section.add({.item = search.id,
                     .text = visibleText(search.name),
                     .count = countOf(counts.searches, search.id.value),
                     .description = visibleText(search.query)});
    }
}

/** `a/b/c` stands below `a/b`; where a part is empty (`a//b`), the whole is one name. */
QStringList partsOf(const QString &tag)
{
    const QStringList parts = tag.split(u'/');
    const bool isPath = std::ranges::none_of(parts, [](const QString &part) { return part.trimmed().isEmpty(); });
    return isPath ? parts : QStringList(tag);
}

ShelfNode *childNamed(const ShelfNode &node, const QString &tag)
{
    const auto found = std::ranges::find_if(node.children, [&tag](const auto &child) {
        return std::get<ShelfTag>(child->item).name.compare(tag, Qt::CaseInsensitive) == 0;
    });
    return found == node.children.end() ? nullptr : found->get();
}

// What it stands below is made on the way, where no tag has that name, or has it only later.
void addTag(ShelfNode &section, const TagLook &look)
{
    ShelfNode *node = &section;
    qsizetype end = 0;
    for (const QString &part : partsOf(look.tag)) {
        end += part.size();
        const QString path = look.tag.first(end++);
        ShelfNode *child = childNamed(*node, path);
        node = child ? child : &node->add({.item = ShelfTag{path}, .text = visibleText(part)});
    }
    node->item = ShelfTag{look.tag};
    node->count = look.papers;
    node->color = look.color;
}

/** The siblings of a node, after it has come before the one at `row`. */
std::vector<const ShelfNode *> siblingsAfterMoving(const ShelfNode &node, int row)
{
    std::vector<const ShelfNode *> order;
    const auto &siblings = node.parent->children;
    for (int i = 0; i <= int(siblings.size()); ++i) {
        if (i == row) {
            order.push_back(&node);
        }
        if (i < int(siblings.size()) && siblings[size_t(i)].get() != &node) {
            order.push_back(siblings[size_t(i)].get());
        }
    }
    return order;
}

void appendTags(QStringList &tags, const ShelfNode &node, const std::function<bool(const QString &)> &isTag)
{
    if (const QString &name = std::get<ShelfTag>(node.item).name; isTag(name)) {
        tags += name;
    }
    for (const auto &child : node.children) {
        appendTags(tags, *child, isTag);
    }
}

/** All tags from top to bottom, with the children of one node in another order. */
QStringList tagOrder(const ShelfNode &below, const ShelfNode &reordered, const std::vector<const ShelfNode *> &children,
                     const std::function<bool(const QString &)> &isTag)
{
    QStringList tags;
    if (const auto *tag = std::get_if<ShelfTag>(&below.item); tag && isTag(tag->name)) {
        tags += tag->name;
    }
    if (&below == &reordered) {
        for (const ShelfNode *child : children) {
            appendTags(tags, *child, isTag);
        }
    } else {
        for (const auto &child : below.children) {
            tags += tagOrder(*child, reordered, children, isTag);
        }
    }
    return tags;
}

template <typename Id> std::vector<Id> idsOf(const std::vector<const ShelfNode *> &nodes)
{
    std::vector<Id> ids;
    std::ranges::transform(nodes, std::back_inserter(ids),
                           [](const ShelfNode *node) { return std::get<Id>(node->item); });
    return ids;
}

} // namespace

ShelfNode &ShelfNode::add(ShelfNode child)
{
    children.push_back(std::make_unique<ShelfNode>(std::move(child)));
    children.back()->parent = this;
    return *children.back();
}

int ShelfNode::row() const
{
    const auto found = std::ranges::find(parent->children, this, &std::unique_ptr<ShelfNode>::get);
    return int(found - parent->children.begin());
}

int ShelfNode::rowOf(const ShelfItem &child) const
{
    const auto found = std::ranges::find_if(children, [&child](const auto &node) { return node->item == child; });
    return found == children.end() ? -1 : int(found - children.begin());
}

const ShelfNode &ShelfNode::section() const
{
    return !parent || !parent->parent ? *this : parent->section();
}

QString ShelfNode::spoken() const
{
    const QString counted = count ? Tr::tr("%1, %Ln papers", nullptr, *count).arg(text) : text;
    return description.isEmpty() ? counted : Tr::tr("%1: %2").arg(counted, description);
}

ShelfNode *ShelfNode::find(const std::function<bool(const ShelfNode &)> &test) const
{
    for (const auto &child : children) {
        if (test(*child)) {
            return child.get();
        }
        if (ShelfNode *found = child->find(test)) {
            return found;
        }
    }
    return nullptr;
}

std::unique_ptr<ShelfNode> shelfTree(const Shelf &shelf, const ShelfCounts &counts)
{
    auto root = std::make_unique<ShelfNode>();
    addLibrary(root->add({.item = ShelfSection::Library, .text = Tr::tr("Library")}), counts);
    addLists(root->add({.item = ShelfSection::Lists, .text = Tr::tr("Reading lists")}), shelf.lists);
    addSearches(root->add({.item = ShelfSection::Searches, .text = Tr::tr("Saved searches")}), shelf.searches, counts);
    ShelfNode &tags = root->add({.item = ShelfSection::Tags, .text = Tr::tr("Tags")});
    for (const TagLook &look : shelf.tags) {
        addTag(tags, look);
    }
    return root;
}

UserChange orderAfterMoving(const ShelfNode &node, int row, const std::function<bool(const QString &)> &isTag)
{
    const auto siblings = siblingsAfterMoving(node, row);
    if (std::holds_alternative<ListId>(node.item)) {
        return OrderLists{idsOf<ListId>(siblings)};
    }
    if (std::holds_alternative<SearchId>(node.item)) {
        return OrderSearches{idsOf<SearchId>(siblings)};
    }
    return OrderTags{tagOrder(node.section(), *node.parent, siblings, isTag)};
}

} // namespace hotpapers::models
