// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QWidget>

class QAbstractItemModel;
class QGraphicsView;
class QLabel;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace hotpapers::ui {

/** What is said of a plot beside its numbers. */
struct PlotCaption
{
    QString name; ///< of the file that it is saved to, without suffix; not translated
    QString title;
    QString note; ///< what one must know to read it
};

/** A plot, the table of its numbers beside it, and what to know of both; or a message in their place. */
class PlotFrame : public QWidget
{
    Q_OBJECT
public:
    void setMessage(const QString &text); ///< in place of the plot
    [[nodiscard]] bool hasPlot() const; ///< there is something to draw
    [[nodiscard]] const PlotCaption &caption() const { return m_caption; } ///< of the last plot
    [[nodiscard]] QGraphicsView *picture() const { return m_picture; }

signals:
    void papersChosen(const hotpapers::SearchQuery &papers); ///< a number was clicked, or Enter pressed on it

protected:
    explicit PlotFrame(QWidget *parent);

    void setUp(QGraphicsView *picture, QAbstractItemModel *numbers); ///< once; they are children from here on
    /** The model holds the numbers of another plot, which is drawn when it is seen. @param advice what Enter does */
    void showPlot(PlotCaption caption, const QString &advice);
    [[nodiscard]] QTableView *table() const { return m_table; }
    virtual void draw() = 0;

    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpScrolling();
    void drawAll();
    void shareWidth(); ///< gives the table what it needs, unless the person gave it something else

    QStackedWidget *m_stack; ///< of the plot and its table, and of the message
    QLabel *m_message;
    QSplitter *m_splitter;
    QTableView *m_table;
    QLabel *m_note;
    QGraphicsView *m_picture = nullptr;
    PlotCaption m_caption;
    bool m_drawn = true; ///< what is not seen is not drawn yet
    bool m_moved = false; ///< the person has moved what divides them
};

} // namespace hotpapers::ui
