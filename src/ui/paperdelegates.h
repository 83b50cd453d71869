// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace hotpapers::ui {

/** Cells of text; papers that were skipped are pale. */
class PaperDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/** How far the person is with a paper: ● unread, ◐ reading, ○ read, – skipped. */
class StateDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

/** ★ or, fainter, ☆. */
class StarDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

/** The heat as a bar. */
class HeatDelegate : public PaperDelegate
{
    Q_OBJECT
public:
    using PaperDelegate::PaperDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

} // namespace hotpapers::ui
