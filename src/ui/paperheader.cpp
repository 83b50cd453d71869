// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperheader.h"

#include "core/paper.h"
#include "models/papertablemodel.h"
#include "words/words.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PaperTableModel;

namespace {

constexpr int leastTitle = 22; // average characters

/** Of the person's marks tags are shown where the window is wider than usual by this, ratings where it is so twice. */
constexpr int roomForMarks = 500; // pixels

bool hasRoomFor(int column, int spare)
{
    return (column == PaperTableModel::Tags && spare >= roomForMarks)
        || (column == PaperTableModel::Rating && spare >= 2 * roomForMarks);
}

} // namespace

PaperHeader::PaperHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"paperHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        setOrder(m_order); // the header turned its own arrow already
        if (const auto key = PaperTableModel::sortKey(column)) {
            emit sortRequested(*key);
        }
    });
    connect(this, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != PaperTableModel::Title) {
            fitTitle();
        }
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
    const QFontMetrics metrics = fontMetrics();
    const int em = m_em = metrics.averageCharWidth();
    const auto fitting = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + 10; };
    const QString day = words::name(DayRange::of(QDate(2020, 12, 28)));
    const std::array widths = {3 * em,
                               3 * em,
                               fitting(u"99"_s),
                               0,
                               13 * em,
                               fitting(u"q-bio.QM"_s),
                               fitting(u"99,999"_s),
                               fitting(u"9,999"_s),
                               9 * em,
                               fitting(u"100 %"_s),
                               fitting(day),
                               maximumRating * metrics.height() + 6,
                               9 * em,
                               16 * em};
    static_assert(widths.size() == PaperTableModel::ColumnCount);
    setMinimumSectionSize(3 * em);
    for (int column = 0; column < count(); ++column) {
        moveSection(visualIndex(column), column);
        setSectionHidden(column, column >= PaperTableModel::Rating && !hasRoomFor(column, spare));
        setSectionResizeMode(column,
                             column == PaperTableModel::Title ? QHeaderView::Stretch : QHeaderView::Interactive);
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        resizeSection(column, std::max(widths.at(size_t(column)), fitting(name)));
    }
    resizeSection(PaperTableModel::Authors, sectionSize(PaperTableModel::Authors) + spare / 4);
    showFit();
}

// The title takes what the others leave; where that is too little to read, the table scrolls sideways.
void PaperHeader::fitTitle()
{
    if (count() == 0) {
        return; // there is no model yet
    }
    const int least = leastTitle * fontMetrics().averageCharWidth();
    const bool isWide = viewport()->width() - (length() - sectionSize(PaperTableModel::Title)) >= least;
    const ResizeMode mode = isWide ? QHeaderView::Stretch : QHeaderView::Fixed;
    if (sectionResizeMode(PaperTableModel::Title) != mode) {
        setSectionResizeMode(PaperTableModel::Title, mode);
    }
    if (!isWide) {
        resizeSection(PaperTableModel::Title, least);
    }
}

void PaperHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    const int em = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || em == m_em || m_em == 0) {
        return;
    }
    const int before = std::exchange(m_em, em);
    setMinimumSectionSize(1); // the new one would widen some before they are
    for (int column = 0; column < count(); ++column) {
        if (column != PaperTableModel::Title) {
            resizeSection(column, qRound(double(sectionSize(column)) * em / before));
        }
    }
    setMinimumSectionSize(3 * em);
    fitTitle();
}

void PaperHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    fitTitle();
}

bool PaperHeader::restore(const QByteArray &state)
{
    const SortOrder order = m_order;
    const int columns = count();
    const bool restored = restoreState(state);
    m_em = fontMetrics().averageCharWidth();
    if (restored && count() != columns) { // of a version with other columns
        setUpColumns();
    }
    showFit();
    fitTitle();
    setOrder(order);
    return restored;
}

void PaperHeader::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < count(); ++column) {
        QAction *action = menu->addAction(PaperTableModel::columnName(column));
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(column == PaperTableModel::Fit ? m_isFitWanted : !isSectionHidden(column));
        action->setEnabled(column != PaperTableModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
}

void PaperHeader::showColumn(int column, bool shown)
{
    if (column == PaperTableModel::Fit) {
        setFitWanted(shown);
        emit fitWantedChanged(shown);
    } else {
        setSectionHidden(column, !shown);
    }
}

void PaperHeader::setSorts(bool sorts)
{
    setSectionsClickable(sorts);
}

void PaperHeader::setFitKnown(bool known)
{
    m_isFitKnown = known;
    showFit();
}

void PaperHeader::setFitWanted(bool wanted)
{
    m_isFitWanted = wanted;
    showFit();
}

// Beside what saveState() stores, which tells of a column alone whether it was hidden then.
void PaperHeader::showFit()
{
    if (count() > PaperTableModel::Fit) {
        setSectionHidden(PaperTableModel::Fit, !m_isFitKnown || !m_isFitWanted);
    }
}

void PaperHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (m_order.size() > 1 && PaperTableModel::columnOf(m_order[0].key) >= 0
        && PaperTableModel::columnOf(m_order[1].key) == logicalIndex) {
        painter->save();
        painter->setPen(palette().color(QPalette::PlaceholderText));
        const QString sign = m_order[1].descending ? u"▴"_s : u"▾"_s;
        const QRect place = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(0, 0, -3, 0));
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                          sign); // at the end: the left one from right to left
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
