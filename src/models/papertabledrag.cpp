// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows that are dragged, and dropped between others.

#include "models/papertablemodel.h"
#include "models/shelfdrag.h"

#include <QMimeData>

namespace hotpapers::models {

// Not a drop on a row: views then offer the places between rows alone.
Qt::ItemFlags PaperTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled
                           : (m_reordered ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList PaperTableModel::mimeTypes() const
{
    return {papersMimeType()};
}

bool PaperTableModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return m_reordered && !parent.isValid() && data && draggedPapers(*data);
}

bool PaperTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    emit rowsDropped(*draggedPapers(*data), row < 0 ? rowCount() : row);
    return true;
}

} // namespace hotpapers::models
