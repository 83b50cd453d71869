// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notehighlighter.h"

#include "services/paperpage.h"
#include "ui/spelling.h"

#include <KSyntaxHighlighting/Theme>

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

using services::NoteContext;
using services::readNoteLine;

namespace {

/** What a block stands in; lines are highlighted in order, and each leaves behind what the next one needs. */
NoteContext contextOf(const QTextBlock &block)
{
    return NoteContext(std::max(block.previous().userState(), 0));
}

bool isUnderlined(const QTextBlock &block)
{
    return std::ranges::any_of(block.layout()->formats(), [](const QTextLayout::FormatRange &range) {
        return range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline;
    });
}

} // namespace

NoteHighlighter::NoteHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository)
    : MarkdownHighlighter(editor, repository), m_editor(editor)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &NoteHighlighter::checkWaiting);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &NoteHighlighter::leaveWord);
}

void NoteHighlighter::setSpelling(Spelling &spelling)
{
    m_spelling = &spelling;
    connect(&spelling, &Spelling::changed, this, &NoteHighlighter::checkAll);
    checkAll();
}

bool NoteHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusIn && m_spelling) {
        QTimer::singleShot(0, m_spelling, &Spelling::wake); // the focus is seen first
    } else if (watched == m_editor && event->type() == QEvent::KeyPress) {
        m_typing = m_typing || !static_cast<QKeyEvent *>(event)->text().isEmpty();
    } else if (watched == m_editor && event->type() == QEvent::InputMethod) {
        m_typing = true;
    } else if (watched == m_editor && event->type() == QEvent::FocusOut) {
        m_typing = false;
        leaveWord();
    }
    return MarkdownHighlighter::eventFilter(watched, event);
}

// Without a dictionary only the state is kept, which lines below depend on.
void NoteHighlighter::highlightBlock(const QString &text)
{
    MarkdownHighlighter::highlightBlock(text);
    const auto before = NoteContext(std::max(previousBlockState(), 0));
    if (text.size() > maximumLine) {
        setCurrentBlockState(int(before));
        return;
    }
    const services::NoteLine line = readNoteLine(text, before);
    setCurrentBlockState(int(line.after));
    if (!m_spelling || !m_spelling->isActive()) {
        return;
    }
    const bool isBulk = !m_waiting.isNull() && !m_checking;
    if (isBulk || !underline(text, line.words)) {
        checkLater(currentBlock());
    }
}

/** @return is each word known? */
bool NoteHighlighter::underline(const QString &text, const std::vector<TextSpan> &words)
{
    bool isKnown = true;
    for (const TextSpan &word : words) {
        const QString spelled = text.sliced(word.start, word.length);
        const auto wrong = m_checking ? std::optional(m_spelling->isWrong(spelled)) : m_spelling->known(spelled);
        isKnown = isKnown && wrong;
        if (!wrong.value_or(false)) {
            continue;
        }
        if (isBeingTyped(word)) {
            m_spared = QTextCursor(currentBlock());
            m_spared.setPosition(int(currentBlock().position() + word.start));
            m_spared.setPosition(int(currentBlock().position() + word.start + word.length), QTextCursor::KeepAnchor);
            continue;
        }
        QTextCharFormat marked = format(int(word.start));
        marked.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        marked.setUnderlineColor(QColor::fromRgba(theme().editorColor(KSyntaxHighlighting::Theme::SpellChecking)));
        setFormat(int(word.start), int(word.length), marked);
    }
    return isKnown;
}

bool NoteHighlighter::isBeingTyped(TextSpan word) const
{
    const QTextCursor cursor = m_editor->textCursor();
    const int at = cursor.positionInBlock();
    return m_typing && cursor.block() == currentBlock() && word.start <= at && at <= word.start + word.length;
}

void NoteHighlighter::leaveWord()
{
    const int at = m_editor->textCursor().position();
    const bool isInside = m_spared.selectionStart() <= at && at <= m_spared.selectionEnd();
    if (!m_spared.isNull() && (!isInside || !m_editor->hasFocus())) {
        m_typing = false;
        checkLater(std::exchange(m_spared, {}).block());
    }
}

