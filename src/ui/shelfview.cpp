// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shelfview.h"

#include "models/shelfmodel.h"
#include "ui/shelfdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using namespace models;

ShelfView::ShelfView(ShelfModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"shelfView"_s);
    setAccessibleName(tr("Lists, searches and tags"));
    setModel(&model);
    setItemDelegate(new ShelfDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(fontMetrics().height());
    setMinimumHeight(fontMetrics().height()); // a small window has room for little more
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
    const auto again = [this] { narrow(m_wanted); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (m_model.rowCount(above) == last - first + 1) { // its first ones are to be seen
            expand(above);
        }
        narrow(m_wanted);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(&model, &QAbstractItemModel::rowsMoved, this, again);
    connect(this, &QTreeView::expanded, this, &ShelfView::seenChanged);
    connect(this, &QTreeView::collapsed, this, &ShelfView::seenChanged);
    connect(this, &QTreeView::clicked, this, &ShelfView::choose);
    expandAll();
    narrow({});
}

void ShelfView::choose(const QModelIndex &index)
{
    const auto item = ShelfModel::itemAt(index);
    if (item && std::holds_alternative<ShelfSection>(*item)) {
        setExpanded(index, !isExpanded(index));
    } else if (item) {
        emit chosen(*item);
    }
}

std::optional<ShelfItem> ShelfView::current() const
{
    const auto item = ShelfModel::itemAt(currentIndex());
    return item && !std::holds_alternative<ShelfSection>(*item) ? item : std::nullopt;
}

void ShelfView::select(const std::optional<ShelfItem> &item)
{
    const QModelIndex index = item ? m_model.indexOf(*item) : QModelIndex();
    if (!index.isValid()) {
        clearSelection();
        if (!hasFocus()) { // nobody is on a row that the Lists menu would mean
            selectionModel()->clearCurrentIndex();
        }
    } else if (!selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

void ShelfView::narrow(const QString &text)
{
    m_wanted = text.trimmed();
    narrowBelow({}, m_wanted.isEmpty());
    emit seenChanged();
}

// Sections of the person's own that hold nothing are not shown, but for the one in which everybody begins.
bool ShelfView::narrowBelow(const QModelIndex &parent, bool isWanted)
{
    bool any = false;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool isSection = !parent.isValid();
        const bool matches =
            isWanted || (!isSection && index.data().toString().contains(m_wanted, Qt::CaseInsensitive));
        const bool hasAny = narrowBelow(index, matches);
        const bool isFirst =
            isSection && m_wanted.isEmpty() && ShelfModel::itemAt(index) == ShelfItem(ShelfSection::Lists);
        const bool shown = hasAny || isFirst || (matches && !isSection);
        setRowHidden(row, parent, !shown);
        if (hasAny && !m_wanted.isEmpty()) {
            expand(index);
        }
        any = any || shown;
    }
    return any;
}

std::vector<SearchId> ShelfView::seenSearches() const
{
    std::vector<SearchId> seen;
    for (const SavedSearch &search : m_model.shelf().searches) {
        if (isVisible() && visualRect(m_model.indexOf(search.id)).intersects(viewport()->rect())) {
            seen.push_back(search.id);
        }
    }
    return seen;
}

void ShelfView::renameCurrent()
{
    if (const QModelIndex index = currentIndex(); index.flags() & Qt::ItemIsEditable) {
        setFocus();
        edit(index);
    }
}

void ShelfView::moveCurrent(int step)
{
    const QModelIndex index = currentIndex();
    const int row = step > 0 ? index.row() + step + 1 : index.row() + step;
    m_model.askToMove(index, row);
}

// Another button than the left one asks for a menu, perhaps, and goes nowhere: what is selected is where the person is.
void ShelfView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        QTreeView::mousePressEvent(event);
    }
}

// A key that a name's field leaves to it, as Enter, is about the name.
void ShelfView::keyPressEvent(QKeyEvent *event)
{
    const auto item = state() == EditingState ? std::nullopt : ShelfModel::itemAt(currentIndex());
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (item && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        choose(currentIndex());
    } else if (item && event->key() == Qt::Key_Delete && current()) {
        emit deleteRequested(*item);
    } else if (isArrow && event->modifiers() == Qt::AltModifier) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void ShelfView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        m_beforeMenu = currentIndex();
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
    }
}

void ShelfView::leaveMenu()
{
    selectionModel()->setCurrentIndex(m_beforeMenu, QItemSelectionModel::NoUpdate);
}

void ShelfView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentItemChanged();
}

void ShelfView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    emit seenChanged();
}

void ShelfView::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    emit seenChanged();
}

void ShelfView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    emit seenChanged();
}

} // namespace hotpapers::ui
