// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperheader.h"

#include "models/papertablemodel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PaperTableModel;

PaperHeader::PaperHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"paperHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        setOrder(m_order); // the header turned its own arrow already
        emit sortRequested(PaperTableModel::sortKey(column));
    });
}

void PaperHeader::setOrder(const SortOrder &order)
{
    m_order = order;
    setSortIndicatorShown(true); // the table view switched it off when it took the header
    const SortStep first = order.empty() ? SortStep{SortKey::Relevance} : order.front();
    setSortIndicator(PaperTableModel::columnOf(first.key), first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    viewport()->update();
}

void PaperHeader::setUpColumns(int spare)
{
    // In tenths of an average character.
    static constexpr std::array widths = {32, 32, 38, 0, 130, 70, 62, 60, 60, 102};
    static_assert(widths.size() == PaperTableModel::ColumnCount);
    const int em = fontMetrics().averageCharWidth();
    setMinimumSectionSize(3 * em);
    for (int column = 0; column < count(); ++column) {
        moveSection(visualIndex(column), column);
        setSectionHidden(column, false);
        const bool isTitle = column == PaperTableModel::Title; // it takes what the others leave
        setSectionResizeMode(column, isTitle ? QHeaderView::Stretch : QHeaderView::Interactive);
        resizeSection(column, em * widths.at(size_t(column)) / 10);
    }
    resizeSection(PaperTableModel::Authors, sectionSize(PaperTableModel::Authors) + spare / 4);
}

bool PaperHeader::restore(const QByteArray &state)
{
    const SortOrder order = m_order;
    const int columns = count();
    const bool restored = restoreState(state);
    if (restored && count() != columns) { // of a version with other columns
        setUpColumns();
    }
    setOrder(order);
    return restored;
}

void PaperHeader::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < count(); ++column) {
        QAction *action = menu->addAction(PaperTableModel::columnName(column));
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(column != PaperTableModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setSectionHidden(column, !shown); });
    }
}

void PaperHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (m_order.size() > 1 && PaperTableModel::columnOf(m_order[1].key) == logicalIndex) {
        painter->save();
        painter->setPen(palette().color(QPalette::PlaceholderText));
        const QString sign = m_order[1].descending ? u"▴"_s : u"▾"_s;
        painter->drawText(rect.adjusted(0, 0, -3, 0), Qt::AlignRight | Qt::AlignVCenter, sign);
        painter->restore();
    }
}

void PaperHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(event->globalPos());
}

} // namespace hotpapers::ui
