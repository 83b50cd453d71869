// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/noteeditor.h"

#include "ui/notehighlighter.h"
#include "ui/notetextedit.h"
#include "ui/pagematches.h"
#include "ui/spellingmenu.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

NoteEditor::NoteEditor(Save save, KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent), m_save(std::move(save)), m_text(new NoteTextEdit(this)),
      m_highlighter(new NoteHighlighter(m_text, repository)), m_status(new QLabel(this))
{
    setUpWidgets();
    m_text->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textChanged);
}

void NoteEditor::setUpWidgets()
{
    m_text->setObjectName("noteText"_L1);
    m_text->setAccessibleName(tr("Note"));
    m_text->setAccessibleDescription(tr("Markdown, saved as you type"));
    m_text->setPlaceholderText(tr("Your note on this paper, in Markdown. It is saved as you type."));
    m_text->setTabChangesFocus(true);
    m_text->setEnabled(false);
    m_status->setObjectName("noteStatus"_L1);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignRight);
    auto *title = new QLabel(tr("Note"), this);
    title->setObjectName("noteTitle"_L1);
    title->setAlignment(Qt::AlignTop);
    m_head = new QHBoxLayout;
    m_head->addWidget(title);
    m_head->addWidget(m_status, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void NoteEditor::addButton(QWidget *button)
{
    m_head->addWidget(button);
}

void NoteEditor::showText(bool shown)
{
    m_text->setVisible(shown);
}

bool NoteEditor::isTextFocused() const
{
    return m_text->hasFocus();
}

bool NoteEditor::isTextShown() const
{
    return !m_text->isHidden();
}

void NoteEditor::showNote(const ArxivId &paper, const QString &markdown)
{
    const bool isShown = paper == m_paper;
    if (isShown && (m_typed || m_unsaved.contains(paper) || m_text->hasFocus())) {
        return;
    }
    if (!isShown) {
        flush();
        if (m_wasTyped) {
            emit left(m_paper);
        }
        m_paper = paper;
        m_saved = false;
        m_wasTyped = false;
    }
    m_text->setEnabled(!paper.isNull());
    setText(m_unsaved.value(paper, markdown));
    showStatus();
}

void NoteEditor::setText(const QString &markdown)
{
    if (m_shown == markdown) {
        return;
    }
    m_shown = markdown;
    m_text->showNote(markdown);
    markMatches();
    emit shown();
}

void NoteEditor::append(const QString &markdown)
{
    if (!m_paper.isNull()) {
        m_text->appendParagraph(markdown);
    }
}

void NoteEditor::replace(const QString &markdown)
{
    if (!m_paper.isNull()) {
        m_text->replaceAll(markdown);
    }
}

NoteTextEdit &NoteEditor::textEdit() const
{
    return *m_text;
}

void NoteEditor::setSpelling(Spelling &spelling)
{
    m_highlighter->setSpelling(spelling);
    new SpellingMenu(*m_text, *m_highlighter, spelling, this);
}

bool NoteEditor::goToNextMisspelling()
{
    QTextCursor from = m_text->textCursor();
    from.setPosition(from.selectionEnd());
    const auto word = m_highlighter->wrongWordAfter(from);
    if (word) {
        m_text->setTextCursor(*word);
    }
    return word.has_value();
}

void NoteEditor::setSearch(std::vector<TextCondition> conditions)
{
    if (conditions != m_search) {
        m_search = std::move(conditions);
        markMatches();
    }
}

void NoteEditor::markMatches()
{
    const QStringView looked = QStringView(m_shown).first(std::min(m_shown.size(), maximumMatchedText));
    m_text->setExtraSelections(
        matchSelections(*m_text->document(), matchSpans(looked, SearchField::Note, m_search), palette()));
}

void NoteEditor::textChanged()
{
    const QString text = m_text->toPlainText();
    if (text == m_shown) { // shown by us, or nothing but new colours of the highlighter
        return;
    }
    m_shown = text;
    m_typed = true;
    m_wasTyped = true;
    m_timer.start();
    showStatus();
    emit typed();
}

void NoteEditor::flush()
{
    m_timer.stop();
    if (m_typed) {
        m_unsaved.insert(m_paper, m_shown);
    }
    m_typed = false;
    const QHash<ArxivId, QString> unsaved = m_unsaved; // answers change it, and may come at once
    for (const auto &[paper, markdown] : unsaved.asKeyValueRange()) {
        if (!m_sent.contains(paper) || m_sent.value(paper) != markdown) {
            send(paper, markdown);
        }
    }
}

void NoteEditor::send(const ArxivId &paper, const QString &markdown)
{
    m_sent.insert(paper, markdown);
    m_save(paper, markdown, [this, paper, markdown](const Result<void> &result) { answered(paper, markdown, result); });
}

void NoteEditor::answered(const ArxivId &paper, const QString &markdown, const Result<void> &result)
{
    if (m_sent.value(paper) != markdown) {
        return; // newer text was sent since: its answer counts
    }
    m_sent.remove(paper);
    if (!result) {
        m_failure =
            tr("The note on %1 is not saved. %2").arg(words::isolated(paper.text()), words::describe(result.error()));
    } else {
        if (m_unsaved.value(paper) == markdown) {
            m_unsaved.remove(paper);
        }
        if (m_unsaved.isEmpty()) {
            m_failure.clear();
        }
        m_saved = m_saved || paper == m_paper;
    }
    showStatus();
    if (m_sent.isEmpty()) {
        emit settled();
    }
}

void NoteEditor::showStatus()
{
    if (!m_failure.isEmpty()) {
        m_status->setText(m_failure);
    } else if (m_typed || m_unsaved.contains(m_paper)) {
        m_status->setText(tr("Saving…"));
    } else {
        m_status->setText(m_saved ? tr("Saved") : QString());
    }
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut) {
        flush();
    }
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markMatches();
    }
}

} // namespace hotpapers::ui