void NoteHighlighter::checkAll()
{
    m_waiting = QTextCursor(document());
    m_waiting.select(QTextCursor::Document);
    m_idle.start();
}

void NoteHighlighter::checkLater(const QTextBlock &block)
{
    if (m_waiting.isNull()) {
        m_waiting = QTextCursor(block);
    }
    const int first = std::min(m_waiting.selectionStart(), block.position());
    const int last = std::max(m_waiting.selectionEnd(), block.position() + block.length() - 1);
    m_waiting.setPosition(first);
    m_waiting.setPosition(last, QTextCursor::KeepAnchor);
    m_idle.start();
}

// Each time a line ends, or a word of it is learned: it comes to its end also where the time is over at once.
void NoteHighlighter::checkWaiting()
{
    if (m_waiting.isNull()) {
        return;
    }
    const QDeadlineTimer end(m_slice);
    do {
        const QTextBlock block = document()->findBlock(m_waiting.selectionStart());
        if (!learn(block, end)) {
            break;
        }
        const int last = m_waiting.selectionEnd();
        const int next = block.position() + block.length();
        if (block.isValid() && next <= last) {
            m_waiting.setPosition(next);
            m_waiting.setPosition(last, QTextCursor::KeepAnchor);
        } else {
            m_waiting = QTextCursor();
        }
        showChecked(block);
    } while (!m_waiting.isNull() && !end.hasExpired());
    if (!m_waiting.isNull()) {
        m_idle.start();
    }
}

/** Asks for its words, for one at least. @return false when the time is over; what was learned is not asked again */
bool NoteHighlighter::learn(const QTextBlock &block, const QDeadlineTimer &end) const
{
    const QString text = block.text();
    if (!m_spelling || !m_spelling->isActive() || text.size() > maximumLine) {
        return true;
    }
    bool hasAsked = false;
    for (const TextSpan &word : readNoteLine(text, contextOf(block)).words) {
        const QString spelled = text.sliced(word.start, word.length);
        if (m_spelling->known(spelled)) {
            continue;
        }
        if (std::exchange(hasAsked, true) && end.hasExpired()) {
            return false;
        }
        m_spelling->isWrong(spelled);
    }
    return true;
}

void NoteHighlighter::showChecked(const QTextBlock &block)
{
    if (isUnderlined(block) || !wrongWords(block).empty()) {
        const QScopedValueRollback checking(m_checking, true);
        const QSignalBlocker blocker(m_editor); // which would tell of another text; only its look is another
        rehighlightBlock(block);
    }
}

std::vector<QTextCursor> NoteHighlighter::wrongWords(const QTextBlock &block) const
{
    std::vector<QTextCursor> wrong;
    const QString text = block.text();
    if (!m_spelling || !m_spelling->isActive() || text.size() > maximumLine) {
        return wrong;
    }
    for (const TextSpan &word : readNoteLine(text, contextOf(block)).words) {
        if (m_spelling->isWrong(text.sliced(word.start, word.length))) {
            QTextCursor cursor(block);
            cursor.setPosition(int(block.position() + word.start));
            cursor.setPosition(int(block.position() + word.start + word.length), QTextCursor::KeepAnchor);
            wrong.push_back(cursor);
        }
    }
    return wrong;
}

std::optional<QTextCursor> NoteHighlighter::wrongWordAt(const QTextCursor &place) const
{
    for (const QTextCursor &word : wrongWords(place.block())) {
        if (word.selectionStart() <= place.position() && place.position() <= word.selectionEnd()) {
            return word;
        }
    }
    return {};
}

std::optional<QTextCursor> NoteHighlighter::wrongWordAfter(const QTextCursor &place) const
{
    std::optional<QTextCursor> first; // of the note
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (first && block.position() + block.length() <= place.position()) {
            continue;
        }
        for (const QTextCursor &word : wrongWords(block)) {
            if (word.selectionStart() >= place.position()) {
                return word;
            }
            first = first ? first : word;
        }
    }
    return first;
}

} // namespace hotpapers::ui
