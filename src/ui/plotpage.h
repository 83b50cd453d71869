// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plot.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hotpapers::models {
class PlotModel;
}

namespace hotpapers::ui {

class PlotView;

/** A plot, the table of its numbers beside it, and what to know of both. */
class PlotPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlotPage(QWidget *parent = nullptr);

    /** @param whyEmpty what to say, and to do, where there is nothing to draw */
    void setPlot(models::Plot plot, const QString &whyEmpty);
    void setMessage(const QString &text); ///< in place of the plot
    [[nodiscard]] const models::Plot &plot() const;
    [[nodiscard]] bool hasPlot() const; ///< there is something to draw
    [[nodiscard]] PlotView *view() const { return m_view; }

signals:
    void papersChosen(const hotpapers::SearchQuery &papers); ///< a number was clicked, or Enter pressed on it

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpScrolling();
    void setUpTable();
    void draw();
    void shareWidth(); ///< gives the table what it needs, unless the person gave it something else
    void choose(const models::PlotPoint &point);

    QStackedWidget *m_stack; ///< of the plot and its table, and of the message
    QLabel *m_message;
    QSplitter *m_splitter;
    PlotView *m_view;
    QTableView *m_table;
    QLabel *m_note;
    models::PlotModel *m_model;
    bool m_drawn = true; ///< what is not seen is not drawn yet
    bool m_moved = false; ///< the person has moved what divides them
};

} // namespace hotpapers::ui
