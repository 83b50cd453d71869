// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/highlight.h"
#include "core/searchquery.h"
#include "services/paperpage.h"
#include "ui/chipcolors.h"
#include "ui/notetext.h"
#include "ui/pageabstract.h"

#include <QTextBrowser>

#include <functional>
#include <vector>

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

class FormulaObject;

/**
 * Shows a paper's page. Follows no link, loads no image, style sheet or other resource: whatever the page names.
 *
 * Formulas are shown as mathematics. What is copied has their TeX, as it was written; copyPlainText() and assistive
 * technology have them as tex::plainMath() gives them.
 */
class PaperBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PaperBrowser(QWidget *parent = nullptr);

    /** The font of formulas from now on; it must outlive the browser. Without one they are plain text. */
    void setMathFont(const typeset::MathFont &font);
    /** Shows a page, in the colours of the palette. @param keepPlace it is not read from its top, but from where it was */
    void showPage(const services::PaperPage &page, bool keepPlace);
    void showNote(const services::NotePage &note, const NoteWords &words, bool keepPlace); ///< the same of a note
    /** What is on the page, as it is told to those who do not see it. */
    [[nodiscard]] PageText plainText() const;
    /**
     * How text is set from now on; what stands at the top of the view stays there.
     * @param family of the font; empty: the widget's @param width of the column, which stands in the middle, in average
     * characters; 0: as wide as the view
     */
    void setReading(const QString &family, int width);
    /** The colours of tags from now on. */
    void setTagColors(TagColors colors);
    /** Marks what matches, here and on the pages shown from now on; the page stays where it is. */
    void setSearch(std::vector<TextCondition> conditions);

    /** Marks these passages of the abstract, as setSearch(); what matches is marked over them. */
    void setHighlights(std::vector<Highlight> highlights);
    [[nodiscard]] const std::vector<Highlight> &highlights() const { return m_highlights; }
    /** The abstract of the paper whose page is shown. */
    [[nodiscard]] const PageAbstract &abstract() const { return m_abstract; }
    /** What is selected, as Markdown that reads as it does here: formulas in TeX. */
    [[nodiscard]] QString markdownOf(const QTextCursor &selection) const;

    /** Lets the keyboard go on from the first link to `address`; where there is none, the cursor stays. */
    void selectLink(const QString &address);

    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; } ///< more for the context menu

    /** Nothing, of whatever kind and from wherever. */
    QVariant loadResource(int, const QUrl &) override { return {}; }

public slots:
    void copyPlainText(); ///< what is selected, into the clipboard

signals:
    /** The context menu is about to be shown for this place on the page: what else there is to do can be added. */
    void menuMade(QMenu *menu, int position);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Fill = std::function<void(QTextDocument &)>;

    void showFilled(std::vector<tex::Formula> formulas, Fill fill, bool keepPlace);
    void markMatches();
    void showAgain();
    void fitColumn();
    template <typename Change> void keepTop(Change change);

    Fill m_fill; ///< puts what is shown into the document, with references to formulas
    std::vector<tex::Formula> m_shown;
    FormulaObject *m_formulas = nullptr; ///< a child
    std::vector<TextCondition> m_search;
    QList<QAction *> m_menuActions;
    std::vector<Highlight> m_highlights;
    PageAbstract m_abstract; ///< of what is shown
    TagColors m_tagColors;
    bool m_isNote = false; ///< what is shown
    int m_width = 0; ///< of the column, in average characters
};

} // namespace hotpapers::ui
