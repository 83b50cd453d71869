// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notepane.h"

#include "ui/icons.h"
#include "ui/noteeditor.h"
#include "ui/paperbrowser.h"
#include "ui/shortcuthint.h"
#include "words/paperhtmlwords.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr int roomForBoth = 90; // average characters
constexpr qsizetype longestTitle = 300; // UTF-16 units

} // namespace

NotePane::NotePane(NoteEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_preview(new PaperBrowser(this)), m_button(new QToolButton(this)),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_preview->setObjectName(u"notePreview"_s);
    m_preview->setAccessibleName(tr("Note as it reads"));
    m_preview->setPlaceholderText(tr("No note on this paper yet."));
    m_preview->hide();
    m_button->setObjectName(u"notePreviewButton"_s);
    m_button->setText(tr("Preview"));
    m_button->setToolTip(tr("Show the note as it reads, with headings, links and mathematics"));
    m_button->setIcon(themeIcon(u"view-visible"_s));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    showShortcut(m_button, ActionId::PreviewNote);
    m_editor->addButton(m_button);
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_editor, 1);
    m_layout->addWidget(m_preview, 1);
    setFocusProxy(m_editor);
    m_timer.setSingleShot(true);
    m_timer.setInterval(previewDelay);
    connect(&m_timer, &QTimer::timeout, this, [this] { showPreview(true); });
    connect(m_editor, &NoteEditor::typed, this, [this] { m_timer.start(); });
    connect(m_editor, &NoteEditor::shown, this, [this] {
        m_titles.clear();
        showPreview(false);
    });
    connect(m_button, &QToolButton::clicked, this, &NotePane::previewChosen);
    connect(m_preview, &QTextBrowser::anchorClicked, this, &NotePane::linkClicked);
}

void NotePane::setMathFont(const typeset::MathFont &font)
{
    m_preview->setMathFont(font);
}

void NotePane::setReading(const QString &family)
{
    m_preview->setReading(family, 0);
}

void NotePane::setPreviewed(bool previewed)
{
    m_button->setChecked(previewed);
    arrange();
    showPreview(true);
}

void NotePane::setSearch(const std::vector<TextCondition> &conditions)
{
    m_editor->setSearch(conditions);
    m_preview->setSearch(conditions);
}

bool NotePane::copyPlainText()
{
    if (m_preview->hasFocus()) {
        m_preview->copyPlainText();
    }
    return m_preview->hasFocus();
}

void NotePane::edit()
{
    if (m_button->isChecked() && !m_editor->isTextShown()) {
        setPreviewed(false);
        emit previewChosen(false);
    }
    m_editor->setFocus();
}

void NotePane::arrange()
{
    const bool beside = width() >= roomForBoth * fontMetrics().averageCharWidth();
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_preview->setVisible(m_button->isChecked());
    const bool isTextShown = beside || !m_button->isChecked();
    if (!isTextShown && m_editor->isTextFocused()) { // who goes hands the focus on, to what comes next in the window
        m_preview->setFocus();
    }
    m_editor->showText(isTextShown);
    m_layout->setStretchFactor(m_editor, isTextShown ? 1 : 0);
}

void NotePane::showPreview(bool keepPlace)
{
    m_timer.stop();
    if (m_button->isChecked()) {
        const services::NotePage page = services::notePage(m_editor->text());
        m_preview->showNote(page, {words::paperHtmlWords().clipped, m_titles}, keepPlace);
        askForTitles(page);
    }
}

void NotePane::askForTitles(const services::NotePage &page)
{
    std::vector<ArxivId> papers = services::linkedPapers(page);
    std::erase_if(papers, [this](const ArxivId &paper) { return m_titles.contains(paper); });
    for (const ArxivId &paper : papers) {
        m_titles.insert(paper, {});
    }
    if (!papers.empty()) {
        emit titlesWanted(papers);
    }
}

void NotePane::setTitles(const std::vector<PaperTitle> &titles)
{
    for (const auto &[paper, title] : titles) {
        m_titles.insert(paper, services::plainTitle(title).left(longestTitle));
    }
    if (!titles.empty()) {
        showPreview(true);
    }
}

void NotePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NotePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace hotpapers::ui
