// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/papertable.h"

#include "models/papertablemodel.h"
#include "models/shelfdrag.h"
#include "ui/markdelegates.h"
#include "ui/paperdelegates.h"
#include "ui/paperheader.h"
#include "ui/papermimedata.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cstdlib>

namespace hotpapers::ui {

using models::PaperTableModel;

namespace {

/** Of a selection of more rows the current one alone is carried over a reset. */
constexpr size_t maximumRestored = 2000;

/** In average characters: a narrower title gets two lines. */
constexpr int wideTitle = 90;

} // namespace

PaperTable::PaperTable(QWidget *parent)
    : QTableView(parent), m_header(new PaperHeader(this)), m_texts(new PaperDelegate(this)),
      m_tags(new TagsDelegate(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_texts);
    setItemDelegateForColumn(PaperTableModel::State, new StateDelegate(this));
    setItemDelegateForColumn(PaperTableModel::Starred, new StarDelegate(this));
    setItemDelegateForColumn(PaperTableModel::Heat, new HeatDelegate(this));
    setDragDropMode(QAbstractItemView::DragDrop); // the model says where
    setDragDropOverwriteMode(false);
    setItemDelegateForColumn(PaperTableModel::Rating, new RatingDelegate(this));
    setItemDelegateForColumn(PaperTableModel::Tags, m_tags);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // so no row is ever measured
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PaperTableModel::Starred) {
            emit starClicked(index.row());
        } else if (index.column() == PaperTableModel::State) {
            emit stateClicked(index.row());
        } else if (index.column() == PaperTableModel::Rating) {
            emit ratingClicked(index.row(),
                               RatingDelegate::ratingAt(m_clickedAt, visualRect(index), layoutDirection()));
        }
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != PaperTableModel::Starred && index.column() != PaperTableModel::State
            && index.column() != PaperTableModel::Rating) {
            emit opened();
        }
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == PaperTableModel::Title) { // sectionSize() may still tell the width before
            fitRowHeight(width);
        }
    });
}

void PaperTable::setPapers(PaperTableModel *model)
{
    m_model = model;
    setModel(model);
    // One of its own, in which nothing is ever selected: to see whether a column is, it would look at every row.
    m_header->setSelectionModel(new QItemSelectionModel(model, m_header));
    m_header->setUpColumns();
    fitRowHeight(m_header->sectionSize(PaperTableModel::Title));
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PaperTable::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &PaperTable::restorePlace);
}

void PaperTable::setMathFont(const typeset::MathFont &font)
{
    m_texts->setMathFont(font);
}

void PaperTable::setTagColors(TagColors colors)
{
    m_tags->setColors(std::move(colors));
    viewport()->update();
}

void PaperTable::setSearch(std::vector<TextCondition> conditions)
{
    m_texts->setSearch(std::move(conditions));
}

std::vector<std::pair<int, int>> PaperTable::selectedRuns() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom() + 1);
    }
    std::ranges::sort(ranges);
    std::vector<std::pair<int, int>> runs;
    for (const auto &[first, end] : ranges) {
        if (!runs.empty() && first <= runs.back().second) {
            runs.back().second = std::max(runs.back().second, end);
        } else {
            runs.emplace_back(first, end);
        }
    }
    return runs;
}

size_t PaperTable::selectedCount() const
{
    size_t count = 0;
    for (const auto &[first, end] : selectedRuns()) {
        count += size_t(end - first);
    }
    return count;
}

std::vector<EntryId> PaperTable::selectedEntries() const
{
    std::vector<EntryId> entries;
    entries.reserve(selectedCount());
    for (const auto &[first, end] : selectedRuns()) {
        const auto run = m_model->entries().subspan(size_t(first), size_t(end - first));
        entries.insert(entries.end(), run.begin(), run.end());
    }
    return entries;
}

std::vector<EntryId> PaperTable::allEntries() const
{
    return {m_model->entries().begin(), m_model->entries().end()};
}

std::vector<EntryId> PaperTable::entries(int first, int end) const
{
    const auto all = m_model->entries();
    const auto begin = all.begin() + std::clamp(first, 0, int(all.size()));
    return {begin, all.begin() + std::clamp(end, int(begin - all.begin()), int(all.size()))};
}

int PaperTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void PaperTable::goToRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        const int column = currentIndex().isValid() ? currentIndex().column() : int(PaperTableModel::Title);
        const int across = horizontalScrollBar()->value(); // which columns are seen stays as the person has it
        selectionModel()->setCurrentIndex(m_model->index(row, column),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(m_model->index(row, PaperTableModel::Title));
        horizontalScrollBar()->setValue(across);
    }
}

int PaperTable::currentOffset() const
{
    return currentRow() - verticalScrollBar()->value();
}

void PaperTable::setCurrentOffset(int rows)
{
    verticalScrollBar()->setValue(currentRow() - rows);
}

void PaperTable::nextRow()
{
    goToRow(currentRow() + 1);
}

void PaperTable::previousRow()
{
    goToRow(currentRow() - 1);
}

void PaperTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Home) {
        goToRow(0);
    } else if (plain && event->key() == Qt::Key_End) {
        goToRow(m_model->rowCount() - 1);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit opened();
    } else if (plain && event->key() == Qt::Key_Delete) {
        emit deletePressed();
    } else {
        QTableView::keyPressEvent(event);
    }
}

/** Those that are loaded: what was never seen of a long selection is not. */
std::vector<PaperRow> PaperTable::selectedPapers() const
{
    const auto *papers = qobject_cast<const PaperTableModel *>(model());
    std::vector<PaperRow> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const PaperRow *paper = papers ? papers->paper(index.row()) : nullptr) {
            rows.push_back(*paper);
        }
    }
    return rows;
}

// Qt's own would look at every cell, and take the rows away after a move.
void PaperTable::startDrag(Qt::DropActions)
{
    if (selectedCount() == 0 || selectedCount() > size_t(models::maximumDragged)) {
        return;
    }
    auto data = models::mimeDataOf(selectedEntries());
    addCitations(*data, selectedPapers());
    auto *drag = new QDrag(this);
    drag->setMimeData(data.release());
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
}

void PaperTable::mouseReleaseEvent(QMouseEvent *event)
{
    m_clickedAt = event->position().toPoint().x();
    QTableView::mouseReleaseEvent(event);
}

void PaperTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentRow() >= 0) {
        const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
        emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                                 : event->globalPos());
    }
}

void PaperTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid() || current.row() != previous.row()) {
        emit currentRowChanged();
    }
}

void PaperTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    const int page = verticalScrollBar()->pageStep(); // rows, as dy
    if (dy != 0 && std::abs(dy) <= 2 * page) {
        const int first = verticalScrollBar()->value();
        static_cast<void>(m_model->paper(dy < 0 ? first + 2 * page : first - page));
    }
}

// The person goes on with the next paper when the current one leaves the list; Qt would go back to the one before.
void PaperTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (first <= currentRow() && currentRow() <= last) {
        goToRow(last + 1 < m_model->rowCount() ? last + 1 : first - 1);
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void PaperTable::rememberPlace()
{
    m_current = currentRow() < 0 ? EntryId{} : m_model->entries()[size_t(currentRow())];
    m_selected = selectedCount() <= maximumRestored ? selectedEntries() : std::vector{m_current};
    m_currentOffset = currentOffset();
}

void PaperTable::restorePlace()
{
    const int row = m_current.isNull() || !m_keepsPlace ? -1 : m_model->rowOf(m_current);
    if (row < 0) {
        goToRow(0);
        scrollToTop();
        return;
    }
    QItemSelection selection;
    for (const int selected : m_model->rowsOf(m_selected)) {
        selection.select(m_model->index(selected, 0), m_model->index(selected, PaperTableModel::ColumnCount - 1));
    }
    selectionModel()->setCurrentIndex(m_model->index(row, PaperTableModel::Title), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(row - m_currentOffset);
}

void PaperTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRowHeight(m_header->sectionSize(PaperTableModel::Title));
    }
}

void PaperTable::fitRowHeight(int titleWidth)
{
    const bool narrow = titleWidth < wideTitle * fontMetrics().averageCharWidth();
    setWordWrap(narrow);
    verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * (narrow ? 2 : 1) + 8);
}

} // namespace hotpapers::ui
