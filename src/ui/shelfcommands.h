// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/shelf.h"
#include "core/userchange.h"
#include "models/shelfitem.h"
#include "ui/shelfparts.h"

#include <QObject>

#include <vector>

namespace hotpapers::ui {

class Notices;
class SavedSearches;

/** What the person does with lists, saved searches and tags: goes there, makes, renames, merges, orders and deletes them. */
class ShelfCommands : public QObject
{
    Q_OBJECT
public:
    explicit ShelfCommands(const ShelfParts &parts, QObject *parent = nullptr);

    void showPlace(); ///< what can be done here

signals:
    void latestWanted(); ///< the latest digest
    void told(const QString &text); ///< for the status bar
    void failed(const hotpapers::Error &error);

private:
    void connectPane();
    void connectActions();
    void take(const Shelf &shelf);
    void go(const models::ShelfItem &item);
    void rename(const models::ShelfItem &item, const QString &typed);
    void renameList(ListId list, const QString &name);
    void renameSearch(SearchId search, const QString &name);
    void renameTag(const QString &tag, const QString &typed);
    void remove(const models::ShelfItem &item);
    void drop(const std::vector<EntryId> &papers, const models::ShelfItem &onto);
    void add(std::vector<EntryId> papers, const ReadingList &list);
    void changeAndTell(const UserChange &change, const QString &text); ///< when it is made
    void addSelected();
    void makeList();
    void saveSearch();
    void mergeTag();
    void showMenu(const QPoint &position);
    void enableItemActions();
    [[nodiscard]] QStringList listNames() const;

    ShelfParts m_parts;
    Notices *m_notices;
    SavedSearches *m_searches;
};

} // namespace hotpapers::ui
