// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace hotpapers::ui {

/** Rows of facets, with a thin bar beneath each name: its share of the section's first. */
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int ShareRole = Qt::UserRole + 100; ///< double, 0–1; of the first column; invalid: no bar

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hotpapers::ui
