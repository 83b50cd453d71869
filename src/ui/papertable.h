// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/paper.h"
#include "core/searchquery.h"

#include <QTableView>

#include <utility>
#include <vector>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

class PaperDelegate;
class PaperHeader;
class TagColors;
class TagsDelegate;

/** The table of papers: rows to select, signs to click, a header to sort by. */
class PaperTable : public QTableView
{
    Q_OBJECT
public:
    explicit PaperTable(QWidget *parent = nullptr);

    void setPapers(models::PaperTableModel *model); ///< once
    /** The font of formulas in titles; it must outlive the table. */
    void setMathFont(const typeset::MathFont &font);
    void setSearch(std::vector<TextCondition> conditions); ///< what is marked in titles and authors
    void setTagColors(TagColors colors);
    /** Whether the current paper stays so in the next list, if that has it; else its first one becomes current. */
    void setKeepsPlace(bool keeps) { m_keepsPlace = keeps; }
    [[nodiscard]] PaperHeader *header() const { return m_header; }
    [[nodiscard]] size_t selectedCount() const; ///< rows
    [[nodiscard]] std::vector<EntryId> selectedEntries() const; ///< from top to bottom
    [[nodiscard]] std::vector<PaperRow> selectedPapers() const;
    [[nodiscard]] std::vector<EntryId> allEntries() const; ///< the same
    [[nodiscard]] std::vector<EntryId> entries(int first, int end) const; ///< of these rows, without `end`
    [[nodiscard]] int currentRow() const; ///< -1 where there is none
    [[nodiscard]] int currentOffset() const; ///< rows from the first that is seen to the current one; below 0 above it
    void setCurrentOffset(int rows); ///< scrolls to where currentOffset() is this

public slots:
    void goToRow(int row); ///< selects it alone, and shows it; a row that does not exist is passed over
    void nextRow();
    void previousRow();

signals:
    void currentRowChanged(); ///< to another row, or to none
    void starClicked(int row);
    void stateClicked(int row);
    void ratingClicked(int row, int rating); ///< 1–5
    void opened(); ///< Enter or a double click on a paper
    void menuRequested(const QPoint &globalPosition);
    void deletePressed(); ///< the key

protected:
    void startDrag(Qt::DropActions actions) override; ///< of the selected papers, by their entries
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< would walk through rows that are not loaded
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override; ///< and has the page ahead asked for
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] std::vector<std::pair<int, int>>
    selectedRuns() const; ///< first row and the one behind the last, in order
    void rememberPlace();
    void restorePlace();
    void fitRowHeight(int titleWidth); ///< pixels

    models::PaperTableModel *m_model = nullptr;
    PaperHeader *m_header;
    PaperDelegate *m_texts;
    TagsDelegate *m_tags;
    int m_clickedAt = 0; ///< in the viewport
    bool m_keepsPlace = true;
    std::vector<EntryId> m_selected; ///< while the model is reset
    EntryId m_current; ///< the same
    int m_currentOffset = 0; ///< the same: rows from the top of the view
};

} // namespace hotpapers::ui
