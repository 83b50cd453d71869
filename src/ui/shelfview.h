// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/shelfitem.h"

#include <QTreeView>

#include <optional>
#include <vector>

namespace hotpapers::models {
class ShelfModel;
}

namespace hotpapers::ui {

/**
 * The tree of the panel. A click or Enter goes to a row, F2 renames it, Delete deletes it, Alt with Up and Down moves it
 * among its neighbours, as dragging does.
 */
class ShelfView : public QTreeView
{
    Q_OBJECT
public:
    explicit ShelfView(models::ShelfModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<models::ShelfItem> current() const; ///< none for a section
    void select(const std::optional<models::ShelfItem> &item); ///< shows it as where the person is
    /** Leaves rows whose name holds this, and those that stand above and below them. */
    void narrow(const QString &text);
    /** The saved searches that are seen just now. */
    [[nodiscard]] std::vector<SearchId> seenSearches() const;

public slots:
    void renameCurrent(); ///< in its place
    void moveCurrent(int step); ///< among its neighbours
    void leaveMenu(); ///< the person is on the row again on which a menu that was asked for found them

signals:
    void chosen(const hotpapers::models::ShelfItem &item);
    void currentItemChanged();
    void deleteRequested(const hotpapers::models::ShelfItem &item);
    void menuRequested(const QPoint &globalPosition); ///< for the current row
    void seenChanged(); ///< other rows are seen

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    void choose(const QModelIndex &index);
    bool narrowBelow(const QModelIndex &parent, bool isWanted);

    models::ShelfModel &m_model;
    QString m_wanted;
    QPersistentModelIndex m_beforeMenu; ///< the current row; invalid: none
};

} // namespace hotpapers::ui
