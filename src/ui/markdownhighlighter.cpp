// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdownhighlighter.h"

#include "core/notelink.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
namespace {

constexpr qsizetype maximumHighlightedLine = 5'000; // hostile ones that are longer take a second

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QPlainTextEdit *editor, KSyntaxHighlighting::Repository &repository)
    : SyntaxHighlighter(editor->document()), m_editor(editor), m_repository(repository)
{
    setDefinition(repository.definitionForName(u"Markdown"_s));
    editor->installEventFilter(this);
    followPalette();
}

bool MarkdownHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::PaletteChange) {
        followPalette();
    }
    return SyntaxHighlighter::eventFilter(watched, event);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (text.size() <= maximumHighlightedLine) {
        SyntaxHighlighter::highlightBlock(text);
        highlightLinks(text);
    }
}

// Links between papers are no Markdown.
void MarkdownHighlighter::highlightLinks(const QString &text)
{
    for (const NoteLink &link : noteLinks(text)) {
        QTextCharFormat shown = format(int(link.span.start));
        shown.setForeground(m_editor->palette().link());
        shown.setFontUnderline(true);
        setFormat(int(link.span.start), int(link.span.length), shown);
    }
}

void MarkdownHighlighter::followPalette()
{
    const KSyntaxHighlighting::Theme wanted = m_repository.themeForPalette(m_editor->palette());
    if (wanted.name() == theme().name()) {
        return;
    }
    setTheme(wanted);
    rehighlight();
}

} // namespace hotpapers::ui
