// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/searchquery.h"
#include "services/paperpage.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QToolButton;

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

class NoteEditor;
class PaperBrowser;

/**
 * A paper's note as it is typed and, where that is wanted, as it reads: beside it where there is room for both, else in its
 * place. What is typed shows a moment later.
 */
class NotePane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int previewDelay = 150; ///< milliseconds after the last key

    /** Becomes the editor's parent. */
    explicit NotePane(NoteEditor *editor, QWidget *parent = nullptr);

    [[nodiscard]] NoteEditor &editor() const { return *m_editor; }
    void setMathFont(const typeset::MathFont &font); ///< it must outlive the pane
    void setReading(const QString &family); ///< the font of what is read; empty: the window's
    void setPreviewed(bool previewed);
    /** Titles of papers that the note links to, as they were asked for; those that are not among them have none. */
    void setTitles(const std::vector<PaperTitle> &titles);
    /** Marks what matches, where the note is typed and where it reads. */
    void setSearch(const std::vector<TextCondition> &conditions);
    [[nodiscard]] bool copyPlainText(); ///< what is selected in the preview; false where that has not the focus
    /** Puts the focus where the note is typed; a preview in its place goes. */
    void edit();

signals:
    void previewChosen(bool previewed); ///< by the person
    void linkClicked(const QUrl &link); ///< untrusted
    void titlesWanted(const std::vector<hotpapers::ArxivId> &papers); ///< each once while a note is shown

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void showPreview(bool keepPlace);
    void askForTitles(const services::NotePage &page);

    NoteEditor *m_editor;
    PaperBrowser *m_preview;
    QToolButton *m_button;
    QBoxLayout *m_layout;
    QTimer m_timer;
    QHash<ArxivId, QString> m_titles; ///< of the papers that were asked for; empty where there is none, or none yet
};

} // namespace hotpapers::ui
