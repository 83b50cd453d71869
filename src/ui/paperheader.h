// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sortorder.h"

#include <QHeaderView>

class QMenu;

namespace hotpapers::ui {

/** The header of the table of papers: what it is ordered by, first and second, and which columns are shown. */
class PaperHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PaperHeader(QWidget *parent = nullptr);

    void setOrder(const SortOrder &order);
    /**
     * Widths, order and visibility as they are from the beginning; wants the model.
     * @param spare pixels that a wide window has to give; the title takes what no other column does
     */
    void setUpColumns(int spare = 0);
    bool restore(const QByteArray &state); ///< of saveState(); the columns stay as they are where it is none
    void fillColumnMenu(QMenu *menu); ///< one action a column, that shows and hides it
    void setSorts(bool sorts); ///< by a click; else the order is as it is
    /** Whether the column Fit has anything to tell, without which it is not shown. */
    void setFitKnown(bool known);
    /** Whether it is shown then. */
    void setFitWanted(bool wanted);

signals:
    void sortRequested(hotpapers::SortKey key);
    void fitWantedChanged(bool wanted); ///< by the person

protected:
    void changeEvent(QEvent *event) override; ///< widths follow the size of text
    void resizeEvent(QResizeEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitTitle();
    void showFit();
    void showColumn(int column, bool shown);

    SortOrder m_order;
    bool m_isFitKnown = false;
    bool m_isFitWanted = true;
    int m_em = 0; ///< average character that the widths are for, in pixels; 0 until there are any
};

} // namespace hotpapers::ui
