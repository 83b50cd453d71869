// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facets.h"
#include "core/searchquery.h"

#include <QWidget>

#include <array>

class QKeyEvent;
class QTreeWidget;
class QTreeWidgetItem;

namespace hotpapers::ui {

/**
 * How the papers found divide: categories, tags, tweeters and years with their counts, most papers first. A click, or Enter,
 * asks for those alone; with Ctrl, Shift+Enter, or from the context menu, for all others.
 */
class FacetPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t shownNames = 8; ///< of a section, before more are asked for

    explicit FacetPane(QWidget *parent = nullptr);

    /** Shows these; sections without a name are left out. The current row and closed sections stay so where they can. */
    void showFacets(const Facets &facets);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /** Papers of which this is so are wanted alone; or, `excluded`, those of which it is not. */
    void narrowed(const hotpapers::SearchCondition &condition, bool excluded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Section
    {
        bool isClosed = false;
        bool hasAll = false; ///< are all names wanted?
    };

    /** A row, which outlives those of the tree. */
    struct Row
    {
        size_t section = 0;
        bool isTitle = false;
        QString name; ///< as it is searched for; none of a title, and of the row that shows more
    };

    void setUpTree();
    void build();
    void buildSection(size_t section);
    void setClosed(QTreeWidgetItem *title, bool isClosed);
    void choose(QTreeWidgetItem *item, bool excluded);
    bool handleKey(const QKeyEvent &key);
    void showMenu(const QTreeWidgetItem *item, const QPoint &position); ///< in the viewport
    void showMenuByKey();
    [[nodiscard]] static Row rowOf(const QTreeWidgetItem *item);
    void goTo(const Row &row);

    QTreeWidget *m_tree;
    Facets m_facets;
    std::array<Section, 4> m_sections;
};

} // namespace hotpapers::ui
